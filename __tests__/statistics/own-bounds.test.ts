import { describe, expect, test } from '@jest/globals';
import { ownBounds, type OwnEstimate } from '../../src/statistics/own-bounds.js';
import { expectClose } from './reference.js';

const open = [-Infinity, Infinity] as const;
const plain: OwnEstimate = { value: 3, error: 0.5, df: 1, steepness: 0, range: open, trials: null };

/** With one degree of freedom t is Cauchy's: its quantile at 3/4 is 1, at 1 - p it is cot(pi p). */
describe('t bounds, one degree of freedom', () => {
  test('lie cot(pi alpha) errors away, and p-values invert them', () => {
    const found = ownBounds(plain);
    for (const alpha of [0.25, 0.1, 0.05]) {
      const reach = 0.5 / Math.tan(Math.PI * alpha);
      expectClose(found.lower(alpha), 3 - reach, 1e-11);
      expectClose(found.upper(alpha), 3 + reach, 1e-11);
      expectClose(found.pAbove(3 - reach), alpha, 1e-11);
      expectClose(found.pBelow(3 + reach), alpha, 1e-11);
      expectClose(found.pAbove(3 + reach), 1 - alpha, 1e-11);
      expectClose(found.pBelow(3 - reach), 1 - alpha, 1e-11);
    }
  });

  test('are cut to the range', () => {
    const found = ownBounds({ ...plain, range: [2.9, 3.1] });
    expect([found.lower(0.1), found.upper(0.1)]).toEqual([2.9, 3.1]);
    // tan(1.3734) = 5: beside the middle nothing is cut.
    expectClose(found.lower(0.48), 3 - 0.5 / Math.tan(0.48 * Math.PI), 1e-10);
  });
});

test.each([
  { name: 'an unknown error', given: { error: NaN } },
  { name: 'no degree of freedom', given: { df: 0 } },
  { name: 'unknown degrees of freedom', given: { df: NaN } },
  { name: 'less than no degree of freedom', given: { df: -1 } },
])('$name: the whole range, and nothing is shown', ({ given }) => {
  const found = ownBounds({ ...plain, ...given, range: [1, 9], trials: 40 });
  expect([found.lower(0.05), found.upper(0.05), found.pBelow(8.9), found.pAbove(1.1)]).toEqual([1, 9, 1, 1]);
});

test('an error of 0: the value itself', () => {
  const found = ownBounds({ ...plain, error: 0, steepness: 0.1 });
  expect([found.lower(0.05), found.upper(0.05), found.lower(0), found.upper(0)]).toEqual([3, 3, 3, 3]);
  expect([2.99, 3, 3.01].map((limit) => [found.pBelow(limit), found.pAbove(limit)])).toEqual([
    [1, 0],
    [1, 1],
    [0, 1],
  ]);
});

test('skewed to the right: farther above, by the larger of both tests', () => {
  const a = 0.1;
  const [right, left] = [a, -a].map((steepness) => ownBounds({ ...plain, df: Infinity, steepness }));
  // Hall's bounds: where his cubic T + a T^2 + a^2 T^3 / 3 + a / 2 passes z of 5% and 95%.
  const [above, below] = [hall(-1.6448536269514722, a), hall(1.6448536269514722, a)];
  expect(-above).toBeGreaterThan(1.65);
  expect(below).toBeLessThan(1.64);
  expectClose(right!.upper(0.05), 3 - 0.5 * above, 1e-12);
  expectClose(right!.lower(0.05), 3 - 0.5 * 1.6448536269514722, 1e-12);
  expectClose(left!.lower(0.05), 3 + 0.5 * above, 1e-12);
  expectClose(left!.upper(0.05), 3 + 0.5 * 1.6448536269514722, 1e-12);
  expectClose(right!.pBelow(3 - 0.5 * above), 0.05, 1e-11);
  expectClose(right!.pAbove(3 - 0.5 * 1.6448536269514722), 0.05, 1e-11);
  expectClose(left!.pAbove(3 + 0.5 * above), 0.05, 1e-11);
  expectClose(left!.pBelow(3 + 0.5 * 1.6448536269514722), 0.05, 1e-11);
});

/** The T at which Hall's cubic is z, by bisection. */
function hall(z: number, a: number): number {
  let [low, high] = [-20, 20];
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (middle + a * middle ** 2 + (a * a * middle ** 3) / 3 + a / 2 < z) low = middle;
    else high = middle;
  }
  return low;
}

describe('a floor of 20 trials, on a range from 2 to 6', () => {
  const floored: OwnEstimate = { ...plain, value: 5, error: 0, range: [2, 6], trials: 20 };
  const found = (): ReturnType<typeof ownBounds> => ownBounds(floored);
  // 15 of 20 by the formula of Wilson (1927).
  const z = 1.6448536269514722;
  const wilson = (sign: number): number =>
    (15 + (z * z) / 2 + sign * z * Math.sqrt((15 * 5) / 20 + (z * z) / 4)) / (20 + z * z);

  test("the bounds are Wilson's, stretched", () => {
    expectClose(found().lower(0.05), 2 + 4 * wilson(-1), 1e-12);
    expectClose(found().upper(0.05), 2 + 4 * wilson(1), 1e-12);
  });

  test('p-values are those of the score test that the bounds invert', () => {
    // At the bounds they are alpha; (3/4 - 1/2) / sqrt(1/4 / 20) = sqrt 5, and SciPy's norm.sf(sqrt(5)) = 0.012673659338734126.
    expectClose(found().pAbove(found().lower(0.05)), 0.05, 1e-11);
    expectClose(found().pBelow(found().upper(0.05)), 0.05, 1e-11);
    expectClose(found().pAbove(4), 0.012673659338734126, 1e-12);
    expect(found().pBelow(4)).toBe(1);
    expect([found().pAbove(5), found().pBelow(5)]).toEqual([1, 1]);
  });

  test('beyond the range everything is known', () => {
    expect([1, 2, 6, 7].map((limit) => found().pAbove(limit))).toEqual([0, 0, 1, 1]);
    expect([1, 2, 6, 7].map((limit) => found().pBelow(limit))).toEqual([1, 1, 0, 0]);
  });

  test('at an end of the range: k successes of k', () => {
    const top = ownBounds({ ...floored, value: 6 });
    expectClose(top.lower(0.05), 2 + (4 * 20) / (20 + z * z), 1e-12);
    expect(top.upper(0.05)).toBe(6);
    // Rounding beyond the end is the end.
    expect(ownBounds({ ...floored, value: 6 + 1e-15 }).lower(0.05)).toBe(top.lower(0.05));
    const bottom = ownBounds({ ...floored, value: 2 });
    expectClose(bottom.upper(0.05), 2 + (4 * z * z) / (20 + z * z), 1e-12);
    expect(ownBounds({ ...floored, value: 1.9 }).upper(0.05)).toBe(bottom.upper(0.05));
    expect(bottom.lower(0.05)).toBe(2);
  });

  test('counts only where it is farther than t', () => {
    const wide = ownBounds({ ...floored, error: 0.1, df: 1 });
    for (const alpha of [0.25, 0.02]) {
      const reach = 0.1 / Math.tan(Math.PI * alpha);
      const narrow = [found().lower(alpha), found().upper(alpha)];
      expectClose(wide.lower(alpha), Math.max(2, Math.min(5 - reach, narrow[0]!)), 1e-11);
      expectClose(wide.upper(alpha), Math.min(6, Math.max(5 + reach, narrow[1]!)), 1e-11);
    }
    expectClose(wide.pAbove(4), Math.atan(0.1) / Math.PI, 1e-10);
  });
});

describe('one minus a ratio, such as R²: a range that ends above only', () => {
  // One degree of freedom at 1/4: t is 1. The ratio 0.2 with an error of 0.2 ln 2 is at most 0.2 x 2.
  const share: OwnEstimate = { ...plain, value: 0.8, error: 0.2 * Math.LN2, range: [-Infinity, 1] };

  test('the lower bound by the logarithm of the ratio, the upper one by t', () => {
    const found = ownBounds(share);
    expectClose(found.lower(0.25), 0.6, 1e-11);
    expectClose(found.upper(0.25), 0.8 + 0.2 * Math.LN2, 1e-11);
    expectClose(found.pAbove(0.6), 0.25, 1e-11);
    expectClose(found.pBelow(0.8 + 0.2 * Math.LN2), 0.25, 1e-11);
    expect([found.pAbove(1), found.pAbove(1.1)]).toEqual([1, 1]);
  });

  test('the more cautious of that and Hall, who goes farther where the values are skewed to the left', () => {
    const skewed = { ...share, df: Infinity, error: 0.002, steepness: -0.1 };
    expectClose(ownBounds(skewed).lower(0.05), 0.8 + 0.002 * hall(-1.6448536269514722, 0.1), 1e-12);
    expect(ownBounds(skewed).lower(0.05)).toBeLessThan(1 - 0.2 * Math.exp(0.01 * 1.6448536269514722));
  });

  test.each([
    { name: 'no error', given: { error: 0 }, lower: 0.8 },
    { name: 'no ratio', given: { value: 1, error: 0.5 }, lower: 0.5 },
    { name: 'no end above', given: { range: open }, lower: 0.8 - 0.2 * Math.LN2 },
    { name: 'both ends', given: { range: [-9, 1] as const }, lower: 0.8 - 0.2 * Math.LN2 },
  ])('$name: the bound by t alone', ({ given, lower }) => {
    expectClose(ownBounds({ ...share, ...given }).lower(0.25), lower, 1e-11);
  });
});
