import { describe, expect, test } from '@jest/globals';
import { recordLimit, type LimitQuestion } from '../../src/gate/limit.js';
import type { SingleBound } from '../../src/statistics/single.js';

/** Lower bounds are tested at the level of the look, upper ones of a `max` as well. */
const levels = { alpha: 0.05, alphaLook: 0.01 };
const least: LimitQuestion = {
  ...{ role: 'threshold', metric: 'recall', slice: null },
  ...{ side: 'above', limit: 0.8, on: 'bound' },
};
const most: LimitQuestion = { ...least, metric: 'log_loss', side: 'below' };
const evidence = { kind: 'share', hits: 9, of: 10 } as const;

/** Bounds and p-values that tell at which level, and of which limit, they were asked. */
const single: Omit<SingleBound, 'evidence'> = {
  value: 0.9,
  lower: (alpha) => 0.5 + alpha,
  upper: (alpha) => 1 - alpha,
  pBelow: (limit) => limit / 10,
  pAbove: (limit) => limit / 100,
  ...{ n: 10, method: 'exact', guarantee: true, shortfall: null, minimum: null },
};

/** What is known before anything is found. */
const blank = {
  ...{ role: 'threshold', against: 'value', metric: 'recall', slice: null, rows: 10 },
  ...{ candidate: null, reference: 0.8, difference: null, lower: null, upper: null, margin: 0.8, relative: null },
  ...{ side: 'above', inclusive: false, useful: null, method: 'none', guarantee: false, state: 'unavailable' },
  ...{ p: null, adjusted: null, detectable: null, rowsNeeded: null, note: null, evidence: null },
};

describe('a limit by the bound', () => {
  test('a least value is asked of the lower bound at the level of the look', () => {
    const { name, comparison, bound, harm, lack } = recordLimit(least, { single, evidence }, 10, levels);
    expect(name).toBe('Recall above 0.8');
    expect(comparison).toEqual({
      ...blank,
      ...{ candidate: 0.9, lower: 0.51, upper: 0.95, p: 0.08, evidence },
      ...{ difference: expect.closeTo(0.1, 12), method: 'exact', guarantee: true, state: 'open' },
    });
    expect([bound(0.2), harm(0.2), lack]).toEqual([0.7, null, null]);
  });

  test('a largest value is asked of the upper bound at the level of the look', () => {
    const { name, comparison, bound } = recordLimit(most, { single, evidence }, 10, levels);
    expect(name).toBe('Log loss below 0.8');
    expect(comparison).toMatchObject({ lower: 0.55, upper: 0.99, p: 0.008, difference: expect.closeTo(-0.1, 12) });
    expect(bound(0.2)).toBe(0.8);
  });

  test('an open side is written as nothing', () => {
    const open = { ...single, lower: () => -Infinity, upper: () => Infinity };
    const { comparison } = recordLimit(least, { single: open, evidence }, 10, levels);
    expect(comparison).toMatchObject({ lower: null, upper: null, state: 'open', p: 0.08 });
  });

  test('below its minimum of rows there is a value and no bound', () => {
    const short = { ...single, shortfall: 'too few rows' };
    const { comparison, bound } = recordLimit(least, { single: short, evidence }, 10, levels);
    const known = { candidate: 0.9, lower: null, upper: null, p: null, note: 'too few rows', state: 'open', evidence };
    expect(comparison).toMatchObject(known);
    expect(bound(0.2)).toBeNull();
  });

  test.each<{ name: string; given: Partial<SingleBound> }>([
    { name: 'value', given: { value: Number.NaN } },
    { name: 'lower bound', given: { lower: () => Number.NaN } },
    { name: 'upper bound', given: { upper: () => Number.NaN } },
    { name: 'p-value', given: { pBelow: () => Number.NaN } },
  ])('a $name that is no number is unavailable', ({ given }) => {
    const { comparison, bound } = recordLimit(least, { single: { ...single, ...given }, evidence }, 10, levels);
    expect(comparison).toEqual({ ...blank, note: 'its bounds are not numbers on these rows' });
    expect(bound(0.2)).toBeNull();
  });
});

describe('a limit by the plain value', () => {
  const onValue = { ...least, on: 'value' } as const;
  const given = { ...blank, inclusive: true };

  test('is labelled as without an error guarantee, or by what is told of it', () => {
    const { comparison, bound, harm, lack } = recordLimit(onValue, { value: 0.7 }, 10, levels);
    const known = { ...given, candidate: 0.7, difference: expect.closeTo(-0.1, 12), method: 'value', state: 'open' };
    expect(comparison).toEqual({ ...known, note: 'the plain value, without an error guarantee' });
    expect([bound(0.2), harm(0.2), lack]).toEqual([0.7, null, null]);
    const told = recordLimit({ ...onValue, side: 'below' }, { value: 0.7, note: '7 MB' }, 10, levels).comparison;
    expect(told).toMatchObject({ difference: expect.closeTo(0.1, 12), note: '7 MB' });
  });

  test.each([Number.NaN, Infinity])('of %s never passes', (value) => {
    const { comparison, bound } = recordLimit(onValue, { value }, 10, levels);
    expect(comparison).toEqual({ ...given, note: 'its value is not a number' });
    expect(bound(0.2)).toBeNull();
  });
});

test('what cannot be computed says why: unavailable, and of a required slice not demonstrated', () => {
  const found = { unavailable: 'one class only' };
  const { comparison, bound, harm, lack } = recordLimit(least, found, 10, levels);
  expect(comparison).toEqual({ ...blank, note: 'one class only' });
  expect([bound(0.2), harm(0.2), lack]).toEqual([null, null, null]);
  const states = (['slice', 'watched', 'fairness'] as const).map(
    (role) => recordLimit({ ...least, role, slice: 'a' }, found, 10, levels).comparison.state,
  );
  expect(states).toEqual(['open', 'unavailable', 'unavailable']);
});
