import { afterAll, describe, expect, test } from '@jest/globals';
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { NodeFiles } from '../../src/host/node-files.js';
import { FolderRegistry } from '../../src/registry/folder.js';
import { LaterRegistry } from '../../src/registry/later.js';
import { registryContract } from '../contracts/registry.contract.js';
import { snapshotsContract } from '../contracts/snapshots.contract.js';

const files = new NodeFiles();
afterAll(() => files.close());

const later = (root: string): LaterRegistry =>
  new LaterRegistry(root, () => Promise.resolve(new FolderRegistry(files, root)));

async function flip(path: string): Promise<void> {
  const bytes = await fs.readFile(path);
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  await fs.writeFile(path, bytes);
}

registryContract('LaterRegistry', async () => {
  const root = join(await files.temporary(), 'registry');
  return {
    registry: later(root),
    model: 'flowers',
    again: () => later(root),
    damage: (version, file) => flip(join(root, 'flowers', 'versions', version, file)),
  };
});

snapshotsContract('LaterRegistry', async () => {
  const root = join(await files.temporary(), 'registry');
  return {
    snapshots: later(root).snapshots,
    again: () => later(root).snapshots,
    damage: (digest, file) => flip(join(root, 'data', digest, file)),
    count: async () => (await fs.readdir(join(root, 'data'))).filter((name) => !name.startsWith('.')).length,
  };
});

describe('LaterRegistry', () => {
  test('is opened once, when it is first asked', async () => {
    let opened = 0;
    const root = join(await files.temporary(), 'registry');
    const registry = new LaterRegistry(root, () => {
      opened += 1;
      return Promise.resolve(new FolderRegistry(files, root));
    });
    expect([registry.location, opened]).toEqual([root, 0]);
    await Promise.all([registry.versions('flowers'), registry.history('flowers')]);
    expect(opened).toBe(1);
  });
});
