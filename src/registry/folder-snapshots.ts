import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Clock } from '../host/clock.js';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import { sweep } from '../host/sweep.js';
import type { Snapshot } from '../model/snapshot.js';
import { damage } from './damage.js';
import { discard, incomingFolder, incomingName, isFolderRegistry, makeFolderRegistry } from './folder-form.js';
import { fileOf, noSuchSnapshot } from './missing-snapshot.js';
import type { Snapshots } from './snapshots.js';
import { copyVerified, fileProblem } from './verified-copy.js';

/** Snapshots in `data/<digest>/` of a folder registry: built in `data/.incoming/`, there by one rename. */
export class FolderSnapshots implements Snapshots {
  /** @param root absolute path of the registry; made at the first write */
  constructor(
    private readonly files: Files,
    private readonly root: string,
    private readonly clock: Clock,
  ) {}

  async keep(snapshot: Snapshot, paths: Readonly<Record<string, string>>): Promise<'kept' | 'there'> {
    await makeFolderRegistry(this.files, this.root);
    const target = this.folder(snapshot);
    if ((await this.files.stat(target)) !== undefined) {
      await this.check(snapshot);
      return 'there';
    }
    const incomings = join(this.root, 'data', incomingFolder);
    await sweep(this.files, this.clock, incomings, incomingName);
    const incoming = join(incomings, randomUUID());
    try {
      for (const { name, ...expected } of snapshot.files) {
        const path = paths[name] ?? '';
        const problem = await copyVerified(this.files, path, join(incoming, name), expected);
        if (problem !== null) throw new UserError(`${path}: ${problem}; run the release again.`);
      }
      return (await this.files.move(incoming, target, true)) ? 'kept' : 'there';
    } finally {
      await discard(this.files, incoming);
    }
  }

  async fetch(snapshot: Snapshot, file: string, to: string): Promise<void> {
    const expected = fileOf(snapshot, file);
    const folder = this.folder(snapshot);
    if (!(await isFolderRegistry(this.files, this.root)) || (await this.files.stat(folder)) === undefined)
      throw noSuchSnapshot(this.root, snapshot);
    const from = join(folder, expected.name);
    const problem = await copyVerified(this.files, from, to, expected);
    if (problem !== null) throw damage(from, problem);
  }

  /** What is there is looked at whole: a version that names it must be able to get it. */
  private async check(snapshot: Snapshot): Promise<void> {
    for (const { name, ...expected } of snapshot.files) {
      const path = join(this.folder(snapshot), name);
      const problem = await fileProblem(this.files, path, expected);
      if (problem !== null) throw damage(path, problem);
    }
  }

  private folder({ digest }: Snapshot): string {
    return join(this.root, 'data', digest);
  }
}
