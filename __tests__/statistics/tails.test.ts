import { describe, expect, test } from '@jest/globals';
import { rng } from '../../src/statistics/rng.js';
import { percentiles, tailsOf } from '../../src/statistics/tails.js';

/** 1 to `count` in a random order, and so many that are undefined among them. */
function replicates(count: number, undefinedOnes: readonly number[] = []): Float64Array {
  const all = [...Array.from({ length: count }, (_, at) => at + 1), ...undefinedOnes];
  const random = rng('tails');
  for (let at = all.length - 1; at > 0; at--) {
    const other = random.int(at + 1);
    [all[at], all[other]] = [all[other]!, all[at]!];
  }
  return Float64Array.from(all);
}

describe('1999 replicates, the numbers from 1 on', () => {
  const bounds = (): ReturnType<typeof percentiles> => percentiles(tailsOf(replicates(1999), 50));

  test('a bound is the value of the rank alpha (B + 1) from its end', () => {
    for (const alpha of [0.5, 0.25, 0.1, 0.05, 0.025])
      expect([bounds().lower(alpha), bounds().upper(alpha)]).toEqual([2000 * alpha, 2000 * (1 - alpha)]);
  });

  test('a level between two ranks that are kept gets the more cautious one, at most 10% away', () => {
    for (const alpha of [0.03, 0.041, 0.066, 0.15, 0.3]) {
      expect(bounds().lower(alpha)).toBeLessThanOrEqual(2000 * alpha);
      expect(bounds().lower(alpha)).toBeGreaterThan((2000 * alpha) / 1.1 - 1);
      expect(2000 - bounds().upper(alpha)).toBe(bounds().lower(alpha));
    }
  });

  test('a level that is too small for the replicates is refused, the smallest that is not is known', () => {
    expect(bounds().lower(0.025)).toBe(50);
    expect(() => bounds().lower(0.0249)).toThrow(RangeError);
    expect(() => bounds().upper(0.02)).toThrow(RangeError);
  });

  test('a p-value counts the replicates on the other side, and one more', () => {
    for (const beyond of [0, 1, 5, 30, 49]) {
      expect(bounds().pAbove(beyond + 0.5)).toBe((beyond + 1) / 2000);
      expect(bounds().pAbove(beyond)).toBe((beyond + 1) / 2000);
      expect(bounds().pBelow(2000 - beyond - 0.5)).toBe((beyond + 1) / 2000);
      expect(bounds().pBelow(2000 - beyond)).toBe((beyond + 1) / 2000);
    }
    expect(bounds().pAbove(5000)).toBe(1);
    expect(bounds().pBelow(-5000)).toBe(1);
  });

  test('the standard deviation of 1 to B is sqrt(B (B + 1) / 12)', () => {
    expect(bounds().error).toBeCloseTo(Math.sqrt((1999 * 2000) / 12), 9);
  });
});

test('undefined replicates count as the extreme of either side', () => {
  const bounds = percentiles(
    tailsOf(replicates(1989, [NaN, Infinity, -Infinity, NaN, NaN, NaN, NaN, NaN, NaN, NaN]), 50),
  );
  expect([bounds.lower(0.05), bounds.upper(0.05)]).toEqual([90, 1900]);
  expect(bounds.pAbove(5.5)).toBe(16 / 2000);
  expect(bounds.pBelow(1985)).toBe(16 / 2000);
  expect(bounds.error).toBeCloseTo(Math.sqrt((1989 * 1990) / 12), 9);
});

test('so many undefined ones that no finite bound is left', () => {
  const bounds = percentiles(
    tailsOf(
      replicates(
        1900,
        Array.from({ length: 99 }, () => NaN),
      ),
      50,
    ),
  );
  expect([bounds.lower(0.025), bounds.upper(0.025)]).toEqual([-Infinity, Infinity]);
  expect(percentiles(tailsOf(Float64Array.of(3), 5)).error).toBeNaN();
  expect(percentiles(tailsOf(Float64Array.of(3, 5), 5)).error).toBeCloseTo(Math.SQRT2, 12);
});

test('few numbers are kept of many replicates, ascending in their ranks', () => {
  const { low, high } = tailsOf(replicates(19_999), 50);
  const ranks = low.map(([rank]) => rank);
  expect(high.map(([rank]) => rank)).toEqual(ranks);
  expect(ranks.length).toBeLessThan(150);
  expect(ranks.slice(0, 50)).toEqual(Array.from({ length: 50 }, (_, at) => at + 1));
  expect(
    ranks.every((rank, at) => at === 0 || (rank > ranks[at - 1]! && rank <= Math.max(50, ranks[at - 1]! * 1.1))),
  ).toBe(true);
  // Those of the usual levels are among them.
  for (const level of [0.5, 0.25, 0.2, 0.1, 0.05, 0.025, 0.02, 0.01, 0.005]) expect(ranks).toContain(20_000 * level);
  expect(low.every(([rank, value]) => value === rank)).toBe(true);
  expect(high.every(([rank, value]) => value === 20_000 - rank)).toBe(true);
});

test('beyond rank 50 the ranks grow by a tenth, and those of the usual levels are there', () => {
  const dense = Array.from({ length: 50 }, (_, at) => at + 1);
  const ranks = (count: number): number[] => tailsOf(replicates(count), 50).low.map(([rank]) => rank);
  // 75 is the rank of one half.
  expect(ranks(150)).toEqual([...dense, 55, 60, 66, 72, 75, 79, 86, 94, 103, 113, 124, 136, 149]);
  expect(ranks(60)).toEqual([...dense, 55, 60]);
  expect(ranks(5)).toEqual([1, 2, 3, 4, 5]);
  expect(ranks(0)).toEqual([]);
  expect(tailsOf(new Float64Array(), 50).error).toBeNull();
});

test('a level whose rank is whole but for rounding gets that rank', () => {
  // 0.565 * 200 is 112.99999999999999 in doubles.
  expect(percentiles(tailsOf(replicates(199), 50)).lower(0.565)).toBe(113);
  expect(percentiles(tailsOf(replicates(60), 50)).lower(0.99)).toBe(60);
  // Replicates are enough from 49.9 ranks on.
  expect(percentiles(tailsOf(replicates(999), 50)).lower(0.0499)).toBe(49);
  expect(() => percentiles(tailsOf(replicates(999), 50)).lower(0.04985)).toThrow(RangeError);
  expect(() => percentiles(tailsOf(replicates(999), 50)).upper(NaN)).toThrow(RangeError);
});

test('no zero keeps a sign, which JSON would lose', () => {
  const { low, high } = tailsOf(Float64Array.of(-0, -0), 50);
  for (const [, value] of [...low, ...high]) expect(value).toBe(0);
});

test('what evidence holds of replicates', () => {
  const found = tailsOf(Float64Array.of(4, NaN, 1, -Infinity, 7), 12);
  // The ranks of the usual levels, less the two that are missing, are 1 at most.
  const low = [
    [1, 1],
    [2, 4],
    [3, 7],
  ];
  const high = [
    [1, 7],
    [2, 4],
    [3, 1],
  ];
  expect(found).toEqual({ n: 12, replicates: 5, undefined: 2, error: 3, low, high });
});
