import { dirname } from 'node:path';
import { ProgramError, UserError } from '../../host/errors.js';
import type { Files } from '../../host/files.js';
import { argvOf, shown, type CommandLine, type Ended } from '../../host/process.js';
import { endingOf } from '../child.js';
import { ScoringError, type Runtime, type ScoreJob } from '../flavor.js';

/** Scores with the model's own program, which lies in the model's folder and runs there. Throws as `scoreModel` does. */
export async function scoreCommand(job: ScoreJob, command: CommandLine, runtime: Runtime): Promise<void> {
  const { modelFolder, input, output, seed, timeoutMs } = job;
  await runtime.files.remove(output);
  const ended = await runtime.environment.run(
    {
      argv: argvOf(command),
      key: 'train.score',
      cwd: modelFolder,
      env: {
        MLOPS_MODEL_DIR: modelFolder,
        MLOPS_INPUT: input,
        MLOPS_OUTPUT: output,
        MLOPS_SEED: String(seed),
        PYTHONHASHSEED: String(seed),
        // Bytecode beside the model's files would change its digest.
        PYTHONDONTWRITEBYTECODE: '1',
      },
      onLine: (line) => runtime.log.output(line),
      ...(timeoutMs === undefined ? {} : { timeoutMs }),
    },
    { reads: [modelFolder, input], writes: [dirname(output)], network: false },
  );
  const name = `The scoring program (${shown(command)})`;
  if (!succeeded(ended)) {
    await runtime.files.remove(output);
    throw new ScoringError(`${name} ended ${endingOf(ended)}.`, ended.tail.slice(-20));
  }
  if ((await runtime.files.stat(output))?.kind !== 'file') {
    throw new ScoringError(`${name} wrote no file to MLOPS_OUTPUT.`, ended.tail.slice(-20));
  }
}

/** One training by the user's program. Paths are absolute. */
export interface CommandTraining {
  readonly command: CommandLine;
  readonly workspace: string;
  /** CSV or Parquet of the training rows: features and target. */
  readonly data: string;
  /** JSON. */
  readonly params: string;
  /** Empty; the program fills it. */
  readonly modelFolder: string;
  readonly seed: number;
  readonly timeoutMs: number;
}

/**
 * Trains with the user's program, which runs in the workspace.
 * @throws UserError where it fails or takes too long
 */
export async function trainCommand(
  job: CommandTraining,
  runtime: Pick<Runtime, 'environment' | 'files' | 'log'>,
): Promise<void> {
  const ended = await runtime.environment.run(
    {
      argv: argvOf(job.command),
      key: 'train.command',
      cwd: job.workspace,
      env: {
        MLOPS_TRAIN_DATA: job.data,
        MLOPS_PARAMS: job.params,
        MLOPS_MODEL_DIR: job.modelFolder,
        MLOPS_SEED: String(job.seed),
        // Python's hashes of texts decide the order of sets, and that the model that is made of them.
        PYTHONHASHSEED: String(job.seed),
      },
      onLine: (line) => runtime.log.output(line),
      timeoutMs: job.timeoutMs,
    },
    { reads: [job.workspace, job.data, job.params], writes: [job.modelFolder], network: true },
  );
  const name = `train.command: "${shown(job.command)}"`;
  if (!succeeded(ended)) {
    const remedy = ended.timedOut
      ? 'raise train.timeout_minutes, or train on less'
      : 'correct it, or run it by hand to see why';
    const silent = ended.tail.length === 0 ? ' It printed nothing.' : '';
    throw new ProgramError(`${name} ended ${endingOf(ended)}; ${remedy}.${silent}`, ended.tail.slice(-20));
  }
}

/** @throws UserError where a training command left nothing in the model's folder */
export async function checkModelFolder(
  files: Files,
  { command, modelFolder }: Pick<CommandTraining, 'command' | 'modelFolder'>,
): Promise<void> {
  if ((await files.stat(modelFolder)) !== undefined && (await files.list(modelFolder)).length > 0) return;
  throw new UserError(
    `train.command: "${shown(command)}" left no file in MLOPS_MODEL_DIR; write there all that train.score needs.`,
  );
}

function succeeded(ended: Ended): boolean {
  return ended.code === 0 && !ended.timedOut;
}
