import { opensTest } from '../gate/proposal.js';
import { verdictName } from '../gate/verdict-name.js';
import { assertNever } from '../host/errors.js';
import type { Ran } from '../run/result.js';
import { withEnding } from './ending.js';
import type { Engine, Part } from './engine.js';
import type { FlowName, JobName, StepName } from './steps.js';

/** Steps whose results must be this run's or none: they are never skipped, and a flow that ends early must not show old ones. */
const decided: Readonly<Record<JobName | 'all', readonly StepName[]>> = {
  all: ['changes', 'gate', 'snapshot', 'publish', 'promote', 'rollback', 'report'],
  quality: ['report'],
  candidate: ['changes', 'gate', 'snapshot', 'publish', 'promote', 'rollback', 'report'],
  publish: ['publish', 'promote', 'rollback', 'report'],
  package: ['upload'],
  report: ['report'],
};

/**
 * Runs a flow, or the part of it that one job runs. A check that says no ends it; the report is written however it ends.
 * @param job null: the whole flow
 * @throws what a step throws
 */
export async function runFlow(flow: FlowName, job: JobName | null, engine: Engine): Promise<void> {
  await engine.clear(decided[job ?? 'all']);
  await withEnding(
    () => inOrder(flow, job, engine),
    async () => {
      if (job === 'report' || (job !== 'package' && engine.ran.length > 0)) await engine.run('report');
    },
    engine.tellSecond,
  );
}

async function inOrder(flow: FlowName, job: JobName | null, engine: Engine): Promise<void> {
  switch (job) {
    case 'quality':
      await engine.run('test');
      return;
    case 'candidate':
      await candidate(flow, false, engine);
      return;
    case 'publish':
      await publish(engine);
      return;
    case 'package':
      await engine.run('upload');
      return;
    case 'report':
      return;
    case null:
      if ((await candidate(flow, true, engine)) && flow !== 'check') {
        await publish(engine);
        const { upload, server } = engine.config.package;
        if (engine.promoted && (upload ?? server) !== null) await engine.run('upload');
      }
      return;
    default:
      assertNever(job);
  }
}

/**
 * Everything up to the verdict.
 * @param tests whether the repository's own tests are this job's; those of a retrain are, since they are run only where something changed.
 * A job without them is one of several: another one publishes
 * @returns whether there is a verdict
 */
async function candidate(flow: FlowName, tests: boolean, engine: Engine): Promise<boolean> {
  const late = flow === 'retrain';
  if (!(await allSaidYes(['champion'], engine))) return false;
  if (flow !== 'check') await engine.checkCurrent();
  if (tests && !late && !(await allSaidYes(['test'], engine))) return false;
  if (!(await allSaidYes(['validate', 'split'], engine))) return false;
  await engine.checkSameData();
  await engine.check(['train', 'evaluate', 'gate']);
  if (flow !== 'check') await engine.checkSnapshot(!tests);
  if (!(await allSaidYes(['package'], engine))) return false;
  if (!(await engine.toTrain(flow))) return false;
  if (late && !(await allSaidYes(['test'], engine))) return false;
  if (!(await allSaidYes(['train'], engine)) || engine.sampled) return false;
  const parts: readonly Part[] = engine.config.data.split.validation === null ? ['test'] : ['validation', 'test'];
  for (const part of parts) {
    const gate = await judge(engine, part);
    // Validation proposes, the holdout confirms: the test part is opened only for a candidate that may win.
    if (flow === 'check' || !opensTest({ verdict: verdictOf(gate) })) break;
  }
  // Kept before a version names it; a rejected candidate is no model that anybody would make again.
  if (flow !== 'check' && engine.config.data.snapshot !== null && !engine.rejected) await engine.snapshot(!tests);
  return true;
}

async function allSaidYes(names: readonly StepName[], engine: Engine): Promise<boolean> {
  for (const name of names) {
    const { status } = await engine.run(name);
    if (status !== 'ok') return false;
  }
  return true;
}

/** The report comes first, since it is one of the version's files; it is written again when the version is known. */
async function publish(engine: Engine): Promise<void> {
  await engine.prepareReport();
  if (await allSaidYes(['publish'], engine)) await engine.run('promote');
}

async function judge(engine: Engine, part: Part): Promise<Ran> {
  await engine.run('evaluate', part);
  return engine.run('gate', part);
}

function verdictOf(gate: Ran): ReturnType<typeof verdictName.parse> {
  return verdictName.parse(gate.figures['verdict']);
}
