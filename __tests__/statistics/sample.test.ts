import { describe, expect, test } from '@jest/globals';
import { meanBound } from '../../src/statistics/mean-bound.js';
import { mean, moments } from '../../src/statistics/mean.js';
import { ascendingOrder } from '../../src/statistics/order.js';
import { quantile } from '../../src/statistics/quantile.js';
import { rng } from '../../src/statistics/rng.js';
import { expectClose, reference } from './reference.js';

describe.each(reference.samples.map((sample, i) => ({ i, ...sample })))(
  'sample $i equals NumPy and SciPy',
  (sample) => {
    const values = Float64Array.from(sample.values);

    test('moments', () => {
      const found = moments(values);
      expectClose(found.mean, sample.mean, 1e-15);
      expectClose(found.variance, sample.variance, 1e-12);
      expectClose(found.skewness, sample.skewness, 1e-9, 1e-12);
    });

    test('quantiles of type 7', () => {
      const sorted = values.slice().sort();
      for (const [p, wanted] of sample.quantiles) expectClose(quantile(sorted, p), wanted, 1e-14);
    });

    test('bounds of t and of root finding, the more cautious', () => {
      const bound = meanBound(values, [-Infinity, Infinity]);
      expectClose(bound.lower(0.05), sample.t[0], 1e-10);
      expectClose(bound.upper(0.05), sample.t[1], 1e-10);
      expectClose(bound.pBelow(bound.value * 1.01), sample.pBelow, 1e-9);
      expectClose(bound.pAbove(bound.value * 1.01), sample.pAbove, 1e-9);
    });
  },
);

test('the mean does not depend on the order of the rows, and survives cancellation', () => {
  expect(mean(Float64Array.of(1e100, 1, -1e100, 1))).toBe(0.5);
  const random = rng(5);
  const values = Float64Array.from({ length: 1000 }, () => (random.next() - 0.5) * 10 ** (20 * random.next()));
  expectClose(mean(values.slice().reverse()), mean(values), 1e-15);
  expectClose(mean(values.slice().sort()), mean(values), 1e-15);
});

test('where the mean itself is rounded, the deviations from it are put right', () => {
  // The mean of these two is no double: the variance is that of 0 and 2.
  expect(moments(Float64Array.of(1e16, 1e16 + 2)).variance).toBe(2);
});

test('samples without a variance', () => {
  expect(moments(Float64Array.of())).toMatchObject({ n: 0, mean: NaN });
  expect(moments(Float64Array.of(4))).toMatchObject({ n: 1, mean: 4, variance: NaN });
  expect(moments(Float64Array.of(0.1, 0.1, 0.1))).toEqual({ n: 3, mean: 0.1, variance: 0, skewness: 0, dominance: 0 });
  const equal = meanBound(new Float64Array(60).fill(0.25), [0, 1]);
  expect([equal.lower(0.05), equal.upper(0.05), equal.pBelow(0.25), equal.pBelow(0.26), equal.pAbove(0.2)]).toEqual([
    0.25, 0.25, 1, 0, 0,
  ]);
  const single = meanBound(Float64Array.of(0.25), [-Infinity, 1]);
  expect([single.lower(0.05), single.upper(0.05), single.pBelow(9)]).toEqual([-Infinity, 1, 1]);
  expect(single.shortfall).toContain('needs 50 rows; there are 1');
});

test('quantile refuses what has no answer', () => {
  expect(quantile(Float64Array.of(), 0.5)).toBeNaN();
  expect(quantile(Float64Array.of(-Infinity, -Infinity, 3), 0.2)).toBe(-Infinity);
  for (const p of [1.1, -0.1, NaN]) expect(() => quantile(Float64Array.of(1, 2), p)).toThrow(RangeError);
});

describe('ascendingOrder', () => {
  const random = rng('order');
  const wanted = (values: Float64Array): number[] =>
    [...values.keys()].sort((a, b) => values[a]! - values[b]! || a - b);
  const cases: { name: string; values: Float64Array }[] = [
    { name: 'none', values: new Float64Array() },
    { name: 'one', values: Float64Array.of(3) },
    { name: 'zeros of both signs', values: Float64Array.of(0, -0, 1, -1, -0, 0) },
    { name: 'extremes', values: Float64Array.of(5e-324, -5e-324, Number.MAX_VALUE, -Number.MAX_VALUE, 0, 1e-300) },
    {
      name: 'signs and sizes',
      values: Float64Array.from({ length: 3000 }, () => random.normal() * 10 ** random.int(30)),
    },
    { name: 'ties', values: Float64Array.from({ length: 3000 }, () => random.int(7) / 7 - 0.4) },
    {
      name: 'all but equal, negative',
      values: Float64Array.from({ length: 3000 }, () => -0.5 - random.int(999) * 2 ** -52),
    },
    { name: 'all but equal', values: Float64Array.from({ length: 3000 }, () => 0.5 + random.int(999) * 2 ** -52) },
    {
      name: 'short runs that agree',
      values: Float64Array.from({ length: 300 }, (_, i) => (i % 20) + random.next() * 1e-9),
    },
    {
      name: 'many short runs that agree',
      values: Float64Array.from({ length: 3000 }, (_, i) => (i % 100) + random.next() * 1e-9),
    },
    { name: 'many equal', values: new Float64Array(600).fill(3) },
    { name: 'many equal zeros of both signs', values: Float64Array.from({ length: 600 }, (_, i) => (i % 3 ? 0 : -0)) },
    {
      name: 'so close that their distance has no inverse',
      values: Float64Array.from({ length: 600 }, () => random.int(50) * 5e-324),
    },
    {
      name: 'as far apart as there are',
      values: Float64Array.from({ length: 600 }, () => (random.next() - 0.5) * 2 * Number.MAX_VALUE),
    },
    {
      name: 'at both ends alone',
      values: Float64Array.from({ length: 600 }, () => (random.int(2) ? -1 : 1) * Number.MAX_VALUE),
    },
  ];
  test.each(cases)('$name', ({ values }) => {
    expect([...ascendingOrder(values)]).toEqual(wanted(values));
  });
});
