import { join } from 'node:path';
import type { Clock } from '../host/clock.js';
import type { Environments } from '../host/environment.js';
import { UserError } from '../host/errors.js';
import { unpackModel } from '../model/archive.js';
import { verifyModel } from '../model/digest.js';
import { backendFor, scoreModel, ScoringError, type Runtime } from '../model/flavor.js';
import type { BackendChoice, BackendName } from '../model/flavors/tfjs/choice.js';
import type { Candidate, Manifest } from '../model/manifest.js';
import type { RunDirectory } from '../run/directory.js';
import type { SplitManifest } from '../split/manifest.js';
import { inputsUnavailable, writeFeatures } from './features.js';
import type { ScoredPart } from './labels.js';
import { readPredictions } from './predictions.js';
import { environmentOf, type Placed } from './own-environment.js';
import type { ModelRole } from './scores.js';
import type { ScoredRows } from './scored-rows.js';

/** A model to be scored. */
export interface Subject {
  readonly role: Exclude<ModelRole, 'baseline'>;
  /** null for a candidate. */
  readonly version: string | null;
  readonly manifest: Candidate | Manifest;
  /** Absolute path of its model.tar.gz. */
  readonly archive: string;
  /** Absolute paths of the package that its environment is made of. */
  readonly packages: readonly string[];
}

/** What a model said of the part's rows, or why it said nothing, in a clause without a full stop. */
export type Answer = ({ readonly rows: ScoredRows } | { readonly failure: string }) & {
  readonly seconds: number;
  readonly environment: Placed['note'];
};

/** The rows that all models are scored on. */
export interface Task {
  readonly part: ScoredPart;
  readonly split: SplitManifest;
  /** Ascending. */
  readonly rowIds: Int32Array;
  readonly timeoutMs: number;
  /** `gate.champion_environment`: where a champion is scored whose environment cannot be made again. */
  readonly elsewhere: 'own' | 'candidate';
  /** `train.backend`: what models of the flavor tfjs are scored on, the same for all. */
  readonly backend: BackendName;
}

type BackedTask = Omit<Task, 'backend'> & { readonly backend: BackendChoice };

/** What scoring needs beyond a model's own runtime. */
export interface ScoreRuntime extends Runtime {
  /** Of champion and anchor. */
  readonly environments: Environments;
  readonly run: RunDirectory;
  readonly clock: Clock;
}

/**
 * Scores models one after the other, each by its own code in a process of its own, which is given row ids and the inputs that its signature names.
 * The same model (files, flavor, signature, seed, environment, content of its package) in two roles is scored once.
 * @throws UserError for an archive that is damaged or not the manifest's; what a model's program does wrong is an answer, not an exception
 */
export async function scoreAll(
  subjects: readonly Subject[],
  task: Task,
  runtime: ScoreRuntime,
): Promise<Map<Subject, Answer>> {
  const known = new Map<string, Answer>();
  const answers = new Map<Subject, Answer>();
  const today = subjects.find(({ role }) => role === 'candidate')?.manifest.environment;
  const flavors = subjects.map(({ manifest }) => manifest.flavor);
  const backed = { ...task, backend: await backendFor(flavors, task.backend, runtime) };
  for (const subject of subjects) {
    const { flavor, signature, seed, model, environment, code } = subject.manifest;
    const same = JSON.stringify([model.digest, flavor, signature, seed, environment, code.package?.content ?? null]);
    const answer = known.get(same) ?? (await scoreOne(subject, backed, today, runtime));
    known.set(same, answer);
    answers.set(subject, answer);
  }
  return answers;
}

async function scoreOne(
  subject: Subject,
  task: BackedTask,
  today: Candidate['environment'] | undefined,
  runtime: ScoreRuntime,
): Promise<Answer> {
  const { files, clock, log } = runtime;
  const { signature } = subject.manifest;
  const { target, columns } = task.split;
  const unavailable = inputsUnavailable(signature, target, columns);
  if (unavailable !== null) return { failure: unavailable, seconds: 0, environment: null };
  const placed = await environmentOf(subject, task.elsewhere, today, runtime);
  if ('failure' in placed) {
    log.error(`${nameOf(subject)} cannot be scored: ${placed.failure}.`);
    return { ...placed, seconds: 0, environment: null };
  }
  const folder = await files.temporary();
  try {
    const started = clock.elapsed();
    const inside = { ...runtime, environment: placed.environment };
    const answer = await log.group(`score: ${nameOf(subject)}`, () =>
      scoreIn(folder, subject, task, placed.note, inside),
    );
    return { ...answer, environment: placed.note, seconds: Math.round(clock.elapsed() - started) / 1000 };
  } finally {
    await files.remove(folder);
  }
}

async function scoreIn(
  folder: string,
  { manifest, archive, ...subject }: Subject,
  { part, split, rowIds, timeoutMs, backend }: BackedTask,
  note: Placed['note'],
  runtime: ScoreRuntime,
): Promise<{ rows: ScoredRows } | { failure: string }> {
  const { files, run } = runtime;
  const [modelFolder, input, output] = [
    join(folder, 'model'),
    join(folder, 'rows.csv'),
    join(folder, 'predictions.csv'),
  ];
  await unpackModel(files, archive, modelFolder);
  await verifyModel(files, modelFolder, manifest.model, nameOf({ ...subject, manifest, archive }));
  await writeFeatures(files, run, part, manifest.signature, input);
  const { seed, flavor, signature, model } = manifest;
  const { target } = split;
  try {
    const foreign = note?.foreign ?? false;
    await scoreModel(
      { modelFolder, model, input, output, seed, flavor, target, signature, backend, timeoutMs, foreign },
      runtime,
    );
  } catch (cause) {
    // A candidate's program that is not installed is a mistake in train.score; a champion's makes the comparison impossible.
    const ours = subject.role === 'candidate' ? ScoringError : UserError;
    if (!(cause instanceof ours)) throw cause;
    runtime.log.error(`${nameOf({ ...subject, manifest, archive })} could not be scored: ${cause.message}`);
    return { failure: withoutStop(cause instanceof ScoringError ? cause.sentence : cause.message) };
  }
  const answer = await readPredictions(files, output, rowIds, split.target);
  if ('failure' in answer) {
    runtime.log.error(`${nameOf({ ...subject, manifest, archive })} could not be scored: ${answer.failure}.`);
  }
  return answer;
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

/** As shown to a person: `champion 1.2.0`. */
export function nameOf({ role, version }: Subject): string {
  return version === null ? role : `${role} ${version}`;
}
