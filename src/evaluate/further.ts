import type { Files } from '../host/files.js';
import { backendFor } from '../model/flavor.js';
import type { Decision } from '../model/manifest.js';
import type { ReadOptions } from '../table/read.js';
import type { Behaviour } from './behaviour.js';
import { askExtra } from './extra-rows.js';
import { readGolden } from './golden.js';
import { timeModels } from './latency.js';
import { openModel, type OpenModel } from './open-model.js';
import type { Answer, ScoreRuntime, Subject, Task } from './score.js';
import type { Evaluation, ModelRole, Scored } from './scores.js';
import { decideBy } from './threshold.js';

/** What models are asked beyond the rows of the part. */
export interface Asked {
  readonly behaviour: readonly Behaviour[];
  /** `gate.must_pass`, and how its file is read. */
  readonly mustPass: string | null;
  readonly read: ReadOptions;
  /** Whether `gate.latency` asks how long predictions take. */
  readonly latency: boolean;
}

/** A model and what it said of the part, decided as it decides. */
export type Answered = readonly [Subject, Answer & { readonly decision: Decision | null }];

/** What they answered. */
export interface Further extends Pick<Evaluation, 'behaviour' | 'mustPass'> {
  readonly latency: ReadonlyMap<ModelRole, NonNullable<Scored['latency']>>;
}

/**
 * Asks the candidate for the rows that must stay right and for changed copies of rows, and times it beside the champion. Starts no model where nothing
 * is asked. A candidate that was not scored is asked nothing: it is a fault already.
 */
export async function askFurther(
  asked: Asked,
  answered: readonly Answered[],
  task: Task,
  runtime: ScoreRuntime,
): Promise<Further> {
  const { behaviour, mustPass, latency } = asked;
  const own = answered.find(([{ role }]) => role === 'candidate');
  const extra = behaviour.length > 0 || mustPass !== null;
  if (own === undefined || !('rows' in own[1]) || (!extra && !latency)) return { latency: new Map() };
  const timed = latency ? answered.filter(([{ role }, answer]) => role !== 'anchor' && 'rows' in answer) : [];
  const opened = new Map<Subject, OpenModel>();
  try {
    const backend = await backendFor(
      answered.map(([{ manifest }]) => manifest.flavor),
      task.backend,
      runtime,
    );
    for (const [subject] of new Set([own, ...timed])) {
      const model = await openModel(subject, { ...task, backend }, own[0].manifest.environment, runtime);
      if ('failure' in model) continue;
      opened.set(subject, model);
    }
    const found = extra ? await askCandidate(asked, own, opened.get(own[0])!, task, runtime) : {};
    const times = await timeOpened(timed, opened, task, runtime);
    return { ...found, latency: times };
  } finally {
    for (const model of opened.values()) await model.close();
  }
}

async function askCandidate(
  { behaviour, mustPass, read }: Asked,
  [subject, answer]: Answered,
  model: OpenModel,
  { part, split }: Task,
  { files, run, workspace }: ScoreRuntime,
): Promise<Pick<Evaluation, 'behaviour' | 'mustPass'>> {
  if (!('rows' in answer)) return {};
  const { target } = split;
  const { signature } = subject.manifest;
  const { decision } = answer;
  const golden = mustPass === null ? null : await readGolden(files, workspace, mustPass, { signature, split, read });
  const place = { files, run, part, target };
  const found = await askExtra({ golden, tests: behaviour }, place, signature, answer.rows, async (write, rowIds) => {
    const said = await model.score(write, rowIds);
    return decision !== null && 'rows' in said ? { rows: decideBy(decision.threshold, said.rows, target) } : said;
  });
  return {
    ...(behaviour.length === 0 ? {} : { behaviour: [...found.behaviour] }),
    ...(found.golden === null ? {} : { mustPass: found.golden }),
  };
}

async function timeOpened(
  timed: readonly Answered[],
  opened: ReadonlyMap<Subject, OpenModel>,
  { part, rowIds }: Task,
  { files, run, log }: { readonly files: Files } & Pick<ScoreRuntime, 'run' | 'log'>,
): Promise<Further['latency']> {
  const there = timed.flatMap(([subject, { seconds }]) => {
    const model = opened.get(subject);
    return model === undefined ? [] : [{ subject, model, seconds, signature: subject.manifest.signature }];
  });
  if (there.length === 0) return new Map();
  const place = { files, run, part, n: rowIds.length };
  const times = await log.group('time of predictions', () => timeModels(there, place));
  return new Map(there.map(({ subject }, at) => [subject.role, times[at]!]));
}
