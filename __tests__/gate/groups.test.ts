import { describe, expect, test } from '@jest/globals';
import { largestDifference } from '../../src/gate/groups.js';
import { bootstrapBound } from '../../src/statistics/bootstrap.js';
import { clusterBound } from '../../src/statistics/cluster.js';
import { proportionBound } from '../../src/statistics/share.js';
import type { SingleBound } from '../../src/statistics/single.js';

describe('the largest difference between groups', () => {
  const share = (hits: number, of: number): SingleBound => proportionBound(hits, of);
  const made = (...owns: SingleBound[]): NonNullable<ReturnType<typeof largestDifference>> =>
    largestDifference({
      kind: 'groups',
      groups: owns.map(({ evidence, n }, i) => ({ name: `g${i}`, rows: n, own: evidence })),
    })!;
  /** MOVER's upper bound of a - b, by hand. */
  const mover = (a: SingleBound, b: SingleBound, alpha: number): number =>
    a.value - b.value + Math.hypot(a.upper(alpha) - a.value, b.value - b.lower(alpha));

  test('is that of two groups, never of one with itself, however wide its own bounds are', () => {
    const [few, many] = [share(10, 20), share(5000, 10_000)];
    const expected = Math.max(mover(few, many, 0.05), mover(many, few, 0.05));
    expect(made(few, many).upper(0.05)).toBeCloseTo(expected, 12);
    expect(made(few, many).lower(0.05)).toBe(0);
  });

  test('counts all rows, and promises what each group promises', () => {
    const values = Float64Array.from({ length: 300 }, (_, i) => ((i * 7) % 11) / 11);
    const lack = { shortfall: null, minimum: null };
    const clustered = clusterBound(
      values.map((value) => value - 0.5),
      Int32Array.from(values, (_, i) => i % 60),
      { value: 0.5, range: [0, 1], guarantee: true, lack },
    );
    const drawn = bootstrapBound(0.5, 40, values, lack);
    expect(clustered.guarantee).toBe(true);
    expect(made(share(1, 30), share(2, 50)).n).toBe(80);
    const promised = (...owns: SingleBound[]): boolean => made(...owns).guarantee;
    expect(promised(share(1, 30), share(2, 50))).toBe(true);
    expect(promised(share(1, 30), clustered)).toBe(false);
    expect(promised(clustered, clustered)).toBe(false);
    expect(promised(share(1, 30), drawn)).toBe(false);
  });

  test('of resamples has no level beyond them: there the farthest of them stand in', () => {
    const drawn = (shift: number): SingleBound =>
      bootstrapBound(
        shift,
        400,
        Float64Array.from({ length: 1999 }, (_, i) => shift + (i - 999) / 1e5),
        { shortfall: null, minimum: null },
      );
    const [low, high] = [drawn(0.2), drawn(0.5)];
    const found = made(low, high);
    // 1,999 resamples know the levels from 50 / 2,000 on.
    for (const alpha of [0.025, 0.01, 1e-6]) expect(found.upper(alpha)).toBe(mover(high, low, 0.025));
    expect(found.upper(0.1)).toBe(mover(high, low, 0.1));
    const lower = (alpha: number): number => 0.3 - Math.hypot(0.5 - high.lower(alpha), low.upper(alpha) - 0.2);
    for (const alpha of [0.025, 0.01, 1e-6]) expect(found.lower(alpha)).toBeCloseTo(lower(0.025), 12);
    expect(found.lower(0.1)).toBeCloseTo(lower(0.1), 12);
  });

  test('is not shown to be above 0 by equal groups, nor below 1 by opposite ones', () => {
    expect(made(share(50, 100), share(50, 100)).pAbove(0)).toBe(1);
    expect(made(share(10, 10), share(0, 20)).pBelow(1)).toBe(1);
    // Beyond all doubt: p-values are looked for down to 1e-12.
    expect(made(share(2000, 2000), share(0, 2000)).pAbove(0.5)).toBe(1e-12);
    expect(made(share(1000, 2000), share(1000, 2000)).pBelow(0.9)).toBe(1e-12);
  });
});
