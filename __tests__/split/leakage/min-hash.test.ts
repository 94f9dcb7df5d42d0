import { describe, expect, test } from '@jest/globals';
import { jaccard, MinHash, shinglesOf } from '../../../src/split/leakage/min-hash.js';
import { rng } from '../../../src/statistics/rng.js';
import { shareOf, shingles } from './shingles.js';

const similarity = (one: string, other: string): number => shareOf(shingles(one), shingles(other));

const random = rng('texts');
const letters = (count: number): string =>
  Array.from({ length: count }, () => String.fromCharCode(97 + random.int(26))).join('');
describe('shingles', () => {
  test.each([
    ['', ''],
    ['abcd', 'abcde'],
    ['abcde', 'abcde'],
    ['aaaaaaaaaaaa', 'aaaaa b'],
    ['The  Printer\tdoes\n\nnot print', ' the printer does not print\n'],
    ['caf\u00e9 au lait', 'cafe\u0301 AU LAIT'],
    ['abcabcabcabc', 'abcabcabd'],
    // In lower case: in capitals both would be one.
    ['die strasse', 'die straße'],
  ])('%j and %j are as similar as their sets are', (one, other) => {
    expect([shinglesOf(one).length, shinglesOf(other).length]).toEqual([shingles(one).size, shingles(other).size]);
    expect(jaccard(shinglesOf(one), shinglesOf(other))).toBeCloseTo(similarity(one, other), 12);
    const sorted = [...shinglesOf(one)];
    expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
  });

  test('of a long text the first 2000 characters count', () => {
    const long = letters(2000);
    expect(shinglesOf(`${long}and more of it`)).toEqual(shinglesOf(long));
    const other = `${long.slice(300)}${letters(300)}`;
    expect(jaccard(shinglesOf(long), shinglesOf(other))).toBeCloseTo(similarity(long, other), 12);
    expect(shinglesOf(long.slice(0, 1999)).length).toBeLessThan(shinglesOf(long).length);
  });

  test('similarity by hand', () => {
    const of = (...members: number[]): Uint32Array => Uint32Array.from(members);
    expect(jaccard(of(1, 2, 3, 9), of(2, 3, 4))).toBeCloseTo(2 / 5, 12);
    expect(jaccard(of(1, 5), of(2, 3, 4, 5))).toBeCloseTo(1 / 5, 12);
    expect([jaccard(of(), of(1)), jaccard(of(7), of(7)), jaccard(of(1), of(2)), jaccard(of(), of())]).toEqual([
      0, 1, 0, 0,
    ]);
  });
});

test('a band is shared where the smallest hashes are: by equal sets all, by others few, whoever counts', () => {
  const members = (count: number): Uint32Array => Uint32Array.from({ length: count }, () => random.int(2 ** 32)).sort();
  for (const minHash of [new MinHash(), new MinHash(null)]) {
    const [one, other] = [members(40), members(40)];
    const keys = minHash.bandKeys(one);
    expect(keys).toHaveLength(16);
    expect(minHash.bandKeys(other).some((key, band) => key === keys[band])).toBe(false);
    expect(minHash.bandKeys(one)).toEqual(keys);
    // The memory is used again: what a larger set left behind does not count.
    expect(minHash.bandKeys(one.slice(0, 3))).toEqual(new MinHash(null).bandKeys(one.slice(0, 3)));
    for (const key of keys) expect(Number.isSafeInteger(key) && key >= 0).toBe(true);
    // A member changes a band where it is the smallest of one of its eight hashes: of 40 others mostly.
    const without = minHash.bandKeys(one.slice(1));
    expect(without.filter((key, band) => key === keys[band]).length).toBeGreaterThan(8);
  }
});

test('small sets of a similarity of .8 share a band as often as 1 - (1 - .8^8)^16 = .947', () => {
  const minHash = new MinHash();
  const times = 2000;
  let hits = 0;
  for (let time = 0; time < times; time++) {
    const all = Array.from({ length: 10 }, () => random.int(2 ** 32));
    const [one, other] = [Uint32Array.from(all.slice(1)).sort(), Uint32Array.from(all.slice(0, 9)).sort()];
    const keys = minHash.bandKeys(other);
    if (minHash.bandKeys(one).some((key, band) => key === keys[band])) hits++;
  }
  // Four standard errors of a proportion; bands of nine hashes share one as often as .900, of seven .977.
  expect(Math.abs(hits / times - 0.947)).toBeLessThan(4 * Math.sqrt((0.947 * 0.053) / times));
});
