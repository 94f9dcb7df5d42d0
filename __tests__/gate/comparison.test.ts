import { describe, expect, test } from '@jest/globals';
import { recordPaired, type Measured, type Question, type Setting } from '../../src/gate/comparison.js';
import type { Comparison } from '../../src/gate/verdict.js';
import { metricNamed } from '../../src/metrics/catalog.js';
import type { PairedComparison } from '../../src/statistics/paired.js';

const mae = metricNamed('mae', 'regression');
const setting: Setting = { alpha: 0.05, alphaLook: 0.01, seed: 'rows', cap: null, tests: {} };
const guard: Question = {
  ...({ role: 'guard', against: 'champion', metric: mae, slice: null, margin: -0.02, useful: null } as const),
  ...({ on: 'bound', family: true } as const),
};

/** A comparison whose bounds say at which level they were asked: -level and 1 + level, and whose p-value is the margin's size. */
function paired(over: Partial<PairedComparison> = {}): PairedComparison {
  return {
    ...{ candidate: 3, reference: 4, difference: 1, sigma: 1, n: 100, method: 't(99)', guarantee: true },
    ...{ shortfall: null, minimum: 50, evidence: { kind: 'proportion' } as PairedComparison['evidence'] },
    lower: (alpha) => -alpha,
    upper: (alpha) => 1 + alpha,
    pBelow: (limit) => Math.abs(limit),
    ...over,
  };
}

const recorded = (over: Partial<PairedComparison> = {}, asked: Partial<Question> = {}): Measured =>
  recordPaired({ ...guard, ...asked }, { paired: paired(over) }, 7, setting);

describe('a comparison by its bounds', () => {
  test('has the lower one at the level of the look, the upper one at alpha, and is of the rows that count', () => {
    const { comparison, bound, name } = recorded();
    expect(comparison).toMatchObject({
      ...{ rows: 100, candidate: 3, reference: 4, difference: 1, lower: -0.01, upper: 1.05 },
      ...{ margin: -0.02, relative: null, side: 'above', inclusive: false, method: 't(99)', guarantee: true },
      ...{ state: 'pass', p: 0.02, adjusted: null, note: null, evidence: { kind: 'proportion' } },
    });
    expect(name).toBe('Mean absolute error against the champion');
    expect(bound(0.3)).toBe(-0.3);
  });

  const edges: { name: string; given: Partial<PairedComparison>; asked?: Partial<Question>; state: string }[] = [
    { name: 'just above the margin', given: { lower: () => -0.0199 }, state: 'pass' },
    { name: 'at the margin', given: { lower: () => -0.02 }, state: 'open' },
    { name: 'below the margin', given: { lower: () => -0.0201 }, state: 'open' },
    { name: 'without an end', given: { lower: () => -Infinity }, state: 'open' },
    { name: 'above the margin on too few rows', given: { shortfall: 'it needs 50 rows' }, state: 'open' },
    { name: 'that is not a number', given: { lower: () => NaN }, state: 'unavailable' },
    { name: 'that is not a number, of a slice', given: { lower: () => NaN }, asked: { role: 'slice' }, state: 'open' },
  ];
  test.each(edges)('a lower bound $name is $state', ({ given, asked, state }) => {
    expect(recorded(given, asked).comparison.state).toBe(state);
  });

  test.each([{ difference: NaN }, { upper: () => NaN }, { pBelow: () => NaN }])(
    'one number that is none is enough to say nothing: %s',
    (given) => {
      const { comparison, bound, harm } = recorded(given);
      expect(comparison).toMatchObject({ state: 'unavailable', note: 'its bounds are not numbers on these rows' });
      expect([comparison.lower, comparison.upper, comparison.p, comparison.method]).toEqual([null, null, null, 'none']);
      expect([bound(0.05), harm(0.05)]).toEqual([null, null]);
    },
  );

  test('that is open on a side has no number there', () => {
    const { lower, upper } = recorded({ lower: () => -Infinity, upper: () => Infinity }).comparison;
    expect([lower, upper]).toEqual([null, null]);
  });

  test('below its minimum of rows says what it lacks, and no bound, p-value or smallest difference', () => {
    const { comparison, bound, harm } = recorded({ shortfall: 'it needs 150 rows', minimum: 150 });
    expect(comparison).toMatchObject({
      ...{ note: 'it needs 150 rows', lower: null, upper: null, p: null, detectable: null },
      ...{ candidate: 3, reference: 4, difference: 1, evidence: { kind: 'proportion' } },
    });
    expect([bound(0.05), harm(0.05)]).toEqual([null, null]);
  });

  test('outside the family has no p-value', () => {
    expect(recorded({}, { family: false }).comparison.p).toBeNull();
  });

  test('has its margin whatever the value of the reference, 0 as well', () => {
    expect(recorded({ reference: 0 }).comparison).toMatchObject({ margin: -0.02, relative: null, state: 'pass' });
  });

  test('of a share is of the size of the reference, and taken as known', () => {
    const shareOf = (reference: number): Comparison => recorded({ reference }, { margin: { share: -0.1 } }).comparison;
    expect(shareOf(4)).toMatchObject({ margin: -0.4, relative: -0.1, guarantee: false, state: 'pass' });
    expect(shareOf(-4)).toMatchObject({ margin: -0.4, relative: -0.1 });
    for (const none of [0, NaN])
      expect(shareOf(none)).toMatchObject({
        ...{ margin: null, relative: -0.1, state: 'unavailable', rows: 7, candidate: 3, difference: null },
        note: "a share of the other model's mean absolute error, which is 0, cannot be computed",
      });
    expect(shareOf(0).reference).toBe(0);
  });
});

describe('the plan of a comparison', () => {
  // z: scipy 1.17.1: norm.ppf(.99) = 2.3263478740, norm.ppf(.95) = 1.6448536270, norm.ppf(.8) = 0.8416212336.
  const [look, alpha] = [2.326347874 + 0.8416212336, 1.644853627 + 0.8416212336];
  const plans: { name: string; given: [Partial<PairedComparison>, Partial<Question>]; rows: number | null }[] = [
    { name: 'a gain of .1 above 0', given: [{}, { margin: 0, useful: 0.1 }], rows: Math.ceil((look / 0.1) ** 2) },
    { name: 'no loss of .25', given: [{}, { margin: -0.25 }], rows: Math.ceil((look / 0.25) ** 2) },
    { name: 'a spread of half', given: [{ sigma: 0.5 }, { margin: -0.1 }], rows: Math.ceil((look / 0.2) ** 2) },
    { name: 'what a handful would show', given: [{ minimum: 200 }, { margin: -0.5 }], rows: 200 },
    { name: 'a minimum that nobody knows', given: [{ minimum: null }, { margin: -0.1 }], rows: null },
    { name: 'a gain at the margin', given: [{}, { margin: 0.1, useful: 0.1 }], rows: null },
  ];
  test.each(plans)('takes the rows of $name', ({ given: [found, asked], rows }) => {
    expect(recorded(found, asked).comparison.rowsNeeded).toBe(rows);
  });

  test('says which difference these rows find, and which loss fails at a level', () => {
    const { comparison, harm } = recorded();
    expect(comparison.detectable).toBeCloseTo(-0.02 + look / 10, 8);
    expect(harm(0.05)).toBeCloseTo(-(0.02 + alpha / 10), 8);
    expect(harm(0.01)).toBeCloseTo(-(0.02 + look / 10), 8);
    expect(recorded({ sigma: Infinity }).harm(0.05)).toBeNull();
  });
});
