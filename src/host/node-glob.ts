import type { Dirent } from 'node:fs';
import * as fs from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';

/** A path of ordinary names, none hidden: nothing in it is a sign of a pattern. */
const plain = /^(?:\w[\w.-]*\/)*\w[\w.-]*$/;

/** Files that a glob matches below `folder`, relative to it, in any order. A plain path is looked up without loading what reads patterns. */
export async function globbed(pattern: string, folder: string): Promise<string[]> {
  const named = plain.test(pattern) ? await entryOf(pattern, folder) : undefined;
  if (named === null) return [];
  if (named?.isFile() === true) return [pattern];
  const { glob } = await import('tinyglobby');
  const found = await glob([pattern], {
    cwd: folder,
    dot: false,
    onlyFiles: true,
    // `**` through a link to / would walk the whole machine.
    followSymbolicLinks: !pattern.includes('**'),
    expandDirectories: false,
  });
  return found.map((path) => path.split(sep).join('/'));
}

/** What stands at a path, by its very name in its folder: some systems do not tell upper from lower case. null: nothing; undefined: not known. */
async function entryOf(path: string, folder: string): Promise<Dirent | null | undefined> {
  try {
    const entries = await fs.readdir(join(folder, dirname(path)), { withFileTypes: true });
    return entries.find(({ name }) => name === basename(path)) ?? null;
  } catch {
    return undefined;
  }
}
