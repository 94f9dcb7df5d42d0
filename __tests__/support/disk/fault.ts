import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, type Run } from '../doors.js';
import { temporaryFolder } from '../folders.js';

/** What happens to a program at its nth operation that changes the disk. */
export interface DiskFault {
  /**
   * kill-before, kill-after: all its processes end by SIGKILL before or after the operation. A code of the system: this operation and all later ones
   * of its sort fail with it; EMFILE counts the opening of files that are only read as well.
   */
  readonly kind: 'kill-before' | 'kill-after' | 'ENOSPC' | 'EIO' | 'EROFS' | 'EACCES' | 'EMFILE';
  /** From 1. */
  readonly nth: number;
}

/** One operation that changes the disk. */
export interface Operation {
  readonly name: 'open' | 'write' | 'sync' | 'mkdir' | 'rename' | 'link' | 'unlink' | 'rmdir' | 'read';
  /** What it makes, changes or removes. */
  readonly path: string;
}

/** How a program ended, what it asked of the disk in all its processes, and the folder for its temporary files. */
export interface DisturbedRun extends Run {
  readonly operations: readonly Operation[];
  readonly temporary: string;
}

/** Runs a command of the CLI while the disk goes wrong. @param fault null: it does not, operations are only listed */
export async function onDisk(
  fault: DiskFault | null,
  folder: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<DisturbedRun> {
  const made = temporaryFolder();
  const log = join(made, 'operations.tsv');
  const temporary = join(made, 'temporary');
  mkdirSync(temporary);
  writeFileSync(log, '');
  const ended = await run([process.execPath, join(root, 'bin', 'mlops.js'), ...words], folder, {
    TMPDIR: temporary,
    NODE_OPTIONS: `--import ${join(root, '__tests__', 'support', 'disk', 'preload.js')}`,
    DISK_FAULT: JSON.stringify({ log, ...fault }),
    ...env,
  });
  const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(0, -1) : [];
  const operations = lines.map((line) => {
    const [, name = '', path = ''] = line.split('\t');
    return { name: name as Operation['name'], path };
  });
  return { ...ended, operations, temporary };
}
