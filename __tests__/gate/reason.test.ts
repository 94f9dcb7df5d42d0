import { describe, expect, test } from '@jest/globals';
import type { Check, DecisionInput, Primary, Requirement } from '../../src/gate/criteria.js';
import { describeChecks, describeReasons } from '../../src/gate/reason.js';

const nothing: DecisionInput = {
  ...{ alpha: 0.05, checks: [], primary: null },
  ...{ guards: [], anchors: [], requiredSlices: [], thresholds: [], watchedSlices: [] },
};

describe('the sentence of a requirement', () => {
  const least: Requirement = {
    ...{ name: 'Recall above 0.8', bound: 0.81, limit: 0.8, side: 'above', inclusive: false, adjusted: 0.4 },
  };
  const most: Requirement = { ...least, name: 'Log loss below 0.6', bound: 0.55, limit: 0.6, side: 'below' };
  const value = { inclusive: true, adjusted: null };
  const behaviour: Requirement = {
    ...{ name: 'Share of rows in the test sexinv', limit: 0.02, side: 'below', bound: 0.02, allowed: true, ...value },
  };
  const cases: { name: string; given: Requirement; expect: string }[] = [
    {
      name: 'a lower bound that clears it',
      given: least,
      expect: 'Recall above 0.8: holds, the lower bound 0.81 exceeds 0.8.',
    },
    {
      name: 'a lower bound at the limit',
      given: { ...least, bound: 0.8 },
      expect: 'Recall above 0.8: not demonstrated, the lower bound 0.8 does not exceed 0.8.',
    },
    {
      name: 'an upper bound that clears it',
      given: most,
      expect: 'Log loss below 0.6: holds, the upper bound 0.55 is below 0.6.',
    },
    {
      name: 'an upper bound at the limit',
      given: { ...most, bound: 0.6 },
      expect: 'Log loss below 0.6: not demonstrated, the upper bound 0.6 is not below 0.6.',
    },
    ...[null, Number.NaN].map((bound) => ({
      name: `a bound that is ${bound}`,
      given: { ...least, bound },
      expect: 'Recall above 0.8: not demonstrated, these rows allow no bound.',
    })),
    {
      name: 'demonstrably below',
      given: { ...least, bound: 0.6, adjusted: 0.05 },
      expect: 'Recall above 0.8: below the limit 0.8 (adjusted p 0.05).',
    },
    {
      name: 'demonstrably above',
      given: { ...most, bound: 0.7, adjusted: 0.0001 },
      expect: 'Log loss below 0.6: above the limit 0.6 (adjusted p 0.0001).',
    },
    {
      name: 'a p-value that is smaller than anybody reads',
      given: { ...most, bound: 0.7, adjusted: 0.0000999 },
      expect: 'Log loss below 0.6: above the limit 0.6 (adjusted p below 0.0001).',
    },
    {
      name: 'a value at its least',
      given: { ...least, ...value, bound: 0.8 },
      expect: 'Recall above 0.8: holds, 0.8 reaches 0.8 (plain value, no error guarantee).',
    },
    {
      name: 'a value at its most',
      given: { ...most, ...value, bound: 0.6 },
      expect: 'Log loss below 0.6: holds, 0.6 is within 0.6 (plain value, no error guarantee).',
    },
    {
      name: 'a value that misses it',
      given: { ...least, ...value, bound: 0.79 },
      expect: 'Recall above 0.8: 0.79 misses the limit 0.8.',
    },
    {
      name: 'a test of behaviour at what is allowed',
      given: behaviour,
      expect: 'Share of rows in the test sexinv: 0.02, at most 0.02 allowed.',
    },
    {
      name: 'one beyond it',
      given: { ...behaviour, bound: 0.03 },
      expect: 'Share of rows in the test sexinv: 0.03, but at most 0.02 is allowed.',
    },
  ];
  test.each(cases)('$name', ({ given, expect: sentence }) => {
    expect(describeReasons({ ...nothing, thresholds: [given] })).toEqual([sentence]);
  });
});

describe('the sentence of the primary comparison', () => {
  const short = 'F1: the lower bound −0.02 does not exceed';
  const cases: { name: string; given: Partial<Primary>; expect: string[] }[] = [
    {
      name: 'superiority that is shown',
      given: { lower: 0.011 },
      expect: ['F1: the lower bound +0.011 exceeds +0.01.'],
    },
    {
      name: 'non-inferiority that is shown',
      given: { rule: 'non_inferiority', lower: -0.005 },
      expect: ['F1: the lower bound −0.005 exceeds −0.01.'],
    },
    {
      name: 'within the useful improvement, at its very end',
      given: { upper: 0.03 },
      expect: [`${short} +0.01, and the upper bound +0.03 is within the useful improvement +0.03.`],
    },
    { name: 'just beyond it', given: { upper: 0.031 }, expect: [`${short} +0.01; the upper bound is +0.031.`] },
    {
      name: 'without a useful improvement',
      given: { upper: 0.005, useful: null },
      expect: [`${short} +0.01; the upper bound is +0.005.`],
    },
    {
      name: 'worse',
      given: { upper: -0.001 },
      expect: [`${short} +0.01, and even the upper bound −0.001 is below 0: it is worse.`],
    },
    {
      name: 'worse by more than is allowed',
      given: { rule: 'non_inferiority', upper: -0.011 },
      expect: [`${short} −0.01, and even the upper bound −0.011 is below −0.01: it is worse.`],
    },
    {
      name: 'worse, by less than is allowed',
      given: { rule: 'non_inferiority', upper: -0.01 },
      expect: [`${short} −0.01; the upper bound is −0.01.`],
    },
    { name: 'no number', given: { upper: Number.NaN }, expect: [] },
  ];
  test.each(cases)('$name', ({ given, expect: sentences }) => {
    const primary: Primary = {
      ...{ name: 'F1', rule: 'superiority', lower: -0.02, upper: 0.05, margin: 0.01, useful: 0.03 },
      ...given,
    };
    expect(describeReasons({ ...nothing, primary })).toEqual(sentences);
  });
});

test('checks end in one full stop, and say their state where they have no note', () => {
  const checks: Check[] = [
    { name: 'candidate', state: 'fault', note: 'g.csv is not there.' },
    { name: 'champion', state: 'unavailable', note: null },
    { name: 'anchor', state: 'unavailable', note: 'v1.2.0 ended with code 1' },
    { name: 'rows', state: 'ok', note: 'all' },
  ];
  expect(describeChecks(checks, 'fault')).toEqual(['candidate: g.csv is not there.']);
  expect(describeChecks(checks, 'unavailable')).toEqual([
    'champion: unavailable.',
    'anchor: v1.2.0 ended with code 1.',
  ]);
});
