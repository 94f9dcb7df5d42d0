import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import type { FileWriter } from '../../src/host/files.js';
import { NodeFiles } from '../../src/host/node-files.js';
import { FolderRegistry } from '../../src/registry/folder.js';
import { registryContract } from '../contracts/registry.contract.js';
import { snapshotsContract } from '../contracts/snapshots.contract.js';
import { draft, record } from './drafts.js';

const files = new NodeFiles();
let folder: string;
let root: string;

beforeEach(async () => {
  folder = await files.temporary();
  root = join(folder, 'registry');
});
afterEach(() => files.close());

snapshotsContract('FolderSnapshots', () =>
  Promise.resolve({
    snapshots: new FolderRegistry(files, root).snapshots,
    again: () => new FolderRegistry(files, root).snapshots,
    damage: async (digest, file) => {
      const path = join(root, 'data', digest, file);
      const bytes = await fs.readFile(path);
      bytes[0] = (bytes[0] ?? 0) ^ 1;
      await fs.writeFile(path, bytes);
    },
    count: async () => (await fs.readdir(join(root, 'data'))).filter((name) => !name.startsWith('.')).length,
  }),
);

registryContract('FolderRegistry', () =>
  Promise.resolve({
    registry: new FolderRegistry(files, root),
    model: 'flowers',
    again: () => new FolderRegistry(files, root),
    damage: async (version, file) => {
      const path = join(root, 'flowers', 'versions', version, file);
      const bytes = await fs.readFile(path);
      bytes[0] = (bytes[0] ?? 0) ^ 1;
      await fs.writeFile(path, bytes);
    },
  }),
);

describe('FolderRegistry on disk', () => {
  test('has the documented layout, and git ignores it', async () => {
    const registry = new FolderRegistry(files, root);
    await registry.publish(await draft(files, folder, '1.0.0'));
    await registry.promote(record('flowers', 1, '1.0.0'));
    expect(await files.list(root)).toEqual([
      '.gitignore',
      'flowers/champion/1.json',
      'flowers/versions/1.0.0/SHA256SUMS',
      'flowers/versions/1.0.0/manifest.json',
      'flowers/versions/1.0.0/model.tar.gz',
      'flowers/versions/1.0.0/verdict.json',
      'registry.json',
    ]);
    expect(await files.text(join(root, '.gitignore'))).toBe('*\n');
    expect(JSON.parse(await files.text(join(root, 'registry.json')))).toEqual({ format: 'mlops-registry/1' });
  });

  test('reading does not make a registry', async () => {
    const registry = new FolderRegistry(files, root);
    await registry.versions('flowers');
    await registry.history('flowers');
    expect(await files.stat(root)).toBeUndefined();
  });

  test('a link to the folder works', async () => {
    await new FolderRegistry(files, root).publish(await draft(files, folder, '1.0.0'));
    const link = join(folder, 'link');
    await fs.symlink(root, link);
    expect(await new FolderRegistry(files, link).versions('flowers')).toEqual(['1.0.0']);
  });

  const notRegistries: { name: string; given: Record<string, string>; expect: RegExp }[] = [
    { name: 'a folder of something else', given: { 'src/main.py': '' }, expect: /not a registry.*--registry/ },
    {
      name: 'a newer format',
      given: { 'registry.json': '{"format":"mlops-registry/2","more":1}' },
      expect: /mlops-registry\/2.*update/,
    },
    {
      name: 'another format',
      given: { 'registry.json': '{"format":"something/1"}' },
      expect: /registry\.json: not a valid mlops-registry\/1/,
    },
    { name: 'a torn marker', given: { 'registry.json': '{"form' }, expect: /registry\.json: it is not JSON/ },
    { name: 'an empty marker', given: { 'registry.json': '' }, expect: /registry\.json: it is not JSON/ },
  ];
  test.each(notRegistries)('$name is refused and left alone', async (each) => {
    for (const [path, text] of Object.entries(each.given)) await files.write(join(root, path), text);
    const before = await files.list(root);
    const registry = new FolderRegistry(files, root);
    await expect(registry.versions('flowers')).rejects.toThrow(each.expect);
    await expect(registry.history('flowers')).rejects.toThrow(each.expect);
    await expect(registry.manifest('flowers', '1.0.0')).rejects.toThrow(each.expect);
    await expect(registry.publish(await draft(files, folder, '1.0.0'))).rejects.toThrow(each.expect);
    expect(await files.list(root)).toEqual(before);
  });

  test('a file in place of the folder is refused', async () => {
    await files.write(root, 'text');
    await expect(new FolderRegistry(files, root).versions('flowers')).rejects.toThrow(
      /expected the folder of a registry/,
    );
  });

  test.each(['registry.json.0a1b2c.tmp', '.gitignore', '.gitignore.0a1b2c.tmp'])(
    'a folder that holds only %s is still empty',
    async (name) => {
      await files.write(join(root, name), '');
      const registry = new FolderRegistry(files, root);
      expect(await registry.versions('flowers')).toEqual([]);
      expect(await registry.publish(await draft(files, folder, '1.0.0'))).toBe('published');
      expect(JSON.parse(await files.text(join(root, 'registry.json')))).toEqual({ format: 'mlops-registry/1' });
    },
  );

  test.each(['..', '../../x', 'a/b', 'A'])('no name leads out of the folder: %s', async (name) => {
    const registry = new FolderRegistry(files, root);
    await registry.publish(await draft(files, folder, '1.0.0'));
    const out = join(folder, 'out');
    await expect(registry.manifest(name, '1.0.0')).rejects.toThrow('model name: expected');
    await expect(registry.fetch(name, '1.0.0', 'model.tar.gz', out)).rejects.toThrow('model name: expected');
    await expect(registry.attachments(name, '1.0.0')).rejects.toThrow('model name: expected');
    await expect(registry.manifest('flowers', name)).rejects.toThrow('version: expected three numbers');
    await expect(registry.fetch('flowers', name, 'model.tar.gz', out)).rejects.toThrow(
      'version: expected three numbers',
    );
    expect(await files.stat(out)).toBeUndefined();
  });
});

describe('FolderRegistry refuses damage', () => {
  const at = (...parts: string[]): string => join(root, 'flowers', ...parts);
  const edit = async (path: string, change: (value: Record<string, unknown>) => void): Promise<void> => {
    const value = JSON.parse(await files.text(path)) as Record<string, unknown>;
    change(value);
    await files.write(path, JSON.stringify(value));
  };
  const read = async (): Promise<void> => {
    const registry = new FolderRegistry(files, root);
    for (const version of await registry.versions('flowers')) {
      await registry.manifest('flowers', version);
      await registry.fetch('flowers', version, 'model.tar.gz', join(folder, 'out'));
    }
    await registry.history('flowers');
  };

  const cases: { name: string; given: () => Promise<unknown>; expect: RegExp }[] = [
    {
      name: 'a renamed version',
      given: () => fs.rename(at('versions/1.0.0'), at('versions/1.0.1')),
      expect: /1\.0\.1.manifest\.json: expected version 1\.0\.1, found 1\.0\.0/,
    },
    {
      name: 'a version of another model',
      given: () => edit(at('versions/1.0.0/manifest.json'), (value) => (value['name'] = 'other')),
      expect: /expected the model flowers/,
    },
    {
      name: 'a missing manifest',
      given: () => fs.rm(at('versions/1.0.0/manifest.json')),
      expect: /1\.0\.0.manifest\.json: it is missing/,
    },
    {
      name: 'a missing model',
      given: () => fs.rm(at('versions/1.0.0/model.tar.gz')),
      expect: /model\.tar\.gz: it is missing/,
    },
    {
      name: 'a cut model',
      given: () => fs.truncate(at('versions/1.0.0/model.tar.gz'), 3),
      expect: /model\.tar\.gz: expected 14 bytes, found 3/,
    },
    {
      name: 'a link in place of the model',
      given: async () => {
        await fs.rm(at('versions/1.0.0/model.tar.gz'));
        await fs.symlink('/etc/hostname', at('versions/1.0.0/model.tar.gz'));
      },
      expect: /model\.tar\.gz: expected a file, found a link/,
    },
    {
      name: 'an unknown key',
      given: () => edit(at('versions/1.0.0/manifest.json'), (value) => (value['more'] = 1)),
      expect: /not a valid mlops-manifest\/1/,
    },
    {
      name: 'a wrong value',
      given: () => edit(at('versions/1.0.0/manifest.json'), (value) => (value['seed'] = 'x')),
      expect: /not a valid mlops-manifest\/1 \(key seed\)/,
    },
    {
      name: 'a newer manifest',
      given: () => edit(at('versions/1.0.0/manifest.json'), (value) => (value['format'] = 'mlops-manifest/2')),
      expect: /mlops-manifest\/2.*update/,
    },
    {
      name: 'something else among the versions',
      given: () => files.write(at('versions/notes.txt'), ''),
      expect: /notes\.txt: expected the folder of a version/,
    },
    {
      name: 'a file in place of a version',
      given: () => files.write(at('versions/9.0.0'), ''),
      expect: /9\.0\.0.manifest\.json: it is missing/,
    },
    {
      name: 'a gap in the history',
      given: () => fs.rm(at('champion/1.json')),
      expect: /champion.1\.json: it is missing/,
    },
    {
      name: 'a cut record',
      given: () => fs.truncate(at('champion/2.json'), 20),
      expect: /champion.2\.json: it is not JSON/,
    },
    {
      name: 'a copied record',
      given: () => fs.copyFile(at('champion/1.json'), at('champion/3.json')),
      expect: /3\.json: expected number 3, found 1/,
    },
    {
      name: 'a record of another model',
      given: () => edit(at('champion/2.json'), (value) => (value['model'] = 'other')),
      expect: /2\.json: expected the model flowers/,
    },
    {
      name: 'a record that leads elsewhere',
      given: () => edit(at('champion/2.json'), (value) => (value['version'] = '../../x')),
      expect: /2\.json: its version or anchor/,
    },
    {
      name: 'something else among the records',
      given: () => files.write(at('champion/x.json'), ''),
      expect: /x\.json: expected the record of a champion/,
    },
    ...['x1.json', '1.jsonx', '01.json', '3.json/x'].map((file) => ({
      name: `${file} among the records`,
      given: () => files.write(at('champion', file), ''),
      expect: new RegExp(`${file.replace('.', '\\.')}: expected the record of a champion`),
    })),
    {
      name: 'a version of which only another file is left',
      given: () => files.write(at('versions/1.2.0/verdict.json'), ''),
      expect: /1\.2\.0.manifest\.json: it is missing/,
    },
  ];
  test.each(cases)('$name', async (each) => {
    const registry = new FolderRegistry(files, root);
    await registry.publish(await draft(files, folder, '1.0.0'));
    await registry.promote(record('flowers', 1, '1.0.0'));
    await registry.promote(record('flowers', 2, '1.0.0'));
    await read();
    await each.given();
    await expect(read()).rejects.toThrow(each.expect);
  });

  test('a version of an earlier tool has no digests of files beside it', async () => {
    const registry = new FolderRegistry(files, root);
    await registry.publish(await draft(files, folder, '1.0.0', {}, 'm', 'report'));
    expect(Object.keys(await registry.attachments('flowers', '1.0.0'))).toEqual(['report.html']);
    await fs.rm(at('versions/1.0.0/SHA256SUMS'));
    expect(await registry.attachments('flowers', '1.0.0')).toEqual({});
    await expect(registry.fetch('flowers', '1.0.0', 'report.html', join(folder, 'out'))).rejects.toThrow(
      'it has no file',
    );
  });

  test('files of the system and of a killed writer are no damage', async () => {
    const registry = new FolderRegistry(files, root);
    await registry.publish(await draft(files, folder, '1.0.0'));
    await registry.promote(record('flowers', 1, '1.0.0'));
    for (const path of [
      'versions/.DS_Store',
      'champion/.DS_Store',
      'champion/2.json.0a1b.tmp',
      '.incoming/x/model.tar.gz',
    ]) {
      await files.write(at(path), 'torn');
    }
    expect(await registry.versions('flowers')).toEqual(['1.0.0']);
    expect(await registry.history('flowers')).toHaveLength(1);
    expect(await registry.promote(record('flowers', 2, '1.0.0'))).toBe('promoted');
  });

  test('what a killed writer left goes when somebody publishes a day later', async () => {
    await new FolderRegistry(files, root).publish(await draft(files, folder, '1.0.0'));
    const torn = (uuid: string): string[] => [`.incoming/${uuid}/model.tar.gz`, 'champion/2.json.0123456789ab.tmp'];
    const other = '7f1b0a52-9f0a-4c05-8d4b-6a7c5d3e2f10';
    for (const path of [...torn(other), `.incoming/notes/mine`]) await files.write(at(path), 'torn');
    const left = async (): Promise<string[]> => (await files.list(at())).filter((path) => /incoming|tmp/.test(path));
    const registry = (hours: number): FolderRegistry => {
      const now = new Date(Date.now() + hours * 3_600_000);
      return new FolderRegistry(files, root, { now: () => now, elapsed: () => 0 });
    };
    await registry(23).publish(await draft(files, folder, '1.0.1'));
    expect(await left()).toEqual(['.incoming/notes/mine', ...torn(other)].sort());
    await registry(25).publish(await draft(files, folder, '1.0.2'));
    expect(await left()).toEqual(['.incoming/notes/mine']);
  });
});

/** A file system whose writer gives up after so many writes, as a full disk or a killed process would. */
class FailingFiles extends NodeFiles {
  constructor(private left: number) {
    super();
  }

  override async writer(path: string): Promise<FileWriter> {
    const writer = await super.writer(path);
    return {
      ...writer,
      write: async (chunk) => {
        if (this.left === 0) throw new Error('disk full');
        this.left -= 1;
        await writer.write(chunk);
      },
    };
  }
}

describe('a version appears whole or not at all', () => {
  test.each([0, 1, 2])('a writer that dies after %i files leaves nothing, and the next one works', async (count) => {
    const version = await draft(files, folder, '1.0.0');
    const failing = new FolderRegistry(new FailingFiles(count), root);
    await expect(failing.publish(version)).rejects.toThrow('disk full');
    const registry = new FolderRegistry(files, root);
    expect(await registry.versions('flowers')).toEqual([]);
    expect(await files.list(root)).toEqual(['.gitignore', 'registry.json']);
    expect(await registry.publish(version)).toBe('published');
    expect(await registry.manifest('flowers', '1.0.0')).toEqual(version.manifest);
  });
});
