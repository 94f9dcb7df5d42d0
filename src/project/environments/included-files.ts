import { dirname, join } from 'node:path';
import type { Files } from '../../host/files.js';

/**
 * The files that files in pip's requirements format name by -r and -c, and those that these name: what is installed is written in all of them.
 * @param paths absolute
 * @returns absolute, without the given ones, sorted
 */
export async function includedFiles(paths: readonly string[], files: Files): Promise<readonly string[]> {
  const found = new Set<string>();
  const visit = async (path: string): Promise<void> => {
    const text = (await files.text(path)).replace(/\\\r?\n/g, ' ');
    for (const [, name] of text.matchAll(/^[ \t]*(?:-r|-c|--requirement|--constraint)[ \t=]*([^\s#]+)/gm)) {
      if (/^\w+:\/\//.test(name!)) continue; // an address
      const full = join(dirname(path), name!);
      if (found.has(full) || (await files.stat(full))?.kind !== 'file') continue; // pip says best what is missing
      found.add(full);
      await visit(full);
    }
  };
  for (const path of paths) await visit(path);
  for (const path of paths) found.delete(path);
  return [...found].sort();
}
