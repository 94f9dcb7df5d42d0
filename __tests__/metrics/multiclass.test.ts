import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { metricNamed, metricsOf } from '../../src/metrics/catalog.js';
import { compare } from '../../src/metrics/compare.js';
import { estimate } from '../../src/metrics/estimate.js';
import type { Metric, MulticlassPredictions } from '../../src/metrics/metric.js';
import { classCounts } from '../../src/metrics/class-counts.js';
import { confusedPairs } from '../../src/metrics/multiclass/confused-pairs.js';
import { bound } from '../../src/metrics/single.js';
import type { PairedComparison } from '../../src/statistics/paired.js';
import { rng, type Rng } from '../../src/statistics/rng.js';

interface Case {
  classes: number;
  y: number[];
  score: number[];
  predicted: number[];
  values: Record<string, number | null>;
  confusion: number[][];
}

/** multiclass.json, written by make_multiclass.py beside it. */
const { cases } = JSON.parse(readFileSync(new URL('../fixtures/metrics/multiclass.json', import.meta.url), 'utf8')) as {
  cases: Case[];
};

function predictionsOf({ classes, y, score, predicted }: Omit<Case, 'values' | 'confusion'>): MulticlassPredictions {
  return {
    task: 'multiclass',
    classes,
    y: Int32Array.from(y),
    score: Float64Array.from(score),
    predicted: Int32Array.from(predicted),
  };
}

const metrics = metricsOf('multiclass');
const options = { rng: rng(1), alpha: 0.05 };

test('names, in the order of reports', () => {
  expect(metrics.map(({ name }) => name)).toEqual([
    'accuracy',
    'log_loss',
    'brier',
    'balanced_accuracy',
    'f1_macro',
    'f1_weighted',
    'precision_macro',
    'recall_macro',
    'mcc',
    'roc_auc_ovr',
  ]);
});

describe('against scikit-learn', () => {
  test.each(metrics)('$name to 1e-9, or a reason why there is no value', (metric) => {
    const found = cases.map((given) => metric.compute(predictionsOf(given)));
    const wrong = cases.flatMap((given, at): unknown[] => {
      const [{ value }, wanted] = [found[at]!, given.values[metric.name]];
      if (wanted === undefined) return [`${metric.name} is not in the cases`];
      const same = value === null ? wanted === null : wanted !== null && Math.abs(value - wanted) <= 1e-9;
      return same ? [] : [{ value, wanted, given }];
    });
    expect(wrong).toEqual([]);
    expect(found.filter(({ value }) => value !== null).length).toBeGreaterThan(50);
  });

  test('rows by class and confused pairs: the confusion matrix', () => {
    for (const given of cases) {
      const counts = classCounts(predictionsOf(given));
      const matrix = Array.from({ length: given.classes }, () => new Array<number>(given.classes).fill(0));
      for (const [observed, predicted, rows] of confusedPairs(predictionsOf(given), Infinity)) {
        matrix[observed]![predicted] = rows;
      }
      counts.hits.forEach((rows, k) => (matrix[k]![k] = rows));
      expect(matrix).toEqual(given.confusion);
      expect([...counts.observed]).toEqual(given.confusion.map((row) => row.reduce((a, b) => a + b)));
      expect([...counts.predicted]).toEqual(
        given.confusion.map((_, k) => given.confusion.reduce((a, row) => a + row[k]!, 0)),
      );
    }
  });
});

test('confused pairs: most rows first, then by class, at most so many', () => {
  const given = predictionsOf({ classes: 3, y: [0, 0, 1, 2, 2, 2], predicted: [1, 0, 0, 1, 1, 0], score: [] });
  expect(confusedPairs(given, 3)).toEqual([
    [2, 1, 2],
    [0, 1, 1],
    [1, 0, 1],
  ]);
});

describe('why there is no value', () => {
  const rows = { classes: 3, y: [0, 1, 1], predicted: [0, 0, 1] };
  const third = new Array<number>(9).fill(1 / 3);
  test.each([
    { metric: 'accuracy', given: { ...rows, y: [], predicted: [], score: [] }, expect: 'there are no rows' },
    { metric: 'mcc', given: { ...rows, score: third.slice(1) }, expect: 'the predictions are not as many as the rows' },
    {
      metric: 'log_loss',
      given: { ...rows, score: third.with(1, NaN).with(2, NaN).with(8, Infinity) },
      expect: '2 rows have a probability that is not a finite number',
    },
    {
      metric: 'brier',
      given: { ...rows, score: third.with(4, 1.5) },
      expect: '1 row has a probability outside [0, 1]',
    },
    { metric: 'roc_auc_ovr', given: { ...rows, score: third }, expect: '1 of 3 classes has no row' },
  ])('$metric: $expect', ({ metric, given, expect: reason }) => {
    const found = metricNamed(metric, 'multiclass');
    expect(found.compute(predictionsOf(given))).toEqual({ value: null, reason });
    expect(bound(found, predictionsOf(given), options)).toEqual({ unavailable: reason });
  });
});

/** A classifier: the larger the signal, the better. */
function classifier(y: Int32Array, classes: number, signal: number, random: Rng): MulticlassPredictions {
  const score = new Float64Array(y.length * classes);
  const predicted = new Int32Array(y.length);
  for (let i = 0; i < y.length; i++) {
    const row = score.subarray(i * classes, (i + 1) * classes);
    for (let k = 0; k < classes; k++) row[k] = Math.exp((k === y[i] ? signal : 0) + random.normal());
    const sum = row.reduce((a, b) => a + b);
    row.forEach((weight, k) => (row[k] = weight / sum));
    predicted[i] = row.indexOf(Math.max(...row));
  }
  return { task: 'multiclass', classes, y, score, predicted };
}

function compared(metric: Metric, a: MulticlassPredictions, b: MulticlassPredictions, seed = 1): PairedComparison {
  const found = compare(metric, a, b, { rng: rng(seed), alpha: 0.05 });
  if ('unavailable' in found) throw new Error(found.unavailable);
  return found;
}

function labelsOf(n: number, shares: readonly number[], random: Rng): Int32Array {
  return Int32Array.from({ length: n }, () => {
    const at = random.next();
    let sum = 0;
    const k = shares.findIndex((share) => (sum += share) > at);
    return k < 0 ? shares.length - 1 : k;
  });
}

describe('relabelling the classes', () => {
  const random = rng('relabel');
  const y = labelsOf(200, [0.5, 0.3, 0.2], random);
  const [a, b] = [classifier(y, 3, 2, random), classifier(y, 3, 1, random)];
  const relabelled = ({ y, predicted, score, classes }: MulticlassPredictions, to: readonly number[]) => ({
    task: 'multiclass' as const,
    classes,
    y: y.map((k) => to[k]!),
    predicted: predicted.map((k) => to[k]!),
    score: Float64Array.from(score, (_, at) => {
      const row = Math.floor(at / classes);
      return score[row * classes + to.indexOf(at % classes)]!;
    }),
  });

  test.each(metrics)('does not change $name', (metric) => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (to) => {
        expect(metric.compute(relabelled(a, to)).value).toBeCloseTo(metric.compute(a).value!, 12);
        const [here, there] = [compared(metric, a, b), compared(metric, relabelled(a, to), relabelled(b, to))];
        expect(there.difference).toBeCloseTo(here.difference, 12);
        expect(there.lower(0.05)).toBeCloseTo(here.lower(0.05), 10);
      }),
      { numRuns: 6 },
    );
  });
});

describe.each(metrics)('$name of a better and a worse model', (metric) => {
  const random = rng('compare');
  const y = labelsOf(500, [0.4, 0.3, 0.2, 0.1], random);
  const [good, bad] = [classifier(y, 4, 2.5, random), classifier(y, 4, 1.2, random)];
  const found = compared(metric, good, bad);
  const methods: Record<string, string> = {
    accuracy: 'Tango score, exact McNemar at 0',
    log_loss: "t(499) and Hall's skewness-corrected t",
    brier: "t(499) and Hall's skewness-corrected t",
  };

  test('values, orientation, method, label', () => {
    const [candidate, reference] = [metric.compute(good).value!, metric.compute(bad).value!];
    expect(found.candidate).toBeCloseTo(candidate, 12);
    expect(found.reference).toBeCloseTo(reference, 12);
    const gain = metric.better === 'higher' ? candidate - reference : reference - candidate;
    expect(found.difference).toBeCloseTo(gain, 12);
    expect(found.method).toContain(methods[metric.name] ?? 'influence function, t(');
    expect(found.guarantee).toBe(true);
    expect(found.shortfall).toBeNull();
  });

  test('the better model is found better, the worse one worse, and a model against itself neither', () => {
    expect(found.lower(0.05)).toBeGreaterThan(0);
    expect(found.lower(0.05)).toBeLessThan(found.difference);
    expect(found.upper(0.05)).toBeGreaterThan(found.difference);
    expect(compared(metric, bad, good).upper(0.05)).toBeLessThan(0);
    expect(compared(metric, good, good).difference).toBe(0);
    expect(compared(metric, good, good).lower(0.05)).toBeLessThanOrEqual(0);
  });

  test('sigma / sqrt(n) is the standard error that the bounds show', () => {
    const half = (found.upper(0.05) - found.lower(0.05)) / 2;
    expect((1.645 * found.sigma) / Math.sqrt(found.n) / half).toBeGreaterThan(0.9);
    expect((1.645 * found.sigma) / Math.sqrt(found.n) / half).toBeLessThan(1.1);
  });

  test('display interval around the value, inside the range', () => {
    const { value, lower, upper, method } = estimate(metric, good, { rng: rng(2), alpha: 0.05 });
    expect(lower).toBeLessThan(value!);
    expect(upper).toBeGreaterThan(value!);
    expect(lower).toBeGreaterThanOrEqual(metric.range[0]);
    expect(upper).toBeLessThanOrEqual(metric.range[1]);
    const own: Record<string, string> = { accuracy: 'exact binomial', log_loss: 't and', brier: 't and' };
    expect(method).toContain(own[metric.name] ?? 'influence function, t(');
  });
});

test('ROC AUC: the spread of the influence values is that of a bootstrap of the rows', () => {
  const random = rng('auc');
  const y = labelsOf(300, [0.5, 0.3, 0.2], random);
  const model = classifier(y, 3, 1, random);
  const auc = metricNamed('roc_auc_ovr', 'multiclass');
  const drawn = Array.from({ length: 400 }, () => {
    const rows = Int32Array.from(y, () => random.int(y.length));
    return auc.compute({
      ...model,
      y: rows.map((row) => y[row]!),
      predicted: rows.map((row) => model.predicted[row]!),
      score: Float64Array.from({ length: 900 }, (_, at) => model.score[rows[Math.floor(at / 3)]! * 3 + (at % 3)]!),
    }).value!;
  });
  const center = drawn.reduce((a, b) => a + b) / drawn.length;
  const deviation = Math.sqrt(drawn.reduce((sum, value) => sum + (value - center) ** 2, 0) / (drawn.length - 1));
  const { lower, upper } = estimate(auc, model, { rng: rng(3), alpha: 0.05 });
  expect((upper! - lower!) / (2 * 1.645) / deviation).toBeGreaterThan(0.88);
  expect((upper! - lower!) / (2 * 1.645) / deviation).toBeLessThan(1.12);
});

describe('below the minimum of rows', () => {
  const y = Int32Array.from({ length: 100 }, (_, i) => (i < 60 ? 0 : i < 91 ? 1 : 2));
  const model = (predicted: Int32Array): MulticlassPredictions => ({
    task: 'multiclass',
    classes: 3,
    y,
    predicted,
    score: Float64Array.from({ length: 300 }, (_, at) => (predicted[Math.floor(at / 3)] === at % 3 ? 1 : 0)),
  });
  const right = model(y);
  const other = model(y.map((k, i) => (i < 8 ? 1 : k)));
  test.each([
    // 9 rows of the smallest class: 30 take 334 of 100 a hundred; 8 differing rows: 10 take 125.
    { metric: 'f1_macro', expect: { shortfall: 'it needs 30 rows of each class; the smallest has 9', minimum: 334 } },
    {
      metric: 'mcc',
      expect: { shortfall: 'it needs 10 rows on which the two models differ; there are 8', minimum: 125 },
    },
    {
      metric: 'roc_auc_ovr',
      expect: { shortfall: 'it needs 10 rows of each class; the smallest has 9', minimum: 112 },
    },
    {
      metric: 'log_loss',
      expect: { shortfall: 'a loss without a largest value needs 200 rows; there are 100', minimum: 200 },
    },
    { metric: 'brier', expect: { shortfall: null, minimum: 75 } },
    { metric: 'accuracy', expect: { shortfall: null, minimum: 1 } },
  ])('$metric', ({ metric, expect: lack }) => {
    expect(compared(metricNamed(metric, 'multiclass'), other, right)).toMatchObject(lack);
  });

  test('rows outside of the largest class', () => {
    const few: MulticlassPredictions = { ...right, y: y.map((k, i) => (i < 75 ? 0 : k)) };
    expect(
      compared(metricNamed('f1_weighted', 'multiclass'), few, { ...few, predicted: other.predicted }),
    ).toMatchObject({
      shortfall: 'it needs 30 rows outside of the largest class; there are 25',
    });
  });

  test('other rows, other classes or another task are a defect', () => {
    const f1 = metricNamed('f1_macro', 'multiclass');
    expect(() => compare(f1, right, { ...right, y: y.with(0, 1) }, options)).toThrow('same rows');
    expect(() => compare(f1, right, { ...right, classes: 4 }, options)).toThrow('same classes');
    expect(() => compare(metricNamed('f1', 'binary'), right, right, options)).toThrow('of task');
  });
});

test.each([
  { metric: 'f1_macro', rows: 300 },
  { metric: 'roc_auc_ovr', rows: 150 },
])(
  'error rate of the bound of $metric for equal models: near 5% (.12 with 60 replications on either side)',
  ({ metric, rows }) => {
    const draws = rng(`error ${metric}`);
    let wrong = 0;
    for (let i = 0; i < 60; i++) {
      const y = labelsOf(rows, [0.5, 0.3, 0.2], draws);
      const found = compared(
        metricNamed(metric, 'multiclass'),
        classifier(y, 3, 1, draws),
        classifier(y, 3, 1, draws),
        i,
      );
      if (found.lower(0.05) > 0) wrong++;
      if (found.upper(0.05) < 0) wrong++;
    }
    expect(wrong / 120).toBeLessThan(0.12);
    expect(wrong / 120).toBeGreaterThan(0.008);
  },
);
