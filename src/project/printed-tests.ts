import type { Tests } from './check.js';
import { plain } from './lint.js';
import { Tally, type TestCase } from './tally.js';
import type { WorkspacePaths } from './workspace-paths.js';

type Counted = Pick<Tests, 'passed' | 'failed' | 'skipped' | 'errors' | 'seconds'>;

/** How one runner ends its output: what a line adds to the counts, or null where the line is not of it. */
type Summary = (line: string) => Partial<Counted> | null;

/** Of one failure no more lines than this are looked at. */
const longest = 300;

/** Node's test runner: `# pass 3` (TAP) or `ℹ pass 3`. What was cancelled never came to an end. */
const node: Summary = (line) => {
  const found = /^(?:#|ℹ) (pass|fail|cancelled|skipped|todo|duration_ms) (\d+(?:\.\d+)?)$/.exec(line);
  if (found === null) return null;
  const value = Number(found[2]);
  switch (found[1]) {
    case 'pass':
      return { passed: value };
    case 'fail':
      return { failed: value };
    case 'cancelled':
      return { errors: value };
    case 'duration_ms':
      return { seconds: value / 1000 };
    default:
      return { skipped: value };
  }
};

/** unittest: `Ran 3 tests in 0.001s`, then `FAILED (failures=1, errors=1, skipped=1)` or `OK (skipped=1)`. */
const unittest: Summary = (line) => {
  const ran = /^Ran (\d{1,9}) tests? in (\d+(?:\.\d+)?)s$/.exec(line);
  if (ran !== null) return { passed: Number(ran[1]), seconds: Number(ran[2]) };
  const ended = /^(?:OK|FAILED) \(([a-z]+(?: [a-z]+)?=\d{1,9}(?:, [a-z]+(?: [a-z]+)?=\d{1,9})*)\)$/.exec(line);
  if (ended === null) return null;
  const told = new Map(ended[1]!.split(', ').map((part) => part.split('=') as [string, string]));
  const of = (name: string): number => Number(told.get(name) ?? 0);
  const failed = of('failures') + of('unexpected successes');
  const errors = of('errors');
  const skipped = of('skipped') + of('expected failures');
  return { passed: -failed - errors - skipped, failed, errors, skipped };
};

/** Jest: `Tests: 1 failed, 2 passed, 3 total`; Vitest: `Tests 1 failed | 2 passed (3)`. */
const jest: Summary = (line) => {
  const found =
    /^\s*Tests:?\s+(\d{1,9} (?:failed|passed|skipped|todo)(?:(?:, | \| )\d{1,9} (?:failed|passed|skipped|todo))*)(?:, \d+ total| \(\d+\))$/.exec(
      line,
    );
  if (found === null) {
    const time = /^(?:Time: {2,}| {3}Duration {2})(\d+(?:\.\d+)?) ?(m?s)\b/.exec(line);
    return time === null ? null : { seconds: Number(time[1]) / (time[2] === 'ms' ? 1000 : 1) };
  }
  const told = new Map(found[1]!.split(/, | \| /).map((part) => part.split(' ').reverse() as [string, string]));
  const of = (name: string): number => Number(told.get(name) ?? 0);
  return { passed: of('passed'), failed: of('failed'), skipped: of('skipped') + of('todo') };
};

const summaries: readonly Summary[] = [node, unittest, jest];

/**
 * Counts tests by what their runner prints (Node's own, unittest, Jest, Vitest), for commands without a report: counts are those of its last
 * lines, failures those that it shows with their tracebacks.
 */
export class PrintedTests {
  private readonly counted: Counted = { passed: 0, failed: 0, skipped: 0, errors: 0, seconds: 0 };
  private told = false;
  private readonly failures = new Tally();
  private readonly names = new Set<string>();
  private name: string | null = null;
  private outcome: TestCase['outcome'] = 'failed';
  private text: string[] = [];
  private place: string | null = null;

  push(raw: string): void {
    const line = plain(raw);
    for (const summary of summaries) {
      const told = summary(line);
      if (told !== null) this.count(told);
    }
    this.follow(line);
  }

  /** null where nothing was told. */
  async tests(paths: WorkspacePaths): Promise<Tests | null> {
    this.end();
    const { passed, failed, errors, skipped } = this.counted;
    if (!this.told || passed < 0 || passed + failed + errors + skipped === 0) return null;
    const { failures } = await this.failures.tests(paths);
    const seconds = Math.round(this.counted.seconds * 1000) / 1000;
    return { ...this.counted, seconds, slowest: [], failures: failed + errors > 0 ? failures : [] };
  }

  private count(told: Partial<Counted>): void {
    if (told.passed !== undefined) this.told = true;
    for (const key of ['passed', 'failed', 'skipped', 'errors', 'seconds'] as const)
      this.counted[key] += told[key] ?? 0;
  }

  private follow(line: string): void {
    const unittestStart = /^(FAIL|ERROR): (\S.*)$/.exec(line);
    const tapStart = /^\s*not ok \d+ - (.*)$/.exec(line);
    const jestStart = /^ {2}● (\S.*)$|^ FAIL {2}(\S+ > .*)$/.exec(line);
    const specStart = /^test at (\S.*:\d+:\d+)$/.exec(line);
    const specName = /^✖ (.*) \(\d+(?:\.\d+)?ms\)$/.exec(line);
    if (unittestStart !== null) this.begin(unittestStart[2]!, unittestStart[1] === 'ERROR' ? 'error' : 'failed');
    else if (tapStart !== null && !/ # (?:SKIP|TODO)\b/.test(line)) this.begin(tapStart[1]!, 'failed');
    else if (jestStart !== null) this.begin((jestStart[1] ?? jestStart[2])!, 'failed');
    else if (specStart !== null) this.startAt(specStart[1]!);
    else if (specName !== null && this.place !== null) this.beginAt(specName[1]!, this.place);
    // A suite fails because of its tests, which were told before.
    else if (/^\s*failureType: 'subtestsFailed'$/.test(line)) this.drop();
    else if (/^={70}$|^Test Suites: |^Ran \d+ tests? in |^\s*(?:not )?ok \d+ - /.test(line)) this.end();
    else if (this.name !== null && this.text.length < longest) this.text.push(line);
  }

  private begin(name: string, outcome: TestCase['outcome']): void {
    this.end();
    this.name = name;
    this.outcome = outcome;
  }

  private startAt(place: string): void {
    this.end();
    this.place = place;
  }

  private beginAt(name: string, place: string): void {
    this.begin(name, 'failed');
    this.text.push(place);
    this.place = null;
  }

  private drop(): void {
    this.name = null;
    this.text = [];
  }

  private end(): void {
    if (this.name !== null) {
      const message = messageIn(this.text);
      const text = this.text.join('\n');
      const { name, outcome } = this;
      // unittest names the class behind the test.
      const suite = / \(([\w.]+)\)$/.exec(name)?.[1] ?? '';
      // Jest tells all failures once more where they are many.
      if (!this.names.has(name))
        this.failures.add({ name, suite, seconds: 0, outcome, file: null, line: null, message, text });
      this.names.add(name);
    }
    this.drop();
  }
}

/** The line that says why: TAP's `error: '...'`, or the one that begins with the name of an exception. */
function messageIn(text: readonly string[]): string {
  for (const line of text) {
    const tap = /^\s*error: '(.*)'$/.exec(line);
    if (tap !== null) return tap[1]!;
  }
  const error = text.find((line) => /^\s*[\w.]*(?:Error|Exception)\b.*: /.test(line));
  return (error ?? '').trim();
}
