import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Artifacts, StoredArtifact } from '../../src/host/artifacts.js';
import { OutsideError, UserError } from '../../src/host/errors.js';

/** Artifacts of a run in a folder: `<id>-<name>/`. For tests of what uses them. */
export class FolderArtifacts implements Artifacts {
  constructor(private readonly folder: string) {}

  list(): Promise<readonly StoredArtifact[]> {
    const names = existsSync(this.folder) ? readdirSync(this.folder) : [];
    const found = names.map((each) => {
      const [, id = '', name = ''] = /^(\d+)-(.*)$/.exec(each) ?? [];
      return { name, id: Number(id), size: 1 };
    });
    return Promise.resolve(found.sort((a, b) => a.id - b.id));
  }

  async upload(name: string, root: string, paths: readonly string[]): Promise<StoredArtifact> {
    return this.keep(
      name,
      paths.map((path) => [path, relative(root, path)]),
    );
  }

  async uploadFile(name: string, path: string): Promise<StoredArtifact> {
    return this.keep(name, [[path, name]]);
  }

  async download({ id, name }: StoredArtifact, to: string): Promise<void> {
    const from = join(this.folder, `${id}-${name}`);
    if (!existsSync(from)) throw new OutsideError(`artifact ${name}: this run has it no longer; run its job again.`);
    mkdirSync(to, { recursive: true });
    cpSync(from, to, { recursive: true });
    return Promise.resolve();
  }

  private async keep(name: string, pairs: readonly (readonly [string, string])[]): Promise<StoredArtifact> {
    const all = await this.list();
    if (all.some((each) => each.name === name)) throw new UserError(`artifact ${name}: has one of that name already.`);
    if (pairs.length === 0) throw new UserError(`artifact ${name}: no files to keep.`);
    const artifact = { name, id: all.length + 1, size: 1 };
    for (const [from, place] of pairs) {
      if (place.startsWith('..')) throw new UserError(`artifact ${name}: cannot be kept: it leads out of the folder.`);
      const to = join(this.folder, `${artifact.id}-${name}`, place);
      if (!existsSync(from)) throw new UserError(`artifact ${name}: expected an ordinary file, found nothing.`);
      mkdirSync(dirname(to), { recursive: true });
      copyFileSync(from, to);
    }
    return artifact;
  }
}
