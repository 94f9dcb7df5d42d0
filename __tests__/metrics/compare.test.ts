import { describe, expect, test } from '@jest/globals';
import { metricNamed, metricsOf } from '../../src/metrics/catalog.js';
import { compare } from '../../src/metrics/compare.js';
import type { BinaryPredictions, Metric, Predictions, RegressionPredictions } from '../../src/metrics/metric.js';
import type { PairedComparison } from '../../src/statistics/paired.js';
import { rng } from '../../src/statistics/rng.js';
import type { Rng } from '../../src/statistics/rng.js';

function classifier(y: Uint8Array, random: Rng, noise: number): BinaryPredictions {
  const score = Float64Array.from(y, (label) => 1 / (1 + Math.exp(1 - 2 * label - noise * random.normal())));
  return { task: 'binary', y, score, predicted: Uint8Array.from(score, (p) => (p >= 0.5 ? 1 : 0)) };
}

function regressor(y: Float64Array, random: Rng, noise: number): RegressionPredictions {
  return { task: 'regression', y, predicted: y.map((value) => value + noise * random.normal()) };
}

function compared(metric: Metric, a: Predictions, b: Predictions, seed = 1): PairedComparison {
  const found = compare(metric, a, b, { rng: rng(seed), alpha: 0.05 });
  if ('unavailable' in found) throw new Error(found.unavailable);
  return found;
}

const random = rng('compare');
const labels = Uint8Array.from({ length: 500 }, () => (random.next() < 0.4 ? 1 : 0));
const target = Float64Array.from({ length: 500 }, () => 5 * random.normal());
const better: Predictions[] = [classifier(labels, random, 0.8), regressor(target, random, 1)];
const worse: Predictions[] = [classifier(labels, random, 2.5), regressor(target, random, 1.5)];
const methods: Record<string, string> = {
  roc_auc: 'DeLong t(',
  log_loss: "t(499) and Hall's",
  brier: "t(499) and Hall's",
  accuracy: 'Tango score, exact McNemar at 0',
  precision: 'influence function, t(',
  recall: 'Tango score, exact McNemar at 0',
  f1: 'influence function, t(',
  rmse: "influence function, t(499) and Hall's",
  mae: "t(499) and Hall's",
  r2: "influence function, t(499) and Hall's",
};
const all = (['binary', 'regression'] as const).flatMap((task, i) =>
  metricsOf(task).map((metric) => ({ name: metric.name, metric, good: better[i]!, bad: worse[i]! })),
);

describe.each(all)('$name', ({ name, metric, good, bad }) => {
  const found = compared(metric, good, bad);

  test('values, orientation, method, label', () => {
    const candidate = metric.compute(good).value!;
    const reference = metric.compute(bad).value!;
    expect(found.candidate).toBeCloseTo(candidate, 12);
    expect(found.reference).toBeCloseTo(reference, 12);
    expect(found.difference).toBeCloseTo(
      metric.better === 'higher' ? candidate - reference : reference - candidate,
      12,
    );
    expect(found.method).toContain(methods[name]!);
    expect(found.guarantee).toBe(!found.method.includes('bootstrap'));
    expect(found.n).toBe(500);
    expect(found.shortfall).toBeNull();
  });

  test('the better model is found better, the worse one worse', () => {
    expect(found.lower(0.05)).toBeGreaterThan(0);
    expect(found.lower(0.05)).toBeLessThan(found.difference);
    const swapped = compared(metric, bad, good);
    expect(swapped.upper(0.05)).toBeLessThan(0);
    expect(swapped.pBelow(0)).toBeLessThanOrEqual(0.05);
    expect(swapped.difference).toBeCloseTo(-found.difference, 12);
    expect(found.pBelow(0)).toBeGreaterThan(0.9);
  });

  test('sigma / sqrt(n) is the standard error that the bounds show', () => {
    const half = (found.upper(0.05) - found.lower(0.05)) / 2;
    expect((1.645 * found.sigma) / Math.sqrt(found.n) / half).toBeGreaterThan(0.9);
    expect((1.645 * found.sigma) / Math.sqrt(found.n) / half).toBeLessThan(1.1);
  });

  test('same seed, same bounds; a model against itself differs by 0', () => {
    expect(compared(metric, good, bad).lower(0.05)).toBe(found.lower(0.05));
    const same = compared(metric, good, good);
    expect(same.difference).toBe(0);
    expect(same.lower(0.05)).toBeLessThanOrEqual(0);
    expect(same.upper(0.05)).toBeGreaterThanOrEqual(0);
  });
});

describe('what cannot be compared', () => {
  const y = Uint8Array.of(1, 0, 1, 0);
  const good: BinaryPredictions = { task: 'binary', y, score: Float64Array.of(0.9, 0.1, 0.8, 0.2), predicted: y };
  const none: BinaryPredictions = { ...good, predicted: new Uint8Array(4) };

  test('an undefined metric of either model', () => {
    const precision = metricNamed('precision', 'binary');
    const options = { rng: rng(1), alpha: 0.05 };
    expect(compare(precision, none, good, options)).toEqual({
      unavailable: 'precision of the candidate: no row was predicted positive',
    });
    expect(compare(precision, good, none, options)).toEqual({
      unavailable: 'precision of the other model: no row was predicted positive',
    });
  });

  test('other rows or another task are a defect', () => {
    const options = { rng: rng(1), alpha: 0.05 };
    const other = { ...good, y: Uint8Array.of(1, 1, 0, 0) };
    expect(() => compare(metricNamed('f1', 'binary'), good, other, options)).toThrow('same rows');
    expect(() => compare(metricNamed('mae', 'regression'), good, good, options)).toThrow('of task');
  });

  test.each([
    { metric: 'f1', expect: 'it needs 30 positive rows; there are 2' },
    { metric: 'roc_auc', expect: 'DeLong needs 10 rows of each class' },
    { metric: 'brier', expect: 'needs 50 rows; there are 4' },
    { metric: 'log_loss', expect: 'needs 200 rows; there are 4' },
  ])('$metric below its minimum says so', ({ metric, expect: shortfall }) => {
    expect(compared(metricNamed(metric, 'binary'), good, good).shortfall).toContain(shortfall);
  });

  test("counts: the rows that would meet both minima at today's shares", () => {
    // 100 rows, 40 positive, the models differ on 4: 30 positives take 75 rows, 10 differing rows take 250.
    const y = Uint8Array.from({ length: 100 }, (_, i) => (i < 40 ? 1 : 0));
    const other = y.map((label, i) => (i < 2 || i > 97 ? 1 - label : label));
    const model = (predicted: Uint8Array): BinaryPredictions => ({
      task: 'binary',
      y,
      score: Float64Array.from(predicted),
      predicted: Uint8Array.from(predicted),
    });
    expect(compared(metricNamed('f1', 'binary'), model(y), model(other)).minimum).toBe(250);
    expect(compared(metricNamed('f1', 'binary'), model(y), model(y)).minimum).toBeNull();
    expect(compared(metricNamed('rmse', 'regression'), better[1]!, worse[1]!).minimum).toBe(200);
  });

  test('few rows on which two models differ', () => {
    const many = Uint8Array.from({ length: 100 }, (_, i) => i % 2);
    const same: BinaryPredictions = { task: 'binary', y: many, score: new Float64Array(100), predicted: many };
    expect(compared(metricNamed('f1', 'binary'), same, same).shortfall).toBe(
      'it needs 10 rows on which the two models differ; there are 0',
    );
    // Of 50 positive rows: Tango's bound without a discordant pair, z^2 / (50 + z^2).
    const recall = compared(metricNamed('recall', 'binary'), same, same);
    expect(recall).toMatchObject({ shortfall: null, n: 100 });
    expect(recall.lower(0.05)).toBeCloseTo(-(1.6448536269514722 ** 2) / (50 + 1.6448536269514722 ** 2), 9);
    expect(compared(metricNamed('accuracy', 'binary'), same, same).shortfall).toBeNull();
    expect(compared(metricNamed('accuracy', 'binary'), same, same).lower(0.05)).toBeLessThan(-0.01);
  });
});

test.each([{ metric: 'f1' }, { metric: 'recall' }])(
  'error rate of the bound of $metric for equal models: near 5% (.1 with 150 replications on either side)',
  ({ metric }) => {
    const draws = rng(`error ${metric}`);
    let wrong = 0;
    for (let i = 0; i < 150; i++) {
      const y = Uint8Array.from({ length: 300 }, () => (draws.next() < 0.3 ? 1 : 0));
      const found = compared(metricNamed(metric, 'binary'), classifier(y, draws, 1.5), classifier(y, draws, 1.5), i);
      if (found.lower(0.05) > 0) wrong++;
      if (found.upper(0.05) < 0) wrong++;
    }
    expect(wrong / 300).toBeLessThan(0.1);
    expect(wrong / 300).toBeGreaterThan(0.015);
  },
);
