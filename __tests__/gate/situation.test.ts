import { expect, test } from '@jest/globals';
import { predictionsOf, valueOf } from '../../src/gate/situation.js';
import { metricNamed } from '../../src/metrics/catalog.js';
import type { BinaryPredictions } from '../../src/metrics/metric.js';

function rows(...labels: number[]): BinaryPredictions {
  const y = Uint8Array.from(labels);
  return { task: 'binary', y, predicted: y, score: Float64Array.from(y) };
}

test('a model has predictions, or it was not asked or could not answer', () => {
  const predictions = rows(0, 1);
  expect(predictionsOf({ predictions })).toBe(predictions);
  expect([predictionsOf(null), predictionsOf({ failure: 'exit code 1' })]).toEqual([null, null]);
});

test('a metric has no value without predictions, without rows, of one class only, or where it is no number', () => {
  const auc = metricNamed('roc_auc', 'binary');
  expect(valueOf(auc, rows(0, 1))).toBe(1);
  expect([valueOf(auc, null), valueOf(auc, rows(1, 1))]).toEqual([null, null]);
  const told = (value: number): typeof auc => ({ ...auc, compute: () => ({ value }) });
  expect([valueOf(told(0), rows(0, 1)), valueOf(told(0), rows()), valueOf(told(Number.NaN), rows(0, 1))]).toEqual([
    0,
    null,
    null,
  ]);
});
