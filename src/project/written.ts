import { join } from 'node:path';
import type { Files } from '../host/files.js';

/** Files by path relative to the workspace, with what tells one writing from another. */
export type Written = ReadonlyMap<string, string>;

/** The files that patterns name, as they are now. A pattern without wildcards is a path. */
export async function writtenNow(files: Files, workspace: string, patterns: readonly string[]): Promise<Written> {
  const found = new Map<string, string>();
  for (const pattern of patterns) {
    for (const path of await files.glob(pattern, workspace)) {
      const stat = await files.stat(join(workspace, path));
      if (stat !== undefined) found.set(path, `${stat.modified} ${stat.size}`);
    }
  }
  return found;
}

/** What was written between two moments, in the order of the patterns. A report of an earlier run, or a committed one, says nothing of this one. */
export function writtenSince(before: Written, after: Written): string[] {
  return [...after].filter(([path, state]) => before.get(path) !== state).map(([path]) => path);
}
