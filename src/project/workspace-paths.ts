import { isAbsolute, relative, resolve, sep } from 'node:path';
import { OutsideError, UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';

/** Files that others wrote: a message there is nothing that a pull request could mend. */
const foreign = /(?:^|\/)(?:site-packages|node_modules|\.git)\//;

/** Tells which of the paths that programs print are files of the workspace. */
export class WorkspacePaths {
  private readonly known = new Map<string, Promise<string | null>>();
  private roots: Promise<readonly string[]> | undefined;

  /** @param workspace absolute; relative paths start there */
  constructor(
    private readonly files: Files,
    private readonly workspace: string,
  ) {}

  /** The path of an existing file below the workspace, relative to it with `/`; null where it is none. */
  inside(path: string): Promise<string | null> {
    let found = this.known.get(path);
    if (found === undefined) this.known.set(path, (found = this.find(path)));
    return found;
  }

  private async find(path: string): Promise<string | null> {
    if (path === '' || path.length > 1000 || /\p{Cc}/u.test(path)) return null;
    this.roots ??= this.files.real(this.workspace).then((real) => [this.workspace, real]);
    for (const root of await this.roots) {
      const full = resolve(root, path);
      const below = relative(root, full).split(sep).join('/');
      if (below === '' || below === '..' || below.startsWith('../') || isAbsolute(below) || foreign.test(below))
        continue;
      if (await this.isFile(full)) return below;
    }
    return null;
  }

  private async isFile(path: string): Promise<boolean> {
    try {
      const kind = (await this.files.stat(path))?.kind;
      return kind === 'file' || kind === 'link';
    } catch (cause) {
      // A text that only looks like a path, such as one whose parts are too long for a name.
      if (cause instanceof UserError || cause instanceof OutsideError) return false;
      throw cause;
    }
  }
}
