import { hostname } from 'node:os';
import { pid } from 'node:process';
import type { Files } from '../host/files.js';
import { nodeClock } from '../host/node-clock.js';
import { isAlive } from '../host/node-process.js';
import { isSameProcess, processMark } from '../host/process-mark.js';
import { sweep, temporaryFile } from '../host/sweep.js';
import type { RunDirectory } from '../run/directory.js';
import { type LockOwner, takeLock } from '../run/lock.js';

/** Makes the run directory and takes its lock. @returns gives it back */
export async function openRunDirectory(run: RunDirectory, files: Files, command: string): Promise<() => Promise<void>> {
  await files.folder(run.root);
  const ignore = run.path('.gitignore');
  if ((await files.stat(ignore)) === undefined) await files.write(ignore, '*\n');
  const unlock = await takeLock(files, run.path('lock'), lockOwner(command), lives);
  await sweep(files, nodeClock, run.root, temporaryFile);
  return unlock;
}

/** This process, as it holds locks. */
export function lockOwner(command: string): LockOwner {
  return { pid, host: hostname(), command, since: nodeClock.now().toISOString(), mark: processMark(pid) };
}

/** Whether the process of this machine that holds a lock still runs. */
export function lives(holder: LockOwner): boolean {
  return isSameProcess(holder, processMark(pid), isAlive);
}
