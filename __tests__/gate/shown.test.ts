import { describe, expect, test } from '@jest/globals';
import { neededOf, headline } from '../../src/gate/brief.js';
import { nameOf } from '../../src/gate/name.js';
import { shownComparisons, sliceSummary, stateOf } from '../../src/gate/shown.js';
import type { Comparison, Verdict } from '../../src/gate/verdict.js';

const usual = {
  ...{ role: 'guard', against: 'champion', metric: 'brier', slice: null, side: 'above', margin: -0.01, relative: null },
  ...{ state: 'pass', note: null, guarantee: true, inclusive: false, lower: 0, upper: 1 },
} as Comparison;
const of = (over: Partial<Comparison>): Comparison => ({ ...usual, ...over });

describe('how a comparison ended', () => {
  const unbound = { lower: null, upper: null } as const;
  const cases: { given: Partial<Comparison>; state: string; remark: string | null }[] = [
    { given: {}, state: 'pass', remark: null },
    { given: { state: 'fail' }, state: 'fail', remark: null },
    { given: { state: 'open' }, state: 'undecided', remark: null },
    { given: { state: 'open', note: 'too few' }, state: 'undecided', remark: 'too few' },
    { given: { state: 'open', note: 'too few', guarantee: false }, state: 'undecided', remark: 'too few' },
    { given: { state: 'unavailable', note: 'one class', guarantee: false }, state: 'unavailable', remark: 'one class' },
    { given: { state: 'unavailable', guarantee: false }, state: 'unavailable', remark: null },
    { given: { guarantee: false }, state: 'pass, no error guarantee', remark: null },
    { given: { state: 'open', guarantee: false }, state: 'undecided, no error guarantee', remark: null },
    { given: { guarantee: false, note: 'told' }, state: 'pass, no error guarantee', remark: null },
    {
      given: { state: 'fail', guarantee: false, inclusive: true, note: 'plain' },
      state: 'fail, no error guarantee',
      remark: null,
    },
    { given: { role: 'watched' }, state: 'no fail', remark: null },
    { given: { role: 'watched', state: 'open' }, state: 'no fail', remark: null },
    { given: { role: 'watched', state: 'fail' }, state: 'fail', remark: null },
    { given: { role: 'watched', state: 'open', ...unbound, note: 'few' }, state: 'not judged', remark: 'few' },
    { given: { role: 'watched', state: 'open', lower: null, note: 'told' }, state: 'no fail', remark: 'told' },
    { given: { role: 'watched', state: 'open', upper: null, note: 'told' }, state: 'no fail', remark: 'told' },
    { given: { role: 'watched', state: 'unavailable', note: 'one class' }, state: 'not judged', remark: 'one class' },
    { given: { role: 'watched', state: 'fail', ...unbound }, state: 'fail', remark: null },
    { given: { role: 'slice', state: 'open', ...unbound, note: 'few' }, state: 'undecided', remark: 'few' },
  ];
  test.each(cases)('$given: $state, $remark', ({ given, state, remark }) => {
    expect(stateOf(of(given))).toEqual({ state, remark });
  });
});

describe('slices', () => {
  const slices = (role: 'slice' | 'watched', ...states: Comparison['state'][]): Comparison[] =>
    states.map((state) => of({ role, state }));

  test.each([
    { given: slices('slice', 'pass'), expect: 'Slices: 1 required (1 pass)' },
    {
      given: slices('slice', 'pass', 'open', 'fail', 'unavailable', 'pass'),
      expect: 'Slices: 5 required (2 pass, 1 undecided, 1 fail, 1 unavailable)',
    },
    { given: slices('watched', 'pass', 'open'), expect: 'Slices: 2 watched (none fails)' },
    { given: slices('watched', 'fail', 'unavailable'), expect: 'Slices: 2 watched (1 fail, 1 not judged)' },
    {
      given: [...slices('watched', 'fail', 'fail'), ...slices('slice', 'fail')],
      expect: 'Slices: 1 required (1 fail), 2 watched (2 fail)',
    },
  ])('$expect', ({ given, expect: text }) => {
    expect(sliceSummary(given)).toBe(text);
  });

  test('that stand in the way are shown among the comparisons, the others are not', () => {
    const states = ['pass', 'open', 'fail', 'unavailable'] as const;
    const [required, watched] = [slices('slice', ...states), slices('watched', ...states)];
    const others = states.map((state) => of({ state }));
    expect(shownComparisons({ comparisons: [...required, ...watched, ...others] } as unknown as Verdict)).toEqual([
      ...[required[1], required[2], watched[2]],
      ...others,
    ]);
  });
});

test.each([
  { given: {}, name: 'Brier score against the champion' },
  { given: { against: 'anchor' }, name: 'Brier score against the anchor' },
  { given: { slice: 'sex = f' }, name: 'Brier score of sex = f against the champion' },
  { given: { against: 'value', metric: 'recall', slice: 'sex = f', margin: 0.8 }, name: 'Recall of sex = f above 0.8' },
  { given: { against: 'value', side: 'below', margin: 0.2 }, name: 'Brier score below 0.2' },
  { given: { against: 'value', margin: null }, name: 'Brier score above ?' },
  { given: { role: 'fairness', slice: 'sex' }, name: 'Brier score, largest difference across sex' },
  { given: { role: 'behaviour', slice: 'swap' }, name: 'Brier score in the test swap' },
] as const)('a comparison is called $name', ({ given, name }) => {
  expect(nameOf(of(given))).toBe(name);
});

test.each([
  { given: {}, needed: '> −0.01' },
  { given: { side: 'below', margin: 0.2 }, needed: '< 0.2' },
  { given: { inclusive: true, margin: 0.8 }, needed: '≥ 0.8' },
  { given: { side: 'below', inclusive: true, margin: 3 }, needed: '≤ 3' },
  { given: { margin: null }, needed: '> –' },
] as const)('what is needed: $needed', ({ given, needed }) => {
  expect(neededOf(of(given))).toBe(needed);
});

test.each([
  { given: { verdict: 'promote', part: 'test', decided: '4' }, title: 'Promote', tone: 'good' },
  { given: { verdict: 'promote', part: 'test', decided: 'sealed' }, title: 'Promote', tone: 'good' },
  { given: { verdict: 'hold', part: 'test', decided: 'sealed' }, title: 'Not promoted', tone: 'neutral' },
  { given: { verdict: 'hold', part: 'test', decided: '6' }, title: 'Hold', tone: 'neutral' },
  { given: { verdict: 'reject', part: 'test', decided: '2' }, title: 'Reject', tone: 'bad' },
  {
    given: { verdict: 'inconclusive', part: 'validation', decided: '7' },
    title: 'Inconclusive (on validation rows)',
    tone: 'neutral',
  },
] as const)('$title stands out', ({ given, title, tone }) => {
  expect(headline(given as unknown as Verdict, 'Why.')).toEqual({ kind: 'callout', tone, title, text: 'Why.' });
});
