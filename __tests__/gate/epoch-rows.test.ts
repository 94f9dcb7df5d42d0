import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import farmhash from 'farmhash';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { keyDigest, packHashes, readEpochRows, type EpochRows } from '../../src/gate/epoch-rows.js';
import { NodeFiles } from '../../src/host/node-files.js';
import type { PinnedEpoch } from '../../src/registry/epochs.js';
import { epochFile } from '../../src/registry/pinned.js';
import { RunDirectory } from '../../src/run/directory.js';
import type { SplitManifest } from '../../src/split/manifest.js';
import { candidateOf } from './scene.js';

const files = new NodeFiles();
let run: RunDirectory;
beforeAll(async () => {
  run = new RunDirectory(join(await files.temporary(), '.mlops'), files);
  await files.write(run.path('split/test.csv'), ['row_id,x,sick', '0,7,yes', '3,1.50,no', '4,,no', ''].join('\n'));
});
afterAll(() => files.close());

const { target, data } = candidateOf('binary');
const { policy } = data.split;
const split = { target, policy } as SplitManifest;
const look = { candidate: 'a', champion: '1.0.0', policy: 'p' };

/** Google's own fingerprint of the key's text after `epoch`: its upper 21 and its lower 32 bits. */
function hashOf(key: string): number {
  const whole = BigInt.asUintN(64, farmhash.fingerprint64(`epoch${key}`));
  return Number(((whole >> 43n) << 32n) | (whole & 0xffffffffn));
}
const hashes = ['{"x":7}', '{"x":1.5}', '{"x":null}'].map(hashOf);

async function freeze(number: number, rows: readonly number[]): Promise<PinnedEpoch> {
  const bytes = new Uint8Array(Float64Array.from(rows).buffer);
  await files.write(run.path(epochFile(number)), bytes);
  return {
    ...{ number, opener: `1.${number}.0`, target, key: keyDigest(policy), looks: 20, frozen: rows.length },
    ...{ questions: [], promotions: 0 },
  };
}
const readRows = (epochs: PinnedEpoch[], over: Partial<SplitManifest> = {}): Promise<EpochRows> =>
  readEpochRows(files, run, { ...split, ...over }, { epochs }, look);
const sorted = (rows: readonly number[]): number[] => rows.toSorted((a, b) => a - b);

describe("today's test rows", () => {
  test('are known by their keys, whatever the salt of the split', async () => {
    const found = await readRows([]);
    expect([...found.hashes]).toEqual(hashes);
    expect(found.facts).toEqual({
      ...{ epochs: [], key: keyDigest(policy), held: new Int32Array(3), question: 'a/1.0.0/p' },
    });
    const salted = await readRows([], { policy: { ...policy, salt: 'v2/7' } });
    expect([...salted.hashes]).toEqual(hashes);
  });

  test('are held by the first epoch that froze them', async () => {
    const smallest = sorted(hashes)[0]!;
    const largest = sorted(hashes)[2]!;
    const held = async (...epochs: PinnedEpoch[]): Promise<Record<number, number>> => {
      const { facts } = await readRows(epochs);
      expect(facts.epochs).toEqual(epochs);
      return Object.fromEntries(hashes.map((hash, i) => [hash, facts.held[i]!]));
    };
    const none = Object.fromEntries(hashes.map((hash) => [hash, 0]));
    const rows = (...over: number[]): number[] => sorted([1, 2 ** 53 - 1, ...over]);
    expect(await held(await freeze(1, rows(smallest)))).toEqual({ ...none, [smallest]: 1 });
    expect(await held(await freeze(1, [largest]))).toEqual({ ...none, [largest]: 1 });
    expect(await held(await freeze(1, []))).toEqual(none);
    const [one, two] = [await freeze(1, rows(largest)), await freeze(2, sorted(hashes))];
    expect(await held(one, two)).toEqual({ ...Object.fromEntries(hashes.map((hash) => [hash, 2])), [largest]: 1 });
  });

  test('are not looked for in epochs of another key or another target', async () => {
    const epoch = await freeze(1, sorted(hashes));
    const other = { ...epoch, number: 9, key: 'another' };
    const { facts } = await readRows([other, epoch, { ...epoch, number: 8, target: { ...target, column: 'ill' } }]);
    expect([facts.epochs.map(({ number }) => number), [...facts.held]]).toEqual([
      [9, 1],
      [1, 1, 1],
    ]);
  });

  const damage: { name: string; given: Uint8Array }[] = [
    { name: 'a byte too many', given: new Uint8Array([...new Uint8Array(Float64Array.of(1, 2).buffer), 0]) },
    { name: 'a row twice', given: new Uint8Array(Float64Array.of(1, 1, 2).buffer) },
    { name: 'another order', given: new Uint8Array(Float64Array.of(1, 3, 2).buffer) },
    { name: 'no whole number', given: new Uint8Array(Float64Array.of(0.5, 1).buffer) },
    { name: 'a number beyond 53 bits', given: new Uint8Array(Float64Array.of(1, 2 ** 53).buffer) },
  ];
  test.each(damage)('are not compared with a damaged file: $name', async ({ given }) => {
    const epoch = await freeze(1, []);
    await files.write(run.path(epochFile(1)), given);
    await expect(readRows([epoch])).rejects.toThrow(
      'champion/epochs/1/test-rows.bin: not the frozen test rows that version 1.1.0 recorded; run `mlops champion` again.',
    );
  });

  test('are written by the split: without its file it has to run first', async () => {
    const empty = new RunDirectory(join(await files.temporary(), '.mlops'), files);
    await expect(readEpochRows(files, empty, split, { epochs: [] }, look)).rejects.toThrow('run `mlops split` first');
  });

  test('whose key is not of its type are named by their line', async () => {
    const key: typeof policy.key = [{ name: 'sick', type: 'number' }];
    await expect(readRows([], { policy: { ...policy, key } })).rejects.toThrow(
      'split/test.csv:2: not as `mlops split`',
    );
  });
});

test('frozen rows are kept ascending, each once, 8 bytes each', () => {
  const packed = packHashes(Float64Array.of(40, 9, 7, 40, 100), Int32Array.of(0, 1, 3, 4));
  expect([...new Float64Array(packed.buffer)]).toEqual([9, 40, 100]);
  expect(packed).toHaveLength(24);
});

test('a key is its columns, their order and their types', () => {
  const json = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');
  const key: typeof policy.key = [
    { name: 'x', type: 'number' },
    { name: 'y', type: 'string' },
  ];
  expect(keyDigest({ key })).toBe(
    json([
      ['x', 'number'],
      ['y', 'string'],
    ]),
  );
});
