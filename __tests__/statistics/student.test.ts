import { describe, expect, test } from '@jest/globals';
import { normalCdf, normalQuantile } from '../../src/statistics/normal.js';
import { studentCdf, studentQuantile } from '../../src/statistics/student.js';

const near = (found: number, wanted: number, relative = 1e-12): void => {
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(relative * Math.abs(wanted));
};

/** Degrees of freedom for which the distribution has a closed form: Cauchy's, and that of two degrees (Johnson, Kotz and Balakrishnan 1995, chapter 28). */
const closed = [
  {
    df: 1,
    cdf: (t: number) => (t < -1 ? Math.atan(-1 / t) / Math.PI : 0.5 + Math.atan(t) / Math.PI),
    quantile: (p: number) => Math.tan(Math.PI * (p - 0.5)),
  },
  {
    df: 2,
    // t / sqrt(2 + t^2) loses the tail: 1 - t / sqrt(2 + t^2) = 2 / (s (s + t)), s = sqrt(2 + t^2).
    cdf: (t: number) => {
      const s = Math.sqrt(2 + t * t);
      return t <= 0 ? 1 / (s * (s - t)) : 0.5 + t / (2 * s);
    },
    quantile: (p: number) => (2 * p - 1) / Math.sqrt(2 * p * (1 - p)),
  },
] as const;

describe.each(closed)('$df degrees of freedom, by its closed form', ({ df, cdf, quantile }) => {
  test('the distribution function, far into the lower tail', () => {
    for (const t of [-1e6, -300, -12.7, -3, -1, -0.2, -1e-3, 0, 1e-3, 0.2, 1, 3, 12.7, 300])
      near(studentCdf(t, df), cdf(t), 1e-11);
  });

  test('the quantile, on both sides and in the middle', () => {
    for (const p of [1e-4, 0.01, 0.025, 0.3, 0.45, 0.499, 0.501, 0.55, 0.7, 0.975, 0.99])
      near(studentQuantile(p, df), quantile(p), 1e-10);
  });
});

test('what is no number or no distribution', () => {
  for (const df of [0, -1, NaN]) {
    expect(() => studentCdf(0, df)).toThrow(`expected degrees of freedom > 0, got ${df}`);
    expect(() => studentQuantile(0.5, df)).toThrow(`expected degrees of freedom > 0, got ${df}`);
  }
  expect([studentCdf(NaN, 3), studentQuantile(NaN, 3), studentQuantile(-1e-9, 3), studentQuantile(1.001, 3)]).toEqual([
    NaN,
    NaN,
    NaN,
    NaN,
  ]);
});

test('ends and the middle', () => {
  expect([-Infinity, -1e200, 0, 1e200, Infinity].map((t) => studentCdf(t, 4))).toEqual([0, 0, 0.5, 1, 1]);
  expect([0, 0.5, 1].map((p) => studentQuantile(p, 4))).toEqual([-Infinity, 0, Infinity]);
});

test('very many degrees are the normal', () => {
  for (const df of [1e14, Infinity]) {
    expect(studentCdf(-2, df)).toBe(normalCdf(-2));
    expect(studentQuantile(0.975, df)).toBe(normalQuantile(0.975));
  }
});

test('the quantile undoes the distribution function', () => {
  for (const df of [0.3, 0.8, 3, 7.5, 40, 1e5])
    for (const p of [1e-12, 1e-5, 0.02, 0.4, 0.6, 0.98]) near(studentCdf(studentQuantile(p, df), df), p, 1e-9);
});
