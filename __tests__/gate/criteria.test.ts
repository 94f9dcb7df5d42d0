import { describe, expect, test } from '@jest/globals';
import { clears, failuresOf, fallsShort, isComparable, isHeld, needed, stateOf } from '../../src/gate/criteria.js';
import type { DecisionInput, Primary, Requirement, Rule } from '../../src/gate/criteria.js';
import { figuresOf } from '../../src/gate/figures.js';
import { opensTest } from '../../src/gate/proposal.js';
import type { Comparison, Verdict } from '../../src/gate/verdict.js';

const primary = (rule: Rule, lower: number, upper: number, margin = 0.02, useful: number | null = 0.05): Primary => ({
  ...{ name: 'x', rule, lower, upper, margin, useful },
});

describe('the primary comparison', () => {
  // What gate.md asks for: L > M for superiority and a first model, L > -M for non-inferiority; a reject shows U < 0, or U < -M.
  const cases: { given: Primary; clears: boolean; short: boolean; held: boolean }[] = [
    { given: primary('superiority', 0.021, 0.1), clears: true, short: false, held: false },
    { given: primary('superiority', 0.02, 0.1), clears: false, short: false, held: false },
    { given: primary('superiority', 0.02, 0.05), clears: false, short: false, held: true },
    { given: primary('superiority', 0.02, 0.051), clears: false, short: false, held: false },
    { given: primary('superiority', 0.03, 0.04), clears: true, short: false, held: false },
    { given: primary('superiority', -0.1, 0), clears: false, short: false, held: true },
    { given: primary('superiority', -0.1, -0.001), clears: false, short: true, held: true },
    { given: primary('superiority', -0.1, -0.01, 0, null), clears: false, short: true, held: false },
    { given: primary('superiority', -0.1, 0.01, 0, null), clears: false, short: false, held: false },
    { given: primary('non_inferiority', -0.019, 0.1), clears: true, short: false, held: false },
    { given: primary('non_inferiority', -0.02, 0.1), clears: false, short: false, held: false },
    { given: primary('non_inferiority', -0.1, -0.01), clears: false, short: false, held: false },
    { given: primary('non_inferiority', -0.1, -0.02), clears: false, short: false, held: false },
    { given: primary('non_inferiority', -0.1, -0.021), clears: false, short: true, held: false },
    { given: primary('first', 0.001, 0.1, 0, null), clears: true, short: false, held: false },
    { given: primary('first', 0, 0.1, 0, null), clears: false, short: false, held: false },
    { given: primary('first', -0.1, -0.01, 0, null), clears: false, short: true, held: false },
    { given: primary('first', -0.1, 0.01, 0, 0.05), clears: false, short: false, held: false },
  ];
  test.each(cases)('$given.rule with L=$given.lower and U=$given.upper', ({ given, clears: does, short, held }) => {
    expect([clears(given), fallsShort(given), isHeld(given)]).toEqual([does, short, held]);
    expect(needed(given)).toBe(given.rule === 'non_inferiority' ? -0.02 : given.margin);
  });

  test('exists with two bounds that are numbers', () => {
    expect(isComparable(primary('first', 0, 1))).toBe(true);
    expect(isComparable(primary('first', -Infinity, Infinity))).toBe(true);
    expect([
      isComparable(null),
      isComparable(primary('first', NaN, 1)),
      isComparable(primary('first', 0, NaN)),
    ]).toEqual([false, false, false]);
  });
});

const asked = (over: Partial<Requirement>): Requirement => ({
  ...{ name: 'x', bound: 0.5, limit: 0.4, side: 'above', inclusive: false, adjusted: null, ...over },
});

test.each([
  { given: {}, state: 'pass' },
  { given: { limit: 0.5 }, state: 'open' },
  { given: { limit: 0.6 }, state: 'open' },
  { given: { side: 'below' }, state: 'open' },
  { given: { side: 'below', limit: 0.6 }, state: 'pass' },
  { given: { inclusive: true, limit: 0.5 }, state: 'pass' },
  { given: { inclusive: true, bound: 0.1 + 0.2, limit: 0.3, side: 'below' }, state: 'pass' },
  { given: { inclusive: true, bound: 0.3, limit: 0.1 + 0.2 }, state: 'pass' },
  { given: { inclusive: true, bound: 0.3, limit: 0.3001 }, state: 'fail' },
  { given: { bound: null }, state: 'open' },
  { given: { bound: NaN }, state: 'open' },
  { given: { inclusive: true, bound: NaN }, state: 'open' },
  { given: { adjusted: NaN }, state: 'open' },
  { given: { adjusted: 0.05 }, state: 'fail' },
  { given: { adjusted: 0.0501 }, state: 'pass' },
  { given: { adjusted: 0 }, state: 'fail' },
  { given: { adjusted: 1, bound: null }, state: 'open' },
  { given: { adjusted: 0.01, bound: null }, state: 'fail' },
] as const)('a requirement with $given is $state', ({ given, state }) => {
  expect(stateOf(asked(given), 0.05)).toBe(state);
});

test('all that failed is told in order, watched slices last', () => {
  const failed = (name: string): Requirement[] => [asked({ name, adjusted: 0.01 }), asked({ name: `${name} holds` })];
  const input: DecisionInput = {
    ...{ alpha: 0.05, checks: [], primary: null },
    ...{ guards: failed('guard'), anchors: failed('anchor'), requiredSlices: failed('slice') },
    ...{ thresholds: failed('threshold'), watchedSlices: failed('watched') },
  };
  expect(failuresOf(input).map(({ name }) => name)).toEqual(['guard', 'anchor', 'slice', 'threshold', 'watched']);
});

test.each([
  { verdict: 'promote', opens: true },
  { verdict: 'inconclusive', opens: true },
  { verdict: 'hold', opens: false },
  { verdict: 'reject', opens: false },
] as const)('$verdict on validation opens the test part: $opens', ({ verdict, opens }) => {
  expect(opensTest({ verdict })).toBe(opens);
});

test('the figures are those of the comparison that decides, wherever it stands', () => {
  const comparison = (role: Comparison['role'], at: number): Comparison =>
    ({ role, metric: role, candidate: at, reference: at + 1, lower: at + 2, upper: at + 3 }) as Comparison;
  const verdict = (...comparisons: Comparison[]): Verdict =>
    ({
      ...{ verdict: 'hold', part: 'test', decided: '5', rule: 'superiority', rows: 9, looks: { count: 4 } },
      comparisons,
    }) as unknown as Verdict;
  const own = { verdict: 'hold', part: 'test', decided: '5', rule: 'superiority', rows: 9, looks: 4 };
  expect(figuresOf(verdict())).toEqual(own);
  expect(figuresOf(verdict(comparison('guard', 10)))).toEqual(own);
  for (const role of ['primary', 'baseline'] as const) {
    expect(figuresOf(verdict(comparison('guard', 10), comparison(role, 20), comparison('slice', 30)))).toEqual({
      ...own,
      ...{ metric: role, candidate: 20, reference: 21, lower: 22, upper: 23 },
    });
  }
});
