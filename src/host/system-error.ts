import { OutsideError, UserError } from './errors.js';

interface SystemError extends Error {
  readonly code: string;
}

/** Whether an error comes from the system with one of these codes. */
export function isSystemError(error: unknown, ...codes: readonly string[]): error is SystemError {
  return (
    // Not instanceof: an error of the system may come from another realm (test runners, vm contexts).
    typeof error === 'object' &&
    error !== null &&
    'message' in error &&
    'code' in error &&
    typeof error.code === 'string' &&
    (codes.length === 0 || codes.includes(error.code))
  );
}

const meaning: Readonly<Record<string, readonly ['user' | 'outside', string]>> = {
  ENOENT: ['user', 'no such file or folder'],
  ENOTDIR: ['user', 'a part of the path is a file, not a folder'],
  EISDIR: ['user', 'it is a folder, not a file'],
  EEXIST: ['user', 'something else has that name already; move it away'],
  EACCES: ['user', 'permission denied; give this user the right to it'],
  EPERM: ['user', 'permission denied; give this user the right to it'],
  EROFS: [
    'user',
    'the file system is read-only; use a folder that can be written (--workspace, --run-dir, --registry, TMPDIR)',
  ],
  ENAMETOOLONG: ['user', 'the name is too long'],
  ELOOP: ['user', 'too many links'],
  ENOSPC: ['outside', 'the disk is full; make room and run again'],
  EDQUOT: ['outside', 'the disk quota is used up; make room and run again'],
  EMFILE: ['outside', 'too many open files; raise the limit (ulimit -n) and run again'],
  ENFILE: ['outside', 'the machine has too many open files; close other programs and run again'],
  ENOMEM: ['outside', 'the machine is out of memory; close other programs and run again'],
  EAGAIN: ['outside', 'the machine is at a limit, of processes or memory; close other programs and run again'],
  EIO: ['outside', 'the disk did not answer; run again'],
};

/** What was tried with a path. */
export type Verb =
  'read' | 'look at' | 'resolve' | 'list' | 'write' | 'copy' | 'move' | 'remove' | 'make a folder in' | 'make';

function attempt(verb: Verb): string {
  return verb === 'make' ? 'make this folder' : `${verb} it`;
}

/** Turns the system's error into one sentence with the path. Anything unknown is passed on as it is. */
export function describeSystemError(cause: unknown, verb: Verb, path: string): unknown {
  if (!isSystemError(cause)) return cause;
  const known = meaning[cause.code];
  if (known === undefined) return new OutsideError(`${path}: cannot ${attempt(verb)} (${cause.code}).`, { cause });
  const [kind, text] = known;
  const sentence = `${path}: cannot ${attempt(verb)}: ${text}.`;
  return kind === 'user' ? new UserError(sentence, { cause }) : new OutsideError(sentence, { cause });
}

/**
 * What a limit of the machine says that was hit where nobody expected it, as in loading a part of the program; null for any other error.
 * @param cause whatever was thrown
 */
export function describeLimit(cause: unknown): OutsideError | null {
  if (!isSystemError(cause)) return null;
  const [kind, text] = meaning[cause.code] ?? ['user', ''];
  if (kind === 'user') return null;
  const where = 'path' in cause && typeof cause.path === 'string' ? cause.path : 'mlops';
  return new OutsideError(`${where}: ${text}.`, { cause });
}
