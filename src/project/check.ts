import * as z from 'zod';
import type { Process } from '../host/process.js';

/** Where something stands: a file below the workspace, relative to it with `/`, and its line and column from 1. */
const placeSchema = { file: z.string().nullable(), line: z.int().min(1).nullable() };

const testsSchema = z.strictObject({
  passed: z.int().min(0),
  /** Tests whose assertion failed. */
  failed: z.int().min(0),
  skipped: z.int().min(0),
  /** Tests that could not be run to an assertion: a broken fixture, a module that cannot be imported. */
  errors: z.int().min(0),
  /** Of all tests together, as their runner measured. */
  seconds: z.number(),
  slowest: z.array(z.strictObject({ name: z.string(), seconds: z.number() })),
  /**
   * The first of those that failed or broke. `message` is null unless `report.values` is set: assertions quote rows and cells, and a report's
   * file, unlike the log's lines, was cleaned of no secret. The log has all of it.
   */
  failures: z.array(z.strictObject({ name: z.string(), ...placeSchema, message: z.string().nullable() })),
});
export type Tests = z.infer<typeof testsSchema>;
export type Failure = Tests['failures'][number];

const findingSchema = z.strictObject({
  file: z.string(),
  line: placeSchema.line,
  column: z.int().min(1).nullable(),
  /** The rule, such as `F401`, or null. */
  code: z.string().nullable(),
  message: z.string(),
});
export type Finding = z.infer<typeof findingSchema>;

const coverageSchema = z.strictObject({
  /** The reports that say so, relative to the workspace. */
  files: z.array(z.string()),
  covered: z.int().min(0),
  /** Lines that could be covered. */
  valid: z.int().min(0),
});
export type Coverage = z.infer<typeof coverageSchema>;

/** test/commands.json: how each command ended, in the order in which they ran. */
export const checksSchema = z.strictObject({
  format: z.literal('mlops-checks/1'),
  /** `test.min_coverage`, in percent, or null. */
  minCoverage: z.number().nullable(),
  commands: z.array(
    z.strictObject({
      kind: z.enum(['test', 'quality']),
      /** As shown to a person. */
      command: z.string(),
      /** Exit code; null where a signal ended it, or it could not be started. */
      code: z.int().nullable(),
      /** Why there is no exit code, or what the code means; null where the code says it all. */
      ended: z.string().nullable(),
      seconds: z.number(),
      /** The last lines of its output. */
      tail: z.array(z.string()),
      /** null where it told nothing of single tests. */
      tests: testsSchema.nullable(),
      /** What a linter found in files of the workspace: how many, and the first of them. */
      findings: z.strictObject({ count: z.int().min(0), first: z.array(findingSchema) }),
      coverage: coverageSchema.nullable(),
    }),
  ),
});
export type Checks = z.infer<typeof checksSchema>;
export type CheckResult = Checks['commands'][number];

/** Whether a check passed: exit code 0 and nothing else. */
export function isPassed(result: CheckResult): boolean {
  return result.code === 0;
}

/** How a check ended, for a person: `code 1`, `SIGKILL`, `no end within 60 min`. */
export function endingOf(result: CheckResult): string {
  return result.ended ?? `code ${String(result.code)}`;
}

/** Covered and coverable lines of all commands together; null where none told. */
export function totalCoverage(results: readonly CheckResult[]): Pick<Coverage, 'covered' | 'valid'> | null {
  const told = results.flatMap((result) => result.coverage ?? []);
  if (told.length === 0) return null;
  const sum = (of: (coverage: Coverage) => number): number => told.reduce((total, each) => total + of(each), 0);
  return { covered: sum((each) => each.covered), valid: sum((each) => each.valid) };
}

/** Why the coverage is not enough, in a sentence; null where it is, or where none is asked for. */
export function coverageRefusal({ minCoverage, commands }: Checks): string | null {
  if (minCoverage === null) return null;
  const total = totalCoverage(commands);
  if (total === null || total.valid === 0) {
    return `test.min_coverage: expected at least ${minCoverage}% of the lines covered, but no command wrote a coverage report (Cobertura XML or lcov); let the tests write one, such as pytest --cov --cov-report=xml.`;
  }
  const share = (100 * total.covered) / total.valid;
  if (share >= minCoverage) return null;
  // Rounded down: 79.96% must not read as the 80% that it fails to reach.
  const shown = (Math.floor(share * 10) / 10).toFixed(1);
  return `test.min_coverage: expected at least ${minCoverage}% of the lines covered, got ${shown}% (${total.covered} of ${total.valid}).`;
}

/** What a record keeps of failures where values of the data may not be shown: which and where, not their words. */
export function withoutMessages(checks: Checks): Checks {
  const commands = checks.commands.map((result) => {
    if (result.tests === null) return result;
    const failures = result.tests.failures.map((failure) => ({ ...failure, message: null }));
    return { ...result, tests: { ...result.tests, failures } };
  });
  return { ...checks, commands };
}

/** What tests tell without secrets: also their names, of which the parameters are a part. */
export function withoutSecrets(tests: Tests, process: Pick<Process, 'hide'>): Tests {
  const hide = (text: string): string => process.hide(text);
  const named = <T extends { readonly name: string }>(each: T): T => ({ ...each, name: hide(each.name) });
  const failures = tests.failures.map((each) => ({
    ...named(each),
    message: each.message === null ? null : hide(each.message),
  }));
  return { ...tests, slowest: tests.slowest.map(named), failures };
}
