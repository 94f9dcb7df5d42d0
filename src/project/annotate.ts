import type { Log } from '../host/log.js';
import { shorten } from '../render/escape.js';
import { endingOf, isPassed, type CheckResult, type Failure, type Finding } from './check.js';

/** GitHub shows ten annotations of a kind a step; more would only hide each other. */
const most = 10;

type Say = (log: Log) => void;

/** Says on their lines what failed: commands that do not explain themselves first, then tests, then findings of each linter in turn; the rest is counted. */
export function annotate(results: readonly CheckResult[], log: Log): void {
  const failed = results.filter((result) => !isPassed(result));
  const silent = failed.filter((result) => !isExplained(result));
  const tests = failed.flatMap((result) => (result.tests?.failures ?? []).map((failure) => sayTest(failure)));
  const findings = inTurn(
    failed.map((result) => result.findings.first.map((finding) => sayFinding(finding, result.command, 'error'))),
  );
  for (const result of silent) log.error(describeFailure(result), { title: `${result.kind} failed` });
  const room = Math.max(0, most - silent.length);
  const shown = [...tests, ...findings].slice(0, room);
  for (const say of shown) say(log);
  const told = { tests: Math.min(tests.length, room), findings: Math.max(0, shown.length - tests.length) };
  sayRest(failed, told, log);
  const passed = results.filter(isPassed);
  const warnings = inTurn(
    passed.map((result) => result.findings.first.map((finding) => sayFinding(finding, result.command, 'warning'))),
  ).slice(0, most);
  for (const say of warnings) say(log);
  sayRest(passed, { tests: 0, findings: warnings.length }, log);
}

/** Whether its tests or findings say why a command failed. One that was ended from outside never came to say all. */
function isExplained(result: CheckResult): boolean {
  return result.code !== null && ((result.tests?.failures.length ?? 0) > 0 || result.findings.count > 0);
}

// A text that begins with words and a colon cannot be taken for one that names its place.
function sayTest({ name, file, line, message }: Failure): Say {
  const why = message === null || message === '' ? '' : `: ${message}`;
  const place = { ...(file === null ? {} : { file, ...(line === null ? {} : { line }) }), title: 'test failed' };
  return (log) => log.error(`test failed: ${name}${why}`, place);
}

function sayFinding({ file, line, column, code, message }: Finding, command: string, level: 'error' | 'warning'): Say {
  const place = {
    file,
    ...(line === null ? {} : { line }),
    ...(line === null || column === null ? {} : { column }),
    title: shorten(command, 100),
  };
  const text = code === null ? message : `${code}: ${message}`;
  return (log) => (level === 'error' ? log.error(text, place) : log.warning(text, place));
}

function sayRest(
  results: readonly CheckResult[],
  told: { readonly tests: number; readonly findings: number },
  log: Log,
): void {
  const sum = (of: (result: CheckResult) => number): number => results.reduce((total, each) => total + of(each), 0);
  const failures = (each: CheckResult): number =>
    isPassed(each) ? 0 : (each.tests?.failed ?? 0) + (each.tests?.errors ?? 0);
  const tests = sum(failures) - told.tests;
  const findings = sum((each) => each.findings.count) - told.findings;
  const parts = [
    ...(tests > 0 ? [`${tests} failed ${tests === 1 ? 'test' : 'tests'}`] : []),
    ...(findings > 0 ? [`${findings} ${findings === 1 ? 'finding' : 'findings'}`] : []),
  ];
  if (parts.length > 0) log.info(`and ${parts.join(' and ')} more: see the output above`);
}

/** The first of each, then the second of each: one long list does not hide the others. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1))).flat();
}

function describeFailure(result: CheckResult): string {
  const last = result.tail.slice(-10).map((line) => `\n  ${line}`);
  return `${result.command}: ${endingOf(result)}.${last.length > 0 ? ` Its last lines:${last.join('')}` : ' It printed nothing.'}`;
}
