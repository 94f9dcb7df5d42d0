import { availableParallelism } from 'node:os';
import { mlops, type Run } from '../doors.js';
import { type DiskFault, onDisk } from './fault.js';
import { copyOf, type Held, heldIn, remains } from './scene.js';

/** What a job does to a repository. */
export interface Job {
  /** A repository before the job; it is copied, never changed. */
  readonly before: string;
  /** Commands of the CLI, one after the other. */
  readonly commands: readonly (readonly string[])[];
}

/** What is left by a job that was killed, and by the next one that ran to its end. */
export interface Outlived {
  readonly fault: DiskFault;
  /** Whether the kill came: a job may end before its nth operation. */
  readonly killed: boolean;
  /** What the registry held right after the kill. */
  readonly between: Held | string;
  /** How the next job ended: the first command that failed, or the last one. */
  readonly next: Run;
  readonly after: Held | string;
  /** Files of the registry that nothing needs. */
  readonly remains: readonly string[];
}

/** Kills a job at one operation, looks, and runs it again. */
export async function outlived({ before, commands }: Job, fault: DiskFault): Promise<Outlived> {
  const folder = copyOf(before);
  let left = fault.nth;
  let killed = false;
  for (const words of commands) {
    const { code, operations } = await onDisk({ ...fault, nth: left }, folder, words);
    killed = code === null;
    left -= operations.length;
    if (killed) break;
  }
  const between = await seen(folder);
  let next: Run = { code: null, stdout: '', stderr: '' };
  for (const words of commands) {
    next = await mlops(folder, ...words);
    if (next.code !== 0) break;
  }
  return { fault, killed, between, next, after: await seen(folder), remains: remains(folder) };
}

async function seen(folder: string): Promise<Held | string> {
  return heldIn(folder).catch((cause: unknown) => String(cause));
}

/** Calls the body for each, as many at once as there are processors. */
export async function forAll<T, R>(items: readonly T[], body: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const waiting = [...items.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) results[next[0]] = await body(next[1]);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return results;
}
