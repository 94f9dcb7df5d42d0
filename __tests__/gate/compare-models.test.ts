import { describe, expect, test } from '@jest/globals';
import {
  compareModels,
  resamplesTooMany,
  type Measured,
  type Question,
  type Setting,
} from '../../src/gate/comparison.js';
import { metricNamed } from '../../src/metrics/catalog.js';
import type { Metric, RegressionPredictions } from '../../src/metrics/metric.js';

const mae = metricNamed('mae', 'regression');
const setting: Setting = { alpha: 0.05, alphaLook: 0.01, seed: 'rows', cap: null, tests: {} };
const guard: Question & { readonly metric: Metric } = {
  ...({ role: 'guard', against: 'champion', metric: mae, slice: null, margin: -0.02, useful: null } as const),
  ...({ on: 'bound', family: true } as const),
};

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
