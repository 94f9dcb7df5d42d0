import { expect, test } from '@jest/globals';
import { twoProportions } from '../../src/statistics/two-proportions.js';

test.each([
  // Fisher (1935): the lady tasting tea, all right and three of four right.
  { x: 4, m: 4, y: 0, n: 4, p: 2 / 70 },
  { x: 3, m: 4, y: 1, n: 4, p: 34 / 70 },
  // The columns the other way round.
  { x: 1, m: 4, y: 3, n: 4, p: 34 / 70 },
  // (6 choose 4) of (12 choose 4), and as much on the other side.
  { x: 0, m: 6, y: 4, n: 6, p: 30 / 495 },
  { x: 0, m: 3, y: 2, n: 2, p: 1 / 10 },
  { x: 5, m: 9, y: 1, n: 2, p: 1 },
])('few rows, by Fisher: $x of $m, $y of $n', ({ x, m, y, n, p }) => {
  expect(twoProportions(x, m, y, n)).toBeCloseTo(p, 12);
});

test('many rows, by the pooled z test', () => {
  // z = (0.4 - 0.6) / sqrt(0.5 * 0.5 * 0.02) = -2.8284271247461903: P(|Z| > 2 sqrt 2) = erfc(2) = 0.004677734981047266 (DLMF 7.2).
  expect(twoProportions(40, 100, 60, 100)).toBeCloseTo(0.004677734981047266, 14);
  expect(twoProportions(60, 100, 40, 100)).toBeCloseTo(0.004677734981047266, 14);
  // Five expected in a cell are enough: z = (0.2 - 0.3) / sqrt(0.25 * 0.75 * 0.1) = -0.7303; P of SciPy 1.17's norm.
  expect(twoProportions(4, 20, 6, 20)).toBeCloseTo(0.46520881845214207, 12);
});

test('nothing to compare', () => {
  for (const [x, m, y, n] of [
    [0, 0, 3, 5],
    [2, 5, 0, 0],
    [0, 7, 0, 9],
    [7, 7, 9, 9],
    [0, 0, 0, 0],
  ] as const)
    expect(twoProportions(x, m, y, n)).toBe(1);
});

test('counts that cannot be', () => {
  for (const [x, m, y, n] of [
    [-1, 5, 1, 5],
    [1, 5, -1, 5],
    [6, 5, 1, 5],
    [1, 5, 6, 5],
    [NaN, 5, 1, 5],
    [1, 5, 1, NaN],
  ] as const)
    expect(() => twoProportions(x, m, y, n)).toThrow(RangeError);
});
