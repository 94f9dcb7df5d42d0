import type { Environment } from '../host/environment.js';
import { ProgramError, assertNever } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { Log } from '../host/log.js';
import type { Process } from '../host/process.js';
import type { Target } from '../split/manifest.js';
import type { BackendChoice, BackendName } from './flavors/tfjs/choice.js';
import type { Candidate, FlavorRecord, Signature } from './manifest.js';

/** One scoring: a model, the rows, and where the predictions go. All paths are absolute. */
export interface ScoreJob {
  /** The unpacked model. */
  readonly modelFolder: string;
  /** What its manifest says of its files. */
  readonly model: Candidate['model'];
  /** CSV: `row_id`, then at least the signature's inputs; never the target. */
  readonly input: string;
  /**
   * CSV to be written: `row_id,prediction` and, for binary, `score` (probability of the positive class), for multiclass one `p_<class>`
   * column each. It exists only where scoring succeeded; who reads it checks its rows.
   */
  readonly output: string;
  readonly seed: number;
  readonly flavor: FlavorRecord;
  readonly target: Target;
  readonly signature: Signature;
  /** What a model of the flavor tfjs computes on: see backendFor. */
  readonly backend: BackendChoice;
  readonly timeoutMs?: number | undefined;
  /** Scored in another environment than its own, because somebody said so: other versions of libraries are then no reason to refuse. */
  readonly foreign?: boolean | undefined;
}

/** What running a model's code needs. */
export interface Runtime {
  readonly process: Process;
  readonly environment: Environment;
  readonly files: Files;
  readonly log: Log;
  /** Absolute path of the model repository's folder. */
  readonly workspace: string;
  /** argv prefix that starts a child of this very bundle. */
  readonly child: readonly string[];
}

/** A model that could not be scored: its program failed, took too long, or its files are not a model of its flavor. */
export class ScoringError extends ProgramError {
  override name = 'ScoringError';
}

/**
 * What the models of one run are scored on, the same for all of them: their predictions then differ by the models alone.
 * @throws UserError where a backend was asked for that cannot be had
 */
export async function backendFor(
  flavors: readonly FlavorRecord[],
  asked: BackendName,
  runtime: Pick<Runtime, 'process' | 'files' | 'child' | 'log' | 'workspace'>,
): Promise<BackendChoice> {
  if (!flavors.some(({ name }) => name === 'tfjs')) return { kind: 'wasm' };
  return (await import('./flavors/tfjs/choose-backend.js')).chooseBackend(asked, runtime);
}

/**
 * Scores rows with a model, by its own code, in a process of its own.
 * @throws ScoringError where the model or its program is at fault; OutsideError where the machine is (disk full)
 */
export async function scoreModel(job: ScoreJob, runtime: Runtime): Promise<void> {
  const { flavor } = job;
  switch (flavor.name) {
    case 'tfjs':
      return (await import('./flavors/tfjs/job.js')).scoreTfjs(job, runtime);
    case 'command':
      return (await import('./flavors/command.js')).scoreCommand(job, flavor.score, runtime);
    case 'python':
      return (await import('./flavors/python/score.js')).scorePython(job, flavor, runtime);
    default:
      return assertNever(flavor);
  }
}
