import type { Clock } from '../host/clock.js';
import type { Files } from '../host/files.js';
import type { Log } from '../host/log.js';
import type { Process } from '../host/process.js';
import type { RunDirectory } from './directory.js';

/** What every step is handed besides its part of the configuration. Rooms add the ports that they need: `Step<C, {registry: Registry}>`. */
export interface Context {
  readonly files: Files;
  readonly process: Process;
  readonly clock: Clock;
  readonly log: Log;
  readonly run: RunDirectory;
  /** Absolute path of the model repository's folder (where `mlops.yml` stands). */
  readonly workspace: string;
  /** Who runs this and where; goes into records. */
  readonly who: Who;
  /** argv prefix that starts a scoring or training child of this very bundle: `[...child, 'score', spec]`. */
  readonly child: readonly string[];
}

/** Who runs: recorded in results, champions and manifests. */
export interface Who {
  readonly tool: string; // version of mlops-action
  /** Digest of the bundle, which tells builds of one version apart; absent where there is no bundle. */
  readonly build?: string | undefined;
  readonly actor: string;
  /** URL of the workflow run, or null on a laptop. */
  readonly run: string | null;
  /** owner/repository or null. */
  readonly repository: string | null;
  /** Commit of the workspace, or null where there is no git. */
  readonly revision: string | null;
  /** Uncommitted changes in the workspace. */
  readonly dirty: boolean;
}

/** Values for people and outputs; nested objects are allowed, data values are not. */
export type Figures = Readonly<Record<string, unknown>>;

/** How a step ended. `no` is a check that said no: a result, not an exception; the door picks the exit code (1). */
export interface Outcome {
  readonly status: 'ok' | 'no';
  /** One line in plain words: what was done or why not. */
  readonly summary: string;
  readonly figures?: Figures;
}

/** What a step reads, so that the runner can tell whether anything changed. */
export interface Reads {
  /** Files or folders of the run directory, relative to it. One that does not exist counts as absent. */
  readonly run?: readonly string[];
  /** Files of the workspace: paths or globs. */
  readonly workspace?: readonly string[];
  /** Files that are looked for in the workspace and in the folders above it, as Node looks for packages: the nearest counts. */
  readonly nearest?: readonly string[];
  /** The options that decide the result; any JSON. */
  readonly options?: unknown;
}

/** One unit of work that a workflow composes. C: the part of the configuration that it uses; P: ports beyond Context. */
export interface Step<C, P = unknown> {
  readonly name: string;
  /** Folder of its result below the run directory: `split`, or `evaluate/test`. */
  folder(config: C): string;
  reads(config: C): Reads;
  /** Whether unchanged reads make a run unnecessary (never true where user commands run). */
  skippable(config: C, context: Context & P): boolean | Promise<boolean>;
  run(config: C, context: Context & P): Promise<Outcome>;
  /**
   * Checks the options against the rows that the split found: a flow asks before anything long runs, so that a mistake does not cost a training.
   * @throws UserError as run does
   */
  check?(config: C, context: Context & P): Promise<void>;
  /**
   * Where a run is skipped: brings up to date what a fresh one would record otherwise though it decides nothing, such as the commit.
   * @throws what run would throw
   */
  renew?(config: C, context: Context & P): Promise<void>;
}
