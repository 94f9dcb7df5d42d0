import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { metricsOf } from '../../src/metrics/catalog.js';
import { confusion } from '../../src/metrics/confusion.js';
import { residualHistogram, rocCurve } from '../../src/metrics/curve.js';
import type { Predictions } from '../../src/metrics/metric.js';

interface BinaryCase {
  y: number[];
  score: number[];
  predicted: number[];
  values: Record<string, number | null>;
}

interface RegressionCase {
  y: number[];
  predicted: number[];
  values: Record<string, number | null>;
}

/** cases.json, written by make.py beside it. */
const cases = JSON.parse(readFileSync(new URL('../fixtures/metrics/cases.json', import.meta.url), 'utf8')) as {
  binary: BinaryCase[];
  regression: RegressionCase[];
  roc: { y: number[]; score: number[]; points: [number, number][] };
  confusion: { y: number[]; predicted: number[]; counts: { tp: number; fp: number; fn: number; tn: number } };
  histogram: { residuals: number[]; counts: number[]; edges: number[] };
};

/** Each metric against its value: cases that differ. A null has to come with a reason. */
function different(predictions: Predictions, values: Record<string, number | null>): unknown[] {
  return metricsOf(predictions.task).flatMap((metric): unknown[] => {
    const found = metric.compute(predictions);
    const wanted = values[metric.name];
    if (wanted === undefined) return [`${metric.name} is not in the cases`];
    if (found.value === null)
      return wanted === null && found.reason.length > 0 ? [] : [{ metric: metric.name, found, wanted }];
    const close = wanted !== null && Math.abs(found.value - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
    return close ? [] : [{ metric: metric.name, found, wanted, predictions }];
  });
}

test('binary metrics equal scikit-learn to 1e-9, or say why there is no value', () => {
  expect(cases.binary.length).toBeGreaterThan(200);
  const wrong = cases.binary.flatMap(({ y, score, predicted, values }) =>
    different(
      { task: 'binary', y: Uint8Array.from(y), score: Float64Array.from(score), predicted: Uint8Array.from(predicted) },
      values,
    ),
  );
  expect(wrong).toEqual([]);
});

test('regression metrics equal scikit-learn to 1e-9, or say why there is no value', () => {
  expect(cases.regression.length).toBeGreaterThan(100);
  const wrong = cases.regression.flatMap(({ y, predicted, values }) =>
    different({ task: 'regression', y: Float64Array.from(y), predicted: Float64Array.from(predicted) }, values),
  );
  expect(wrong).toEqual([]);
});

test('ROC curve, confusion and histogram equal scikit-learn and NumPy', () => {
  const { roc, histogram } = cases;
  const points = rocCurve(Uint8Array.from(roc.y), Float64Array.from(roc.score))!;
  // scikit-learn drops only some of the points on straight lines: every point of ours is one of its, every one of its lies on our curve.
  for (const point of points) expect(roc.points).toContainEqual(point);
  for (const [x, y] of roc.points) {
    const distances = points.slice(1).map(([right, top], i) => {
      const [left, bottom] = points[i]!;
      const inside = x >= left && x <= right && y >= bottom && y <= top;
      return inside ? Math.abs((right - left) * (y - bottom) - (top - bottom) * (x - left)) : 1;
    });
    expect(Math.min(...distances)).toBeLessThan(1e-12);
  }
  const { y, predicted, counts } = cases.confusion;
  expect(
    confusion({
      task: 'binary',
      y: Uint8Array.from(y),
      score: new Float64Array(y.length),
      predicted: Uint8Array.from(predicted),
    }),
  ).toEqual(counts);
  const observed = Float64Array.from(histogram.residuals);
  const found = residualHistogram({ task: 'regression', y: observed, predicted: new Float64Array(observed.length) }, 7);
  expect(found.counts).toEqual(histogram.counts);
  found.edges.forEach((edge, i) => expect(edge).toBeCloseTo(histogram.edges[i]!, 12));
});
