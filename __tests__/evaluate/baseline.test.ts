import { describe, expect, test } from '@jest/globals';
import { baseline } from '../../src/evaluate/baseline.js';
import type { Target } from '../../src/split/manifest.js';

const target = (task: Target['task'], positive: string | null = null): Target => ({
  column: 'y',
  task,
  classes: task === 'regression' ? [] : task === 'binary' ? ['a', 'b'] : ['a', 'b', 'c'],
  positive,
});
const labels = (...y: number[]) => ({ rowIds: Int32Array.from(y.keys()), y: Float64Array.from(y) });

describe('naive baseline', () => {
  test.each([
    { name: 'the positive class is rare', y: [1, 0, 0, 0], positive: 'b', predicted: 0, score: 0.25 },
    { name: 'the positive class is frequent', y: [1, 1, 1, 0], positive: 'b', predicted: 1, score: 0.75 },
    { name: 'the first class is the positive one', y: [1, 1, 1, 0], positive: 'a', predicted: 0, score: 0.75 },
    { name: 'a tie goes to the first class', y: [1, 0], positive: 'b', predicted: 0, score: 0.5 },
    { name: 'a tie goes to the first class, positive or not', y: [1, 0], positive: 'a', predicted: 0, score: 0.5 },
    { name: 'one class only', y: [0, 0], positive: 'b', predicted: 0, score: 0 },
  ])('binary: $name', ({ y, positive, predicted, score }) => {
    const rows = baseline(labels(...y), target('binary', positive), 2);
    expect(rows).toEqual({ predicted: Float64Array.of(predicted, predicted), score: Float64Array.of(score, score) });
  });

  test('regression: the mean, whatever the order', () => {
    const values = [1e16, 1, -1e16, 3];
    expect(baseline(labels(...values), target('regression'), 1).predicted[0]).toBe(1);
    expect(baseline(labels(...values.reverse()), target('regression'), 1).predicted[0]).toBe(1);
  });

  test('several classes: the most frequent, with the share of each; of equal ones the first', () => {
    expect(baseline(labels(2, 1, 2, 0), target('multiclass'), 2)).toEqual({
      predicted: Float64Array.of(2, 2),
      score: Float64Array.of(0.25, 0.25, 0.5, 0.25, 0.25, 0.5),
    });
    expect(baseline(labels(2, 1), target('multiclass'), 1)).toEqual({
      predicted: Float64Array.of(1),
      score: Float64Array.of(0, 0.5, 0.5),
    });
  });

  test('no training rows', () => {
    expect(() => baseline(labels(), target('binary', 'b'), 1)).toThrow(/no training rows/);
  });
});
