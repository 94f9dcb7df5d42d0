import { OutsideError, UserError, UserErrors } from '../host/errors.js';
import type { Log } from '../host/log.js';
import { describeLimit } from '../host/system-error.js';
import { version } from './version.js';

/** Exit codes of both doors. */
export const exit = { done: 0, no: 1, input: 2, outside: 3, defect: 70 } as const;

/** An error that nobody awaits, of a stream or a timer: it is told, and ends the process with its exit code instead of Node's 1, which is `no`. */
export function stopOnDefect(log: Log): void {
  process.once('uncaughtException', (cause) => {
    const { code, sentences } = failureOf(cause);
    for (const sentence of sentences) log.error(sentence);
    process.exit(code);
  });
}

/** What a caught error means: the exit code, and the sentences for a person. */
export interface Failure {
  readonly code: number;
  readonly sentences: readonly string[];
}

/** Turns whatever was thrown into an exit code and sentences. A stack trace is shown only for a defect of ours, as part of what to report. */
export function failureOf(cause: unknown): Failure {
  if (cause instanceof UserErrors) return { code: exit.input, sentences: cause.sentences };
  if (cause instanceof UserError) return { code: exit.input, sentences: [cause.message] };
  if (cause instanceof OutsideError) return { code: exit.outside, sentences: [cause.message] };
  const limit = describeLimit(cause);
  if (limit !== null) return { code: exit.outside, sentences: [limit.message] };
  const detail = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  return {
    code: exit.defect,
    sentences: [
      `This is a defect of mlops-action ${version}, not of your repository. Please report it with the lines below and the command that you ran (SUPPORT: see SECURITY.md and the issue tracker of the action's repository).\n${detail}`,
    ],
  };
}
