import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import type { Verdict } from '../../src/gate/verdict.js';
import { NodeFiles } from '../../src/host/node-files.js';
import type { Candidate, Manifest } from '../../src/model/manifest.js';
import { evaluationSchema } from '../../src/evaluate/scores.js';
import { withoutFigures } from '../../src/evaluate/sealed.js';
import { FolderRegistry } from '../../src/registry/folder.js';
import { contextIn, type RegistryContext } from '../registry/context.js';
import { candidate, draft, record, sha256 } from '../registry/drafts.js';
import { judge, pin, promote, publish, publishedFile, release, train } from './judged-run.js';

const files = new NodeFiles();
let folder: string;
let context: RegistryContext;

beforeEach(async () => {
  folder = await files.temporary();
  context = contextIn(folder, files);
});
afterEach(() => files.close());

async function judged(verdict: Partial<Verdict> = {}, change: Partial<Candidate> = {}, weights = 'w'): Promise<void> {
  await pin(context);
  await train(context, weights, change);
  await judge(context, verdict);
}

describe('a sealed look', () => {
  const state = { number: 1, looks: 20, spent: 1, promotions: 0, frozen: 3, present: 3, reserve: 0 };
  const looks = { count: 1, reuse: 'corrected', alpha: 0.00125, corrected: null, verdict: null, epoch: state } as const;
  const sealed: Partial<Verdict> = { decided: 'sealed', sealed: sha256('figures'), looks };

  test('is published without figures; the first version of an epoch keeps its rows', async () => {
    await judged(sealed);
    await files.write(context.run.path('gate/test/test-rows.bin'), new Uint8Array(24));
    const { metrics, epoch, files: kept } = await publishedOf('1.0.0');
    expect(metrics.test).toBeNull();
    expect(epoch).toMatchObject({ number: 1, looks: 20, frozen: 3 });
    expect(Object.keys(kept)).toContain('test-rows.bin');

    await judged(
      { ...sealed, verdict: 'hold', looks: { ...looks, epoch: { ...state, spent: 2 } } },
      { seed: 2 },
      'other weights',
    );
    const second = await publishedOf('1.0.1');
    expect([second.epoch?.number, Object.keys(second.files).includes('test-rows.bin'), second.metrics.test]).toEqual([
      1,
      false,
      null,
    ]);
  });

  test('without the rows that it froze nothing is published', async () => {
    await judged(sealed);
    await expect(publish(context)).rejects.toThrow(/test-rows\.bin: not found; run `mlops gate` again/);
  });

  test('that was not taken leaves no epoch', async () => {
    await judged({ verdict: 'reject', decided: '1', rule: null, looks });
    expect((await publishedOf('1.0.0')).epoch).toBeUndefined();
  });

  async function publishedOf(version: string): Promise<Manifest> {
    const sealing = 'evaluate/test/metrics.json';
    const evaluation = await context.run.read(sealing, 'evaluate', (value) => evaluationSchema.parse(value));
    await context.run.write(sealing, withoutFigures(evaluation));
    expect((await publish(context)).version).toBe(version);
    return context.registry.manifest('flowers', version);
  }
});

describe('publish', () => {
  const kept: { name: string; given: Partial<Verdict>; expect: string[] }[] = [
    { name: 'promote', given: { verdict: 'promote' }, expect: ['verdict.json', 'model.tar.gz'] },
    { name: 'hold', given: { verdict: 'hold', decided: '6' }, expect: ['verdict.json', 'model.tar.gz'] },
    { name: 'inconclusive', given: { verdict: 'inconclusive' }, expect: ['verdict.json', 'model.tar.gz'] },
    { name: 'reject', given: { verdict: 'reject', rule: null }, expect: ['verdict.json'] },
  ];
  test.each(kept)('a candidate with verdict $name is put on record', async (each) => {
    await judged(each.given);
    const published = await publish(context);
    expect(published).toEqual({
      format: 'mlops-published/1',
      model: 'flowers',
      version: '1.0.0',
      verdict: each.given.verdict,
      verdictDigest: await files.digest(context.run.path('gate/verdict.json')),
      status: 'published',
      why: 'the first version',
    });
    const manifest = await context.registry.manifest('flowers', '1.0.0');
    expect(Object.keys(manifest.files)).toEqual(each.expect);
    for (const file of each.expect) await context.registry.fetch('flowers', '1.0.0', file, join(folder, 'out', file));
  });

  test('the manifest holds the threshold that it was judged with', async () => {
    await pin(context);
    await train(context, 'w');
    await judge(context, {}, { threshold: 0.37, chosen: 'f1' });
    await publish(context);
    expect((await context.registry.manifest('flowers', '1.0.0')).decision).toEqual({ threshold: 0.37, chosen: 'f1' });
  });

  test('the manifest holds the candidate, its metrics on both parts, the champion at the time and who published it', async () => {
    await release(context, 'first');
    await judged({ rule: 'non_inferiority' }, { params: { epochs: 20 } }, 'second');
    await publish(context);
    const manifest = await context.registry.manifest('flowers', '1.1.0');
    const trained = JSON.parse(await files.text(context.run.path('train/manifest.json')));
    expect(manifest).toEqual({
      ...trained,
      format: 'mlops-manifest/1',
      version: '1.1.0',
      createdAt: manifest.createdAt,
      actor: 'ada',
      run: null,
      metrics: {
        validation: { roc_auc: expect.objectContaining({ value: 0.8 }) },
        test: { roc_auc: expect.objectContaining({ value: 0.9 }) },
      },
      champion: { number: 1, version: '1.0.0' },
      verdict: {
        verdict: 'promote',
        part: 'test',
        rule: 'non_inferiority',
        sha256: await files.digest(context.run.path('gate/verdict.json')),
        policy: sha256('gate'),
      },
      files: manifest.files,
    });
    expect(manifest.createdAt).toMatch(/^2025-06-01T00:/);
  });

  test('a verdict on validation records no test figures, even where an earlier run left some', async () => {
    await judged();
    await judge(context, { part: 'validation', verdict: 'hold', rule: null });
    await publish(context);
    const { metrics } = await context.registry.manifest('flowers', '1.0.0');
    expect(metrics.test).toBeNull();
    expect(metrics.validation).not.toBeNull();
  });

  test('figures of an earlier candidate on the other part are left out', async () => {
    await judged({}, {}, 'earlier');
    const earlier = await files.text(context.run.path('evaluate/validation/metrics.json'));
    await judged({}, {}, 'later');
    await files.write(context.run.path('evaluate/validation/metrics.json'), earlier);
    await publish(context);
    const { metrics } = await context.registry.manifest('flowers', '1.0.0');
    expect(metrics.validation).toBeNull();
    expect(metrics.test).not.toBeNull();
  });

  test('the package goes with the model', async () => {
    const code: Candidate['code'] = {
      ...candidate().code,
      package: {
        kind: 'npm',
        name: 'flowers',
        version: '1.0.0',
        file: 'flowers-1.0.0.tgz',
        sha256: sha256('packed'),
        content: sha256('content'),
      },
    };
    await judged({}, { code });
    await expect(publish(context)).rejects.toThrow(/flowers-1\.0\.0\.tgz: not found.*mlops package/);
    await files.write(context.run.path('package/flowers-1.0.0.tgz'), 'another');
    await expect(publish(context)).rejects.toThrow(/not the package that the candidate was trained with/);
    await files.write(context.run.path('package/flowers-1.0.0.tgz'), 'packed');
    await publish(context);
    await context.registry.fetch('flowers', '1.0.0', 'flowers-1.0.0.tgz', join(folder, 'out'));
    expect(await files.text(join(folder, 'out'))).toBe('packed');
  });

  test.each(['model.tar.gz', 'verdict.json'])('no package takes the place of %s', async (file) => {
    const digests = { sha256: sha256('other'), content: sha256('content') };
    const built = { kind: 'npm', name: 'flowers', version: '1.0.0', file, ...digests };
    await judged({}, { code: { ...candidate().code, package: built } });
    await files.write(context.run.path('package', file), 'other');
    await expect(publish(context)).rejects.toThrow(`a version has a file of its own named ${file}`);
    expect(await context.registry.versions('flowers')).toEqual([]);
  });

  test('versions follow what changed, rejected ones count', async () => {
    const steps: [weights: string, verdict: Verdict['verdict'], change: Partial<Candidate>, version: string][] = [
      ['a', 'promote', {}, '1.0.0'],
      ['b', 'hold', { seed: 2 }, '1.0.1'],
      ['c', 'reject', { params: { epochs: 3 } }, '1.1.0'],
      ['d', 'promote', { params: { epochs: 3 } }, '1.1.1'],
      ['e', 'promote', { target: { ...candidate().target, column: 'other' } }, '2.0.0'],
    ];
    for (const [weights, verdict, change, version] of steps) {
      const { published } = await release(context, weights, { verdict }, change);
      expect(published.version).toBe(version);
    }
  });

  test('the champion itself gets no new version', async () => {
    await release(context, 'same');
    const { published, promoted } = await release(context, 'same', {
      verdict: 'hold',
      decided: 'identical',
      rule: null,
    });
    expect(published).toMatchObject({ version: null, status: 'skipped', why: 'identical to the champion 1.0.0' });
    expect(promoted.status).toBe('ok');
    expect(promoted.summary).toBe('Nothing to promote: verdict hold.');
    expect(await context.registry.versions('flowers')).toEqual(['1.0.0']);
  });

  const stale: { name: string; given: () => Promise<unknown>; expect: RegExp }[] = [
    {
      name: 'a verdict on an earlier candidate',
      given: () => train(context, 'new'),
      expect: /stale verdict, about another model/,
    },
    {
      name: 'a verdict against an earlier champion',
      given: async () => {
        await context.registry.publish(await draft(files, folder, '1.0.0'));
        await context.registry.promote(record('flowers', 1, '1.0.0'));
        await pin(context);
      },
      expect: /stale verdict, reached against no champion, but this run pinned 1\.0\.0/,
    },
    {
      name: 'a verdict against a champion that is not pinned',
      given: () => judge(context, { champion: { version: '1.0.0', digest: sha256('x') } }),
      expect: /reached against 1\.0\.0, but this run pinned none/,
    },
    {
      name: 'a verdict against other bytes of the pinned champion',
      given: async () => {
        await publish(context);
        await promote(context);
        await pin(context);
        await judge(context, { champion: { version: '1.0.0', digest: sha256('x') } });
      },
      expect: /stale verdict, reached against 1\.0\.0/,
    },
    {
      name: 'a verdict on another model',
      given: () => judge(context, { model: 'trees' }),
      expect: /gate\/verdict\.json: of another model/,
    },
    {
      name: 'a candidate of another model',
      given: () => train(context, 'w', { name: 'trees' }),
      expect: /train\/manifest\.json: of another model/,
    },
    {
      name: 'an evaluation of an earlier candidate',
      given: async () => {
        const evaluation = await files.text(context.run.path('evaluate/test/metrics.json'));
        await judged({}, {}, 'new');
        await files.write(context.run.path('evaluate/test/metrics.json'), evaluation);
      },
      expect: /evaluate\/test\/metrics\.json: of another model/,
    },
    {
      name: 'an archive that is not the trained model',
      given: async () => {
        const manifest = await files.text(context.run.path('train/manifest.json'));
        await train(context, 'other weights');
        await files.write(context.run.path('train/manifest.json'), manifest);
      },
      expect: /train\/model\.tar\.gz.*weights\.bin differs/,
    },
    {
      name: 'no archive',
      given: () => files.remove(context.run.path('train/model.tar.gz')),
      expect: /train\/model\.tar\.gz/,
    },
    {
      name: 'no verdict',
      given: () => files.remove(context.run.path('gate')),
      expect: /gate\/verdict\.json: not found.*`mlops gate`/,
    },
    { name: 'no pin', given: () => files.remove(context.run.path('champion')), expect: /`mlops champion`/ },
    { name: 'no candidate', given: () => files.remove(context.run.path('train')), expect: /`mlops train`/ },
    { name: 'no evaluation', given: () => files.remove(context.run.path('evaluate')), expect: /`mlops evaluate`/ },
    {
      name: 'a torn verdict',
      given: () => files.write(context.run.path('gate/verdict.json'), '{"form'),
      expect: /gate\/verdict\.json.*mlops gate/,
    },
    {
      name: 'another registry than the pinned one',
      given: () => {
        context = { ...context, registry: new FolderRegistry(files, join(folder, 'elsewhere')) };
        return Promise.resolve();
      },
      expect: /--registry: this run pinned the champion of/,
    },
  ];
  test.each(stale)('$name is refused and nothing is published', async (each) => {
    await judged();
    await each.given();
    const before = await context.registry.versions('flowers');
    await expect(publish(context)).rejects.toThrow(each.expect);
    expect(await context.registry.versions('flowers')).toEqual(before);
    expect(await context.run.has(publishedFile)).toBe(false);
  });
});

describe('promote after publish', () => {
  test('the flow ends with a champion', async () => {
    await judged();
    await publish(context);
    const { figures } = await promote(context);
    expect(figures).toEqual({ promoted: true, version: '1.0.0', champion: '1.0.0', number: 1, anchor: '1.0.0' });
  });
});
