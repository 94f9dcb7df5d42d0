import { describe, expect, test } from '@jest/globals';
import { mcnemarExact } from '../../src/statistics/mcnemar.js';
import { normalCdf } from '../../src/statistics/normal.js';
import { pairedProportion, tangoScore } from '../../src/statistics/proportion.js';
import { expectClose } from './reference.js';

const counts = { bothRight: 40, onlyCandidate: 0, onlyReference: 0, bothWrong: 5 };

describe("Tango's score", () => {
  test('of a difference of 0 is that of McNemar', () => {
    expectClose(tangoScore(7, 2, 50, 0), 5 / 3, 1e-14);
    expectClose(tangoScore(2, 7, 50, 0), -5 / 3, 1e-14);
    expect(tangoScore(3, 3, 50, 0)).toBe(0);
  });

  test('where only one of the models is ever right alone, by the largest likelihood in closed form', () => {
    // 20 b, no c among 100: b / (s + v) = 2 (n - b) / (1 - 2 s - v) has s = (b - (2 n - b) v) / (2 n), or s = 0 where that is negative.
    expectClose(tangoScore(20, 0, 100, 0.05), 15 / Math.sqrt(100 * (0.11 + 0.05 * 0.95)), 1e-13);
    expectClose(tangoScore(20, 0, 100, 0.15), 5 / Math.sqrt(100 * 0.15 * 0.85), 1e-13);
    expectClose(tangoScore(20, 0, 100, 0.4), -20 / Math.sqrt(100 * 0.4 * 0.6), 1e-13);
    // Below 0 the models change places: no b there, so s = 0 in place of what the same formula gives.
    expectClose(tangoScore(20, 0, 100, -0.05), 25 / Math.sqrt(100 * (2 * share(0, 20, 100, 0.05) + 0.05 * 0.95)), 1e-7);
  });

  test.each([
    { b: 12, c: 5, n: 60, value: 0.02 },
    { b: 5, c: 12, n: 60, value: 0.3 },
    { b: 1, c: 1, n: 10, value: 0.7 },
    { b: 9, c: 30, n: 200, value: 1e-3 },
  ])('by the largest likelihood on a grid: $b and $c of $n at $value', ({ b, c, n, value }) => {
    const variance = 2 * share(b, c, n, value) + value * (1 - value);
    expectClose(tangoScore(b, c, n, value), (b - c - n * value) / Math.sqrt(n * variance), 1e-6);
    expectClose(tangoScore(c, b, n, -value), (c - b + n * value) / Math.sqrt(n * variance), 1e-6);
  });

  test('close to a difference of 1 the variance is (1 - v) (1 + c / (n - b)), to first order', () => {
    for (const rest of [1e-10, 1e-12]) {
      // What is left of 1 - value after its rounding.
      const left = 1 - (1 - rest);
      expectClose(tangoScore(1, 3, 10, 1 - rest), (1 - 3 - 10) / Math.sqrt(10 * left * (1 + 3 / 9)), 1e-9);
    }
  });

  test('ends', () => {
    expect([tangoScore(9, 0, 10, 1), tangoScore(0, 9, 10, -1), tangoScore(9, 0, 10, 1.5)]).toEqual([
      -Infinity,
      Infinity,
      -Infinity,
    ]);
    expect([tangoScore(10, 0, 10, 1), tangoScore(0, 10, 10, -1)].map(Math.abs)).toEqual([0, 0]);
    expect(tangoScore(5, 0, 10, 0.5)).toBe(0);
  });
});

/** The share of "only the reference" at which the counts are likeliest, the difference being `value`: by narrowing of its range. */
function share(b: number, c: number, n: number, value: number): number {
  const part = (count: number, chance: number): number => (count === 0 ? 0 : count * Math.log(chance));
  const likelihood = (s: number): number => part(b, s + value) + part(c, s) + part(n - b - c, 1 - 2 * s - value);
  let [low, high] = [0, (1 - value) / 2];
  for (let i = 0; i < 200; i++) {
    const [one, other] = [(2 * low + high) / 3, (low + 2 * high) / 3];
    if (likelihood(one) < likelihood(other)) low = one;
    else high = other;
  }
  return low;
}

describe('exact McNemar has its say at 0', () => {
  // Five rows that only one of them has right: exactly 1/32, by Tango's score P(Z > sqrt 5) = .0127.
  const better = (): ReturnType<typeof pairedProportion> => pairedProportion({ ...counts, onlyCandidate: 5 });
  const worse = (): ReturnType<typeof pairedProportion> => pairedProportion({ ...counts, onlyReference: 5 });

  test('a bound stops there up to the exact level, and only the bound that passes it', () => {
    const level = mcnemarExact(5, 0);
    expectClose(level, 1 / 32, 1e-13);
    expect([better().lower(level), worse().upper(level)]).toEqual([0, 0]);
    expect(better().lower(1 / 32 + 1e-9)).toBeGreaterThan(0.005);
    expect(worse().upper(1 / 32 + 1e-9)).toBeLessThan(-0.005);
    expect(better().lower(0.001)).toBeLessThan(0);
    expect(worse().upper(0.001)).toBeGreaterThan(0);
    expect(better().upper(level)).toBeGreaterThan(0.1);
    expect(worse().lower(level)).toBeLessThan(-0.1);
  });

  test('a p-value is at least the exact one at 0 and below, not above', () => {
    expectClose(worse().pBelow(0), 1 / 32, 1e-13);
    expectClose(worse().pBelow(-1e-6), 1 / 32, 1e-13);
    expectClose(worse().pBelow(1e-12), normalCdf(-Math.sqrt(5)), 1e-8);
    expect(worse().pBelow(-0.09)).toBeGreaterThan(1 / 32);
    expect(better().pBelow(0)).toBe(1);
  });
});

test('figures by hand', () => {
  const found = pairedProportion({ bothRight: 60, onlyCandidate: 20, onlyReference: 10, bothWrong: 10 });
  expect(found).toMatchObject({
    candidate: 0.8,
    reference: 0.7,
    difference: 0.1,
    n: 100,
    guarantee: true,
    shortfall: null,
    minimum: 1,
  });
  expect(found.method).toBe('Tango score, exact McNemar at 0');
  expectClose(found.sigma, Math.sqrt(0.3 - 0.01), 1e-14);
  // Among 100 of 400 rows: the error of the hundred, told as if each of the 400 contributed.
  const among = pairedProportion({ bothRight: 60, onlyCandidate: 20, onlyReference: 10, bothWrong: 10, rows: 400 });
  expect(among.n).toBe(400);
  expectClose(among.sigma / Math.sqrt(400), found.sigma / Math.sqrt(100), 1e-14);
  expect(among.lower(0.05)).toBe(found.lower(0.05));
  // One row stands for what was not seen to differ.
  expectClose(pairedProportion({ ...counts, bothRight: 95 }).sigma, 0.1, 1e-14);
});

test.each(['bothRight', 'onlyCandidate', 'onlyReference', 'bothWrong'] as const)(
  '%s is a whole number of rows',
  (key) => {
    const one = { bothRight: 1, onlyCandidate: 1, onlyReference: 1, bothWrong: 1 };
    for (const wrong of [-1, 0.5, NaN, Infinity, 2 ** 53])
      expect(() => pairedProportion({ ...one, [key]: wrong })).toThrow(RangeError);
    expect(pairedProportion({ ...one, [key]: 0 }).n).toBe(3);
    const alone = { bothRight: 0, onlyCandidate: 0, onlyReference: 0, bothWrong: 0 };
    expect(pairedProportion({ ...alone, [key]: 1 }).n).toBe(1);
    expect(() => pairedProportion(alone)).toThrow(RangeError);
  },
);
