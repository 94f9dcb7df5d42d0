import { describe, expect, test } from '@jest/globals';
import { regularisedBeta } from '../../src/statistics/beta.js';
import { binomialDraw, binomialPmf, binomialUpper } from '../../src/statistics/binomial.js';
import { logGamma } from '../../src/statistics/gamma.js';
import { normalCdf, normalQuantile } from '../../src/statistics/normal.js';
import { rng } from '../../src/statistics/rng.js';
import { studentCdf, studentQuantile } from '../../src/statistics/student.js';
import { expectClose, reference } from './reference.js';

const functions: {
  name: string;
  rows: readonly (readonly number[])[];
  compute: (...a: number[]) => number;
  relative: number;
}[] = [
  { name: 'normalCdf', rows: reference.normalCdf, compute: (x) => normalCdf(x), relative: 1e-12 },
  { name: 'normalQuantile', rows: reference.normalQuantile, compute: (p) => normalQuantile(p), relative: 1e-12 },
  { name: 'studentCdf', rows: reference.studentCdf, compute: (t, df) => studentCdf(t, df), relative: 1e-12 },
  {
    name: 'studentQuantile',
    rows: reference.studentQuantile,
    compute: (p, df) => studentQuantile(p, df),
    relative: 1e-12,
  },
  { name: 'regularisedBeta', rows: reference.beta, compute: (x, a, b) => regularisedBeta(x, a, b), relative: 1e-12 },
  {
    name: 'binomialUpper',
    rows: reference.binomialUpper,
    compute: (k, n, p) => binomialUpper(k, n, p),
    relative: 1e-12,
  },
  { name: 'binomialPmf', rows: reference.binomialPmf, compute: (k, n, p) => binomialPmf(k, n, p), relative: 1e-12 },
  { name: 'logGamma', rows: reference.logGamma, compute: (x) => logGamma(x), relative: 1e-13 },
];

describe.each(functions)('$name equals SciPy', ({ rows, compute, relative }) => {
  test.each(rows.map((row) => [row] as const))('%j', (row) => {
    expectClose(compute(...row.slice(0, -1)), row[row.length - 1]!, relative, 1e-15);
    expect(Number.isFinite(compute(...row.slice(0, -1)))).toBe(true);
  });
});

test('quantiles undo distribution functions, and are odd', () => {
  const random = rng(3);
  for (let i = 0; i < 500; i++) {
    const p = random.next();
    const df = 1 + 200 * random.next();
    expectClose(normalCdf(normalQuantile(p)), p, 1e-12);
    expectClose(studentCdf(studentQuantile(p, df), df), p, 1e-11);
    expect(studentQuantile(0.25, df)).toBe(-studentQuantile(0.75, df));
  }
});

test('ends and values outside the domain', () => {
  expect([normalQuantile(0), normalQuantile(1), normalQuantile(0.5)]).toEqual([-Infinity, Infinity, 0]);
  expect([normalQuantile(-0.1), normalQuantile(1.1), normalQuantile(NaN), normalCdf(NaN)]).toEqual([
    NaN,
    NaN,
    NaN,
    NaN,
  ]);
  expect([normalCdf(-Infinity), normalCdf(Infinity)]).toEqual([0, 1]);
  expect([studentCdf(-Infinity, 3), studentCdf(Infinity, 3), studentQuantile(0, 3), studentQuantile(1, 3)]).toEqual([
    0,
    1,
    -Infinity,
    Infinity,
  ]);
  expect(() => studentCdf(1, 0)).toThrow(RangeError);
  expect(() => studentQuantile(0.3, NaN)).toThrow(RangeError);
  expect(() => regularisedBeta(1.2, 1, 1)).toThrow(RangeError);
  expect(studentQuantile(0.95, Infinity)).toBe(normalQuantile(0.95));
});

test.each([
  { n: 1, p: 0.3 },
  { n: 20, p: 0.02 },
  { n: 1000, p: 0.5 },
  { n: 1_000_000, p: 0.97 },
])('binomial draws of n=$n, p=$p have the mean and variance of the distribution', ({ n, p }) => {
  const random = rng('binomial');
  const draws = Array.from({ length: 20_000 }, () => binomialDraw(n, p, random));
  const mean = draws.reduce((a, b) => a + b, 0) / draws.length;
  const variance = draws.reduce((a, b) => a + (b - mean) ** 2, 0) / draws.length;
  const spread = n * p * (1 - p);
  // Five standard errors of either.
  expect(Math.abs(mean - n * p)).toBeLessThan(5 * Math.sqrt(spread / draws.length));
  const kurtosis = 3 + (1 - 6 * p * (1 - p)) / spread;
  expect(Math.abs(variance / spread - 1)).toBeLessThan(5 * Math.sqrt((kurtosis - 1) / draws.length));
  expect(draws.every((k) => Number.isInteger(k) && k >= 0 && k <= n)).toBe(true);
});

test('binomial draws at the ends', () => {
  expect([binomialDraw(0, 0.5, rng(1)), binomialDraw(9, 0, rng(1)), binomialDraw(9, 1, rng(1))]).toEqual([0, 0, 9]);
});
