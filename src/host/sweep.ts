import { join } from 'node:path';
import type { Clock } from './clock.js';
import type { Files } from './files.js';

/** Name of a temporary file beside its target. */
export const temporaryFile = /\.[0-9a-f]{12}\.tmp$/;

/** Milliseconds after which nobody writes any more at what a process left half made. */
const abandonedMs = 24 * 60 * 60 * 1000;

/**
 * Removes what processes left half made when they were killed: names that match, directly in a folder, of which nothing was written for a day.
 * What cannot be looked at or removed stays: it is in nobody's way.
 */
export async function sweep(files: Files, clock: Clock, folder: string, name: RegExp): Promise<void> {
  try {
    if ((await files.stat(folder))?.kind !== 'folder') return;
    const newest = new Map<string, number>();
    for (const path of await files.list(folder)) {
      const [first = ''] = path.split('/');
      if (!name.test(first)) continue;
      const written = (await files.stat(join(folder, path)))?.modified ?? Infinity;
      newest.set(first, Math.max(written, newest.get(first) ?? 0));
    }
    const now = clock.now().getTime();
    for (const [found, written] of newest) if (now - written > abandonedMs) await files.remove(join(folder, found));
  } catch {
    // Another process may be at it.
  }
}
