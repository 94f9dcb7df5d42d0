import { describe, expect, test } from '@jest/globals';
import { bootstrapBound, pairedBootstrap, replicatesFor } from '../../src/statistics/bootstrap.js';
import { resampleCells, resampleSums } from '../../src/statistics/resample.js';
import { rng } from '../../src/statistics/rng.js';
import { percentiles, tailsOf } from '../../src/statistics/tails.js';
import { expectClose } from './reference.js';

test('replicates for a level', () => {
  expect([0.1, 0.05, 0.01, 0.001].map(replicatesFor)).toEqual([1999, 1999, 4999, 49999]);
});

describe('percentiles', () => {
  const found = (): ReturnType<typeof percentiles> =>
    percentiles(
      tailsOf(
        Float64Array.from({ length: 1999 }, (_, i) => 1999 - i),
        100,
      ),
    );

  test('order statistics', () => {
    expect([found().lower(0.05), found().upper(0.05), found().lower(0.025), found().upper(0.5)]).toEqual([
      100, 1900, 50, 1000,
    ]);
  });

  test('p-values agree with bounds', () => {
    for (const value of [0.5, 1, 1899, 1899.5, 1900, 1900.5, 1901, 1999, 2000]) {
      expect(found().pBelow(value) <= 0.05).toBe(found().upper(0.05) < value);
      expect(found().pAbove(value) <= 0.05).toBe(found().lower(0.05) > value);
    }
    expect(found().pAbove(99.5)).toBe(0.05);
  });

  test('an undefined replicate counts against either side', () => {
    const values = Float64Array.from({ length: 1999 }, (_, i) => (i < 60 ? NaN : i));
    const some = percentiles(tailsOf(values, 100));
    expect([some.lower(0.05), some.upper(0.05)]).toEqual([99, 1959]);
    expect([some.lower(0.03), some.upper(0.03)]).toEqual([-Infinity, Infinity]);
    expect(percentiles(tailsOf(new Float64Array(1999).fill(NaN), 100)).lower(0.05)).toBe(-Infinity);
  });

  test('a level that was not planned is refused', () => {
    expect(() => found().lower(0.001)).toThrow(RangeError);
  });
});

test('what a bootstrap says of itself', () => {
  const replicates = Float64Array.of(4, NaN, 1, -Infinity, 7);
  const lack = { shortfall: 'two are undefined', minimum: 12 };
  const paired = pairedBootstrap({ candidate: 5, reference: 3, difference: 2, n: 4, replicates, ...lack });
  // The standard deviation of 1, 4 and 7 is 3, the contribution of one of four rows twice that.
  expect(paired).toMatchObject({
    candidate: 5,
    reference: 3,
    difference: 2,
    n: 4,
    sigma: 6,
    guarantee: false,
    ...lack,
  });
  expect(paired.method).toBe('paired bootstrap (5, percentile)');
  const own = bootstrapBound(0.7, 4, replicates, lack);
  expect(own).toMatchObject({ value: 0.7, n: 4, guarantee: false, method: 'bootstrap (5, percentile)', ...lack });
  const none = pairedBootstrap({
    candidate: 5,
    reference: 3,
    difference: 2,
    n: 4,
    replicates: new Float64Array(),
    ...lack,
  });
  expect(none.sigma).toBe(Infinity);
});

test('cells: the sums are right, the moments multinomial, the same seed gives the same numbers', () => {
  const cells = [50, 0, 30, 20];
  const first = resampleCells(cells, (drawn) => drawn[2]!, 20_000, rng(1));
  expect(resampleCells(cells, (drawn) => drawn[2]!, 20_000, rng(1))).toEqual(first);
  const mean = first.reduce((a, b) => a + b, 0) / first.length;
  const variance = first.reduce((a, b) => a + (b - mean) ** 2, 0) / first.length;
  expect(Math.abs(mean - 30)).toBeLessThan(5 * Math.sqrt(21 / 20_000));
  expect(Math.abs(variance / 21 - 1)).toBeLessThan(0.05);
  const totals = resampleCells(cells, (drawn) => drawn.reduce((a, b) => a + b, 0), 100, rng(2));
  expect(totals.every((total) => total === 100)).toBe(true);
  expect(resampleCells(cells, (drawn) => drawn[1]!, 100, rng(3)).every((count) => count === 0)).toBe(true);
});

test.each([{ n: 400 }, { n: 10_001 }])('sums of n=$n rows spread as the rows say', ({ n }) => {
  const random = rng('sums');
  const values = Float64Array.from({ length: n }, () => random.normal());
  const variance = values.reduce((a, b) => a + b * b, 0) / n;
  const ones = new Float64Array(n).fill(1);
  const found = pairedBootstrap({
    candidate: 0,
    reference: 0,
    difference: 0,
    n,
    replicates: resampleSums([values, ones], (sums) => sums[0]! / sums[1]!, 999, rng(4)),
    shortfall: null,
    minimum: 1,
  });
  // Five standard errors of a standard deviation from 999 replicates, or from 5,000 groups.
  expectClose(found.sigma, Math.sqrt(variance), 0.125);
  expect(found.guarantee).toBe(false);
  expect(found.method).toBe('paired bootstrap (999, percentile)');
  expect(found.lower(0.05)).toBeLessThan(found.upper(0.05));
});

test('error rate of the percentile bounds for a mean of 25 normal values: near 5% (.1 with 200 replications)', () => {
  const random = rng('coverage');
  let missed = 0;
  for (let i = 0; i < 200; i++) {
    const values = Float64Array.from({ length: 25 }, () => random.normal());
    const drawn = resampleSums([values], (sums) => sums[0]! / 25, 1999, random);
    const found = bootstrapBound(0, 25, drawn, { shortfall: null, minimum: 1 });
    if (found.lower(0.05) > 0) missed++;
    if (found.upper(0.05) < 0) missed++;
  }
  expect(missed / 400).toBeLessThan(0.1);
  expect(missed / 400).toBeGreaterThan(0.025);
});
