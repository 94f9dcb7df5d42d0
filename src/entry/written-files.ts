import { join } from 'node:path';
import type { Files } from '../host/files.js';

/** Files of a workspace that a command writes, all or none of them. */
export class WrittenFiles {
  /** What stood there before, by path; null: nothing. */
  private readonly before = new Map<string, string | null>();

  /** @param replace whether a file that exists is written over */
  constructor(
    private readonly files: Files,
    private readonly workspace: string,
    private readonly replace: boolean,
  ) {}

  /** Relative to the workspace, in the order in which they were written. */
  get paths(): readonly string[] {
    return [...this.before.keys()];
  }

  /** Whether this command may write the file, as none is there or it replaces what is. */
  async mayWrite(path: string): Promise<boolean> {
    return this.replace || (await this.files.stat(join(this.workspace, path))) === undefined;
  }

  /** Writes a file; false, and nothing changed, where one stands there that is not to be replaced. */
  async write(path: string, text: string): Promise<boolean> {
    const full = join(this.workspace, path);
    if (this.replace) {
      await this.keep(path);
      await this.files.write(full, text);
      return true;
    }
    if (!(await this.files.create(full, text))) return false;
    this.before.set(path, null);
    return true;
  }

  /** Remembers what stands there, for what another writes. Whether something did. */
  async keep(path: string): Promise<boolean> {
    const full = join(this.workspace, path);
    const stands = (await this.files.stat(full)) !== undefined;
    if (!this.before.has(path)) this.before.set(path, stands ? await this.files.text(full) : null);
    return stands;
  }

  /** Puts everything back as it was, and removes `folder` where that leaves it empty. */
  async undo(folder: string): Promise<void> {
    for (const [path, text] of this.before) {
      const full = join(this.workspace, path);
      if (text === null) await this.files.remove(full);
      else await this.files.write(full, text);
    }
    const full = join(this.workspace, folder);
    const stands = this.before.size > 0 && (await this.files.stat(full)) !== undefined;
    if (stands && (await this.files.list(full)).length === 0) await this.files.remove(full);
  }
}
