import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/host/errors.js';
import { compare } from '../../src/metrics/compare.js';
import { costMetric, type CostConfig } from '../../src/metrics/cost.js';
import { selectRows } from '../../src/metrics/select.js';
import { bound } from '../../src/metrics/single.js';
import { rng } from '../../src/statistics/rng.js';
import { binary, modelOf, multiclass, observed } from './samples.js';

const options = { rng: rng(1), alpha: 0.05 };
/** Observed by predicted: a call costs 2, a customer lost without one 50, one kept by it brings 30. */
const matrix = [
  [0, 2],
  [50, -30],
];
const two = { task: 'binary', classes: 2 } as const;

describe('values', () => {
  const given = binary([0, 0, 1, 1, 0], [0, 1, 0, 1, 0]);

  test('of a matrix: the mean of its cells, for 1,000 decisions', () => {
    const cost = costMetric({ ...two, matrix });
    expect(cost.compute(given).value).toBeCloseTo((1000 * (0 + 2 + 50 - 30 + 0)) / 5, 9);
    expect(cost).toMatchObject({ name: 'cost', better: 'lower', range: [-30_000, 50_000], bound: 'mean_loss' });
    const weight = Float64Array.of(1, 1, 2, 0, 0);
    expect(cost.compute({ ...given, weight }).value).toBeCloseTo((1000 * (0 + 2 + 100)) / 4, 9);
  });

  test('of a value of each row: it is lost where the prediction is wrong', () => {
    const cost = costMetric({ ...two, perValue: { column: 'amount' } });
    const columns = { amount: Float64Array.of(5, 7, 11, 13, 17) };
    expect(cost.compute({ ...given, columns }).value).toBeCloseTo((1000 * (7 + 11)) / 5, 9);
    expect(cost.range).toEqual([-Infinity, Infinity]);
    const some = selectRows({ ...given, columns }, Int32Array.of(2, 0));
    expect(cost.compute(some as typeof given).value).toBeCloseTo((1000 * 11) / 2, 9);
  });

  test('of both', () => {
    const factors = [
      [0, 0],
      [1, 0.1],
    ];
    const cost = costMetric({ ...two, matrix, perValue: { column: 'amount', factors } });
    const columns = { amount: Float64Array.of(5, 7, 11, 13, 17) };
    expect(cost.compute({ ...given, columns }).value).toBeCloseTo((1000 * (2 + 50 + 11 - 30 + 1.3)) / 5, 9);
  });

  test('of several classes', () => {
    const cost = costMetric({
      task: 'multiclass',
      classes: 3,
      matrix: [
        [0, 1, 2],
        [3, 0, 4],
        [5, 6, 0],
      ],
    });
    expect(cost.compute(multiclass(3, [0, 1, 2, 2], [0, 2, 0, 1])).value).toBeCloseTo((1000 * (0 + 4 + 5 + 6)) / 4, 9);
  });

  test.each([
    { name: 'no column', columns: {}, expect: 'there is no value for each row to cost' },
    { name: 'too few values', columns: { amount: [1] }, expect: 'there is no value for each row to cost' },
    {
      name: 'no numbers',
      columns: { amount: [1, NaN, Infinity, 1, 1] },
      expect: '2 rows have a value to cost that is not a finite number',
    },
  ])('none: $name', ({ columns, expect: reason }) => {
    const cost = costMetric({ ...two, perValue: { column: 'amount' } });
    const values = Object.fromEntries(Object.entries(columns).map(([name, each]) => [name, Float64Array.from(each)]));
    expect(cost.compute({ ...given, columns: values })).toEqual({ value: null, reason });
  });
});

test.each<{ config: CostConfig; expect: string }>([
  { config: two, expect: 'evaluate.cost: expected a matrix of costs, a column of values, or both' },
  { config: { ...two, matrix: [[0, 1]] }, expect: 'evaluate.cost.matrix: expected 2 rows of 2 numbers' },
  { config: { ...two, matrix: [[0, 1], [1]] }, expect: 'got 2 rows of 2 or 1 numbers' },
  { config: { ...two, matrix: [] }, expect: 'got 0 rows of no numbers' },
  {
    config: {
      ...two,
      matrix: [
        [0, NaN],
        [1, 0],
      ],
    },
    expect: 'expected finite numbers, got NaN',
  },
  {
    config: {
      ...two,
      matrix: [
        [3, 3],
        [3, 3],
      ],
    },
    expect: 'expected costs that differ',
  },
  { config: { ...two, perValue: { column: 'a', factors: [[1]] } }, expect: 'evaluate.cost.factors: expected 2 rows' },
])('a configuration that is none: $expect', ({ config, expect: message }) => {
  expect(() => costMetric(config, 'evaluate.cost')).toThrow(UserError);
  expect(() => costMetric(config, 'evaluate.cost')).toThrow(message);
});

describe('bounds', () => {
  const random = rng('cost');
  const y = observed('binary', 400, random);
  const [a, b] = [modelOf('binary', y, 0.8, random), modelOf('binary', y, 2, random)];
  const columns = { amount: Float64Array.from(y, () => 10 * random.next()) };

  test('a matrix has a largest cost: 50 rows are enough, and 30 of the rarer class; values have none: 200', () => {
    const found = compare(costMetric({ ...two, matrix }), a, b, options);
    const few = selectRows(
      a,
      Int32Array.from({ length: 120 }, (_, i) => i),
    );
    if ('unavailable' in found) throw new Error(found.unavailable);
    const ones = (y as Uint8Array).reduce((sum, label) => sum + label, 0);
    const rarer = Math.min(ones, y.length - ones) / y.length;
    expect(found).toMatchObject({ guarantee: true, shortfall: null, minimum: Math.ceil(30 / rarer) });
    expect(found.method).toContain("t(399) and Hall's");
    expect(found.lower(0.05)).toBeGreaterThan(0);
    expect(compare(costMetric({ ...two, matrix }), few, few, options)).toMatchObject({ shortfall: null });
    const cost = costMetric({ ...two, perValue: { column: 'amount' } });
    const valued = compare(cost, { ...a, columns }, { ...b, columns }, options);
    expect(valued).toMatchObject({ guarantee: true, shortfall: null, minimum: 200 });
    expect(
      compare(
        cost,
        { ...few, columns: { amount: columns.amount.slice(0, 120) } },
        { ...few, columns: { amount: columns.amount.slice(0, 120) } },
        options,
      ),
    ).toMatchObject({
      shortfall: 'a loss without a largest value needs 200 rows; there are 120',
    });
  });

  test('the difference is oriented so that more than 0 is better; one model has a t bound', () => {
    const cost = costMetric({ ...two, matrix });
    const found = compare(cost, b, a, options);
    if ('unavailable' in found) throw new Error(found.unavailable);
    expect(found.difference).toBeCloseTo(cost.compute(a as never).value! - cost.compute(b as never).value!, 9);
    expect(found.upper(0.05)).toBeLessThan(0);
    const single = bound(cost, a, options);
    if ('unavailable' in single) throw new Error(single.unavailable);
    expect(single).toMatchObject({ method: "t and Hall's skewness-corrected t", guarantee: true });
    expect(single.lower(0.05)).toBeLessThan(single.value);
  });
});
