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
  for (const [x, a, b] of [
    [1.2, 1, 1],
    [-0.1, 1, 1],
    [NaN, 1, 1],
    [0.5, 0, 1],
    [0.5, -1, 1],
    [0.5, NaN, 1],
    [0.5, 1, 0],
    [0.5, 1, -1],
    [0.5, 1, NaN],
    [0, 0, 1],
    [1, 1, 0],
  ] as const)
    expect(() => regularisedBeta(x, a, b)).toThrow('no incomplete beta at');
  expect([regularisedBeta(0, 2, 3), regularisedBeta(1, 2, 3)]).toEqual([0, 1]);
  expect(studentQuantile(0.95, Infinity)).toBe(normalQuantile(0.95));
});

test('beside one half the normal quantile is the inverse of its series', () => {
  // Phi(z) = 1/2 + phi(0) (z - z^3 / 6 + ...), so z = q + q^3 / 6 + ... at q = (p - 1/2) / phi(0).
  for (let e = 2; e < 16; e += 0.25) {
    const gap = 10 ** -e;
    for (const p of [0.5 - gap, 0.5 + gap]) {
      const q = (p - 0.5) * Math.sqrt(2 * Math.PI);
      expectClose(normalQuantile(p), q + q ** 3 / 6 + (7 * q ** 5) / 120 + (127 * q ** 7) / 5040, 1e-12, 4e-16);
    }
  }
});

test('tails of the normal distribution are Mills', () => {
  // DLMF 7.12.1: P(Z > x) = phi(x) / x (1 - x^-2 + 3 x^-4 - 15 x^-6 ...), the error below the first term left out.
  for (const x of [20, 25, 30, 37]) {
    const mills = 1 - x ** -2 + 3 * x ** -4 - 15 * x ** -6;
    const tail = ((Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * mills) / x;
    expectClose(normalCdf(-x), tail, 105 * x ** -8 + 1e-13);
  }
  expect([normalCdf(-39.5), normalCdf(-1e200), normalCdf(39.5)]).toEqual([0, 0, 1]);
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
