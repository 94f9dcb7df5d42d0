import type { Environment } from '../host/environment.js';
import { UserErrors } from '../host/errors.js';
import type { Step } from '../run/step.js';
import { endingOf, isPassed, runChecks, type Check, type CheckResult } from './check.js';
import { detectTests } from './detect.js';
import type { TestOptions } from './test.options.js';

/** Runs the model repository's tests and quality commands: all of them, then says what failed. */
export const testStep: Step<{ readonly test: TestOptions }, { readonly environment: Environment }> = {
  name: 'test',
  folder: () => 'test',
  reads: ({ test }) => ({ options: test }),
  skippable: () => false,
  async run({ test }, context) {
    const { files, log, run, workspace } = context;
    const tests = test.command === null ? await detectTests(files, workspace) : [test.command];
    if (tests.length === 0) log.notice('no tests found; set test.command');
    const checks: Check[] = [
      ...tests.map((command) => ({ kind: 'test' as const, command })),
      ...test.quality.map((command) => ({ kind: 'quality' as const, command })),
    ];
    const checked = await runChecks(checks, test.timeout_minutes, context);
    const results = checked.map(({ result }) => result);
    await run.write('test/commands.json', results);
    const missing = checked.flatMap((each) => each.missing ?? []);
    if (missing.length > 0) throw new UserErrors(missing);
    const failed = results.filter((result) => !isPassed(result));
    for (const result of failed) log.error(describeFailure(result), { title: `${result.kind} failed` });
    const figures = { commands: results.length, failed: failed.length };
    return { status: failed.length === 0 ? 'ok' : 'no', summary: summarise(results, failed, tests.length), figures };
  },
};

function describeFailure(result: CheckResult): string {
  const last = result.tail.slice(-10).map((line) => `\n  ${line}`);
  return `${result.command}: ${endingOf(result)}.${last.length > 0 ? ` Its last lines:${last.join('')}` : ' It printed nothing.'}`;
}

function summarise(results: readonly CheckResult[], failed: readonly CheckResult[], tests: number): string {
  if (results.length === 0) return 'No tests found; set test.command in mlops.yml.';
  if (failed.length > 0) {
    const names = failed.map((result) => `"${result.command}" (${endingOf(result)})`).join(', ');
    return `${String(failed.length)} of ${String(results.length)} commands failed: ${names}.`;
  }
  const passed = results.length === 1 ? '1 command passed' : `${String(results.length)} commands passed`;
  return tests === 0 ? `${passed}; no tests found, set test.command in mlops.yml.` : `${passed}.`;
}
