import { opensTest } from '../gate/proposal.js';
import { verdictName } from '../gate/verdict.js';
import { assertNever } from '../host/errors.js';
import type { Ran } from '../run/result.js';
import { withEnding } from './ending.js';
import type { Engine, Part } from './engine.js';
import type { FlowName, StepName } from './steps.js';

const untilSplit = ['champion', 'test', 'validate', 'split'] as const satisfies readonly StepName[];
const untilTrained = ['package', 'train'] as const satisfies readonly StepName[];

/** Steps whose results must be this run's or none: they are never skipped, and a flow that ends early must not show old ones. */
const decided = ['gate', 'publish', 'promote', 'rollback', 'report'] as const satisfies readonly StepName[];

/**
 * Runs a flow. A check that says no ends it; the report is written however it ends.
 * @throws what a step throws
 */
export async function runFlow(flow: FlowName, engine: Engine): Promise<void> {
  await engine.clear(decided);
  await withEnding(
    () => inOrder(flow, engine),
    async () => {
      if (engine.ran.length > 0) await engine.run('report');
    },
    engine.tellSecond,
  );
}

async function inOrder(flow: FlowName, engine: Engine): Promise<void> {
  if (!(await allSaidYes(untilSplit, engine))) return;
  await engine.check(['train', 'evaluate', 'gate']);
  if (!(await allSaidYes(untilTrained, engine))) return;
  switch (flow) {
    case 'check':
      await judge(engine, engine.config.data.split.validation === null ? 'test' : 'validation');
      return;
    case 'release':
      await release(engine);
      return;
    default:
      assertNever(flow);
  }
}

async function allSaidYes(names: readonly StepName[], engine: Engine): Promise<boolean> {
  for (const name of names) {
    const { status } = await engine.run(name);
    if (status !== 'ok') return false;
  }
  return true;
}

async function release(engine: Engine): Promise<void> {
  // Validation proposes, the holdout confirms: the test part is opened only for a candidate that may win.
  const proposed = engine.config.data.split.validation === null ? null : await judge(engine, 'validation');
  if (proposed === null || opensTest({ verdict: verdictOf(proposed) })) await judge(engine, 'test');
  await engine.run('publish');
  await engine.run('promote');
}

async function judge(engine: Engine, part: Part): Promise<Ran> {
  await engine.run('evaluate', part);
  return engine.run('gate', part);
}

function verdictOf(gate: Ran): ReturnType<typeof verdictName.parse> {
  return verdictName.parse(gate.figures['verdict']);
}
