import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

/** What tells a process from a later one that got its number. */
export interface ProcessMark {
  /** Which start of the machine it runs in. */
  readonly boot: string;
  /** Among which processes its number counts: those of the machine, or of a container. */
  readonly space: string;
  /** When it started. */
  readonly start: string;
}

/** The mark of a process that runs here; null where there is none, or where the system does not tell. */
export function processMark(pid: number): ProcessMark | null {
  try {
    if (process.platform === 'linux') {
      // The name in parentheses may hold anything; the start is field 22 of proc(5), the first one behind the name is field 3.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(')').at(-1)!.trim().split(' ');
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
      return { boot, space: readlinkSync('/proc/self/ns/pid'), start: fields[22 - 3] ?? '' };
    }
    if (process.platform === 'win32') return null;
    const start = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
    return start === '' ? null : { boot: '', space: '', start };
  } catch {
    return null;
  }
}

/**
 * Whether the process that had this number and mark still runs.
 * @param own the mark of the process that asks
 * @param runs whether a process of this number runs here
 */
export function isSameProcess(
  { pid, mark }: { readonly pid: number; readonly mark: ProcessMark | null },
  own: ProcessMark | null,
  runs: (pid: number) => boolean,
): boolean {
  if (mark === null || own?.boot !== mark.boot) return runs(pid);
  // A container's, seen from outside or from another one: its number says nothing here.
  if (own.space !== mark.space) return true;
  return runs(pid) && processMark(pid)?.start === mark.start;
}
