import { git } from '../host/git.js';
import type { Process } from '../host/process.js';
import type { Ancestry } from './ancestry.js';

/** Asks git in the workspace. A shallow clone knows too little: there, what is not found in the past may yet be. */
export class GitAncestry implements Ancestry {
  /** @param workspace absolute path of a folder in the clone */
  constructor(
    private readonly process: Process,
    private readonly workspace: string,
  ) {}

  async relation(revision: string, champion: string): Promise<'older' | 'same or newer' | 'unknown'> {
    if (revision === champion) return 'same or newer';
    const [code] = await this.git('merge-base', '--is-ancestor', revision, champion);
    if (code === 0) return 'older';
    if (code !== 1) return 'unknown';
    const [, shallow] = await this.git('rev-parse', '--is-shallow-repository');
    return shallow === 'false' ? 'same or newer' : 'unknown';
  }

  /** Exit code and output. */
  private async git(...words: readonly string[]): Promise<readonly [code: number | null, stdout: string]> {
    const { code, stdout } = await this.process.run({ argv: [...git, ...words], cwd: this.workspace, capture: true });
    return [code, stdout.trim()];
  }
}
