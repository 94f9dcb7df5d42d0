import { describe, expect, test } from '@jest/globals';
import { extraOfDeciding, resolveCost } from '../../src/evaluate/cost.js';
import { costOptions } from '../../src/evaluate/cost.options.js';
import { addedMetrics } from '../../src/evaluate/row-metric.js';
import type { BinaryPredictions, MulticlassPredictions } from '../../src/metrics/metric.js';
import type { SplitManifest, Target } from '../../src/split/manifest.js';

const binary = (positive: string): Target => ({ column: 'k', task: 'binary', classes: ['bad', 'good'], positive });
const three: Target = { column: 'k', task: 'multiclass', classes: ['1', '2', '3'], positive: null };
const columns: SplitManifest['columns'] = [
  { name: 'amount', type: 'number' },
  { name: 'fee', type: 'number' },
  { name: 'shop', type: 'string' },
];

const resolve = (given: unknown, target: Target): ReturnType<typeof resolveCost> =>
  resolveCost(costOptions.parse(given)!, { target, columns });

describe('what decisions cost', () => {
  // Observed bad, bad, good, good; decided bad, good, bad, good.
  const rows = (positive: string): BinaryPredictions => {
    const is = (name: string): number => (name === positive ? 1 : 0);
    return {
      task: 'binary',
      y: Uint8Array.from(['bad', 'bad', 'good', 'good'], is),
      predicted: Uint8Array.from(['bad', 'good', 'bad', 'good'], is),
      score: new Float64Array(4).fill(0.5),
      columns: { amount: Float64Array.of(1, 20, 300, 4000) },
    };
  };
  const worth = (given: unknown, positive: string): number | null =>
    addedMetrics({}, resolve(given, binary(positive)), binary(positive))[0]!.compute(rows(positive)).value;

  test.each(['bad', 'good'])('a matrix by names of classes; positive is %s', (positive) => {
    const matrix = { bad: { good: 500 }, good: { bad: 20, good: -1 } };
    // (0 + 500 + 20 - 1) / 4 a decision.
    expect(worth({ matrix }, positive)).toBeCloseTo((1000 * 519) / 4, 9);
  });

  test.each(['bad', 'good'])('a column of money, for wrong decisions; positive is %s', (positive) => {
    expect(worth({ value: 'amount' }, positive)).toBeCloseTo((1000 * 320) / 4, 9);
  });

  test.each(['bad', 'good'])('a matrix with a column in some cells; positive is %s', (positive) => {
    const matrix = { bad: { good: 'amount' }, good: { bad: 7 } };
    expect(worth({ matrix }, positive)).toBeCloseTo((1000 * (20 + 7)) / 4, 9);
  });

  test.each(['bad', 'good'])('what deciding a row costs, against not; positive is %s', (positive) => {
    const cost = resolve({ matrix: { bad: { good: 'amount' }, good: { bad: 7, good: -2 } } }, binary(positive));
    const { y, columns: values } = rows(positive);
    const extra = [...extraOfDeciding(cost, y, values!['amount'])];
    // Decided good rather than bad, and the other way round.
    const good = [1, 20, -9, -9];
    expect(extra).toEqual(positive === 'good' ? good : good.map((value) => -value));
  });

  test('several classes, named as numbers', () => {
    const row = { 1: 0, 2: 5, 3: 9 };
    const cost = resolve({ matrix: { 1: row, '2.0': { 1: 1, 3: 2 }, 3: { 1: 3, 2: 4 } } }, three);
    const predictions: MulticlassPredictions = {
      task: 'multiclass',
      classes: 3,
      y: Int32Array.of(0, 1, 2, 2),
      predicted: Int32Array.of(2, 0, 1, 2),
      score: new Float64Array(12).fill(1 / 3),
    };
    const [metric] = addedMetrics({}, cost, three);
    expect(metric!.compute(predictions).value).toBeCloseTo((1000 * (9 + 1 + 4)) / 4, 9);
    expect(metric!.range).toEqual([0, 9000]);
  });

  const regression: Target = { column: 'k', task: 'regression', classes: [], positive: null };
  test.each([
    {
      given: { matrix: { badd: { good: 1 } } },
      says: 'evaluate.cost.matrix: the target has no class "badd"; did you mean "bad"?',
    },
    {
      given: { matrix: { bad: { good: 1 } } },
      says: 'evaluate.cost.matrix: expected what it costs where the class "good" is observed, it is missing; add it.',
    },
    {
      given: { matrix: { bad: { bad: 1 }, good: { bad: 1 } } },
      says: 'evaluate.cost.matrix.bad: expected what it costs to decide "good", it is missing',
    },
    {
      given: { matrix: { bad: { good: 0 }, good: { bad: 0 } } },
      says: 'evaluate.cost.matrix: expected costs that differ',
    },
    {
      given: { matrix: { bad: { good: 'amount' }, good: { bad: 'fee' } } },
      says: 'expected one column of money at most, got 2',
    },
    { given: { value: 'amuont' }, says: 'evaluate.cost: no column "amuont" in the data; did you mean "amount"?' },
    { given: { value: 'shop' }, says: 'evaluate.cost: column "shop" holds other things than numbers' },
  ])('$says', ({ given, says }) => {
    expect(() => resolve(given, binary('bad'))).toThrow(says);
  });

  test('a regression makes no decisions', () => {
    expect(() => resolve({ value: 'amount' }, regression)).toThrow('evaluate.cost: a regression makes no decisions');
  });

  test.each([{}, { matrix: {}, value: 'a' }, { value: '' }, { matrix: { a: 3 } }])('%j is refused', (given) => {
    expect(costOptions.safeParse(given).success).toBe(false);
  });
});
