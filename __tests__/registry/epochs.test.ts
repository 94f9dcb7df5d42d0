import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { keyDigest, packHashes, readEpochRows, type Look } from '../../src/gate/epoch-rows.js';
import { UserError } from '../../src/host/errors.js';
import { NodeFiles } from '../../src/host/node-files.js';
import type { Manifest } from '../../src/model/manifest.js';
import { championStep } from '../../src/registry/champion.step.js';
import { epochsOf, epochsOfTarget, openEpoch, questionOf } from '../../src/registry/epochs.js';
import { readPin } from '../../src/registry/pinned.js';
import { runStep } from '../../src/run/runner.js';
import type { SplitManifest } from '../../src/split/manifest.js';
import { contextIn, type RegistryContext } from './context.js';
import { candidate, draft, sha256, versionOf, withFile } from './drafts.js';

const files = new NodeFiles();
const config = { model: { name: 'flowers' } };
const base = candidate();
const { policy } = base.data.split;
const key = keyDigest(policy);
let folder: string;
let context: RegistryContext;

beforeEach(async () => {
  folder = await files.temporary();
  context = contextIn(folder, files);
});
afterEach(() => files.close());

const rows = { 'test-rows.bin': { size: 8, sha256: sha256('rows') } };
const epoch = { number: 1, looks: 20, frozen: 3, key };

describe('epochs are derived from the versions', () => {
  test('looks and promotions of each, and questions once', () => {
    const promoted: Manifest['verdict'] = {
      verdict: 'promote',
      part: 'test',
      rule: 'first',
      sha256: sha256('v'),
      policy: sha256('policy'),
    };
    const found = epochsOf([
      versionOf('1.1.0', { epoch, files: rows, verdict: promoted }),
      versionOf('1.2.0', { epoch, champion: { number: 1, version: '1.1.0' } }),
      // The same candidate against the same champion by the same policy: asked before.
      versionOf('1.3.0', {
        epoch,
        champion: { number: 1, version: '1.1.0' },
        model: { digest: sha256('1.2.0'), files: {} },
      }),
      versionOf('1.4.0', {}),
      versionOf('1.5.0', { epoch: { ...epoch, number: 2, frozen: 7 }, files: rows }),
    ]);
    expect(
      found.map(({ number, opener, frozen, questions, promotions }) => [
        number,
        opener,
        frozen,
        questions.length,
        promotions,
      ]),
    ).toEqual([
      [1, '1.1.0', 3, 2, 1],
      [2, '1.5.0', 7, 1, 0],
    ]);
  });

  test('of two that opened it at once the first one counts', () => {
    const late = versionOf('1.2.0', { epoch: { ...epoch, frozen: 5 }, files: rows });
    const early = versionOf('1.3.0', { epoch, files: rows, createdAt: '2024-12-31T00:00:00.000Z' });
    expect(epochsOf([late, early]).map(({ opener, frozen, questions }) => [opener, frozen, questions.length])).toEqual([
      ['1.3.0', 3, 2],
    ]);
  });

  test('two that opened it in the same second count in the order given', () => {
    const at = { createdAt: '2025-01-02T00:00:00.000Z', files: rows };
    const one = versionOf('1.2.0', { ...at, epoch });
    const other = versionOf('1.1.0', { ...at, epoch });
    expect(epochsOf([one, other]).map(({ opener }) => opener)).toEqual(['1.2.0']);
    expect(epochsOf([other, one]).map(({ opener }) => opener)).toEqual(['1.1.0']);
  });

  test('three are ordered by time and told by number, whichever way they come', () => {
    const opened = [3, 1, 2].map((number, at) =>
      versionOf(`1.${at + 1}.0`, { epoch: { ...epoch, number }, files: rows }),
    );
    for (const given of [opened, opened.toReversed(), [opened[1]!, opened[2]!, opened[0]!]]) {
      expect(epochsOf(given).map(({ number, opener }) => [number, opener])).toEqual([
        [1, '1.2.0'],
        [2, '1.3.0'],
        [3, '1.1.0'],
      ]);
    }
  });

  test('a question names candidate, champion and policy, and questions are sorted', () => {
    const champion = { number: 1, version: '0.9.0' };
    // A version of an earlier tool names no policy.
    const verdict: Manifest['verdict'] = { verdict: 'hold', part: 'test', rule: null, sha256: sha256('v') };
    const [found] = epochsOf([
      versionOf('1.1.0', { epoch, files: rows, model: { digest: 'f', files: {} }, champion }),
      versionOf('1.2.0', { epoch, model: { digest: 'c', files: {} }, verdict }),
      versionOf('1.3.0', { epoch, model: { digest: 'd', files: {} } }),
    ]);
    expect(found!.questions).toEqual(['c/none/', `d/none/${sha256('policy')}`, `f/0.9.0/${sha256('policy')}`]);
    expect(questionOf('m', null, 'p')).toBe('m/none/p');
  });

  test('a later version that showed figures of test rows ends the epoch', () => {
    const figures: Manifest['metrics'] = { validation: null, test: {} };
    const opener = versionOf('1.2.0', { epoch, files: rows });
    const shownBy = (...others: Manifest[]): string | undefined => epochsOf([...others, opener])[0]!.shownBy;
    expect(shownBy(versionOf('1.4.0', { metrics: figures }), versionOf('1.3.0', { metrics: figures }))).toBe('1.3.0');
    // Before it was opened, without a look, with a sealed one, about another target.
    expect(shownBy(versionOf('1.1.0', { metrics: figures }))).toBeUndefined();
    expect(shownBy(versionOf('1.3.0', { metrics: figures, createdAt: opener.createdAt }))).toBeUndefined();
    expect(shownBy(versionOf('1.3.0', { metrics: { validation: {}, test: null } }))).toBeUndefined();
    expect(shownBy(versionOf('1.3.0', { epoch, metrics: figures }))).toBeUndefined();
    const target = { ...base.target, positive: 'a' };
    expect(shownBy(versionOf('1.3.0', { metrics: figures, target }))).toBeUndefined();
  });

  test('is open until its looks are taken, or figures were shown', () => {
    const opener = versionOf('1.2.0', { epoch, files: rows });
    const shown = versionOf('1.3.0', { metrics: { validation: null, test: {} } });
    const last = { ...opener, epoch: { ...epoch, looks: 1 } };
    const open = (...found: Manifest[]): number | null => openEpoch(epochsOf(found), base.target)?.number ?? null;
    expect([open(), open(opener), open(opener, shown), open(last)]).toEqual([null, 1, null, null]);
    const next = versionOf('1.4.0', { epoch: { ...epoch, number: 2 }, files: rows });
    expect(open(opener, shown, next)).toBe(2);
  });

  test('another target was never asked about', () => {
    const found = epochsOf([versionOf('1.1.0', { epoch, files: rows })]);
    expect(epochsOfTarget(found, base.target)).toHaveLength(1);
    expect(epochsOfTarget(found, { ...base.target, positive: 'a' })).toEqual([]);
  });
});

/** split/manifest.json as far as it is read here. */
function split(change: Partial<SplitManifest['policy']> = {}): SplitManifest {
  return { policy: { ...policy, ...change }, target: base.target } as SplitManifest;
}

const look: Look = { candidate: sha256('c'), champion: null, policy: sha256('policy') };

async function testRows(...lengths: (number | string)[]): Promise<void> {
  const lines = lengths.map((length, i) => `${i},${length},red,a`);
  await files.write(context.run.path('split/test.csv'), ['row_id,length,colour,kind', ...lines, ''].join('\n'));
}

describe('rows of an epoch', () => {
  beforeEach(async () => {
    await testRows(1, 2, 3);
    const { hashes } = await readEpochRows(files, context.run, split(), { epochs: [] }, look);
    const version = await withFile(
      files,
      folder,
      await draft(files, folder, '1.0.0', { epoch }),
      'test-rows.bin',
      packHashes(hashes, Int32Array.of(0, 1, 2)),
    );
    expect(await context.registry.publish(version)).toBe('published');
    await runStep(championStep, config, context, false);
  });

  async function held(change: Partial<SplitManifest['policy']> = {}): Promise<number[]> {
    const { facts } = await readEpochRows(files, context.run, split(change), await readPin(context.run), look);
    return [...facts.held];
  }

  test('are known again in any order and spelling; later rows are fresh', async () => {
    await testRows(4, '3.0', 1, 5);
    expect(await held()).toEqual([0, 1, 1, 0]);
  });

  test('stay frozen under another salt or share', async () => {
    expect(await held({ salt: 'v2/3', test: 0.5 })).toEqual([1, 1, 1]);
  });

  test('are not known by another key', async () => {
    const { facts } = await readEpochRows(
      files,
      context.run,
      split({ key: [{ name: 'colour', type: 'string' }] }),
      await readPin(context.run),
      look,
    );
    expect([...facts.held]).toEqual([0, 0, 0]);
    expect(facts.epochs[0]!.key).not.toBe(facts.key);
  });

  test('are refused where the file is not what was recorded', async () => {
    await files.write(context.run.path('champion/epochs/1/test-rows.bin'), new Uint8Array(12));
    await expect(held()).rejects.toThrow(UserError);
  });
});
