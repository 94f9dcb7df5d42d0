import { describe, expect, test } from '@jest/globals';
import type { Setting } from '../../src/gate/comparison.js';
import { testThreshold, type LimitOwner } from '../../src/gate/threshold.js';
import { metricNamed } from '../../src/metrics/catalog.js';
import type { BinaryPredictions, RegressionPredictions } from '../../src/metrics/metric.js';
import { rng } from '../../src/statistics/rng.js';
import { regressor, rowsOf } from './scene.js';

const all: LimitOwner = { role: 'threshold', slice: null };
const setting: Setting = { alpha: 0.05, alphaLook: 0.05, seed: 'rows', cap: null, tests: {} };
const random = rng('threshold');
const model = regressor(rowsOf('regression', 60, random), 3, random);
const limit = { side: 'above', limit: 0.1, on: 'bound' } as const;
/** Its bound is drawn from the rows again and again. */
const drawn = { ...limit, metric: metricNamed('median_ae', 'regression') };
const mae = { ...limit, metric: metricNamed('mae', 'regression') };

/** A model that is right in all rows, of the classes that are told. */
function right(...y: number[]): BinaryPredictions {
  const labels = Uint8Array.from(y);
  return { task: 'binary', y: labels, predicted: labels, score: Float64Array.from(labels) };
}

describe("a limit on the candidate's own value", () => {
  test('of no row is unavailable, by bound and by value', () => {
    for (const on of ['bound', 'value'] as const) {
      const { comparison } = testThreshold(
        { ...mae, on },
        { ...model, y: new Float64Array(), predicted: new Float64Array() },
        setting,
        all,
        null,
      );
      expect(comparison).toMatchObject({ state: 'unavailable', rows: 0, note: 'there is no row', candidate: null });
    }
  });

  test('by value is the value; of one class neither that nor a bound, and why', () => {
    const auc = { metric: metricNamed('roc_auc', 'binary'), side: 'above', limit: 0.9, on: 'value' } as const;
    const found = testThreshold(auc, right(0, 1, 1), setting, all, null).comparison;
    expect(found).toMatchObject({ candidate: 1, method: 'value', rows: 3 });
    const computed = auc.metric.compute(right(1, 1));
    expect(computed).toHaveProperty('reason');
    for (const on of ['bound', 'value'] as const) {
      const one = testThreshold({ ...auc, on }, right(1, 1), setting, all, null).comparison;
      expect(one).toMatchObject({ state: 'unavailable', note: (computed as { reason: string }).reason });
    }
  });

  test('is not asked where rows lose more than the declared most, and says how many', () => {
    const off: RegressionPredictions = {
      task: 'regression',
      y: new Float64Array(60),
      predicted: new Float64Array(60).fill(2).fill(9, 57),
    };
    const { comparison, lack } = testThreshold(mae, off, { ...setting, cap: 5 }, { role: 'slice', slice: 'a' }, null);
    const note = 'gate.cap says that no row can lose more than 5, but in 3 of 60 rows a prediction does';
    expect(comparison).toMatchObject({ state: 'open', note, rows: 60, slice: 'a' });
    expect(lack).toMatchObject({ kind: 'cap', beyond: 3, rows: 60 });
    // With a true one 50 rows are enough, of an open end 200 are asked.
    const told = (cap: number | null): (number | null | undefined)[] => {
      const known = testThreshold(mae, off, { ...setting, cap }, { role: 'slice', slice: 'a' }, null);
      return [known.comparison.note === null ? null : 1, known.lack?.minimum, known.lack?.slice === 'a' ? 1 : 0];
    };
    expect(told(9)).toEqual([null, undefined, 0]);
    expect(told(null)).toEqual([1, 200, 1]);
  });

  test('counts clusters where rows belong together', () => {
    const cluster = Int32Array.from({ length: 60 }, (_, i) => i % 40);
    const kinds = [null, cluster].map(
      (each) => testThreshold(mae, model, setting, all, each).comparison.evidence?.kind,
    );
    expect(kinds).toEqual(['own_mean', 'own_cluster']);
  });
});

describe('a limit by a bootstrap', () => {
  const few = regressor(rowsOf('regression', 20, random), 3, random);
  const draws = (seed: string, owner: LimitOwner = all): string =>
    JSON.stringify(testThreshold(drawn, few, { ...setting, seed }, owner, null).comparison.evidence);

  test('draws the same of the same rows, and by itself for each role and slice', () => {
    const owners: LimitOwner[] = [
      all,
      { role: 'slice', slice: null },
      { role: 'slice', slice: 'a' },
      { role: 'slice', slice: 'b' },
    ];
    const found = [...owners.map((owner) => draws('rows', owner)), draws('others')];
    expect(draws('rows')).toBe(found[0]);
    expect(new Set(found).size).toBe(found.length);
  });

  test('draws at least 50 / alpha times, at the smaller level', () => {
    const drawings = [
      [0.05, 0.01],
      [0.01, 0.05],
    ].map(([alpha, alphaLook]) => {
      const asked = { ...setting, alpha: alpha!, alphaLook: alphaLook! };
      const { evidence } = testThreshold(drawn, few, asked, all, null).comparison;
      return evidence?.kind === 'own_bootstrap' ? evidence.replicates : 0;
    });
    expect(drawings).toEqual([4999, 4999]);
  });

  test('is not asked where that takes more than 100,000 draws, as another bound is', () => {
    const strict = { ...setting, alphaLook: 4.9e-4 };
    const { comparison, bound } = testThreshold(drawn, model, strict, all, null);
    expect(comparison).toMatchObject({ state: 'unavailable', note: expect.stringContaining('more than 100,000') });
    expect(bound(0.05)).toBeNull();
    expect(testThreshold(mae, model, { ...strict, cap: 100 }, all, null).comparison.lower).not.toBeNull();
  });
});
