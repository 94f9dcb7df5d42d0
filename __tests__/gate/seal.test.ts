import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/gate/judge.js';
import { seal } from '../../src/gate/seal.js';
import { contentDigest, type Unsigned } from '../../src/gate/signature.js';
import type { Situation } from '../../src/gate/situation.js';
import type { Comparison, Verdict } from '../../src/gate/verdict.js';
import { optionsOf, sceneOf, sha } from './scene.js';

describe('what correction for all looks would have said', () => {
  const looks = ['1', '2', '3', '4'].map(sha);
  const told = (gate: object, over: Partial<Situation> = {}): Verdict['looks'] =>
    judge(sceneOf('binary', 400, { candidate: 2, champion: 0.6 }, { options: optionsOf(gate), looks, ...over })).looks;

  test.each([
    { name: 'is told where all bounds promise something', gate: {}, verdict: 'promote' },
    {
      name: 'is told beside a plain value, which has no level',
      gate: { thresholds: { f1: { min: 0.1, on: 'value' } } },
      verdict: 'promote',
    },
    {
      name: 'is not known where one of them rests on resamples that are too few',
      gate: { guards: { brier: { margin: 0.1 } }, test: { brier: 'bootstrap' } },
      verdict: null,
    },
  ])('$name', ({ gate, verdict }) => {
    expect(told(gate)).toMatchObject({ count: 5, corrected: 0.01, verdict });
  });

  test('is not told on validation', () => {
    expect(told({}, { part: 'validation' })).toMatchObject({ count: 0, corrected: null, verdict: null });
  });
});

describe('a sealed verdict', () => {
  const open = judge(sceneOf('binary', 60, { candidate: 2, champion: 1 }));
  const unsigned: Partial<Verdict> = { ...open, remedy: 'Wait.' };
  delete unsigned.digest;
  const churn: Comparison = { ...open.comparisons[0]!, role: 'churn' };
  const labelled = { ...unsigned, comparisons: [open.comparisons[0]!, churn] } as Unsigned;
  const fine = { name: 'rows', state: 'ok', note: null } as const;
  const fault = { name: 'candidate', state: 'fault', note: 'NaN' } as const;
  const gone = { name: 'champion', state: 'unavailable', note: 'it is gone' } as const;

  test.each([
    { verdict: 'promote', answer: 'promote', all: 'Everything' },
    { verdict: 'reject', answer: 'hold', all: 'Not everything' },
    { verdict: 'hold', answer: 'hold', all: 'Not everything' },
    { verdict: 'inconclusive', answer: 'hold', all: 'Not everything' },
  ] as const)('says of $verdict: $answer', ({ verdict, answer, all }) => {
    const given = { ...labelled, verdict };
    const sealed = seal(given, [fine]);
    expect(sealed).toMatchObject({ verdict: answer, decided: 'sealed', sealed: contentDigest(given), checks: [fine] });
    expect(sealed.comparisons).toEqual([churn]);
    expect(sealed.reasons).toEqual([
      `${all} that is asked was demonstrated on the frozen test rows; the figures stay sealed.`,
    ]);
    expect(sealed.remedy === null).toBe(answer === 'promote');
  });

  test.each([
    { checks: [gone, fault], answer: ['reject', '1'], reasons: ['candidate: NaN.'] },
    { checks: [fine, gone], answer: ['inconclusive', '3'], reasons: ['champion: it is gone.'] },
  ])('says openly what no label decides: $reasons', ({ checks, answer, reasons }) => {
    const told = seal(labelled, checks);
    expect([told.verdict, told.decided]).toEqual(answer);
    expect(told).toMatchObject({ reasons, checks, sealed: null, remedy: 'Wait.', comparisons: [churn] });
  });
});
