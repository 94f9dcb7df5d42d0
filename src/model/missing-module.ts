import { join } from 'node:path';
import type { Environment } from '../host/environment.js';
import { ProgramError } from '../host/errors.js';
import type { Files } from '../host/files.js';

/** What Python prints last where an import finds nothing. */
const missing = /^ModuleNotFoundError: No module named '([A-Za-z_][\w.]*)'/;

/**
 * Says more of a program of Python that ended because a module is not there: in an environment of its own what is installed counts, and a module
 * of the working tree is none. Other failures stay as they are.
 * @param workspace absolute
 */
export async function explained(
  cause: unknown,
  { kind }: Pick<Environment, 'kind'>,
  workspace: string,
  files: Files,
): Promise<unknown> {
  if (!(cause instanceof ProgramError) || kind === 'host') return cause;
  const name = cause.tail.map((line) => missing.exec(line)?.[1]).findLast((each) => each !== undefined);
  const top = name?.split('.')[0];
  if (name === undefined || top === undefined) return cause;
  const own = await isOwn(top, workspace, files);
  const why = own
    ? `the module ${top} stands in the repository, but is not installed: put it into the package, since training imports what is installed, never files of the working tree`
    : `the module ${name} is not installed: add its package to the dependencies in pyproject.toml and to the lock`;
  return new ProgramError(`${cause.sentence.replace(/\.$/, '')} (${why}).`, cause.tail, { cause });
}

async function isOwn(name: string, workspace: string, files: Files): Promise<boolean> {
  for (const path of [`${name}.py`, name, join('src', name), join('src', `${name}.py`)])
    if ((await files.stat(join(workspace, path))) !== undefined) return true;
  return false;
}
