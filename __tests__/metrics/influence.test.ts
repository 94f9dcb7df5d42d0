import { describe, expect, test } from '@jest/globals';
import { compare, testsOf } from '../../src/metrics/compare.js';
import type { Metric, Predictions } from '../../src/metrics/metric.js';
import { metricNamed } from '../../src/metrics/catalog.js';
import { selectRows } from '../../src/metrics/select.js';
import { bound } from '../../src/metrics/single.js';
import type { PairedComparison } from '../../src/statistics/paired.js';
import { rng } from '../../src/statistics/rng.js';
import type { SingleBound } from '../../src/statistics/single.js';
import { everyMetric, modelOf, observed, tasks } from './samples.js';

const random = rng('influence');
const models = Object.fromEntries(
  tasks.map((task) => {
    const y = observed(task, 60, random);
    return [task, modelOf(task, y, 1.3, random)];
  }),
) as Record<Predictions['task'], Predictions>;
const weight = Float64Array.from({ length: 60 }, () => 0.2 + 3 * random.next());
const smooth = tasks.flatMap((task) =>
  everyMetric(task)
    .filter((metric) => metric.influence !== undefined)
    .map((metric) => ({ task, name: metric.name, metric })),
);

/** How the metric moves with the weight of one row, by central differences. */
function derivative(metric: Metric, given: Predictions, weights: Float64Array, row: number): number {
  const step = 1e-4 * weights[row]!;
  const at = (change: number): number =>
    metric.compute({ ...given, weight: weights.with(row, weights[row]! + change) }).value!;
  return (at(step) - at(-step)) / (2 * step);
}

describe.each(smooth)('$task: $name', ({ task, metric }) => {
  test.each([
    { name: 'unweighted', own: undefined },
    { name: 'weighted', own: weight },
  ])('influence is the derivative by the weight of a row, $name', ({ own }) => {
    const given = { ...models[task], ...(own === undefined ? {} : { weight: own }) };
    const weights = own ?? new Float64Array(60).fill(1);
    const total = weights.reduce((sum, value) => sum + value, 0);
    const found = metric.influence!(given);
    const largest = found.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    expect(largest).toBeGreaterThan(0);
    let mean = 0;
    for (let row = 0; row < 60; row++) {
      const wanted = total * derivative(metric, given, weights, row);
      expect(Math.abs(found[row]! - wanted)).toBeLessThan(1e-5 * largest);
      mean += (weights[row]! * found[row]!) / total;
    }
    expect(Math.abs(mean)).toBeLessThan(1e-12 * Math.max(1, largest));
  });
});

test('every metric has influence values, or a bootstrap that can draw weights', () => {
  for (const task of tasks) {
    for (const metric of everyMetric(task)) {
      expect([metric.name, metric.influence !== undefined, metric.bound === 'bootstrap']).toEqual([
        metric.name,
        metric.bound !== 'bootstrap',
        metric.reweighted !== undefined && metric.bound === 'bootstrap',
      ]);
    }
  }
});

const every = tasks.flatMap((task) => {
  const y = observed(task, 240, random);
  return everyMetric(task).map((metric) => ({
    task,
    name: metric.name,
    metric,
    better: modelOf(task, y, 0.8, random),
    worse: modelOf(task, y, 2.5, random),
  }));
});

function compared(metric: Metric, a: Predictions, b: Predictions, more = {}): PairedComparison {
  const found = compare(metric, a, b, { rng: rng(1), alpha: 0.05, ...more });
  if ('unavailable' in found) throw new Error(found.unavailable);
  return found;
}

function bounded(metric: Metric, a: Predictions, more = {}): SingleBound {
  const found = bound(metric, a, { rng: rng(1), alpha: 0.05, ...more });
  if ('unavailable' in found) throw new Error(found.unavailable);
  return found;
}

function shuffled(n: number): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = random.int(i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

describe.each(every)('$task: $name', ({ metric, better, worse }) => {
  const found = compared(metric, better, worse);
  const drawn = found.method.includes('bootstrap');

  test('values and orientation', () => {
    const [candidate, reference] = [metric.compute(better).value!, metric.compute(worse).value!];
    expect(found.candidate).toBeCloseTo(candidate, 12);
    expect(found.reference).toBeCloseTo(reference, 12);
    const gain = metric.better === 'higher' ? candidate - reference : reference - candidate;
    expect(found.difference).toBeCloseTo(gain, 12);
    expect(found.guarantee).toBe(metric.bound !== 'bootstrap');
    expect(found.lower(0.05)).toBeLessThan(found.difference);
    expect(found.upper(0.05)).toBeGreaterThan(found.difference);
  });

  test('exchanging the models changes the sign and nothing else', () => {
    const other = compared(metric, worse, better);
    expect(other.difference).toBeCloseTo(-found.difference, 12);
    expect(other.shortfall).toBe(found.shortfall);
    if (drawn) {
      // The percentiles of the same draws, taken from the other side.
      expect(other.lower(0.05)).toBeCloseTo(-found.upper(0.05), 12);
      return;
    }
    expect(other.lower(0.05)).toBeCloseTo(-found.upper(0.05), 9);
    expect(other.upper(0.01)).toBeCloseTo(-found.lower(0.01), 9);
    expect(other.sigma).toBeCloseTo(found.sigma, 9);
  });

  test('the order of the rows does not matter', () => {
    const order = shuffled(240);
    const [a, b] = [selectRows(better, order), selectRows(worse, order)];
    expect(metric.compute(a).value).toBeCloseTo(metric.compute(better).value!, 12);
    const there = compared(metric, a, b);
    expect(there.shortfall).toBe(found.shortfall);
    if (!drawn) expect(there.lower(0.05)).toBeCloseTo(found.lower(0.05), 9);
    const single = bounded(metric, better);
    if (!single.method.includes('bootstrap')) {
      expect(bounded(metric, a).lower(0.05)).toBeCloseTo(single.lower(0.05), 9);
    }
  });

  test('equal weights are no weights; a row of weight 0 is as good as absent; weight 2 counts a row twice', () => {
    const three = new Float64Array(240).fill(3);
    const equal = compared(metric, { ...better, weight: three }, { ...worse, weight: three });
    expect(equal.method).toBe(found.method);
    expect(equal.lower(0.05)).toBe(found.lower(0.05));
    const some = Float64Array.from({ length: 240 }, (_, i) => (i % 4 === 0 ? 0 : 1));
    const kept = Int32Array.from({ length: 180 }, (_, i) => Math.floor(i / 3) * 4 + 1 + (i % 3));
    const without = compared(metric, { ...better, weight: some }, { ...worse, weight: some });
    const cut = compared(metric, selectRows(better, kept), selectRows(worse, kept));
    expect(without.lower(0.05)).toBe(cut.lower(0.05));
    expect(without.n).toBe(180);
    const twice = Float64Array.from({ length: 240 }, (_, i) => (i < 100 ? 2 : 1));
    const doubled = Int32Array.from({ length: 340 }, (_, i) => (i < 100 ? i : i - 100));
    expect(metric.compute({ ...better, weight: twice }).value).toBeCloseTo(
      metric.compute(selectRows(better, doubled)).value!,
      10,
    );
  });

  test('weights of any size: a bound without a promise, about the difference', () => {
    const weight = Float64Array.from({ length: 240 }, (_, i) => 0.5 + (i % 7) / 7);
    const weighted = compared(metric, { ...better, weight }, { ...worse, weight });
    expect(weighted.guarantee).toBe(false);
    expect(weighted.method).toMatch(/^(?:influence function|paired bootstrap)/);
    expect(weighted.lower(0.05)).toBeLessThan(weighted.difference);
    expect(weighted.upper(0.05)).toBeGreaterThan(weighted.difference);
    const single = bounded(metric, { ...better, weight });
    expect(single.guarantee).toBe(false);
    expect(single.lower(0.05)).toBeLessThan(single.value);
    expect(single.upper(0.05)).toBeGreaterThan(single.value);
    expect(single.lower(0.05)).toBeGreaterThanOrEqual(metric.range[0]);
    expect(single.upper(0.05)).toBeLessThanOrEqual(metric.range[1]);
  });

  test('rows in clusters: a cluster a row is the unit, and clusters of equal rows widen the bounds', () => {
    const own = Int32Array.from({ length: 240 }, (_, i) => i);
    const each = compared(metric, better, worse, { cluster: own });
    expect(each.difference).toBeCloseTo(found.difference, 12);
    // Every row three times, as one cluster: the difference is the same, and the bounds are those of 240 units.
    const rows = Int32Array.from({ length: 720 }, (_, i) => i % 240);
    const [a, b] = [selectRows(better, rows), selectRows(worse, rows)];
    const clustered = compared(metric, a, b, { cluster: rows });
    const naive = compared(metric, a, b);
    const width = (comparison: PairedComparison): number => comparison.upper(0.05) - comparison.lower(0.05);
    expect(width(clustered) / width(each)).toBeGreaterThan(0.85);
    expect(width(clustered) / width(each)).toBeLessThan(1.15);
    expect(width(clustered)).toBeGreaterThan(1.3 * width(naive));
    if (metric.bound !== 'bootstrap') expect(clustered.method).toContain('cluster totals (240 clusters)');
    const single = bounded(metric, a, { cluster: rows });
    expect(single.lower(0.05)).toBeLessThan(single.value);
    const few = compared(metric, a, b, { cluster: rows.map((row) => row % 20) });
    expect(few.shortfall).not.toBeNull();
  });

  test('another test is used where it is one for the metric, labelled and without a promise', () => {
    for (const name of testsOf(metric)) {
      const chosen = compared(metric, better, worse, { test: name });
      expect(chosen.difference).toBeCloseTo(found.difference, 9);
      if (name === metric.bound) {
        expect(chosen.method).toBe(found.method);
        continue;
      }
      expect(chosen.method).toContain('chosen by gate.test');
      expect(chosen.guarantee).toBe(false);
      const width = (comparison: PairedComparison): number => comparison.upper(0.05) - comparison.lower(0.05);
      // Hall's correction reaches far where losses are skewed.
      expect(width(chosen) / width(found)).toBeGreaterThan(metric.bound === 'mean_loss' ? 0.3 : 0.7);
      expect(width(chosen) / width(found)).toBeLessThan(1.4);
    }
    const wrong = (['proportion', 'auc', 'mean_loss', 'influence'] as const).find(
      (name) => !testsOf(metric).includes(name),
    )!;
    expect(compare(metric, better, worse, { rng: rng(1), alpha: 0.05, test: wrong })).toEqual({
      unavailable: `${wrong} is no test of ${metric.name}; possible: ${testsOf(metric).join(', ')}`,
    });
  });
});

test('a monotone change of the scores changes nothing of what only ranks', () => {
  const y = observed('binary', 300, random);
  const [a, b] = [modelOf('binary', y, 1, random), modelOf('binary', y, 2, random)];
  const bent = (given: Predictions): Predictions =>
    given.task === 'binary' ? { ...given, score: given.score.map((p) => p ** 3 / 2 + 0.1) } : given;
  for (const name of ['roc_auc', 'pr_auc', 'lift@0.2', 'recall_at_precision@0.6', 'precision_at_recall@0.7']) {
    const metric = metricNamed(name, 'binary');
    expect(metric.compute(bent(a)).value).toBe(metric.compute(a).value);
    expect(compared(metric, bent(a), bent(b)).lower(0.05)).toBe(compared(metric, a, b).lower(0.05));
  }
  const several = observed('multiclass', 300, random);
  const [c, d] = [modelOf('multiclass', several, 1, random), modelOf('multiclass', several, 2, random)];
  const bentToo = (given: Predictions): Predictions =>
    given.task === 'multiclass' ? { ...given, score: given.score.map((p) => p ** 3 / 2 + 0.1) } : given;
  for (const name of ['roc_auc_ovr', 'roc_auc_ovr_weighted', 'roc_auc_ovo', 'pr_auc_macro', 'top_k_accuracy@2']) {
    const metric = metricNamed(name, 'multiclass');
    expect(metric.compute(bentToo(c)).value).toBe(metric.compute(c).value);
    expect(compared(metric, bentToo(c), bentToo(d)).lower(0.05)).toBe(compared(metric, c, d).lower(0.05));
  }
});
