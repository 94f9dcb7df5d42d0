import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { rng } from '../../src/statistics/rng.js';
import { farmFingerprint, FarmFingerprint } from '../../src/split/farm-fingerprint.js';

interface Values {
  rows: [string, string][];
}
const values = JSON.parse(
  readFileSync(new URL('../fixtures/farm-fingerprint/values.json', import.meta.url), 'utf8'),
) as Values;

describe('published values (documentation of BigQuery, FarmHash)', () => {
  const published: [string, bigint][] = [
    ['1footrue', -1541654101129638711n],
    ['2applefalse', 2794438866806483259n],
    ['3true', -4880158226897771312n],
    ['alphabet', -2427165924636348523n],
    ['foo', 6150913649986995171n],
    ['active', 5907958362119427434n],
    ['Amazon Redshift', 8085098817162212970n],
    ['x', -4503883598042011646n],
    ['hello', -5436999610281751320n],
    ['', -7286425919675154353n],
    ['a'.repeat(126), 6261940804893177895n],
    ['a'.repeat(127), 7531535164187061522n],
    ['a'.repeat(128), -4747627967806356490n],
    ['a'.repeat(129), -266561011801984384n],
    ['a'.repeat(130), 7135893960687184995n],
  ];
  test.each(published)('%s', (text, expected) => {
    expect(farmFingerprint(text)).toBe(expected);
  });
});

const farm = new FarmFingerprint();

test('every length from 0 to 300 and random texts: the values of the C++ code', () => {
  const wrong = values.rows.filter(([text, value]) => farmFingerprint(text, farm).toString() !== value);
  expect(values.rows.length).toBe(601);
  expect(wrong).toEqual([]);
});

test('the place of the bytes in memory does not matter, nor what was hashed before', () => {
  const hash = new FarmFingerprint();
  for (const length of [0, 1, 3, 4, 7, 8, 16, 17, 32, 33, 64, 65, 128, 129, 200]) {
    const bytes = new TextEncoder().encode('b'.repeat(length));
    for (const at of [0, 1, 5]) {
      hash
        .memory(length + at + 3)
        .fill(255)
        .set(bytes, at);
      hash.hash(at, length);
      expect((BigInt(hash.high) << 32n) | BigInt(hash.low >>> 0)).toBe(farmFingerprint('b'.repeat(length), farm));
    }
  }
});

test('memory grows with what was in it, for a text of any length', () => {
  const hash = new FarmFingerprint();
  hash.memory(5).write('hello');
  expect(hash.memory(200_000).length).toBeGreaterThanOrEqual(200_000);
  hash.hash(0, 5);
  expect((BigInt(hash.high) << 32n) | BigInt(hash.low >>> 0)).toBe(-5436999610281751320n);
});

test('memory that the system does not give is told in a sentence', () => {
  expect(() => new FarmFingerprint().memory(2 ** 40)).toThrow(
    /^the system gives no memory to WebAssembly, which hashes rows/,
  );
});

const oracle = nativeOracle();
(oracle === undefined ? test.skip : test)(
  'thousands of random texts against the native library, where it is installed',
  () => {
    const random = rng('fingerprint');
    for (let i = 0; i < 5000; i++) {
      const text = String.fromCharCode(...Array.from({ length: random.int(400) }, () => 32 + random.int(900)));
      expect(farmFingerprint(text, farm)).toBe(oracle!(text));
    }
  },
);

/** Google's C++ code by npm `farmhash`, a development dependency; it has no binary for every platform. */
function nativeOracle(): ((text: string) => bigint) | undefined {
  try {
    return (createRequire(import.meta.url)('farmhash') as { fingerprint64signed: (text: string) => bigint })
      .fingerprint64signed;
  } catch {
    return undefined;
  }
}
