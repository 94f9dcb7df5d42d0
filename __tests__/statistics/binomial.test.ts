import { describe, expect, test } from '@jest/globals';
import { binomialDraw, binomialPmf } from '../../src/statistics/binomial.js';
import type { Rng } from '../../src/statistics/rng.js';

/** Gives this uniform number, once. */
function only(uniform: number): Rng {
  let left = 1;
  const never = (): never => {
    throw new Error('only one uniform number is for drawing');
  };
  return { next: () => (left-- > 0 ? uniform : never()), int: never, tally: never, normal: never };
}

/** P(X = k) for k = 0 ... n by Pascal's triangle of probabilities: sums of products of p and 1 - p alone. */
function masses(n: number, p: number): number[] {
  let row = [1];
  for (let i = 0; i < n; i++) row = [...row, 0].map((mass, k) => mass * (1 - p) + (row[k - 1] ?? 0) * p);
  return row;
}

/** The places that a draw walks through: upward from 0, or outward from the mode, downward first. */
function walk(n: number, p: number): number[] {
  const upward = Array.from({ length: n + 1 }, (_, k) => k);
  if (n * p < 10) return upward;
  const mode = Math.floor((n + 1) * p);
  return upward.sort((a, b) => Math.abs(a - mode) - Math.abs(b - mode) || a - b);
}

test.each([
  { k: 0, n: 3, p: 0, mass: 1 },
  { k: 1, n: 3, p: 0, mass: 0 },
  { k: 3, n: 3, p: 0, mass: 0 },
  { k: 3, n: 3, p: 1, mass: 1 },
  { k: 2, n: 3, p: 1, mass: 0 },
  { k: 0, n: 3, p: 1, mass: 0 },
  { k: 0, n: 0, p: 0.3, mass: 1 },
])('P($k of $n) at p=$p is $mass', ({ k, n, p, mass }) => {
  expect(binomialPmf(k, n, p)).toBe(mass);
});

test.each([
  { n: 1, p: 0.3 },
  { n: 12, p: 0.04 },
  { n: 40, p: 0.25 },
  { n: 41, p: 0.25 },
  { n: 41, p: 0.45 },
  { n: 30, p: 0.5 },
])('masses of n=$n, p=$p are those of Pascal', ({ n, p }) => {
  for (const [k, mass] of masses(n, p).entries()) expect(binomialPmf(k, n, p) / mass).toBeCloseTo(1, 11);
});

describe('a draw inverts one uniform number', () => {
  test.each([
    { n: 1, p: 0.3 },
    { n: 12, p: 0.04 },
    { n: 39, p: 0.25 },
    { n: 40, p: 0.25 },
    { n: 41, p: 0.45 },
    { n: 30, p: 0.5 },
  ])('of n=$n, p=$p', ({ n, p }) => {
    const mass = masses(n, p);
    let below = 0;
    for (const k of walk(n, p)) {
      // Inside the share of [0, 1) that is k's, beside both of its ends; shares that rounding moves are left out.
      for (const at of mass[k]! < 1e-9 ? [] : [1e-4, 0.5, 1 - 1e-4]) {
        expect(binomialDraw(n, p, only(below + at * mass[k]!))).toBe(k);
        if (p < 0.5) expect(binomialDraw(n, 1 - p, only(below + at * mass[k]!))).toBe(n - k);
      }
      below += mass[k]!;
    }
    expect(below).toBeCloseTo(1, 7);
  });

  test('that falls on the border is of the smaller share', () => {
    expect(binomialDraw(1, 0.25, only(0.75))).toBe(0);
    expect(binomialDraw(40, 0.25, only(binomialPmf(10, 40, 0.25)))).toBe(10);
  });

  test('without one where there is nothing to draw', () => {
    const none = only(0.5);
    none.next();
    expect([binomialDraw(0, 0.5, none), binomialDraw(9, 0, none), binomialDraw(9, 1, none)]).toEqual([0, 0, 9]);
    expect(binomialDraw(0, 0, none)).toBe(0);
  });

  // What rounding leaves beyond the last share: a number of 1 stands for it.
  test('however little is left for it', () => {
    expect(binomialDraw(5, 0.1, only(1 + 1e-9))).toBe(5);
    expect(binomialDraw(40, 0.25, only(1 + 1e-9))).toBe(10);
    expect(binomialDraw(40, 0.5, only(1 + 1e-9))).toBe(20);
    // Long before the last of so many.
    expect(binomialDraw(1e9, 1e-9, only(1 + 1e-9))).toBeLessThan(30);
    expect(binomialDraw(1e7, 0.5, only(1 + 1e-9))).toBe(5e6);
  });
});
