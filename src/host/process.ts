/** A program to run. `argv[0]` is looked up on PATH; no shell is between. */
export interface Command {
  readonly argv: readonly string[];
  /** The key of `mlops.yml` that names it, for errors: `train.command`. */
  readonly key?: string;
  /** Absolute. */
  readonly cwd: string;
  /** Added to the environment of the job, from which the runner's and the action's own tokens and files were taken. */
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
  /** Each line as it comes, without its end. */
  readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void;
  /** Keep standard output whole and return it (for small outputs). */
  readonly capture?: boolean;
}

/** How a program ended. */
export interface Ended {
  /** null where a signal ended it. */
  readonly code: number | null;
  readonly signal: string | null;
  readonly timedOut: boolean;
  /** The last 50 lines of both streams. */
  readonly tail: readonly string[];
  /** Standard output, where `capture` asked for it; else empty. */
  readonly stdout: string;
  readonly milliseconds: number;
}

/** Runs programs. A program that cannot be started (not found, not executable) is a UserError with its key and name. */
export interface Process {
  run(command: Command): Promise<Ended>;
  /** A text of a program's, read from a file that it wrote, without what nobody may be shown; lines of its output have none. */
  hide(text: string): string;
}

/** A command of `mlops.yml`: a string runs by bash as a workflow's `run:` does, a list without a shell. */
export type CommandLine = string | readonly string[];

/** The argv of a command line. Nothing is ever put into the string. */
export function argvOf(command: CommandLine): readonly string[] {
  return typeof command === 'string' ? ['bash', '-eo', 'pipefail', '-c', command] : command;
}

/** How the command is shown to a person. */
export function shown(command: CommandLine): string {
  return typeof command === 'string' ? command : command.join(' ');
}
