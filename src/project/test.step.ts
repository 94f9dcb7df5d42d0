import type { Environment } from '../host/environment.js';
import { UserErrors } from '../host/errors.js';
import type { Step } from '../run/step.js';
import { annotate } from './annotate.js';
import { coverageRefusal, isPassed, withoutMessages, type Checks } from './check.js';
import type { Check } from './check-run.js';
import { detectTests } from './detect.js';
import { runChecks, unwritten } from './run-checks.js';
import { figuresOf, summarise } from './test-summary.js';
import type { TestOptions } from './test.options.js';

interface Uses {
  readonly test: TestOptions;
  readonly report: { readonly values: boolean };
}

/** Runs the model repository's tests and quality commands: all of them, then says what failed, where. */
export const testStep: Step<Uses, { readonly tools: Environment }> = {
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
    const checked = await runChecks(
      commands,
      { timeoutMinutes, junit, coverage, values: report.values },
      { ...context, environment: context.tools },
    );
    const results = checked.map(({ result }) => result);
    const checks: Checks = { format: 'mlops-checks/1', minCoverage: test.min_coverage, commands: results };
    await run.write('test/commands.json', report.values ? checks : withoutMessages(checks));
    annotate(
      checked.filter(({ missing }) => missing === null).map(({ result }) => result),
      log,
    );
    for (const sentence of unwritten({ junit, coverage }, checked)) log.warning(sentence);
    const mistakes = checked.flatMap(({ missing, unreadable }) => [missing ?? [], ...unreadable].flat());
    if (mistakes.length > 0) throw new UserErrors(mistakes);
    const refusal = coverageRefusal(checks);
    if (refusal !== null) log.error(refusal, { title: 'coverage' });
    const passed = refusal === null && checks.commands.every(isPassed);
    return { status: passed ? 'ok' : 'no', summary: summarise(checks, tests.length), figures: figuresOf(checks) };
  },
};
