import { describe, expect, test } from '@jest/globals';
import { farmFingerprint, FarmFingerprint } from '../../src/split/farm-fingerprint.js';
import { BalanceCount, saltCandidates, saltTries, worstDeviation } from '../../src/split/salt.js';

test.each([
  { given: 0, expect: 1000 },
  { given: 1, expect: 1000 },
  { given: 569, expect: 1000 },
  { given: 20_000, expect: 1000 },
  { given: 20_001, expect: 999 },
  { given: 1_000_000, expect: 20 },
  { given: 20_000_000, expect: 1 },
  { given: 1e9, expect: 1 },
])('$given rows: $expect salts', ({ given, expect: tries }) => {
  expect(saltTries(given)).toBe(tries);
  expect(saltCandidates('v1', given)).toHaveLength(tries);
});

test('the salts are numbered from 0', () => {
  expect(saltCandidates('v2', 10_000_000)).toEqual(['v2/0', 'v2/1']);
});

test('the worst stratum decides, in millionths of a row', () => {
  expect(worstDeviation(Int32Array.of(71, 43), Int32Array.of(357, 212), 200_000)).toBe(600_000);
  expect(worstDeviation(Int32Array.of(), Int32Array.of(), 200_000)).toBe(0);
  expect(worstDeviation(Int32Array.of(5), Int32Array.of(5), 200_000)).toBe(4_000_000);
});

describe('the choice', () => {
  const salts = saltCandidates('v1', 20_000).slice(0, 500);
  const rows = Array.from({ length: 150 }, (_, at) => ({ key: `{"id":${at}}`, stratum: at % 7 === 0 ? 1 : 0 }));

  const farm = new FarmFingerprint();
  /** The same by SQL's arithmetic on BigInt: deviation of the worst stratum under each salt. */
  const deviations = salts.map((salt) => {
    const tests = [0, 0];
    for (const { key, stratum } of rows) {
      const rest = farmFingerprint(salt + key, farm) % 1_000_000n;
      if ((rest < 0n ? -rest : rest) < 200_000n) tests[stratum]!++;
    }
    const all = [0, 1].map((stratum) => rows.filter((row) => row.stratum === stratum).length);
    return Math.max(...tests.map((count, stratum) => Math.abs(count * 5 - all[stratum]!)));
  });

  test('is the salt with the smallest worst deviation, the first of equally good ones', () => {
    const balance = new BalanceCount(salts, 0.2, 2);
    for (const { key, stratum } of rows) balance.add(key, stratum);
    const least = Math.min(...deviations);
    expect(deviations.filter((value) => value === least).length).toBeGreaterThan(1);
    expect(balance.best()).toBe(salts[deviations.indexOf(least)]);
  });

  test('does not depend on the order of the rows', () => {
    const [one, other] = [new BalanceCount(salts, 0.2, 2), new BalanceCount(salts, 0.2, 2)];
    for (const { key, stratum } of rows) one.add(key, stratum);
    for (const { key, stratum } of [...rows].reverse()) other.add(key, stratum);
    expect(other.best()).toBe(one.best());
  });
});
