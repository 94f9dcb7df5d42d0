import { shorten } from '../render/escape.js';
import type { Tests } from './check.js';
import { placesIn, type TextPlace } from './traceback.js';
import type { WorkspacePaths } from './workspace-paths.js';

/** One test that ran. */
export interface TestCase {
  readonly name: string;
  /** What it belongs to: Python's module and class, with dots; empty where unknown. */
  readonly suite: string;
  readonly seconds: number;
  readonly outcome: 'passed' | 'failed' | 'skipped' | 'error';
  /** Where its runner says that it stands. */
  readonly file: string | null;
  readonly line: number | null;
  readonly message: string | null;
  /** What it printed of the failure, with the traceback. */
  readonly text: string;
}

/** How much of a run is kept: enough to act on, little enough for a record. */
const limits = { failures: 50, slowest: 5, name: 200, message: 1000 } as const;

interface Failed {
  readonly name: string;
  readonly suite: string;
  readonly message: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly places: readonly TextPlace[];
}

/** Sums tests up, one at a time; memory stays flat in their number. */
export class Tally {
  private readonly counts = { passed: 0, failed: 0, skipped: 0, error: 0 };
  private readonly failed: Failed[] = [];
  private slowest: Tests['slowest'] = [];
  private seconds = 0;

  add(test: TestCase): void {
    this.counts[test.outcome] += 1;
    this.seconds += test.seconds;
    const name = shorten(test.name === '' ? 'a test without a name' : test.name, limits.name);
    if (test.seconds > 0) {
      this.slowest = [...this.slowest, { name, seconds: rounded(test.seconds) }]
        .sort((a, b) => b.seconds - a.seconds)
        .slice(0, limits.slowest);
    }
    if (test.outcome === 'passed' || test.outcome === 'skipped' || this.failed.length >= limits.failures) return;
    const message = shorten((test.message ?? firstLine(test.text)).trim(), limits.message);
    const { suite, file, line } = test;
    this.failed.push({ name, suite, message, file, line, places: placesIn(test.text) });
  }

  /** Whether any test was told of. */
  get any(): boolean {
    return Object.values(this.counts).some((count) => count > 0);
  }

  /** What was summed up; failures with the place in the workspace that is theirs. */
  async tests(paths: WorkspacePaths): Promise<Tests> {
    const failures: Tests['failures'] = [];
    for (const failed of this.failed) {
      failures.push({ name: failed.name, ...(await placeOf(failed, paths)), message: failed.message });
    }
    const { error: errors, ...counts } = this.counts;
    return { ...counts, errors, seconds: rounded(this.seconds), slowest: this.slowest, failures };
  }
}

/**
 * The line that a person wants to see: the innermost one in the test's own file, else the innermost one in the workspace, else where the
 * runner says that the test stands.
 */
async function placeOf(failed: Failed, paths: WorkspacePaths): Promise<{ file: string | null; line: number | null }> {
  const own = failed.file === null ? null : await paths.inside(failed.file);
  let innermost: { file: string; line: number } | null = null;
  let ownLine: number | null = null;
  let ownFile = own;
  for (const place of failed.places) {
    const file = await paths.inside(place.file);
    if (file === null) continue;
    innermost = { file, line: place.line };
    if (file !== own && !isModule(file, failed.suite)) continue;
    ownFile = file;
    ownLine = place.line;
  }
  if (ownFile !== null && ownLine !== null) return { file: ownFile, line: ownLine };
  return innermost ?? { file: own, line: own === null ? null : failed.line };
}

/** Whether a Python file is the module of a suite `tests.test_prices.TestShop`. */
function isModule(file: string, suite: string): boolean {
  const module = file.replace(/\.py$/, '').replaceAll('/', '.');
  return suite === module || suite.startsWith(`${module}.`);
}

function firstLine(text: string): string {
  return text.trimStart().split('\n', 1)[0] ?? '';
}

function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
