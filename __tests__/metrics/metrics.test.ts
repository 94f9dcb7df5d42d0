import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/host/errors.js';
import { metricNamed, metricsOf } from '../../src/metrics/catalog.js';
import { residualHistogram, rocCurve } from '../../src/metrics/curve.js';
import { estimateSchema } from '../../src/metrics/estimate-schema.js';
import { estimate } from '../../src/metrics/estimate.js';
import type { BinaryPredictions, Predictions, RegressionPredictions } from '../../src/metrics/metric.js';
import { bound } from '../../src/metrics/single.js';
import { rng } from '../../src/statistics/rng.js';

function binary(y: number[], score: number[], predicted = score.map((p) => (p >= 0.5 ? 1 : 0))): BinaryPredictions {
  return {
    task: 'binary',
    y: Uint8Array.from(y),
    score: Float64Array.from(score),
    predicted: Uint8Array.from(predicted),
  };
}

function regression(y: number[], predicted: number[]): RegressionPredictions {
  return { task: 'regression', y: Float64Array.from(y), predicted: Float64Array.from(predicted) };
}

describe('why there is no value', () => {
  const cases: { name: string; metric: string; given: Predictions; expect: string }[] = [
    { name: 'no rows', metric: 'accuracy', given: binary([], []), expect: 'there are no rows' },
    {
      name: 'only negatives',
      metric: 'roc_auc',
      given: binary([0, 0], [0.1, 0.2]),
      expect: 'no row is of the positive class',
    },
    {
      name: 'only positives',
      metric: 'roc_auc',
      given: binary([1], [0.1]),
      expect: 'all rows are of the positive class',
    },
    {
      name: 'none predicted',
      metric: 'precision',
      given: binary([1, 0], [0, 0]),
      expect: 'no row was predicted positive',
    },
    {
      name: 'none positive',
      metric: 'recall',
      given: binary([0, 0], [1, 0]),
      expect: 'no row is of the positive class',
    },
    {
      name: 'neither',
      metric: 'f1',
      given: binary([0], [0]),
      expect: 'no row is of the positive class or predicted so',
    },
    {
      name: 'NaN',
      metric: 'brier',
      given: binary([0, 1], [NaN, 0.5]),
      expect: '1 row has a score that is not a finite number',
    },
    {
      name: 'Infinity',
      metric: 'log_loss',
      given: binary([0, 1], [Infinity, NaN]),
      expect: '2 rows have a score that is not a finite number',
    },
    {
      name: 'no probability',
      metric: 'log_loss',
      given: binary([0, 1], [1.5, 0.5]),
      expect: '1 row has a score outside [0, 1]',
    },
    {
      name: 'too few',
      metric: 'mae',
      given: regression([1, 2], [1]),
      expect: 'the predictions are not as many as the rows',
    },
    { name: 'one row', metric: 'r2', given: regression([1], [1]), expect: 'R² needs at least two rows' },
    { name: 'constant', metric: 'r2', given: regression([1, 1], [1, 2]), expect: 'all observed values are equal' },
    {
      name: 'NaN predicted',
      metric: 'rmse',
      given: regression([1, 1], [1, NaN]),
      expect: '1 row has a prediction that is not a finite number',
    },
    {
      name: 'NaN observed',
      metric: 'mae',
      given: regression([NaN], [1]),
      expect: '1 row has a target that is not a finite number',
    },
    {
      name: 'too large',
      metric: 'rmse',
      given: regression([1e200], [-1e200]),
      expect: 'the errors are too large for arithmetic',
    },
  ];
  test.each(cases)('$metric: $name', ({ metric, given, expect: reason }) => {
    const found = metricNamed(metric, given.task);
    expect(found.compute(given)).toEqual({ value: null, reason });
    expect(bound(found, given, { rng: rng(1), alpha: 0.05 })).toEqual({ unavailable: reason });
    expect(estimate(found, given, { rng: rng(1), alpha: 0.05 })).toEqual({
      value: null,
      lower: null,
      upper: null,
      method: 'none',
      reason,
    });
  });
});

describe('catalog', () => {
  test('names', () => {
    expect(metricsOf('binary').map((metric) => metric.name)).toEqual([
      'roc_auc',
      'log_loss',
      'brier',
      'accuracy',
      'precision',
      'recall',
      'f1',
    ]);
    expect(metricsOf('regression').map((metric) => metric.name)).toEqual(['rmse', 'mae', 'r2']);
    for (const task of ['binary', 'regression'] as const) {
      for (const metric of metricsOf(task)) expect(metricNamed(metric.name, task)).toBe(metric);
    }
  });

  test.each([
    { given: 'rocauc', task: 'binary', expect: 'did you mean "roc_auc"? Known: roc_auc, log_loss' },
    { given: 'rmse', task: 'binary', expect: 'gate.primary.metric: expected a metric of task binary, got "rmse"' },
    { given: 'MAE', task: 'regression', expect: 'Known: rmse, mae, r2, mse, ' },
    { given: '__proto__', task: 'regression', expect: 'got "__proto__"' },
    { given: '', task: 'regression', expect: 'got ""' },
  ] as const)('unknown name "$given"', ({ given, task, expect: message }) => {
    const ask = (): unknown => metricNamed(given, task, 'gate.primary.metric');
    expect(ask).toThrow(UserError);
    expect(ask).toThrow(message);
  });
});

describe('estimate', () => {
  const random = rng('estimate');
  const y = Array.from({ length: 300 }, () => (random.next() < 0.3 ? 1 : 0));
  const classifier = binary(
    y,
    y.map((label) => 1 / (1 + Math.exp(1 - 2 * label - 1.5 * random.normal()))),
  );
  const observed = y.map(() => 10 * random.next());
  const regressor = regression(
    observed,
    observed.map((value) => value + random.normal()),
  );
  const methods: Record<string, string> = {
    accuracy: 'exact binomial',
    precision: 'exact binomial',
    recall: 'exact binomial',
    f1: "influence function, t(85) and Hall's skewness-corrected t",
    roc_auc: 'delong, logit',
    log_loss: "t and Hall's skewness-corrected t",
    brier: "t and Hall's skewness-corrected t",
    rmse: "influence function, t(299) and Hall's skewness-corrected t",
    mae: "t and Hall's skewness-corrected t",
    r2: "influence function, t(299) and Hall's skewness-corrected t",
  };
  const all = [classifier, regressor].flatMap((given) =>
    metricsOf(given.task).map((metric) => ({ name: metric.name, metric, given: given })),
  );

  test.each(all)('$name: an interval around the value, of the method that belongs to it', ({ name, metric, given }) => {
    const found = estimate(metric, given, { rng: rng(9), alpha: 0.05 });
    expect(estimateSchema.parse(found)).toEqual(found);
    expect(found.method).toBe(methods[name]);
    expect(found.value).toBe(metric.compute(given).value);
    expect(found.lower!).toBeLessThan(found.value!);
    expect(found.upper!).toBeGreaterThan(found.value!);
    expect(found.lower!).toBeGreaterThanOrEqual(metric.range[0]);
    expect(found.upper!).toBeLessThanOrEqual(metric.range[1]);
    expect(estimate(metric, given, { rng: rng(9), alpha: 0.05 })).toEqual(found);
    const narrower = estimate(metric, given, { rng: rng(9), alpha: 0.2 });
    expect(narrower.upper! - narrower.lower!).toBeLessThan(found.upper! - found.lower!);
  });

  test.each(all)('$name: p-values and bounds agree', ({ metric, given }) => {
    const found = bound(metric, given, { rng: rng(9), alpha: 0.05 });
    if ('unavailable' in found) throw new Error(found.unavailable);
    const step = (found.upper(0.05) - found.lower(0.05)) * 1e-6;
    expect(found.pBelow(found.upper(0.05) + step)).toBeLessThanOrEqual(0.05);
    expect(found.pBelow(found.upper(0.05) - step)).toBeGreaterThan(0.0499);
    expect(found.pAbove(found.lower(0.05) - step)).toBeLessThanOrEqual(0.05);
    expect(found.pAbove(found.lower(0.05) + step)).toBeGreaterThan(0.0499);
    expect(found.shortfall).toBeNull();
  });

  test('a constant score has a ROC AUC of exactly .5, and a test of it stays cautious', () => {
    const y = Array.from({ length: 40 }, (_, i) => i % 2);
    const given = binary(y, new Array<number>(40).fill(0.3));
    const options = { rng: rng(1), alpha: 0.05 };
    const auc = metricNamed('roc_auc', 'binary');
    expect(estimate(auc, given, options)).toEqual({ value: 0.5, lower: 0.5, upper: 0.5, method: 'constant score' });
    const tested = bound(auc, given, options);
    if ('unavailable' in tested) throw new Error(tested.unavailable);
    expect(tested.lower(0.05)).toBeLessThan(0.4);
  });

  test('one row: no bounds but those of the range', () => {
    expect(estimate(metricNamed('mae', 'regression'), regression([1], [3]), { rng: rng(1), alpha: 0.05 })).toEqual({
      value: 2,
      lower: 0,
      upper: null,
      method: "t and Hall's skewness-corrected t",
    });
    const single = bound(metricNamed('brier', 'binary'), binary([1], [0.5]), { rng: rng(1), alpha: 0.05 });
    if ('unavailable' in single) throw new Error(single.unavailable);
    expect([single.lower(0.05), single.upper(0.05)]).toEqual([0, 1]);
    expect(single.shortfall).not.toBeNull();
  });

  test('predictions of another task are a defect', () => {
    expect(() => bound(metricNamed('mae', 'regression'), classifier, { rng: rng(1), alpha: 0.05 })).toThrow('of task');
  });
});

describe('ROC curve', () => {
  test.each([
    {
      name: 'perfect',
      y: [0, 0, 1, 1],
      score: [0.1, 0.2, 0.8, 0.9],
      expect: [
        [0, 0],
        [0, 1],
        [1, 1],
      ],
    },
    {
      name: 'constant',
      y: [0, 1, 1],
      score: [0.5, 0.5, 0.5],
      expect: [
        [0, 0],
        [1, 1],
      ],
    },
    {
      name: 'reversed',
      y: [1, 0],
      score: [0.1, 0.2],
      expect: [
        [0, 0],
        [1, 0],
        [1, 1],
      ],
    },
    { name: 'one class', y: [1, 1], score: [0.1, 0.2], expect: null },
    { name: 'no rows', y: [], score: [], expect: null },
  ])('$name', ({ y, score, expect: points }) => {
    expect(rocCurve(Uint8Array.from(y), Float64Array.from(score))).toEqual(points);
  });

  test('many points are thinned, the area stays', () => {
    const random = rng('roc');
    const y = Uint8Array.from({ length: 5000 }, () => (random.next() < 0.5 ? 1 : 0));
    const score = Float64Array.from(y, (label) => label + 1.5 * random.normal());
    const area = (points: [number, number][]): number =>
      points.slice(1).reduce((sum, [x, top], i) => sum + ((x - points[i]![0]) * (top + points[i]![1])) / 2, 0);
    const whole = rocCurve(y, score, 100_000)!;
    const thin = rocCurve(y, score, 50)!;
    expect(thin.length).toBeLessThanOrEqual(50);
    expect(thin.length).toBeGreaterThan(40);
    expect([thin[0], thin[thin.length - 1]]).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(Math.abs(area(thin) - area(whole))).toBeLessThan(0.002);
    expect(rocCurve(y, score, 2)).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });
});

describe('residual histogram', () => {
  test('equal residuals, no rows, every row counted', () => {
    expect(residualHistogram(regression([3, 3], [1, 1]), 2)).toEqual({ edges: [1.5, 2, 2.5], counts: [0, 2] });
    expect(residualHistogram(regression([], []), 5)).toEqual({ edges: [], counts: [] });
    const random = rng('histogram');
    const y = Array.from({ length: 999 }, () => random.int(20) / 10);
    const found = residualHistogram(
      regression(
        y,
        y.map(() => 0),
      ),
      13,
    );
    expect(found.counts.reduce((a, b) => a + b, 0)).toBe(999);
    found.counts.forEach((count, k) => {
      const last = k === 12;
      const inside = y.filter((v) => v >= found.edges[k]! && (last ? v <= found.edges[13]! : v < found.edges[k + 1]!));
      expect(count).toBe(inside.length);
    });
  });
});
