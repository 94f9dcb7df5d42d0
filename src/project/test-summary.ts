import { count, percent } from '../render/number.js';
import { coverageRefusal, endingOf, isPassed, totalCoverage, type Checks, type CheckResult } from './check.js';

/** All tests of all commands together; null where none told of single tests. */
export function totalTests(
  results: readonly CheckResult[],
): { readonly passed: number; readonly failed: number; readonly skipped: number; readonly errors: number } | null {
  const told = results.flatMap((result) => result.tests ?? []);
  if (told.length === 0) return null;
  const total = { passed: 0, failed: 0, skipped: 0, errors: 0 };
  for (const tests of told) {
    for (const key of ['passed', 'failed', 'skipped', 'errors'] as const) total[key] += tests[key];
  }
  return total;
}

/** `12 tests passed, 1 skipped; 87.5% of the lines covered`; null where neither is known. */
export function tallyText(results: readonly CheckResult[]): string | null {
  const total = totalTests(results);
  const coverage = totalCoverage(results);
  const parts: string[] = [];
  if (total !== null) {
    const skipped = total.skipped > 0 ? `, ${count(total.skipped)} skipped` : '';
    const bad = total.failed + total.errors;
    const failed = bad > 0 ? `, ${count(bad)} failed` : '';
    parts.push(`${count(total.passed)} ${total.passed === 1 ? 'test' : 'tests'} passed${failed}${skipped}`);
  }
  if (coverage !== null && coverage.valid > 0) parts.push(`${coveredText(coverage)} of the lines covered`);
  return parts.length === 0 ? null : parts.join('; ');
}

/** How a command failed: `code 1, 2 of 14 tests failed`, `code 1, 3 findings`. */
export function failureText(result: CheckResult): string {
  const parts = [endingOf(result)];
  if (result.tests !== null) {
    const { passed, failed, errors } = result.tests;
    const bad = failed + errors;
    if (bad > 0) parts.push(`${count(bad)} of ${count(passed + bad)} ${passed + bad === 1 ? 'test' : 'tests'} failed`);
  }
  const findings = result.findings.count;
  if (findings > 0) parts.push(`${count(findings)} ${findings === 1 ? 'finding' : 'findings'}`);
  return parts.join(', ');
}

/** Lines covered as a percentage, rounded down: 100% only where all are. */
export function coveredText({ covered, valid }: { readonly covered: number; readonly valid: number }): string {
  return valid === 0 ? percent(null) : percent(Math.floor((1000 * covered) / valid) / 1000);
}

/**
 * The step's result in a line.
 * @param tests number of test commands
 */
export function summarise(checks: Checks, tests: number): string {
  const results = checks.commands;
  const refusal = coverageRefusal(checks);
  const failed = results.filter((result) => !isPassed(result));
  if (failed.length > 0) {
    const names = failed.map((result) => `"${result.command}" (${failureText(result)})`).join(', ');
    const all = `${String(failed.length)} of ${String(results.length)} commands failed: ${names}.`;
    return refusal === null ? all : `${all} ${refusal}`;
  }
  if (refusal !== null) return refusal;
  if (results.length === 0) return 'No tests found; set test.command in mlops.yml.';
  const passed = results.length === 1 ? '1 command passed' : `${String(results.length)} commands passed`;
  const tally = tallyText(results);
  const told = tally === null ? passed : `${passed}: ${tally}`;
  return tests === 0 ? `${told}; no tests found, set test.command in mlops.yml.` : `${told}.`;
}

/** The step's figures: commands, and of all together tests and lines covered where they are known. */
export function figuresOf({ commands }: Checks): Record<string, unknown> {
  const tests = totalTests(commands);
  const coverage = totalCoverage(commands);
  return {
    commands: commands.length,
    failed: commands.filter((result) => !isPassed(result)).length,
    ...(tests === null ? {} : { tests }),
    ...(coverage === null ? {} : { coverage }),
  };
}
