import { UserError } from '../host/errors.js';
import { git } from '../host/git.js';
import type { Process } from '../host/process.js';

/** The commit that a package is built from. */
export interface Commit {
  /** Hexadecimal. */
  readonly revision: string;
  /** When it was committed, in seconds since 1970. */
  readonly time: number;
}

/** The first day that a zip archive can tell: 1980-01-01, in seconds since 1970. */
const firstDay = 315_532_800;

/** The commit that is checked out; null without git, a repository, or a commit. */
export async function headCommit(process: Process, workspace: string): Promise<Commit | null> {
  const argv = [...git, 'log', '-1', '--no-show-signature', '--format=%H %ct', 'HEAD'];
  try {
    const { code, stdout } = await process.run({ argv, cwd: workspace, capture: true });
    const found = /^([0-9a-f]{40,64}) (\d+)$/m.exec(stdout);
    return code === 0 && found !== null ? { revision: found[1]!, time: Number(found[2]) } : null;
  } catch (cause) {
    if (cause instanceof UserError) return null; // no git on this machine
    throw cause;
  }
}

/** SOURCE_DATE_EPOCH (reproducible-builds.org): the time that archives record, in seconds since 1970; never before 1980, where zip begins. */
export function sourceDate(commit: Commit | null): number {
  return Math.max(firstDay, commit?.time ?? firstDay);
}
