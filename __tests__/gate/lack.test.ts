import { describe, expect, test } from '@jest/globals';
import { beyondCap, capped, lackOf } from '../../src/gate/lack.js';
import { metricNamed } from '../../src/metrics/catalog.js';
import type { Metric, RegressionPredictions } from '../../src/metrics/metric.js';

const mae = metricNamed('mae', 'regression');
/** Its end is as open, but it is no mean of losses. */
const rmse = metricNamed('rmse', 'regression');
const accuracy = metricNamed('accuracy', 'binary');

/** Predictions that are off by these amounts. */
function off(...errors: number[]): RegressionPredictions {
  return { task: 'regression', y: new Float64Array(errors.length), predicted: Float64Array.from(errors) };
}

describe('what keeps a bound away', () => {
  const short = { shortfall: 'too few rows', minimum: 200, n: 60 };
  const of = (metric: Metric, kind: string, cap: number | null = null): ReturnType<typeof lackOf> =>
    lackOf('A name', metric, { ...short, evidence: { kind, clusters: 7 } as never }, cap, 'a slice');

  test('nothing, where the minimum is met', () => {
    expect(lackOf('A name', mae, { ...short, shortfall: null, evidence: { kind: 'mean' } as never }, null)).toBeNull();
  });

  test('rows, with all that a reader is told of them', () => {
    const known = { name: 'A name', slice: 'a slice', kind: 'rows', rows: 60, minimum: 200, beyond: 0 };
    expect(of(mae, 'mean')).toEqual({ ...known, metric: 'mae', capHelps: true });
    expect(of(accuracy, 'share')).toEqual({ ...known, metric: 'accuracy', capHelps: false });
    expect(lackOf('A name', mae, { ...short, evidence: { kind: 'mean' } as never }, null)?.slice).toBeNull();
  });

  test('a cap helps a mean of losses without an end, once', () => {
    expect([of(mae, 'mean')?.capHelps, of(mae, 'mean', 5)?.capHelps, of(rmse, 'influence')?.capHelps]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('clusters are told where they are counted, and there only', () => {
    expect(['cluster', 'own_cluster', 'mean', 'own_mean'].map((kind) => of(mae, kind)?.clusters)).toEqual([
      7,
      7,
      undefined,
      undefined,
    ]);
  });
});

describe('a declared largest loss', () => {
  test('takes the place of an open end only', () => {
    expect(capped(mae, 5).range).toEqual([0, 5]);
    expect([capped(mae, null), capped(rmse, 5), capped(accuracy, 0.5)]).toEqual([mae, rmse, accuracy]);
  });

  test('is not true where a row of either model loses more, and a loss of just as much is allowed', () => {
    const lack = { name: mae.title, metric: 'mae', slice: null, kind: 'cap', minimum: null, capHelps: false };
    expect(beyondCap(mae, 5, [off(1, -5, 6, 0), off(7, 5, 8, 0)])).toEqual({
      note: 'gate.cap says that no row can lose more than 5, but in 2 of 4 rows a prediction does',
      lack: { ...lack, rows: 4, beyond: 2 },
    });
    expect(beyondCap(mae, 5, [off(5, -5), off(0, 4.999)])).toBeNull();
  });

  test('is asked of nothing else', () => {
    const far = [off(100)];
    expect(beyondCap(mae, null, far)).toBeNull();
    expect(beyondCap(rmse, 5, far)).toBeNull();
    const untold = Object.fromEntries(Object.entries(mae).filter(([key]) => key !== 'losses'));
    expect(beyondCap(untold as unknown as Metric, 5, far)).toBeNull();
  });
});
