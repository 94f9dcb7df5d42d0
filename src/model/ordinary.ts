import { UserError } from '../host/errors.js';
import type { Files, Stat } from '../host/files.js';

const kinds: Readonly<Record<Exclude<Stat['kind'], 'file'>, string>> = {
  folder: 'a folder',
  link: 'a link',
  other: 'a socket, a pipe or a device',
};

/**
 * What is known of a model's file, which is not opened: a pipe would be read for ever.
 * @throws UserError where it is no ordinary file
 */
export async function ordinaryFile(files: Files, path: string): Promise<Stat> {
  const stat = await files.stat(path);
  if (stat?.kind === 'file') return stat;
  const found = stat === undefined ? 'a missing file' : kinds[stat.kind];
  throw new UserError(`${path}: a model holds ordinary files only, this is ${found}.`);
}
