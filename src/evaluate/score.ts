import type { Clock } from '../host/clock.js';
import type { Environments } from '../host/environment.js';
import { backendFor, type Runtime } from '../model/flavor.js';
import type { BackendChoice, BackendName } from '../model/flavors/tfjs/choice.js';
import type { Candidate, Manifest } from '../model/manifest.js';
import type { RunDirectory } from '../run/directory.js';
import type { SplitManifest } from '../split/manifest.js';
import { writeFeatures } from './features.js';
import type { ScoredPart } from './labels.js';
import { openModel } from './open-model.js';
import type { Placed } from './own-environment.js';
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

/** The same, with what the backend turned out to be. */
export type BackedTask = Omit<Task, 'backend'> & { readonly backend: BackendChoice };

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
    const answer = known.get(same) ?? (await scorePart(subject, backed, today, runtime));
    known.set(same, answer);
    answers.set(subject, answer);
  }
  return answers;
}

async function scorePart(
  subject: Subject,
  task: BackedTask,
  today: Candidate['environment'] | undefined,
  runtime: ScoreRuntime,
): Promise<Answer> {
  const { files, run, clock, log } = runtime;
  const opened = await openModel(subject, task, today, runtime);
  if ('failure' in opened) return { ...opened, seconds: 0, environment: null };
  try {
    const started = clock.elapsed();
    const answer = await log.group(`score: ${nameOf(subject)}`, () =>
      opened.score((to) => writeFeatures(files, run, task.part, subject.manifest.signature, to), task.rowIds),
    );
    return { ...answer, environment: opened.note, seconds: Math.round(clock.elapsed() - started) / 1000 };
  } finally {
    await opened.close();
  }
}

/** As shown to a person: `champion 1.2.0`. */
export function nameOf({ role, version }: Pick<Subject, 'role' | 'version'>): string {
  return version === null ? role : `${role} ${version}`;
}
