import { describe, expect, test } from '@jest/globals';
import { compare } from '../../src/metrics/compare.js';
import { estimateSchema } from '../../src/metrics/estimate-schema.js';
import { estimate } from '../../src/metrics/estimate.js';
import { flaw } from '../../src/metrics/flaw.js';
import type { Metric, Predictions } from '../../src/metrics/metric.js';
import { bound } from '../../src/metrics/single.js';
import { fromEvidence, singleFromEvidence } from '../../src/statistics/from-evidence.js';
import { rng } from '../../src/statistics/rng.js';
import { binary, everyMetric, modelOf, multiclass, observed, regression, tasks } from './samples.js';

const options = { rng: rng(1), alpha: 0.05 };

describe('weights that are no weights', () => {
  const given = binary([0, 1, 1], [0.1, 0.4, 0.9]);
  test.each([
    { weight: [1, NaN, 1], expect: '1 row has a weight that is not a finite number' },
    { weight: [Infinity, 1, NaN], expect: '2 rows have a weight that is not a finite number' },
    { weight: [1, -1, 1], expect: '1 row has a negative weight' },
    { weight: [0, 0, 0], expect: 'all rows have the weight 0' },
    { weight: [1, 1], expect: 'the weights are not as many as the rows' },
    { weight: [1.7e308, 1.7e308, 0], expect: 'the weights are too large for arithmetic' },
  ])('$expect', ({ weight, expect: reason }) => {
    const weighted = { ...given, weight: Float64Array.from(weight) };
    expect(flaw(weighted)).toBe(reason);
    for (const metric of everyMetric('binary')) {
      expect(metric.compute(weighted)).toEqual({ value: null, reason });
      expect(bound(metric, weighted, options)).toEqual({ unavailable: reason });
      expect(compare(metric, weighted, weighted, options)).toEqual({
        unavailable: `${metric.name} of the candidate: ${reason}`,
      });
    }
  });

  test('two models with other weights are a defect of the caller', () => {
    const [metric] = everyMetric('binary');
    const weighted = { ...given, weight: Float64Array.of(1, 2, 3) };
    expect(() => compare(metric!, given, weighted, options)).toThrow('their weights differ');
    expect(() => compare(metric!, weighted, { ...given, weight: Float64Array.of(1, 2, 4) }, options)).toThrow(
      'their weights differ',
    );
  });
});

const many = (n: number, value: (i: number) => number): number[] => Array.from({ length: n }, (_, i) => value(i));

/** Pairs of models of which nothing can be said, or whose rows are no proof: candidate and reference. */
const bad: { name: string; given: readonly [Predictions, Predictions] }[] = [
  { name: 'no rows', given: [binary([], []), binary([], [])] },
  { name: 'one row', given: [binary([1], [0.9]), binary([1], [0.2])] },
  { name: 'one row of either class', given: [binary([0, 1], [0.1, 0.9]), binary([0, 1], [0.9, 0.1])] },
  { name: 'NaN', given: [binary([0, 1], [NaN, 0.9]), binary([0, 1], [0.9, 0.1])] },
  { name: 'infinity', given: [binary([0, 1], [0, Infinity]), binary([0, 1], [0.9, 0.1])] },
  {
    name: 'one class only',
    given: [
      binary(
        many(100, () => 1),
        many(100, (i) => i / 100),
      ),
      binary(
        many(100, () => 1),
        many(100, (i) => 1 - i / 100),
      ),
    ],
  },
  {
    name: 'the other class only',
    given: [
      binary(
        many(100, () => 0),
        many(100, (i) => i / 100),
      ),
      binary(
        many(100, () => 0),
        many(100, (i) => 1 - i / 100),
      ),
    ],
  },
  {
    name: 'constant predictions',
    given: [
      binary(
        many(100, (i) => i % 2),
        many(100, () => 0.7),
      ),
      binary(
        many(100, (i) => i % 2),
        many(100, () => 0.7),
      ),
    ],
  },
  {
    name: 'equal and perfect models',
    given: [
      binary(
        many(100, (i) => i % 2),
        many(100, (i) => i % 2),
      ),
      binary(
        many(100, (i) => i % 2),
        many(100, (i) => i % 2),
      ),
    ],
  },
  { name: 'one row, several classes', given: [multiclass(3, [0], [0]), multiclass(3, [0], [1])] },
  { name: 'no rows, several classes', given: [multiclass(3, [], []), multiclass(3, [], [])] },
  {
    name: 'equal and perfect models of several classes',
    given: [
      multiclass(
        3,
        many(150, (i) => i % 3),
        many(150, (i) => i % 3),
      ),
      multiclass(
        3,
        many(150, (i) => i % 3),
        many(150, (i) => i % 3),
      ),
    ],
  },
  {
    name: 'one class of several is predicted, always',
    given: [
      multiclass(
        3,
        many(150, (i) => i % 3),
        many(150, () => 0),
      ),
      multiclass(
        3,
        many(150, (i) => i % 3),
        many(150, () => 0),
      ),
    ],
  },
  { name: 'no numbers', given: [regression([], []), regression([], [])] },
  { name: 'one number', given: [regression([3], [3]), regression([3], [4])] },
  { name: 'NaN predicted', given: [regression([3, 4], [3, NaN]), regression([3, 4], [4, 4])] },
  {
    name: 'perfect regressions',
    given: [
      regression(
        many(300, (i) => i + 1),
        many(300, (i) => i + 1),
      ),
      regression(
        many(300, (i) => i + 1),
        many(300, (i) => i + 1),
      ),
    ],
  },
  {
    name: 'equal targets',
    given: [
      regression(
        many(300, () => 1),
        many(300, (i) => 1 + (i % 2)),
      ),
      regression(
        many(300, () => 1),
        many(300, (i) => 1 + (i % 2)),
      ),
    ],
  },
];
const asked = bad.flatMap(({ name, given }) => everyMetric(given[0].task).map((metric) => ({ name, given, metric })));

/** What a comparison says: no bound, or one that is a number and above nothing that was not seen. */
function answers(metric: Metric, given: readonly [Predictions, Predictions], more = {}): string {
  const found = compare(metric, given[0], given[1], { ...options, ...more });
  if ('unavailable' in found) return found.unavailable;
  const shown = [
    found.difference,
    found.lower(0.05),
    found.upper(0.05),
    found.pBelow(0),
    found.pBelow(-0.01),
    found.sigma,
  ];
  if (shown.some(Number.isNaN)) return `NaN: ${shown.join(' ')}`;
  if (found.shortfall !== null) return found.shortfall;
  return found.lower(0.05) > 0 ? `better by more than ${found.lower(0.05)}` : 'not better';
}

test.each(asked)('$metric.name on $name: never better, never NaN', ({ metric, given }) => {
  const said = answers(metric, given);
  expect(said).not.toContain('NaN:');
  expect(said).not.toContain('better by more');
  const weight = Float64Array.from(given[0].y, (_, i) => 1 + (i % 3));
  const weighted = given.map((model) => ({ ...model, weight })) as [Predictions, Predictions];
  expect(answers(metric, weighted)).not.toMatch(/NaN:|better by more/);
  const cluster = Int32Array.from(given[0].y, (_, i) => i);
  expect(answers(metric, given, { cluster })).not.toMatch(/NaN:|better by more/);
  const shown = estimate(metric, given[0], options);
  expect(estimateSchema.parse(JSON.parse(JSON.stringify(shown)))).toEqual(shown);
});

test.each([
  // 100 rows in which nothing differs are no proof that the difference is below a hundredth.
  { name: 'equal and perfect models' },
  { name: 'constant predictions' },
  { name: 'equal and perfect models of several classes' },
  { name: 'one class of several is predicted, always' },
])('metrics of counts on $name: not shown to be within a hundredth', ({ name }) => {
  const { given } = bad.find((each) => each.name === name)!;
  for (const metric of everyMetric(given[0].task)) {
    if (metric.fromClassCounts === undefined && metric.bound !== 'proportion') continue;
    const found = compare(metric, given[0], given[1], options);
    if ('unavailable' in found) continue;
    expect([metric.name, found.shortfall !== null || found.lower(0.05) < -0.01]).toEqual([metric.name, true]);
  }
});

test('what was not seen in one class keeps a margin from being cleared: recall of the rarer class differs in no row', () => {
  // 200 negatives of which 20 differ evenly, 40 positives that never differ.
  const y = many(240, (i) => (i < 40 ? 1 : 0));
  const of = (wrong: (i: number) => boolean): Predictions =>
    binary(
      y,
      many(240, (i) => (wrong(i) ? 1 - y[i]! : y[i]!)),
    );
  const [a, b] = [of((i) => i >= 100 && i < 110), of((i) => i >= 110 && i < 120)];
  for (const metric of everyMetric('binary').filter(({ name }) => ['balanced_accuracy', 'f1', 'mcc'].includes(name))) {
    const found = compare(metric, a, b, options);
    if ('unavailable' in found) throw new Error(found.unavailable);
    expect(found.shortfall).toBeNull();
    expect(found.difference).toBeCloseTo(0, 12);
    // The 20 rows alone: a standard error of sqrt(20) / 200 / 2 = .011 for the balanced accuracy.
    if (metric.name === 'balanced_accuracy') expect(found.sigma / Math.sqrt(240)).toBeGreaterThan(0.02);
    expect(found.lower(0.05)).toBeLessThan(-0.03);
  }
});

test('every comparison and bound comes back from its evidence after JSON, bit for bit', () => {
  const draws = rng('evidence');
  for (const task of tasks) {
    const y = observed(task, 250, draws);
    const [a, b] = [modelOf(task, y, 1, draws), modelOf(task, y, 2, draws)];
    const weight = Float64Array.from({ length: 250 }, () => draws.next());
    const cluster = Int32Array.from({ length: 250 }, () => draws.int(60));
    for (const metric of everyMetric(task)) {
      for (const [own, more] of [
        [{}, {}],
        [{ weight }, {}],
        [{}, { cluster }],
        [{ weight }, { cluster }],
      ] as const) {
        const found = compare(metric, { ...a, ...own }, { ...b, ...own }, { ...options, ...more });
        if ('unavailable' in found) throw new Error(found.unavailable);
        const again = fromEvidence(JSON.parse(JSON.stringify(found.evidence)) as typeof found.evidence);
        const told = (each: typeof found): unknown => ({
          ...each,
          lower: each.lower(0.05),
          upper: each.upper(0.05),
          pBelow: each.pBelow(-0.01),
        });
        expect(told(again)).toEqual(told(found));
        const single = bound(metric, { ...a, ...own }, { ...options, ...more });
        if ('unavailable' in single) throw new Error(single.unavailable);
        const same = singleFromEvidence(JSON.parse(JSON.stringify(single.evidence)) as typeof single.evidence);
        expect([same.value, same.lower(0.05), same.pAbove(0.5), same.shortfall, same.guarantee]).toEqual([
          single.value,
          single.lower(0.05),
          single.pAbove(0.5),
          single.shortfall,
          single.guarantee,
        ]);
      }
    }
  }
});
