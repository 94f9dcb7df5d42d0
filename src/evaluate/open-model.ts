import { join } from 'node:path';
import { UserError } from '../host/errors.js';
import type { Log } from '../host/log.js';
import { unpackModel } from '../model/archive.js';
import { verifyModel } from '../model/digest.js';
import { scoreModel, ScoringError } from '../model/flavor.js';
import type { Candidate } from '../model/manifest.js';
import { inputsUnavailable } from './features.js';
import { environmentOf, type Placed } from './own-environment.js';
import { readPredictions } from './predictions.js';
import { nameOf, type BackedTask, type ScoreRuntime, type Subject } from './score.js';
import type { ScoredRows } from './scored-rows.js';

/** What a model said of rows, or why it said nothing, in a clause without a full stop. */
export type Said = { readonly rows: ScoredRows } | { readonly failure: string };

/** A model that is unpacked where it can be scored. */
export interface OpenModel {
  readonly note: Placed['note'];
  /**
   * Scores rows by the model's own code in a process of its own.
   * @param write writes them to an absolute path: row_id, then the inputs of the model's signature
   * @param rowIds ascending
   */
  score(write: (to: string) => Promise<void>, rowIds: Int32Array): Promise<Said>;
  /** Milliseconds that it takes to score a file of rows, the start of the process included. */
  time(input: string): Promise<{ readonly milliseconds: number } | { readonly failure: string }>;
  close(): Promise<void>;
}

/**
 * Unpacks and checks a model, in the environment that it is to be scored in.
 * @param today what the candidate's manifest records of its environment
 * @returns why it cannot be scored, where it cannot: today's data lack one of its inputs, or its environment cannot be had
 * @throws UserError for an archive that is damaged or not the manifest's
 */
export async function openModel(
  subject: Subject,
  task: Pick<BackedTask, 'split' | 'elsewhere' | 'backend' | 'timeoutMs'>,
  today: Candidate['environment'] | undefined,
  runtime: ScoreRuntime,
): Promise<OpenModel | { readonly failure: string }> {
  const { files, log } = runtime;
  const { manifest, archive } = subject;
  const { target, columns } = task.split;
  const unavailable = inputsUnavailable(manifest.signature, target, columns);
  if (unavailable !== null) return { failure: unavailable };
  const placed = await environmentOf(subject, task.elsewhere, today, runtime);
  if ('failure' in placed) {
    log.error(`${nameOf(subject)} cannot be scored: ${placed.failure}.`);
    return placed;
  }
  const folder = await files.temporary();
  const modelFolder = join(folder, 'model');
  try {
    await unpackModel(files, archive, modelFolder);
    await verifyModel(files, modelFolder, manifest.model, nameOf(subject));
  } catch (cause) {
    await files.remove(folder);
    throw cause;
  }
  const inside = { ...runtime, environment: placed.environment };
  // A model that is timed has said all that it has to say before.
  const silent = Object.assign(Object.create(log) as Log, { output: () => undefined });
  const start = (input: string, output: string, to: Log = log): Promise<{ readonly failure: string } | null> => {
    const place = { modelFolder, input, output, foreign: placed.note?.foreign ?? false };
    return scoreFile(subject, task, place, { ...inside, log: to });
  };
  return {
    note: placed.note,
    score: async (write, rowIds) => {
      const [input, output] = [join(folder, 'rows.csv'), join(folder, 'predictions.csv')];
      await write(input);
      const failed = await start(input, output);
      if (failed !== null) return failed;
      const answer = await readPredictions(files, output, rowIds, target);
      if ('failure' in answer) log.error(`${nameOf(subject)} could not be scored: ${answer.failure}.`);
      return answer;
    },
    time: async (input) => {
      const started = runtime.clock.elapsed();
      const failed = await start(input, join(folder, 'timed.csv'), silent);
      return failed ?? { milliseconds: runtime.clock.elapsed() - started };
    },
    close: () => files.remove(folder),
  };
}

/** @returns why it failed, or null */
async function scoreFile(
  subject: Subject,
  { split, backend, timeoutMs }: Pick<BackedTask, 'split' | 'backend' | 'timeoutMs'>,
  place: { readonly modelFolder: string; readonly input: string; readonly output: string; readonly foreign: boolean },
  runtime: ScoreRuntime,
): Promise<{ readonly failure: string } | null> {
  const { seed, flavor, signature, model } = subject.manifest;
  const { target } = split;
  try {
    await scoreModel({ ...place, model, seed, flavor, target, signature, backend, timeoutMs }, runtime);
    return null;
  } catch (cause) {
    // A candidate's program that is not installed is a mistake in train.score; a champion's makes the comparison impossible.
    const ours = subject.role === 'candidate' ? ScoringError : UserError;
    if (!(cause instanceof ours)) throw cause;
    runtime.log.error(`${nameOf(subject)} could not be scored: ${cause.message}`);
    return { failure: withoutStop(cause instanceof ScoringError ? cause.sentence : cause.message) };
  }
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
