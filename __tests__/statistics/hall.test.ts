import { describe, expect, test } from '@jest/globals';
import { cautiousBounds, cautiousP, cautiousReach, type Estimated, steepnessOf } from '../../src/statistics/hall.js';
import { expectClose } from './reference.js';

const plain: Estimated = { value: 3, error: 0.5, df: 1, steepness: 0, limit: Infinity };
/** The reach of Student's t with one degree of freedom, Cauchy's. */
const cauchy = (alpha: number): number => 1 / Math.tan(Math.PI * alpha);
const z = 1.6448536269514722;

test.each([
  { name: 'half as much again is assumed', skewness: 1.2, n: 100, steepness: 0.06 },
  { name: 'up to .15', skewness: 3.6, n: 100, steepness: 0.15 },
  { name: 'beyond it what is shown', skewness: 6, n: 100, steepness: 0.2 },
  { name: 'none', skewness: 0, n: 100, steepness: 0 },
])('steepness, $name: on either side', ({ skewness, n, steepness }) => {
  expectClose(steepnessOf(skewness, n), steepness, 1e-14);
  expectClose(steepnessOf(-skewness, n), 0 - steepness, 1e-14);
});

test.each([0.05, 0.15, 0.4])(
  'at steepness %d the reach is where the cubic of the studentised distance passes z',
  (a) => {
    for (const sign of [1, -1]) {
      const steepness = sign * a;
      const reach = cautiousReach(steepness, 0.05, Infinity);
      const cubic = (t: number): number => t + steepness * t ** 2 + (steepness ** 2 * t ** 3) / 3 + steepness / 2;
      // To the side of the tail Hall's bound is the farther one, to the other that of the normal.
      if (sign < 0) expectClose(cubic(reach), z, 1e-12);
      else expectClose(reach, z, 1e-12);
      expect(reach).toBeGreaterThanOrEqual(z - 1e-15);
      expectClose(cautiousP(-reach, -steepness, Infinity), 0.05, 1e-11);
    }
  },
);

describe('t bounds, one degree of freedom', () => {
  test('lie cot(pi alpha) errors away, and are cut at the limit', () => {
    const found = cautiousBounds(plain);
    const cut = cautiousBounds({ ...plain, limit: 3.5 });
    for (const alpha of [0.3, 0.1, 0.05]) {
      const reach = 0.5 * cauchy(alpha);
      expectClose(found.lower(alpha), 3 - reach, 1e-11);
      expectClose(found.upper(alpha), 3 + reach, 1e-11);
      expectClose(found.pBelow(3 + reach), alpha, 1e-11);
      expectClose(found.pBelow(3 - reach), 1 - alpha, 1e-11);
      expectClose(cut.upper(alpha), Math.min(3.5, 3 + reach), 1e-11);
      expectClose(cut.lower(alpha), 3 - reach, 1e-11);
    }
    expect(cautiousBounds({ ...plain, limit: 3.5 }).lower(0.01)).toBe(-3.5);
  });

  test('a value beyond the limit is known', () => {
    const cut = cautiousBounds({ ...plain, limit: 3.5 });
    expect([-4, -3.5, 3.51].map(cut.pBelow)).toEqual([1, 1, 0]);
    expectClose(cut.pBelow(3.5), 0.25, 1e-12);
    expectClose(cut.pBelow(-3.49), 1 - Math.atan(1 / 12.98) / Math.PI, 1e-12);
  });
});

test('an error of 0 is the value itself', () => {
  const found = cautiousBounds({ ...plain, error: 0, steepness: 0.1, limit: 3.5 });
  expect([found.lower(0.05), found.upper(0.05), found.lower(0), found.upper(0)]).toEqual([3, 3, 3, 3]);
  expect([-4, -3.5, 2.9, 3, 3.1, 3.5, 3.6].map(found.pBelow)).toEqual([1, 1, 1, 1, 0, 0, 0]);
  expect(cautiousBounds({ ...plain, error: 0, limit: 2 }).upper(0.05)).toBe(2);
  expect(cautiousBounds({ ...plain, value: -3, error: 0, limit: 2 }).lower(0.05)).toBe(-2);
});

test.each([
  { name: 'an unknown error', given: { error: NaN } },
  { name: 'an error below 0', given: { error: -1 } },
  { name: 'no degree of freedom', given: { df: 0 } },
  { name: 'less than none', given: { df: -1 } },
  { name: 'unknown degrees of freedom', given: { df: NaN } },
])('nothing is known with $name', ({ given }) => {
  const found = cautiousBounds({ ...plain, ...given, limit: 7 });
  expect([found.lower(0.05), found.upper(0.05)]).toEqual([-7, 7]);
  expect([-8, -7, 3, 7, 7.1].map(found.pBelow)).toEqual([1, 1, 1, 1, 0]);
});
