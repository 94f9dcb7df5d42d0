import { describe, expect, test } from '@jest/globals';
import {
  compareModels,
  recordPaired,
  resamplesTooMany,
  type Measured,
  type Question,
  type Setting,
} from '../../src/gate/comparison.js';
import type { Comparison } from '../../src/gate/verdict.js';
import { metricNamed } from '../../src/metrics/catalog.js';
import type { Metric, RegressionPredictions } from '../../src/metrics/metric.js';
import type { PairedComparison } from '../../src/statistics/paired.js';

const mae = metricNamed('mae', 'regression');
const setting: Setting = { alpha: 0.05, alphaLook: 0.01, seed: 'rows', cap: null, tests: {} };
const guard: Question & { readonly metric: Metric } = {
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

describe('a comparison of plain values', () => {
  const y = Float64Array.of(1, 2, 3, 4);
  const off = (error: number): RegressionPredictions => ({ task: 'regression', y, predicted: y.map((v) => v + error) });

  test.each([
    { name: 'an error', metric: mae, difference: 2 },
    { name: 'what should be high', metric: { ...mae, better: 'higher' as const }, difference: -2 },
  ])('of $name is above 0 where the candidate is better', ({ metric, difference }) => {
    const measured = compareModels({ ...guard, metric, on: 'value' }, off(1), off(3), setting);
    expect(measured.comparison).toMatchObject({
      ...{ candidate: 1, reference: 3, difference, lower: null, upper: null, rows: 4, method: 'value' },
      ...{ inclusive: true, guarantee: false, state: 'open', evidence: null, p: null },
      note: 'the plain difference, without an error guarantee',
    });
    expect([measured.bound(0.4), measured.harm(0.4), measured.lack]).toEqual([difference, null, null]);
  });

  test.each([
    { candidate: 9, champion: 1, who: 'the candidate' },
    { candidate: 1, champion: 9, who: 'the other model' },
  ])('says whose cannot be computed: $who', ({ candidate, champion, who }) => {
    const metric: Metric = {
      ...mae,
      compute: (given) => (given.predicted[0] === 10 ? { value: null, reason: 'it is 10' } : { value: 1 }),
    };
    const told = (on: Question['on']): Measured =>
      compareModels({ ...guard, metric, on }, off(candidate), off(champion), setting);
    expect(told('value').comparison).toMatchObject({ state: 'unavailable', note: `mae of ${who} cannot be computed` });
    expect(told('bound').comparison).toMatchObject({ state: 'unavailable', note: `mae of ${who}: it is 10`, rows: 4 });
    expect(told('bound').lack).toBeNull();
  });

  test('of no row is none', () => {
    const none: RegressionPredictions = { task: 'regression', y: y.slice(4), predicted: y.slice(4) };
    for (const on of ['value', 'bound'] as const)
      expect(compareModels({ ...guard, on }, none, none, setting).comparison).toMatchObject({
        ...{ state: 'unavailable', rows: 0, note: 'there is no row to compare on', margin: -0.02, reference: null },
      });
  });
});

describe('a comparison by resamples', () => {
  const y = Float64Array.from({ length: 8 }, (_, i) => i);
  const model = (scale: number): RegressionPredictions => ({
    ...{ task: 'regression', y },
    predicted: y.map((value, i) => value + scale * ((i * i) % 7)),
  });
  const asked = { ...setting, alphaLook: 0.05, tests: { mae: 'bootstrap' } as const };
  const drawn = (question: Partial<Question>, over: Partial<Setting> = {}, cluster?: Int32Array): unknown =>
    compareModels({ ...guard, ...question, metric: mae }, model(1), model(2), { ...asked, ...over }, cluster).comparison
      .evidence;

  test('draws the same for the same question on the same rows, and anew for each other one', () => {
    expect(drawn({})).toEqual(drawn({}));
    const others = [
      drawn({}),
      drawn({ role: 'watched' }),
      drawn({ against: 'anchor' }),
      drawn({ slice: 'a' }),
      drawn({ slice: 'b' }),
      drawn({}, { seed: 'other rows' }),
      drawn(
        {},
        {},
        Int32Array.from(y, (i) => i % 5),
      ),
    ].map((each) => JSON.stringify(each));
    expect(new Set(others).size).toBe(others.length);
  });

  test('takes as many as the smaller of the two levels needs: 50 of them beyond it', () => {
    expect(drawn({}, { alphaLook: 0.01 })).toMatchObject({ replicates: 4999 });
    expect(drawn({}, { alpha: 0.01 })).toMatchObject({ replicates: 4999 });
    expect(drawn({})).toMatchObject({ replicates: 1999 });
  });

  test.each([
    { given: [0.05, 5e-4], told: false },
    { given: [0.05, 4.9e-4], told: true },
    { given: [4.9e-4, 0.05], told: true },
  ])('at levels of $given is refused: $told', ({ given: [alpha, alphaLook], told }) => {
    const levels = { alpha: alpha!, alphaLook: alphaLook! };
    const note =
      "it has no bound but a bootstrap's, which needs more than 100,000 resamples at alpha 0.00049; choose a metric with a bound of its own";
    expect(resamplesTooMany(true, levels)).toBe(told ? note : null);
    expect(resamplesTooMany(false, levels)).toBeNull();
    if (!told) return;
    const refused = compareModels(guard, model(1), model(2), { ...asked, ...levels }).comparison;
    expect(refused).toMatchObject({ state: 'unavailable', note, rows: 8, evidence: null });
    const own = compareModels(guard, model(1), model(2), { ...asked, ...levels, tests: { rmse: 'bootstrap' } });
    expect(own.comparison.note).toMatch(/200 rows/);
  });
});

describe('a declared largest loss', () => {
  const y = new Float64Array(60);
  const model = (last: number): RegressionPredictions => ({
    ...{ task: 'regression', y },
    predicted: y.map((_, i) => (i === 59 ? last : 1 + (i % 3))),
  });

  test('that is not true says so of both models, and what is lacking', () => {
    const { comparison, lack } = compareModels(guard, model(1), model(5), { ...setting, cap: 4 });
    const note = 'gate.cap says that no row can lose more than 4, but in 1 of 60 rows a prediction does';
    expect(comparison).toMatchObject({ state: 'unavailable', note, rows: 60 });
    expect(lack).toMatchObject({ kind: 'cap', rows: 60, beyond: 1 });
  });

  test('that is true makes 60 rows enough; without one they lack 140', () => {
    const capped = compareModels(guard, model(1), model(4), { ...setting, cap: 4 });
    expect([capped.comparison.note, capped.lack]).toEqual([null, null]);
    const open = compareModels({ ...guard, slice: 'old' }, model(1), model(4), setting);
    expect(open.lack).toEqual({
      ...{ name: 'Mean absolute error of old against the champion', metric: 'mae', slice: 'old', kind: 'rows' },
      ...{ rows: 60, minimum: 200, capHelps: true, beyond: 0 },
    });
  });
});
