import { describe, expect, test } from '@jest/globals';
import { metricNamed } from '../../src/metrics/catalog.js';
import { compare } from '../../src/metrics/compare.js';
import type { BinaryPredictions, Predictions } from '../../src/metrics/metric.js';
import { bound } from '../../src/metrics/single.js';
import type { PairedComparison } from '../../src/statistics/paired.js';
import { rng } from '../../src/statistics/rng.js';
import type { SingleBound } from '../../src/statistics/single.js';
import { wilson } from '../../src/statistics/wilson.js';
import { binary, modelOf, multiclass, observed } from './samples.js';

function compared(name: string, a: Predictions, b: Predictions, more = {}): PairedComparison {
  const found = compare(metricNamed(name, a.task), a, b, { rng: rng(1), alpha: 0.05, ...more });
  if ('unavailable' in found) throw new Error(found.unavailable);
  return found;
}

function bounded(name: string, a: Predictions): SingleBound {
  const found = bound(metricNamed(name, a.task), a, { rng: rng(1), alpha: 0.05 });
  if ('unavailable' in found) throw new Error(found.unavailable);
  return found;
}

const many = (n: number, value: (i: number) => number): number[] => Array.from({ length: n }, (_, i) => value(i));

/** Counts of two models: for each observed class the rows that are right in both, in the first, in the second, in none. */
function counted(positives: readonly number[], negatives: readonly number[]): [BinaryPredictions, BinaryPredictions] {
  const [y, a, b]: [number[], number[], number[]] = [[], [], []];
  for (const [label, counts] of [
    [1, positives],
    [0, negatives],
  ] as const) {
    counts.forEach((rows, kind) => {
      for (let i = 0; i < rows; i++) {
        y.push(label);
        a.push(kind === 0 || kind === 1 ? label : 1 - label);
        b.push(kind === 0 || kind === 2 ? label : 1 - label);
      }
    });
  }
  return [binary(y, a), binary(y, b)];
}

test("F1: the spread is gate.md's, var(IF1 - IF0) with IF = (2 y yhat - F1 (y + yhat)) / mean(y + yhat), its sample variance of the positives", () => {
  const random = rng('f1');
  const y = observed('binary', 300, random) as Uint8Array;
  const [a, b] = [modelOf('binary', y, 1, random), modelOf('binary', y, 2, random)] as BinaryPredictions[];
  const influence = ({ predicted }: BinaryPredictions): number[] => {
    const value = metricNamed('f1', 'binary').compute({ ...a!, predicted }).value!;
    const mean = y.reduce((sum, label, i) => sum + label + predicted[i]!, 0) / 300;
    return Array.from(y, (label, i) => (2 * label * predicted[i]! - value * (label + predicted[i]!)) / mean);
  };
  const [ofA, ofB] = [influence(a!), influence(b!)];
  const squares = ofA.reduce((sum, value, i) => sum + (value - ofB[i]!) ** 2, 0);
  const positives = y.reduce((sum, label) => sum + label, 0);
  const found = compared('f1', a!, b!);
  expect(found.sigma).toBeCloseTo(Math.sqrt((squares / 299) * (positives / (positives - 1))), 12);
  expect(found.method).toBe(`influence function, t(${positives - 1})`);
});

test('RMSE: IF = (e^2 - MSE) / (2 RMSE)', () => {
  const random = rng('rmse');
  const y = observed('regression', 250, random);
  const [a, b] = [modelOf('regression', y, 0.5, random), modelOf('regression', y, 1, random)];
  const influence = ({ predicted }: Predictions): number[] => {
    const errors = Array.from(y, (value, i) => (value - predicted[i]!) ** 2);
    const mean = errors.reduce((sum, value) => sum + value, 0) / 250;
    return errors.map((value) => (value - mean) / (2 * Math.sqrt(mean)));
  };
  const [ofA, ofB] = [influence(a), influence(b)];
  const squares = ofA.reduce((sum, value, i) => sum + (value - ofB[i]!) ** 2, 0);
  expect(compared('rmse', a, b).sigma).toBeCloseTo(Math.sqrt(squares / 249), 12);
});

describe('what a metric divides by', () => {
  test('three rows predicted positive, all of them right, do not beat a champion', () => {
    // 60 positives: the candidate finds 3 of them and nothing else; the champion 50, with 12 false alarms.
    const [a, b] = counted([3, 0, 47, 10], [188, 12, 0, 0]);
    const found = compared('precision', a, b);
    expect([found.candidate, found.difference > 0.15]).toEqual([1, true]);
    expect(found.shortfall).toBe('it needs 30 rows predicted positive by either model; there are 3');
    expect(found.minimum).toBe(2600);
  });

  test('a class of several that is hardly predicted', () => {
    const y = many(300, (i) => i % 3);
    const a = multiclass(
      3,
      y,
      y.map((k, i) => (k === 2 && i > 30 ? 0 : k)),
    );
    const b = multiclass(
      3,
      y,
      y.map((k, i) => (i % 10 === 0 ? (k + 1) % 3 : k)),
    );
    const lack = 'it needs 30 rows predicted to be of each class by either model; of the rarest there are 10';
    expect(compared('precision_macro', a, b).shortfall).toBe(lack);
    expect(compared('precision_weighted', a, b).shortfall).toBe(lack);
    expect(compared('recall_macro', a, b).shortfall).toBeNull();
    expect(compared('f1_macro', a, b).shortfall).toBeNull();
  });

  test('in clusters the minimum of the metric holds as well', () => {
    const [a, b] = counted([10, 5, 5, 0], [400, 10, 10, 60]);
    const cluster = Int32Array.from(a.y, (_, i) => i % 100);
    expect(compared('f1', a, b, { cluster }).shortfall).toBe('it needs 30 positive rows; there are 20');
    expect(compared('f1', a, b, { cluster }).minimum).toBe(750);
  });

  test('with weights at the effective number of rows', () => {
    const [a, b] = counted([30, 10, 10, 10], [200, 20, 20, 0]);
    // One positive row that weighs as much as 59 others together: (2 x 59)^2 / (59^2 + 59) rows.
    const weight = Float64Array.from(a.y, (_, i) => (i === 0 ? 59 : 1));
    const found = compared('f1', { ...a, weight }, { ...b, weight });
    expect(found.shortfall).toBe('it needs 30 positive rows; there are 3.9');
    expect(compared('recall', { ...a, weight }, { ...b, weight }).shortfall).toBe(
      'weighted rows need 30 at their effective number; there are 3.9',
    );
  });
});

describe('what was not seen', () => {
  test('two models that rank all classes perfectly are not within a hundredth of each other', () => {
    const y = many(150, (i) => i % 3);
    const perfect = multiclass(3, y, y);
    for (const name of ['roc_auc_ovr', 'roc_auc_ovr_weighted', 'roc_auc_ovo']) {
      expect(compared(name, perfect, perfect).shortfall).toBeNull();
      expect(compared(name, perfect, perfect).lower(0.05)).toBeLessThan(-0.03);
      // No better known than one area of 50 against 100 rows.
      expect(bounded(name, perfect).lower(0.05)).toBeLessThan(0.985);
    }
    const weight = Float64Array.from({ length: 100 }, (_, i) => 1 + (i % 3));
    const two = {
      ...binary(
        many(100, (i) => i % 2),
        many(100, (i) => i % 2),
      ),
      weight,
    };
    expect(compared('roc_auc', two, two).lower(0.05)).toBeLessThan(-0.05);
  });

  test('a bootstrap in which no resample differs tells nothing', () => {
    const model = binary(
      many(100, (i) => i % 2),
      many(100, (i) => i / 100),
    );
    for (const name of ['pr_auc', 'ece', 'lift@0.1']) {
      expect(compared(name, model, model).shortfall).toBe(
        'no resample of the rows differs from another, so that nothing tells how far it varies',
      );
    }
    const few = binary([0, 1, 0, 1], [0.1, 0.2, 0.3, 0.4]);
    expect(
      compared('pr_auc', few, model.y.length === 4 ? model : { ...few, score: Float64Array.of(0.4, 0.3, 0.2, 0.1) }),
    ).toMatchObject({
      shortfall: 'a bootstrap needs 30 rows; there are 4',
      minimum: 30,
    });
  });

  test('one model: near the end of the range as a share of as many rows would vary, not as t', () => {
    // 4 of 40 wrong in each class: a share of 80 rows.
    const [model] = counted([36, 0, 0, 4], [36, 0, 0, 4]);
    const found = bounded('balanced_accuracy', model);
    expect(found.value).toBeCloseTo(0.9, 12);
    const share = wilson(72, 80, 0.05);
    expect(found.lower(0.05)).toBeLessThan(share.lower + 0.005);
    expect(found.lower(0.05)).toBeGreaterThan(share.lower - 0.02);
    expect(found.upper(0.05)).toBeGreaterThan(share.upper - 0.005);
    // No error among 80 rows is no proof of none: Wilson's bound of 80 is .967.
    const [perfect] = counted([40, 0, 0, 0], [40, 0, 0, 0]);
    for (const name of ['balanced_accuracy', 'f1', 'mcc', 'cohen_kappa']) {
      expect(bounded(name, perfect).lower(0.05)).toBeLessThan(0.97);
      expect(bounded(name, perfect).lower(0.05)).toBeGreaterThan(0.7);
    }
  });
});

test('calibration error: a confidence that rounds across an edge belongs to the bin below it', () => {
  // .07 x 100 is 7.000000000000001.
  const found = metricNamed('ece@100', 'binary').compute(binary([1, 0], [0.07, 0.065]));
  expect(found.value).toBeCloseTo(Math.abs(0.07 - 1 + 0.065) / 2, 12);
});
