import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { calibrationCurve } from '../../src/metrics/calibration.js';
import { metricNamed } from '../../src/metrics/catalog.js';
import { classTable } from '../../src/metrics/class-table.js';
import { precisionRecallCurve } from '../../src/metrics/precision-recall.js';
import { residualsByPrediction } from '../../src/metrics/residuals.js';
import { rng } from '../../src/statistics/rng.js';
import { wilson } from '../../src/statistics/wilson.js';
import { binary, modelOf, multiclass, observed, regression } from './samples.js';

/** Figures of catalog.json, written by make_catalog.py beside it. */
const { figures } = JSON.parse(readFileSync(new URL('../fixtures/metrics/catalog.json', import.meta.url), 'utf8')) as {
  figures: {
    curve: { y: number[]; score: number[]; points: [number, number][] };
    calibration: { y: number[]; score: number[]; observed: number[]; predicted: number[] };
    classes: {
      y: number[];
      predicted: number[];
      precision: (number | null)[];
      recall: (number | null)[];
      f1: (number | null)[];
      rows: number[];
    };
    residuals: { y: number[]; predicted: number[]; mean: number[]; quantiles: [number, number, number][] };
  };
};

describe('precision-recall curve', () => {
  test("its points are scikit-learn's, without those that only lose precision", () => {
    const { y, score, points } = figures.curve;
    const found = precisionRecallCurve(binary(y, score))!;
    const best = new Map<number, number>();
    for (const [recall, precision] of points) {
      if (recall > 0) best.set(recall, Math.max(precision, best.get(recall) ?? 0));
    }
    const wanted = [...best].sort(([a], [b]) => a - b);
    expect(found.points.length).toBe(wanted.length);
    found.points.forEach(([recall, precision], i) => {
      expect(recall).toBeCloseTo(wanted[i]![0], 12);
      expect(precision).toBeCloseTo(wanted[i]![1], 12);
    });
    expect(found.base).toBeCloseTo(y.reduce((a, b) => a + b) / y.length, 12);
  });

  test('its steps add up to the PR AUC, with weights as well; thinned, both ends stay', () => {
    const random = rng('curve');
    const y = observed('binary', 900, random);
    const given = modelOf('binary', y, 1.5, random);
    if (given.task !== 'binary') throw new Error('expected a binary model');
    const weight = Float64Array.from(y, () => random.int(3));
    for (const each of [given, { ...given, weight }]) {
      const { points } = precisionRecallCurve(each)!;
      const area = points.reduce(
        (sum, [recall, precision], i) => sum + (recall - (points[i - 1]?.[0] ?? 0)) * precision,
        0,
      );
      expect(area).toBeCloseTo(metricNamed('pr_auc', 'binary').compute(each).value!, 10);
      const thin = precisionRecallCurve(each, 10)!.points;
      expect(thin.length).toBeLessThanOrEqual(10);
      expect([thin[0], thin.at(-1)]).toEqual([points[0], points.at(-1)]);
    }
  });

  test('none without a positive row', () => {
    expect(precisionRecallCurve(binary([0, 0], [0.1, 0.2]))).toBeNull();
    expect(precisionRecallCurve(binary([], []))).toBeNull();
    const weight = Float64Array.of(1, 0);
    expect(precisionRecallCurve({ ...binary([0, 1], [0.1, 0.2]), weight })).toBeNull();
  });
});

describe('calibration curve', () => {
  test('bins of equally many rows, as NumPy and scikit-learn have them', () => {
    const { y, score, observed, predicted } = figures.calibration;
    const found = calibrationCurve(binary(y, score), 8, 0.05);
    expect(found.map(({ rows }) => rows)).toEqual(new Array(8).fill(25));
    found.forEach((bin, i) => {
      expect(bin.predicted).toBeCloseTo(predicted[i]!, 12);
      expect(bin.observed).toBeCloseTo(observed[i]!, 12);
      const { lower, upper } = wilson(bin.observed * 25, 25, 0.05);
      expect(bin.lower).toBeCloseTo(lower, 12);
      expect(bin.upper).toBeCloseTo(upper, 12);
    });
  });

  test('equal confidences stay together; top label of several classes; no rows, no bins', () => {
    const tied = calibrationCurve(binary([1, 0, 1, 1, 0, 0], [0.5, 0.5, 0.5, 0.5, 0.9, 0.9]), 6, 0.05);
    expect(tied.map(({ rows, observed }) => [rows, observed])).toEqual([
      [4, 0.75],
      [2, 0],
    ]);
    const several = multiclass(3, [0, 1], [0, 2], [0.6, 0.3, 0.1, 0.2, 0.3, 0.5]);
    expect(calibrationCurve(several, 2, 0.05).map(({ predicted, observed }) => [predicted, observed])).toEqual([
      [0.5, 0],
      [0.6, 1],
    ]);
    expect(calibrationCurve(binary([], []), 5, 0.05)).toEqual([]);
  });
});

test('table of classes: scores of scikit-learn, null where there is nothing to divide by', () => {
  const { y, predicted, precision, recall, f1, rows } = figures.classes;
  const found = classTable(multiclass(5, y, predicted), 0.05);
  const near = (value: number | null): unknown => (value === null ? null : expect.closeTo(value, 12));
  expect(found.map((each) => each.precision?.value ?? null)).toEqual(precision.map(near));
  expect(found.map((each) => each.recall?.value ?? null)).toEqual(recall.map(near));
  expect(found.map((each) => each.f1)).toEqual(f1.map(near));
  expect(found.map((each) => each.observed)).toEqual(rows);
  const hits = y.filter((label, i) => label === 0 && predicted[i] === 0).length;
  expect(found[0]!.recall).toEqual({ value: hits / rows[0]!, ...wilson(hits, rows[0]!, 0.05) });
});

test('a class that is predicted as often as it is observed has an F1, one that is neither has none', () => {
  // Of class 0 two rows are right of two, of class 1 none of one either way, class 3 is nowhere.
  const found = classTable(multiclass(4, [0, 0, 1, 2], [0, 0, 2, 1]), 0.05);
  expect(found.map(({ f1 }) => f1)).toEqual([1, 0, 0, null]);
  expect(found.map(({ predicted }) => predicted)).toEqual([2, 1, 1, 0]);
  expect(found[3]).toEqual({ class: 3, observed: 0, predicted: 0, precision: null, recall: null, f1: null });
});

test('residuals by prediction: means and quantiles of NumPy; equal predictions stay together; no rows, no bins', () => {
  const { y, predicted, mean, quantiles } = figures.residuals;
  const found = residualsByPrediction(regression(y, predicted), 6);
  expect(found.map(({ rows }) => rows)).toEqual(new Array(6).fill(20));
  found.forEach((bin, i) => {
    expect(bin.mean).toBeCloseTo(mean[i]!, 12);
    [bin.low, bin.median, bin.high].forEach((value, k) => expect(value).toBeCloseTo(quantiles[i]![k]!, 12));
    if (i > 0) expect(bin.from).toBeGreaterThan(found[i - 1]!.to);
  });
  expect(residualsByPrediction(regression([1, 2, 3, 9], [5, 5, 5, 6]), 4)).toEqual([
    { rows: 3, from: 5, to: 5, mean: -3, low: -3.8, median: -3, high: -2.2 },
    { rows: 1, from: 6, to: 6, mean: 3, low: 3, median: 3, high: 3 },
  ]);
  expect(residualsByPrediction(regression([], []), 4)).toEqual([]);
});
