import type { Environment } from '../host/environment.js';
import { UserErrors } from '../host/errors.js';
import type { Step } from '../run/step.js';
import { annotate } from './annotate.js';
import { coverageRefusal, isPassed, totalCoverage, type Checks, type CheckResult } from './check.js';
import type { Check } from './check-run.js';
import { detectTests } from './detect.js';
import { runChecks } from './run-checks.js';
import { summarise, totalTests } from './test-summary.js';
import type { TestOptions } from './test.options.js';

interface Uses {
  readonly test: TestOptions;
  readonly report: { readonly values: boolean };
}

/** Runs the model repository's tests and quality commands: all of them, then says what failed, where. */
export const testStep: Step<Uses, { readonly environment: Environment }> = {
  name: 'test',
  folder: () => 'test',
  reads: ({ test }) => ({ options: test }),
  skippable: () => false,
  async run({ test, report }, context) {
    const { files, log, run, workspace } = context;
    const tests = test.command === null ? await detectTests(files, workspace) : [test.command];
    if (tests.length === 0) log.notice('no tests found; set test.command');
    const commands: Check[] = [
      ...tests.map((command) => ({ kind: 'test' as const, command })),
      ...test.quality.map((command) => ({ kind: 'quality' as const, command })),
    ];
    const { timeout_minutes: timeoutMinutes, junit, coverage } = test;
    const checked = await runChecks(commands, { timeoutMinutes, junit, coverage, values: report.values }, context);
    const checks = checksOf(
      checked.map(({ result }) => result),
      test.min_coverage,
    );
    await run.write('test/commands.json', report.values ? checks : withoutMessages(checks));
    annotate(
      checked.filter(({ missing }) => missing === null).map(({ result }) => result),
      log,
    );
    const mistakes = checked.flatMap(({ missing, unreadable }) => [missing ?? [], ...unreadable].flat());
    if (mistakes.length > 0) throw new UserErrors(mistakes);
    const refusal = coverageRefusal(checks);
    if (refusal !== null) log.error(refusal, { title: 'coverage' });
    const passed = refusal === null && checks.commands.every(isPassed);
    return { status: passed ? 'ok' : 'no', summary: summarise(checks, tests.length), figures: figuresOf(checks) };
  },
};

function checksOf(commands: CheckResult[], minCoverage: number | null): Checks {
  return { format: 'mlops-checks/1', minCoverage, commands };
}

/** What a record keeps of failures where values of the data may not be shown: which and where, not their words. */
function withoutMessages(checks: Checks): Checks {
  const commands = checks.commands.map((result) => {
    if (result.tests === null) return result;
    const failures = result.tests.failures.map((failure) => ({ ...failure, message: null }));
    return { ...result, tests: { ...result.tests, failures } };
  });
  return { ...checks, commands };
}

function figuresOf({ commands }: Checks): Record<string, unknown> {
  const tests = totalTests(commands);
  const coverage = totalCoverage(commands);
  return {
    commands: commands.length,
    failed: commands.filter((result) => !isPassed(result)).length,
    ...(tests === null ? {} : { tests }),
    ...(coverage === null ? {} : { coverage }),
  };
}
