import { describe, expect, test } from '@jest/globals';
import { chooseThreshold, decideBy, type ThresholdRows } from '../../src/evaluate/threshold.js';
import { parseChoice, type Choice, type Counts } from '../../src/evaluate/threshold-choice.js';
import { thresholdOptions } from '../../src/evaluate/threshold.options.js';
import type { Target } from '../../src/split/manifest.js';
import { rng } from '../../src/statistics/rng.js';

function choice(name: string): Choice {
  const found = parseChoice(name);
  if ('wrong' in found) throw new Error(found.wrong);
  return found;
}

/** Counts at a threshold, from the definition. */
function countsAt(threshold: number, { y, score, weight }: ThresholdRows): Counts {
  const counts = { tp: 0, fp: 0, fn: 0, tn: 0 };
  for (let row = 0; row < y.length; row++) {
    const decided = score[row]! >= threshold;
    counts[y[row] === 1 ? (decided ? 'tp' : 'fn') : decided ? 'fp' : 'tn'] += weight?.[row] ?? 1;
  }
  return counts;
}

const made = (seed: string, n: number, steps: number, weights = false): ThresholdRows => {
  const source = rng(seed);
  const random = (): number => source.next();
  const y = Uint8Array.from({ length: n }, (_, row) => (row < 2 ? row : random() < 0.3 ? 1 : 0));
  const score = Float64Array.from(y, (label) => Math.round((0.3 * label + 0.7 * random()) * steps) / steps);
  return { y, score, weight: weights ? Float64Array.from(y, () => Math.floor(random() * 4)) : undefined };
};

describe('a chosen threshold', () => {
  const names = [
    'f1',
    'f_beta@2',
    'accuracy',
    'balanced_accuracy',
    'youden',
    'mcc',
    'recall_at_precision@0.6',
    'precision_at_recall@0.8',
  ];

  test.each(names)('%s is best among all thresholds', (name) => {
    for (const [seed, n, steps, weights] of [
      ['a', 60, 20, false],
      ['b', 200, 1000, true],
      ['c', 15, 3, false],
    ] as const) {
      const rows = made(`${name}/${seed}`, n, steps, weights);
      const { value } = choice(name);
      const found = chooseThreshold(rows, choice(name));
      // All that any threshold can do: at each score, and above all of them.
      const values = [0, ...rows.score, 1]
        .map((threshold) => value!(countsAt(threshold, rows)))
        .filter((each) => !Number.isNaN(each));
      if (values.length === 0) expect(found).toBeNull();
      else {
        expect(found!.value).toBeCloseTo(Math.max(...values), 12);
        expect(value!(countsAt(found!.threshold, rows))).toBe(found!.value);
      }
    }
  });

  test('stands between two scores with few digits', () => {
    const rows = { y: [0, 0, 1, 1], score: Float64Array.of(0.1, 0.21, 0.68, 0.9) };
    expect(chooseThreshold(rows, choice('f1'))).toEqual({ threshold: 0.4, value: 1 });
  });

  test('of several as good ones the one nearest to 0.5', () => {
    // Cutting below 0.1 and between 0.4 and 0.6 both give an accuracy of 2 / 3.
    const rows = { y: [1, 0, 1], score: Float64Array.of(0.1, 0.4, 0.6) };
    expect(chooseThreshold(rows, choice('accuracy'))).toEqual({ threshold: 0.5, value: 2 / 3 });
  });

  test('may decide nowhere, or everywhere', () => {
    const never = { y: [1, 0, 0, 0], score: Float64Array.of(0.1, 0.2, 0.3, 0.4) };
    expect(chooseThreshold(never, choice('accuracy'))).toEqual({ threshold: 0.7, value: 0.75 });
    const always = { y: [1, 1, 1, 0], score: Float64Array.of(0, 0.2, 0.3, 0.4) };
    expect(chooseThreshold(always, choice('accuracy'))).toEqual({ threshold: 0, value: 0.75 });
  });

  test('scores that hardly differ are told apart', () => {
    const [low, high] = [0.3, 0.30000000000000004];
    const rows = { y: [0, 1], score: Float64Array.of(low, high) };
    expect(chooseThreshold(rows, choice('f1'))).toEqual({ threshold: high, value: 1 });
  });

  test('by what decisions cost, each row its own', () => {
    // Deciding row 1 saves 100, rows 0 and 2 cost 10 each.
    const rows = { y: [0, 1, 0], score: Float64Array.of(0.9, 0.5, 0.2), extra: Float64Array.of(10, -100, 10) };
    expect(chooseThreshold(rows, choice('cost'))).toEqual({ threshold: 0.3, value: null });
    const dear = { ...rows, extra: Float64Array.of(200, -100, 10) };
    expect(chooseThreshold(dear, choice('cost'))!.threshold).toBeGreaterThan(0.9);
    const weight = Float64Array.of(0, 1, 1);
    expect(chooseThreshold({ ...dear, weight }, choice('cost'))!.threshold).toBe(0.3);
  });

  test('none where a precision cannot be reached', () => {
    const rows = { y: [0, 1], score: Float64Array.of(0.9, 0.1) };
    expect(chooseThreshold(rows, choice('recall_at_precision@0.9'))).toBeNull();
    expect(choice('recall_at_precision@0.9').unreachable).toBe('a precision of 0.9');
  });

  test.each([
    { positive: 'b', predicted: [0, 1, 1] },
    { positive: 'a', predicted: [1, 0, 0] },
  ])('decides where the score is at least the threshold; positive is $positive', ({ positive, predicted }) => {
    const target: Target = { column: 'k', task: 'binary', classes: ['a', 'b'], positive };
    const rows = { predicted: new Float64Array(3), score: Float64Array.of(0.29, 0.3, 0.31) };
    expect([...decideBy(0.3, rows, target).predicted]).toEqual(predicted);
  });
});

describe('what a threshold is chosen by', () => {
  test.each([
    { name: 'f2', says: 'expected one of f1, accuracy, balanced_accuracy' },
    { name: 'f2', says: 'got "f2"; did you mean "f_beta@2"?' },
    { name: 'f0.5', says: 'did you mean "f_beta@0.5"?' },
    { name: 'matthews_corrcoef', says: 'did you mean "mcc"?' },
    { name: 'balanced_acuracy', says: 'did you mean "balanced_accuracy"?' },
    { name: 'f1@2', says: 'expected "f1" without a parameter, got "f1@2"' },
    { name: 'f_beta', says: 'expected a number above 0, such as f_beta@2, got "f_beta".' },
    { name: 'f_beta@-1', says: 'expected a number above 0' },
    { name: 'recall_at_precision@90', says: 'expected a precision above 0 and at most 1' },
    { name: 'precision_at_recall@0', says: 'expected a recall above 0 and at most 1' },
    { name: 'precision_at_recall@0.5@3', says: 'expected a recall' },
    { name: 'toString', says: 'expected one of f1' },
  ])('$name is refused', ({ name, says }) => {
    const found = thresholdOptions.safeParse({ choose: name });
    expect(found.error?.issues[0]?.message).toContain(says);
  });

  test.each([1.01, -0.1, 'f1', { chose: 'f1' }, NaN])('a threshold of %p is refused', (given) => {
    expect(thresholdOptions.safeParse(given).success).toBe(false);
  });
});
