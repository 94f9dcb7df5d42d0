import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Assignment } from '../../src/split/assignment.js';
import { bucketOf, foldOf, testLimit } from '../../src/split/bucket.js';
import { farmFingerprint } from '../../src/split/farm-fingerprint.js';
import type { SplitPolicy } from '../../src/split/manifest.js';
import { SaltedText, saltBytes } from '../../src/split/salted-text.js';
import { stopRows } from '../../src/split/stop-row.js';

const policy = (salt: string, more: Partial<SplitPolicy> = {}): SplitPolicy => ({
  format: 'mlops-split/1',
  key: [{ name: 'id', type: 'string' }],
  salt,
  test: 0.2,
  folds: 5,
  validation: 0,
  ...more,
});

/** ABS(MOD(value, 1000000)) of a signed number, as SQL defines it. */
const bucket = (value: bigint): number => Math.abs(Number(value % 1000000n));
const halves = (value: bigint): [number, number] => [
  Number(BigInt.asIntN(32, value >> 32n)),
  Number(BigInt.asIntN(32, value)),
];

test.each([
  0n,
  1n,
  -1n,
  999999n,
  -999999n,
  1000000n,
  -1000000n,
  2n ** 63n - 1n,
  -(2n ** 63n),
  -(2n ** 32n),
  2n ** 32n,
  -4294967295n,
])('ABS(MOD(%s, 1000000))', (value) => {
  expect(bucketOf(...halves(value))).toBe(bucket(value));
});

test('ABS(MOD(x, 1000000)) of any signed 64-bit number', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (value) => {
      expect(bucketOf(...halves(value))).toBe(bucket(value));
    }),
    { numRuns: 3000 },
  );
});

test('the salt stands before the text, whatever was hashed before', () => {
  const text = new SaltedText();
  for (const [salt, key] of [
    ['v1/0', '{"a":1}'],
    ['v1/999/fold', '{"é":"ü"}'.repeat(300)],
    ['', ''],
    ['v1/7', '{}'],
  ] as const) {
    text.set(key);
    text.hash(saltBytes(salt));
    expect((BigInt(text.high) << 32n) | BigInt(text.low >>> 0)).toBe(farmFingerprint(salt + key));
  }
});

test('a salt has at most 128 bytes', () => {
  expect(saltBytes('\u00e9'.repeat(64))).toHaveLength(128);
  expect(() => saltBytes(`${'\u00e9'.repeat(64)}x`)).toThrow(
    new RangeError('expected a salt of at most 128 bytes, got 129'),
  );
});

test('the limit of a share is a whole number', () => {
  expect([0.2, 0.07, 0.1, 0.29, 0.57, 1e-6].map(testLimit)).toEqual([200000, 70000, 100000, 290000, 570000, 1]);
});

test('folds divide the buckets evenly', () => {
  expect([0, 199999, 200000, 999999].map((value) => foldOf(value, 5))).toEqual([0, 0, 1, 4]);
  expect([333333, 333334].map((value) => foldOf(value, 3))).toEqual([0, 1]);
});

test('a part by hand: the SQL of the documentation', () => {
  const given = policy('v1/3');
  const assignment = new Assignment(given);
  for (let id = 0; id < 500; id++) {
    const text = `{"id":"${id}"}`;
    const test = bucket(farmFingerprint(`v1/3${text}`)) < 200000;
    const fold = Math.floor((bucket(farmFingerprint(`v1/3/fold${text}`)) * 5) / 1000000);
    expect(assignment.partOf(text)).toBe(test ? 'test' : fold === 0 ? 'validation' : 'train');
  }
});

test('shares over many salts: chi-square of the parts, and no dependence between the test part and the folds', () => {
  const counts = { train: 0, validation: 0, test: 0 };
  const rows = 400;
  const salts = 250;
  for (let salt = 0; salt < salts; salt++) {
    const assignment = new Assignment(policy(`s/${salt}`));
    for (let id = 0; id < rows; id++) counts[assignment.partOf(`{"id":"${id}"}`)!]++;
  }
  const expected = { train: 0.64, validation: 0.16, test: 0.2 };
  let chi = 0;
  for (const part of ['train', 'validation', 'test'] as const) {
    const wanted = expected[part] * rows * salts;
    chi += (counts[part] - wanted) ** 2 / wanted;
  }
  // The .999 quantile of chi-square with 2 degrees of freedom.
  expect(chi).toBeLessThan(13.82);
});

test('a tenth of the training rows stops training, independently of the parts', () => {
  const given = policy('v1/3');
  const assignment = new Assignment(given);
  const ids = Array.from({ length: 20000 }, (_, id) => String(id));
  const isStop = stopRows(given)({
    file: 'train.csv',
    names: ['row_id', 'id'],
    rows: ids.length,
    cells: [ids, ids],
    lines: new Float64Array(ids.length),
  });
  const training = ids.map((_, row) => row).filter((row) => assignment.partOf(`{"id":"${row}"}`) === 'train');
  const stopped = training.filter((row) => isStop(row)).length;
  const sd = Math.sqrt(training.length * 0.09);
  expect(Math.abs(stopped - training.length * 0.1)).toBeLessThan(4 * sd);
  expect(isStop(0)).toBe(bucket(farmFingerprint('v1/3/stop{"id":"0"}')) < 100000);
});
