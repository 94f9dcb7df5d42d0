import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { NodeFiles } from '../../src/host/node-files.js';
import type { Manifest } from '../../src/model/manifest.js';
import { FolderRegistry } from '../../src/registry/folder.js';
import { championVersion, pullVersion } from '../../src/registry/pull.js';
import type { Registry } from '../../src/registry/registry.js';
import { describeRegistry, showText } from '../../src/registry/show.js';
import { draft, record } from './drafts.js';

const files = new NodeFiles();
let folder: string;
let registry: Registry;

beforeEach(async () => {
  folder = await files.temporary();
  registry = new FolderRegistry(files, join(folder, 'registry'));
});
afterEach(() => files.close());

const rejected: Partial<Manifest> = {
  verdict: { verdict: 'reject', part: 'validation', rule: null, sha256: '' },
  metrics: {
    validation: { roc_auc: { value: null, lower: null, upper: null, method: 'delong', reason: 'one class' } },
    test: null,
  },
  actor: 'eve\u001b[2J\n\u202e',
};

async function fill(): Promise<void> {
  await registry.publish(await draft(files, folder, '1.0.0'));
  await registry.publish(await draft(files, folder, '1.1.0', rejected));
  await registry.publish(await draft(files, folder, '1.10.0'));
  await registry.promote(record('flowers', 1, '1.0.0'));
  await registry.promote(record('flowers', 2, '1.10.0', { anchor: '1.0.0', kind: 'person', reason: 'asked for' }));
}

describe('show', () => {
  test('describes versions, champion and history', async () => {
    await fill();
    const shown = await describeRegistry(registry, 'flowers');
    expect(shown.champion).toEqual({ number: 2, version: '1.10.0', anchor: '1.0.0' });
    await registry.promote(record('flowers', 3, '1.0.0'));
    const { champion } = await describeRegistry(registry, 'flowers');
    expect(champion).toEqual({ number: 3, version: '1.0.0', anchor: '1.0.0' });
    expect(await championVersion(registry, 'flowers')).toBe('1.0.0');
    expect(shown.history).toHaveLength(2);
    expect(shown.history).toEqual((await registry.history('flowers')).slice(0, 2));
    expect(
      shown.versions.map(({ version, verdict, part, model, metrics }) => [version, verdict, part, model, metrics]),
    ).toEqual([
      ['1.0.0', 'promote', 'test', true, { roc_auc: 0.9 }],
      ['1.1.0', 'reject', 'validation', false, { roc_auc: null }],
      ['1.10.0', 'promote', 'test', true, { roc_auc: 0.9 }],
    ]);
  });

  test('prints a table, newest first, without control characters', async () => {
    await fill();
    const text = showText({ ...(await describeRegistry(registry, 'flowers')), registry: '/r' });
    expect(text.split('\n')).toEqual([
      'flowers in /r: champion 1.10.0 (#2, anchor 1.0.0)',
      '',
      'version   verdict  part        roc_auc  date              by',
      '1.10.0 *  promote  test        0.9000   2025-01-02 03:04  ada',
      '1.1.0     reject   validation  -        2025-01-02 03:04  eve?[2J??',
      '1.0.0     promote  test        0.9000   2025-01-02 03:04  ada',
      '',
      'champion  version  by      date              who  reason',
      '#2        1.10.0   person  2025-01-02 03:04  ada  asked for',
      '#1        1.0.0    gate    2025-01-02 03:04  ada  L > M.',
      '',
    ]);
  });

  test('prints four metrics at most, and no history where no version was promoted', async () => {
    const figures = (...names: string[]): NonNullable<Manifest['metrics']['test']> =>
      Object.fromEntries(names.map((name) => [name, { value: 0.5, lower: null, upper: null, method: 'none' }]));
    await registry.publish(
      await draft(files, folder, '1.0.0', { metrics: { validation: null, test: figures('a', 'b', 'c') } }),
    );
    await registry.publish(
      await draft(files, folder, '1.1.0', { metrics: { validation: null, test: figures('c', 'd', 'e') } }),
    );
    await registry.publish(await draft(files, folder, '1.2.0', { metrics: { validation: null, test: null } }));
    const text = showText({ ...(await describeRegistry(registry, 'flowers')), registry: '/r' });
    expect(text.split('\n')).toEqual([
      'flowers in /r: no champion',
      '',
      'version  verdict  part  a       b       c       d       date              by',
      '1.2.0    promote  test  -       -       -       -       2025-01-02 03:04  ada',
      '1.1.0    promote  test  -       -       0.5000  0.5000  2025-01-02 03:04  ada',
      '1.0.0    promote  test  0.5000  0.5000  0.5000  -       2025-01-02 03:04  ada',
      '',
    ]);
  });

  test('says when there is nothing', async () => {
    const shown = await describeRegistry(registry, 'flowers');
    expect(shown).toEqual({ registry: registry.location, model: 'flowers', versions: [], champion: null, history: [] });
    expect(showText({ ...shown, registry: '/r' })).toBe('flowers has no versions in /r.\n');
  });
});

describe('pull', () => {
  const to = (): string => join(folder, 'to');

  test('copies the files of a version, the manifest among them', async () => {
    await fill();
    const pulled = await pullVersion(registry, files, 'flowers', '1.0.0', to());
    expect(pulled).toEqual({
      version: '1.0.0',
      folder: to(),
      files: ['manifest.json', 'verdict.json', 'model.tar.gz'],
      written: ['verdict.json', 'model.tar.gz', 'manifest.json'],
    });
    expect(await files.list(to())).toEqual(['manifest.json', 'model.tar.gz', 'verdict.json']);
    expect(await files.text(join(to(), 'model.tar.gz'))).toBe('model of 1.0.0');
    const stored = join(registry.location, 'flowers/versions/1.0.0/manifest.json');
    expect(await files.text(join(to(), 'manifest.json'))).toBe(await files.text(stored));
  });

  test('takes the champion where no version is named', async () => {
    await fill();
    expect((await pullVersion(registry, files, 'flowers', null, to())).version).toBe('1.10.0');
  });

  test('a second pull has nothing to do, a broken-off one is completed', async () => {
    await fill();
    await pullVersion(registry, files, 'flowers', '1.0.0', to());
    expect((await pullVersion(registry, files, 'flowers', '1.0.0', to())).written).toEqual([]);
    await files.remove(join(to(), 'model.tar.gz'));
    expect((await pullVersion(registry, files, 'flowers', '1.0.0', to())).written).toEqual(['model.tar.gz']);
  });

  test('a rejected version has manifest and verdict', async () => {
    await fill();
    await pullVersion(registry, files, 'flowers', '1.1.0', to());
    expect(await files.list(to())).toEqual(['manifest.json', 'verdict.json']);
  });

  test.each(['model.tar.gz', 'verdict.json', 'manifest.json'])('never overwrites another %s', async (name) => {
    await fill();
    await files.write(join(to(), name), 'mine');
    await expect(pullVersion(registry, files, 'flowers', '1.0.0', to())).rejects.toThrow(
      /another file is there already/,
    );
    expect(await files.list(to())).toEqual([name]);
    expect(await files.text(join(to(), name))).toBe('mine');
  });

  test.each(['model.tar.gz', 'manifest.json'])('takes no folder or link for %s', async (name) => {
    await fill();
    await pullVersion(registry, files, 'flowers', '1.0.0', to());
    const kept = join(folder, 'kept');
    await rename(join(to(), name), kept);
    await symlink(kept, join(to(), name));
    await expect(pullVersion(registry, files, 'flowers', '1.0.0', to())).rejects.toThrow(
      /another file is there already/,
    );
  });

  test('says what to do without a champion', async () => {
    await expect(championVersion(registry, 'flowers')).rejects.toThrow(/no champion.*mlops show/);
    await expect(pullVersion(registry, files, 'flowers', null, to())).rejects.toThrow(/no champion/);
    expect(await files.stat(to())).toBeUndefined();
  });

  test('a registry whose manifest names files outside the folder is refused', async () => {
    await fill();
    const hostile: Registry = {
      location: registry.location,
      snapshots: registry.snapshots,
      versions: (model) => registry.versions(model),
      holdings: (model) => registry.holdings(model),
      attachments: (model, version) => registry.attachments(model, version),
      settle: (model) => registry.settle(model),
      history: (model) => registry.history(model),
      publish: (version) => registry.publish(version),
      promote: (entry) => registry.promote(entry),
      fetch: (_model, _version, _file, path) => files.write(path, 'evil'),
      manifest: async (model, version) => {
        const manifest = await registry.manifest(model, version);
        return { ...manifest, files: { '../evil': { size: 4, sha256: '0'.repeat(64) } } };
      },
    };
    await expect(pullVersion(hostile, files, 'flowers', '1.0.0', to())).rejects.toThrow(/plain file name/);
    expect(await files.stat(join(folder, 'evil'))).toBeUndefined();
  });
});
