import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { NodeFiles } from '../../src/host/node-files.js';
import type { Manifest } from '../../src/model/manifest.js';
import { championSection } from '../../src/registry/champion.report.js';
import { championStep } from '../../src/registry/champion.step.js';
import { pinnedModel, pinnedPackages, readNewest, readPin, readPinned } from '../../src/registry/pinned.js';
import type { Pin } from '../../src/registry/record.js';
import type { VersionDraft } from '../../src/registry/registry.js';
import { runStep } from '../../src/run/runner.js';
import { profileFile } from '../../src/table/compare/champion-profile.js';
import { contextIn, type RegistryContext } from './context.js';
import { candidate, draft, record, sha256, withFile } from './drafts.js';

const files = new NodeFiles();
const config = { model: { name: 'flowers' } };
let folder: string;
let context: RegistryContext;

beforeEach(async () => {
  folder = await files.temporary();
  context = contextIn(folder, files);
});
afterEach(() => files.close());

async function publish(version: string, change: Partial<Manifest> = {}, content?: string): Promise<void> {
  expect(await context.registry.publish(await draft(files, folder, version, change, content))).toBe('published');
}

describe('champion', () => {
  test('without versions pins nothing', async () => {
    const { status, summary, figures } = await runStep(championStep, config, context, false);
    expect(status).toBe('ok');
    expect(summary).toBe(`flowers has no champion yet in ${context.registry.location}.`);
    expect(await context.run.has('champion/newest.json')).toBe(false);
    expect(figures).toEqual({ number: 0, champion: null, anchor: null, newest: null, looks: 0 });
    expect(await readPin(context.run)).toEqual({
      format: 'mlops-pin/1',
      registry: context.registry.location,
      model: 'flowers',
      number: 0,
      champion: null,
      anchor: null,
      newest: null,
      looks: [],
      epochs: [],
    });
    expect(await readPinned(context.run, 'champion')).toBeNull();
    expect(await readPinned(context.run, 'anchor')).toBeNull();
    expect(await pinnedModel(context.run, 'champion')).toBeNull();
    expect(await readNewest(context.run)).toBeNull();
    expect(await pinnedPackages(context.run, 'anchor')).toEqual([]);
  });

  test.each([
    { name: 'never the champion', champions: ['1.0.0'], crowned: false },
    { name: 'the champion', champions: ['1.0.0', '1.1.0'], crowned: true },
    { name: 'the champion once, before a rollback', champions: ['1.0.0', '1.1.0', '1.0.0'], crowned: true },
  ])('pins the newest version that was $name', async ({ champions, crowned }) => {
    await publish('1.0.0');
    await publish('1.1.0', { seed: 7 });
    for (const [at, version] of champions.entries()) {
      await context.registry.promote(record('flowers', at + 1, version));
    }
    await runStep(championStep, config, context, false);
    const manifest = await context.registry.manifest('flowers', '1.1.0');
    expect(await readNewest(context.run)).toEqual({ format: 'mlops-newest/1', crowned, manifest });
    await context.run.write('champion/newest.json', {
      format: 'mlops-newest/1',
      crowned,
      manifest: { ...manifest, version: '1.0.0' },
    });
    await expect(readNewest(context.run)).rejects.toThrow(/run `mlops champion --force` again/);
  });

  test('pins champion and anchor with their models, and keeps them when the registry moves on', async () => {
    for (const version of ['1.0.0', '1.1.0', '1.2.0']) await publish(version);
    await context.registry.promote(record('flowers', 1, '1.0.0'));
    await context.registry.promote(record('flowers', 2, '1.1.0', { anchor: '1.0.0' }));
    const { figures, summary } = await runStep(championStep, config, context, false);
    expect(summary).toBe('The champion is flowers 1.1.0 (champion #2; anchor 1.0.0).');
    expect(figures).toEqual({ number: 2, champion: '1.1.0', anchor: '1.0.0', newest: '1.2.0', looks: 3 });
    const digests = [];
    for (const version of ['1.0.0', '1.1.0', '1.2.0']) {
      digests.push((await context.registry.manifest('flowers', version)).model.digest);
    }
    expect((await readPin(context.run)).looks).toEqual(digests.sort());
    await context.registry.promote(record('flowers', 3, '1.2.0'));
    expect((await readPin(context.run)).champion).toBe('1.1.0');
    expect(await readPinned(context.run, 'champion')).toEqual(await context.registry.manifest('flowers', '1.1.0'));
    expect(await readPinned(context.run, 'anchor')).toEqual(await context.registry.manifest('flowers', '1.0.0'));
    expect(await files.text((await pinnedModel(context.run, 'champion')) ?? '')).toBe('model of 1.1.0');
    expect(await files.text((await pinnedModel(context.run, 'anchor')) ?? '')).toBe('model of 1.0.0');
  });

  test('the profile of its data comes along with a champion, not with an anchor; packages of a virtual environment with both', async () => {
    const wheel = 'flowers-1.0-py3-none-any.whl';
    const whole = async (version: string, change: Partial<Manifest>): Promise<VersionDraft> => {
      let made = await draft(files, folder, version, change);
      for (const name of [profileFile, wheel]) made = await withFile(files, folder, made, name, Buffer.from(name));
      return made;
    };
    const built = {
      kind: 'pypi',
      name: 'flowers',
      version: '1.0',
      sha256: sha256(wheel),
      content: sha256('c'),
      file: wheel,
    };
    const code: Manifest['code'] = { ...candidate().code, package: built };
    const venv: Manifest['environment'] = { kind: 'venv', digest: sha256('venv') };
    await context.registry.publish(await whole('1.0.0', { code }));
    await context.registry.publish(await whole('1.1.0', { code, environment: venv }));
    await context.registry.promote(record('flowers', 1, '1.1.0', { anchor: '1.0.0' }));
    await runStep(championStep, config, context, false);
    const all = ['manifest.json', 'model.tar.gz'];
    expect(await files.list(context.run.path('champion/champion'))).toEqual([wheel, ...all, profileFile].sort());
    expect(await files.list(context.run.path('champion/anchor'))).toEqual(all);
    expect(await pinnedPackages(context.run, 'champion')).toEqual([context.run.path('champion/champion', wheel)]);
    expect(await pinnedPackages(context.run, 'anchor')).toEqual([]);
    await context.registry.promote(record('flowers', 2, '1.0.0', { anchor: '1.1.0' }));
    await runStep(championStep, config, context, false);
    expect(await files.list(context.run.path('champion/anchor'))).toEqual([wheel, ...all].sort());
  });

  test('an anchor that is the champion has no folder of its own', async () => {
    await publish('1.0.0');
    await context.registry.promote(record('flowers', 1, '1.0.0'));
    await runStep(championStep, config, context, false);
    expect((await files.list(context.run.path('champion'))).sort()).toEqual([
      'champion/manifest.json',
      'champion/model.tar.gz',
      'newest.json',
      'pin.json',
      'result.json',
    ]);
    expect((await readPinned(context.run, 'anchor'))?.version).toBe('1.0.0');
    expect(await pinnedModel(context.run, 'anchor')).toBe(await pinnedModel(context.run, 'champion'));
  });

  test('a second run pins again, and an anchor of the first is gone', async () => {
    await publish('1.0.0');
    await publish('1.1.0');
    await context.registry.promote(record('flowers', 1, '1.1.0', { anchor: '1.0.0' }));
    await runStep(championStep, config, context, false);
    await context.registry.promote(record('flowers', 2, '1.0.0'));
    const ran = await runStep(championStep, config, context, false);
    expect(ran.skipped).toBe(false);
    expect(await context.run.has('champion/anchor')).toBe(false);
    expect((await readPin(context.run)).number).toBe(2);
  });

  test('a damaged champion is refused, and no pin is left', async () => {
    await publish('1.0.0');
    await context.registry.promote(record('flowers', 1, '1.0.0'));
    await files.write(`${context.registry.location}/flowers/versions/1.0.0/model.tar.gz`, 'model of 9.9.9');
    await expect(runStep(championStep, config, context, false)).rejects.toThrow(/model\.tar\.gz.*SHA-256/);
    await expect(readPin(context.run)).rejects.toThrow(/mlops champion/);
  });

  const otherPolicy = { ...candidate().data, split: { ...candidate().data.split, digest: sha256('other') } };
  const validation = { verdict: 'hold', part: 'validation', rule: null, sha256: '' } as const;
  const rejected = { verdict: 'reject', part: 'test', rule: null, sha256: '' } as const;
  const looks: {
    name: string;
    given: [version: string, change: Partial<Manifest>, content?: string][];
    champion: string | null;
    expect: number;
  }[] = [
    {
      name: 'each candidate judged on the test part',
      given: [
        ['1.0.0', {}],
        ['1.1.0', {}],
      ],
      champion: '1.0.0',
      expect: 2,
    },
    {
      name: 'a rejected one too',
      given: [
        ['1.0.0', {}],
        ['1.1.0', { verdict: rejected }],
      ],
      champion: '1.0.0',
      expect: 2,
    },
    {
      name: 'not one held on validation',
      given: [
        ['1.0.0', {}],
        ['1.1.0', { verdict: validation }],
      ],
      champion: '1.0.0',
      expect: 1,
    },
    {
      name: 'not one on another holdout',
      given: [
        ['1.0.0', {}],
        ['1.1.0', { data: otherPolicy }],
      ],
      champion: '1.0.0',
      expect: 1,
    },
    {
      name: 'one on the holdout of the champion, not of the first version',
      given: [
        ['1.0.0', {}],
        ['1.1.0', {}],
        ['1.2.0', { data: otherPolicy }],
      ],
      champion: '1.2.0',
      expect: 1,
    },
    {
      name: 'the same model once',
      given: [
        ['1.0.0', {}, 'm'],
        ['1.0.1', {}, 'm'],
        ['1.0.2', {}, 'n'],
      ],
      champion: '1.0.0',
      expect: 2,
    },
    {
      name: 'without a champion: the newest holdout',
      given: [
        ['1.0.0', {}],
        ['1.1.0', { data: otherPolicy }],
      ],
      champion: null,
      expect: 1,
    },
  ];
  test.each(looks)('a look is $name', async (each) => {
    for (const [version, change, content] of each.given) await publish(version, change, content);
    if (each.champion !== null) await context.registry.promote(record('flowers', 1, each.champion));
    const { figures } = await runStep(championStep, config, context, false);
    expect(figures['looks']).toBe(each.expect);
    expect((await readPin(context.run)).looks).toHaveLength(each.expect);
  });

  test('later steps are told to run it first', async () => {
    await expect(readPin(context.run)).rejects.toThrow(/champion\/pin\.json: not found.*`mlops champion`/);
    await expect(readPinned(context.run, 'champion')).rejects.toThrow(/`mlops champion`/);
  });

  test('a pinned folder of another version is refused', async () => {
    await publish('1.0.0');
    await publish('1.1.0');
    await context.registry.promote(record('flowers', 1, '1.0.0'));
    await runStep(championStep, config, context, false);
    await context.run.write('champion/champion/manifest.json', await context.registry.manifest('flowers', '1.1.0'));
    await expect(readPinned(context.run, 'champion')).rejects.toThrow(
      /champion\/champion\/manifest\.json.*mlops champion/,
    );
  });

  test('its section names champion, anchor and looks', async () => {
    await publish('1.0.0');
    await publish('1.1.0');
    await context.registry.promote(record('flowers', 1, '1.1.0', { anchor: '1.0.0' }));
    await runStep(championStep, config, context, false);
    const pin = { ...(await readPin(context.run)), registry: '/r' };
    expect(championSection(pin, await readPinned(context.run, 'champion'))).toEqual({
      title: 'Champion',
      order: 60,
      blocks: [
        {
          kind: 'table',
          head: ['', ''],
          rows: [
            ['Champion', [{ strong: 'flowers 1.1.0' }, ' (champion #1)']],
            ['Registered', '2025-01-02 by ada'],
            ['Anchor', '1.0.0'],
            ['Newest version', '1.1.0'],
            ['Earlier looks at this holdout', '2'],
            ['Registry', { code: '/r' }],
          ],
        },
      ],
    });
    const first = { ...pin, champion: null, anchor: null, newest: null, looks: [] };
    const rows = (of: Pin, manifest: Manifest | null): unknown =>
      (championSection(of, manifest).blocks[0] as { rows: unknown }).rows;
    expect(rows(first, null)).toEqual([
      ['Champion', 'none yet'],
      ['Newest version', 'none'],
      ['Earlier looks at this holdout', '0'],
      ['Registry', { code: '/r' }],
    ]);
    const manifest = await readPinned(context.run, 'champion');
    expect(rows({ ...pin, anchor: pin.champion }, manifest)).toContainEqual(['Anchor', 'the champion itself']);
    expect(rows({ ...pin, anchor: null }, manifest)).toContainEqual(['Anchor', 'none']);
  });
});
