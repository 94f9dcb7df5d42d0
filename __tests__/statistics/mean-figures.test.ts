import { describe, expect, test } from '@jest/globals';
import {
  influenceBound,
  influenceComparison,
  ownInfluenceBound,
  pairedInfluence,
} from '../../src/statistics/influence.js';
import { meanBound } from '../../src/statistics/mean-bound.js';
import { moments, sum } from '../../src/statistics/mean.js';
import { believed, lackOfMean, pairedMean } from '../../src/statistics/paired-mean.js';
import { expectClose } from './reference.js';

/** So many zeros and a few ones. */
const few = (n: number, ones: number): Float64Array => new Float64Array(n).fill(1, 0, ones);
/** The reach of Student's t with one degree of freedom, Cauchy's. */
const cauchy = (alpha: number): number => 1 / Math.tan(Math.PI * alpha);
const models = { candidate: 5, reference: 3 };

test('moments by hand', () => {
  // Mean 2; deviations -2, -1, 0, 0, 3.
  const found = moments(Float64Array.of(0, 1, 2, 2, 5));
  expectClose(found.variance, 14 / 4, 1e-15);
  expectClose(found.skewness, 18 / 5 / (14 / 5) ** 1.5, 1e-14);
  expectClose(found.dominance, 9 / 14, 1e-15);
  expect(found).toMatchObject({ n: 5, mean: 2 });
  expect(moments(Float64Array.of(4, 4))).toEqual({ n: 2, mean: 4, variance: 0, skewness: 0, dominance: 0 });
  expect([
    sum(Float64Array.of(1, 1e100, 1, -1e100)),
    sum(Float64Array.of(-1e100, 1, 1e100)),
    sum(new Float64Array()),
  ]).toEqual([2, 1, 0]);
});

describe('rows that were not seen to differ', () => {
  test('four of the largest size are believed at least, less those that were seen', () => {
    // Of ten rows one differs, by 1 where 2 is the most: variance 1/10, and three times 2^2 / 9 that nobody saw.
    const compare = (ones: number, largest: number): number =>
      pairedMean(few(10, ones), { ...models, largest }).sigma ** 2;
    expectClose(compare(1, 2), 0.1 + 12 / 9, 1e-13);
    expectClose(compare(0, 2), 16 / 9, 1e-13);
    expectClose(compare(3, 2), 0.7 / 3 + 4 / 9, 1e-13);
    expectClose(compare(4, 2), 0.8 / 3, 1e-13);
    expectClose(compare(5, 2), 2.5 / 9, 1e-13);
    expectClose(compare(1, Infinity), 0.1, 1e-13);
    expect(believed(0.5, { n: 5, differing: 2 }, 3)).toBe(0.5 + (2 * 9) / 4);
  });

  test('of one value: those that are not at the lower end of its range', () => {
    // Two rows, one of them above 2: variance 1/2, and three times 4^2 / 1; one degree of freedom.
    const found = meanBound(Float64Array.of(2, 3), [2, 6]);
    const error = Math.sqrt((0.5 + 48) / 2);
    expectClose(found.upper(0.45), 2.5 + error * cauchy(0.45), 1e-11);
    expect([found.lower(0.05), found.upper(0.05)]).toEqual([2, 6]);
    const open = meanBound(Float64Array.of(2, 3), [2, Infinity]);
    expectClose(open.upper(0.1), 2.5 + 0.5 * cauchy(0.1), 1e-11);
    expectClose(open.pBelow(3), 0.25, 1e-12);
    expectClose(open.pAbove(2), 0.25, 1e-12);
  });
});

describe('what a mean says of itself', () => {
  test('two rows: one degree of freedom, and no limit', () => {
    const found = pairedMean(Float64Array.of(-0.5, 0.5), { ...models, largest: Infinity });
    expectClose(found.upper(0.1), 0.5 * cauchy(0.1), 1e-11);
    expectClose(found.lower(0.001), -0.5 * cauchy(0.001), 1e-11);
    expectClose(found.sigma, Math.SQRT1_2, 1e-14);
    expect(found).toMatchObject({
      ...models,
      difference: 0,
      n: 2,
      guarantee: true,
      method: "t(1) and Hall's skewness-corrected t",
    });
    expect(found.shortfall).toBe('a loss without a largest value needs 200 rows; there are 2');
    expect(pairedMean(Float64Array.of(1, 1), { ...models, largest: Infinity }).method).toBe(
      'equal differences in all rows',
    );
    const own = meanBound(few(60, 9), [0, 1]);
    expect(own).toMatchObject({
      value: 0.15,
      n: 60,
      guarantee: true,
      method: "t and Hall's skewness-corrected t",
      shortfall: null,
      minimum: 50,
    });
    expect(meanBound(few(49, 9), [0, 1]).shortfall).toBe('a loss with a largest value needs 50 rows; there are 49');
    expect(meanBound(few(199, 9), [0, Infinity]).shortfall).toBe(
      'a loss without a largest value needs 200 rows; there are 199',
    );
  });

  test('one row or none: no plan', () => {
    expect(pairedMean(Float64Array.of(1), { ...models, largest: 1 }).sigma).toBe(Infinity);
    const one = meanBound(Float64Array.of(3), [2, 6]);
    expect([one.lower(0.05), one.upper(0.05), one.pBelow(5), one.pAbove(2.5)]).toEqual([2, 6, 1, 1]);
  });

  const sample = { n: 200, mean: 0, variance: 1, skewness: 0 };
  test.each([
    { dominance: 0.25, n: 200, bounded: false, shortfall: null, minimum: 200 },
    {
      dominance: 0.334,
      n: 200,
      bounded: false,
      shortfall: 'one row makes up 33% of the sum of squares (at most 25%): the mean rests on it',
      minimum: null,
    },
    {
      dominance: 0.334,
      n: 199,
      bounded: false,
      shortfall: 'a loss without a largest value needs 200 rows; there are 199',
      minimum: 200,
    },
    { dominance: 0.334, n: 50, bounded: true, shortfall: null, minimum: 50 },
    {
      dominance: 0.1,
      n: 49,
      bounded: true,
      shortfall: 'a loss with a largest value needs 50 rows; there are 49',
      minimum: 50,
    },
  ])(
    'minimum of $n rows, the largest at $dominance, bounded: $bounded',
    ({ dominance, n, bounded, shortfall, minimum }) => {
      const given = { ...sample, n, dominance };
      expect(lackOfMean(given, bounded, {})).toEqual({ shortfall, minimum });
      // What the metric itself lacks is said after it; the larger minimum counts.
      const own = { shortfall: 'ten of a class', minimum: 300 };
      expect(lackOfMean(given, bounded, own)).toEqual({
        shortfall: shortfall ?? 'ten of a class',
        minimum: minimum && 300,
      });
      expect(lackOfMean(given, bounded, { shortfall: null, minimum: 7 })).toEqual({ shortfall, minimum });
      expect(lackOfMean(given, bounded, { shortfall: null, minimum: null }).minimum).toBeNull();
    },
  );
});

describe('influence values', () => {
  const terms = { df: 1, guarantee: true, shortfall: 'ten of a class', minimum: 30 };
  const input = { ...models, difference: 2, floor: 0, limit: 40, skewed: false, ...terms };
  // Variance 8 of four values: a standard error of sqrt 2.
  const values = Float64Array.of(-3, 3, Math.sqrt(3), -Math.sqrt(3));

  test('a pair: cot(pi alpha) standard errors away, within the limit', () => {
    const found = pairedInfluence(values, input);
    expectClose(found.lower(0.1), 2 - Math.SQRT2 * cauchy(0.1), 1e-11);
    expectClose(found.upper(0.1), 2 + Math.SQRT2 * cauchy(0.1), 1e-11);
    expect([found.lower(0.001), found.upper(0.001)]).toEqual([-40, 40]);
    expectClose(found.sigma, Math.sqrt(8), 1e-14);
    expect(found).toMatchObject({
      ...models,
      difference: 2,
      n: 4,
      guarantee: true,
      shortfall: 'ten of a class',
      minimum: 30,
      method: 'influence function, t(1)',
    });
    expectClose(pairedInfluence(values, { ...input, floor: 18 }).upper(0.1), 2 + Math.sqrt(4.5) * cauchy(0.1), 1e-11);
    expect(pairedInfluence(values, { ...input, floor: 18 }).sigma).toBe(Math.sqrt(18));
    const skewed = pairedInfluence(Float64Array.of(-1, -1, -1, 3), {
      ...input,
      df: 12.34,
      skewed: true,
      guarantee: false,
    });
    expect([skewed.method, skewed.guarantee]).toEqual([
      "influence function, t(12.3) and Hall's skewness-corrected t",
      false,
    ]);
    expect(pairedInfluence(Float64Array.of(-1, -1, -1, 3), input).method).toBe('influence function, t(1)');
  });

  test('what evidence does not know is not made up', () => {
    const { evidence } = pairedInfluence(values, input);
    if (evidence.kind !== 'influence') throw new Error('another kind');
    const unknown = influenceComparison({ ...evidence, variance: null, floor: 3 });
    expect([unknown.lower(0.1), unknown.upper(0.1), unknown.sigma]).toEqual([-40, 40, Infinity]);
    const free = influenceComparison({ ...evidence, df: null });
    expect([free.lower(0.1), free.upper(0.1), free.method]).toEqual([-40, 40, 'influence function, t(0)']);
    expectClose(influenceComparison({ ...evidence, limit: null }).lower(0.001), 2 - Math.SQRT2 * cauchy(0.001), 1e-11);
  });

  test('one value: cut to its range, the floor under the variance and that of so many trials', () => {
    const given = { value: 5, range: [2, 6] as const, trials: null, ...terms };
    const found = influenceBound(values, given);
    expect([found.lower(0.1), found.upper(0.1)]).toEqual([2, 6]);
    expectClose(found.upper(0.45), 5 + Math.SQRT2 * cauchy(0.45), 1e-11);
    expectClose(found.pAbove(5 - Math.SQRT2), 0.25, 1e-12);
    expect(found).toMatchObject({ value: 5, n: 4, guarantee: true, shortfall: 'ten of a class', minimum: 30 });
    expect(found.method).toBe("influence function, t(1) and Hall's skewness-corrected t");
    expectClose(influenceBound(values, { ...given, floor: 18 }).pAbove(5 - Math.sqrt(4.5)), 0.25, 1e-12);
    expectClose(influenceBound(values, { ...given, floor: 7 }).pAbove(5 - Math.SQRT2), 0.25, 1e-12);
    const wide = influenceBound(values, { ...given, range: [-Infinity, Infinity] });
    expectClose(wide.lower(0.001), 5 - Math.SQRT2 * cauchy(0.001), 1e-11);
    expectClose(wide.upper(0.001), 5 + Math.SQRT2 * cauchy(0.001), 1e-11);
    // Without spread: Wilson's bound of 15 of 20 is in own-bounds; here 20 of 20 at the end.
    const top = influenceBound(new Float64Array(4), { ...given, value: 6, trials: 20 });
    expectClose(top.lower(0.05), 2 + (4 * 20) / (20 + 1.6448536269514722 ** 2), 1e-11);
  });

  test('one value of which evidence knows little', () => {
    const { evidence } = influenceBound(values, { value: 5, range: [2, 6], trials: null, ...terms });
    if (evidence.kind !== 'own_influence') throw new Error('another kind');
    const unknown = ownInfluenceBound({ ...evidence, df: null });
    expect([unknown.lower(0.4), unknown.upper(0.4)]).toEqual([2, 6]);
    // No skewness known is none.
    expectClose(ownInfluenceBound({ ...evidence, skewness: null }).pAbove(5 - Math.SQRT2), 0.25, 1e-12);
  });
});
