import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Digests of all files below a folder, by their paths; a file that stands there itself has the path ''. */
export function content(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const digest = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
  if (!statSync(folder).isDirectory()) return { '': digest(folder) };
  return Object.fromEntries(paths(folder).map((path) => [path, digest(join(folder, path))]));
}

/** Paths of all files below a folder, relative to it, sorted. Links count as files. */
export function paths(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
