import { expect, test } from '@jest/globals';
import { withoutLeaked } from '../../src/evaluate/unleaked.js';
import { toPredictions } from '../../src/evaluate/scored-rows.js';
import { metricNamed } from '../../src/metrics/catalog.js';
import type { Target } from '../../src/split/manifest.js';

const target: Target = { column: 'y', task: 'binary', classes: ['a', 'b'], positive: 'b' };
const labels = { rowIds: Int32Array.of(3, 5, 8, 9), y: Float64Array.of(1, 0, 1, 0) };
const scored = { predicted: Float64Array.of(1, 1, 0, 0), score: Float64Array.of(0.9, 0.8, 0.2, 0.1) };
const accuracy = metricNamed('accuracy', 'binary', 'test');

test.each([
  { leaked: [5], rows: 3, accuracy: 2 / 3 },
  { leaked: [5, 8], rows: 2, accuracy: 1 },
  { leaked: [3, 9, 100], rows: 2, accuracy: 0 },
  { leaked: [3, 5, 8, 9], rows: 0, accuracy: null },
])('accuracy without the rows $leaked', ({ leaked, rows, accuracy: expected }) => {
  expect(withoutLeaked(labels.rowIds, toPredictions(labels, scored, target), [accuracy], new Set(leaked))).toEqual({
    rows,
    metrics: { accuracy: expected },
  });
});

test('several classes: a row keeps its own probabilities', () => {
  const three: Target = { column: 'y', task: 'multiclass', classes: ['a', 'b', 'c'], positive: null };
  const given = {
    predicted: Float64Array.of(0, 1, 2, 0),
    score: Float64Array.of(1, 0, 0, 0, 1, 0, 0.2, 0.3, 0.5, 0.4, 0.3, 0.3),
  };
  const loss = metricNamed('log_loss', 'multiclass', 'test');
  const y = { rowIds: labels.rowIds, y: Float64Array.of(0, 1, 2, 1) };
  const found = withoutLeaked(y.rowIds, toPredictions(y, given, three), [loss], new Set([3, 5]));
  expect(found.metrics['log_loss']).toBeCloseTo(-(Math.log(0.5) + Math.log(0.3)) / 2, 12);
});
