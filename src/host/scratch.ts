import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './node-process.js';
import { processMark, type ProcessMark } from './process-mark.js';

const named = /^mlops-(\d+)-(\d+)-(\d+)-\w{6}$/;

/** What the names of a process' temporary folders begin with: they tell whose they are. Where the system does not say, only `mlops-`. */
export function scratchPrefix(pid: number, mark: ProcessMark | null): string {
  return mark === null || mark.space === '' ? 'mlops-' : `mlops-${numberOf(mark.space)}-${pid}-${mark.start}-`;
}

/**
 * Removes the temporary folders of processes that were killed: rows of the data may lie there. Those of processes that cannot be seen from here
 * (of another container) stay, and so does what cannot be removed: it is in nobody's way.
 */
export async function sweepScratch(folder: string, own: ProcessMark | null): Promise<void> {
  if (own === null || own.space === '') return;
  for (const name of await fs.readdir(folder).catch(() => [])) {
    const [, space, pid, start] = named.exec(name) ?? [];
    if (space !== numberOf(own.space)) continue;
    // What cannot be told of a process that runs counts as the owner.
    if (isAlive(Number(pid)) && (processMark(Number(pid))?.start ?? start) === start) continue;
    await fs.rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Of `pid:[4026531836]`. */
function numberOf(space: string): string {
  return space.replaceAll(/\D/g, '');
}
