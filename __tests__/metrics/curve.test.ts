import { describe, expect, test } from '@jest/globals';
import { residualHistogram, rocCurve } from '../../src/metrics/curve.js';
import { extremesOf, saturated } from '../../src/metrics/extremes.js';
import { confusedPairs } from '../../src/metrics/multiclass/confused-pairs.js';
import { rareClassLack } from '../../src/metrics/rare-class.js';
import { binary, multiclass, regression } from './samples.js';

describe('ROC curve', () => {
  /** 512 rows of each class, in turns from the top: corners after each row, none of them on a line with its neighbours. */
  const n = 1024;
  const y = Uint8Array.from({ length: n }, (_, i) => i % 2);
  const score = Float64Array.from({ length: n }, (_, i) => i);
  const corner = (rows: number): [number, number] => [Math.floor(rows / 2) / 512, Math.ceil(rows / 2) / 512];

  test('keeps what fits, and of more the first corner after each even part of its length', () => {
    const whole = rocCurve(y, score, n + 1)!;
    expect(whole).toEqual(Array.from({ length: n + 1 }, (_, rows) => corner(rows)));
    expect(rocCurve(y, score, n + 2)).toEqual(whole);
    // Each row goes 1/512 along the length of 2: an eighth of it is 128 rows.
    expect(rocCurve(y, score, 9)).toEqual([0, 128, 256, 384, 512, 640, 768, 896, 1024].map(corner));
    expect(rocCurve(y, score, 6)).toEqual([0, 205, 410, 615, 820, 1024].map(corner));
    expect(rocCurve(y, score, 2)).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  test('keeps a corner far from even parts where all fit, and one end once where none is near them', () => {
    const [labels, scores] = [Uint8Array.of(1, 1, 0, 0, 0), Float64Array.of(5, 4, 4, 4, 4)];
    const points = [
      [0, 0],
      [0, 0.5],
      [1, 1],
    ];
    expect(rocCurve(labels, scores, 3)).toEqual(points);
    expect(rocCurve(labels, scores, 50)).toEqual(points);
    // All corners but the last lie in the first tenth of the length.
    const tied = score.map((each) => Math.max(each, n - 100));
    expect(rocCurve(y, tied, 9)).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  test('needs both classes, of rows that weigh something', () => {
    const scores = Float64Array.of(0.1, 0.2);
    expect(rocCurve(Uint8Array.of(1, 1), scores)).toBeNull();
    expect(rocCurve(Uint8Array.of(0, 0), scores)).toBeNull();
    expect(rocCurve(Uint8Array.of(0, 1), scores, 9, Float64Array.of(1, 0))).toBeNull();
    expect(rocCurve(Uint8Array.of(0, 1), scores, 9, Float64Array.of(0, 1))).toBeNull();
  });
});

test.each([
  { low: 0.7999999999999998, high: 3.9, bins: 11 },
  { low: -1.5, high: 0.7000000000000002, bins: 9 },
  { low: 0, high: 1, bins: 10 },
  { low: -0.3, high: 0.1, bins: 1 },
])('a residual on an edge is of the bin above it, one just below it of the bin below: $low to $high', (given) => {
  const { low, high, bins } = given;
  const { edges } = residualHistogram(regression([low, high], [0, 0]), bins);
  expect([edges.length, edges[0], edges.at(-1)]).toEqual([bins + 1, low, high]);
  // On each edge, a little below and above it: where the division by the width rounds to the other side.
  const values = edges.flatMap((edge) => [-4e-16, -Math.abs(edge) * 2 ** -53, 0, 4e-16].map((step) => edge + step));
  const residuals = [low, high, ...values.filter((value) => value > low && value < high)];
  const { counts } = residualHistogram(
    regression(
      residuals,
      residuals.map(() => 0),
    ),
    bins,
  );
  const wanted = Array.from({ length: bins }, (_, k) => {
    const last = k === bins - 1;
    return residuals.filter((value) => value >= edges[k]! && (value < edges[k + 1]! || (last && value === high)))
      .length;
  });
  expect(counts).toEqual(wanted);
});

test('areas are saturated where all models rank at the same end', () => {
  const y = [0, 0, 1, 1];
  const [right, wrong] = [extremesOf(binary(y, [0.1, 0.2, 0.7, 0.9])), extremesOf(binary(y, [0.9, 0.7, 0.2, 0.1]))];
  const [between, touching] = [
    extremesOf(binary(y, [0.1, 0.8, 0.7, 0.9])),
    extremesOf(binary(y, [0.1, 0.5, 0.5, 0.9])),
  ];
  const touchingBelow = extremesOf(binary(y, [0.9, 0.5, 0.5, 0.1]));
  const of = (...models: (typeof right)[]): boolean => saturated(models, 1, [0]);
  expect([of(right), of(wrong), of(right, right), of(wrong, wrong)]).toEqual([true, true, true, true]);
  expect([of(between), of(touching), of(touchingBelow)]).toEqual([false, false, false]);
  expect([of(right, wrong), of(wrong, right), of(right, between), of(between, between)]).toEqual([
    false,
    false,
    false,
    false,
  ]);
  // Of several classes: above one of the others and not above the next.
  const three = extremesOf(multiclass(3, [0, 1, 2], [0, 1, 2], [0.5, 0.2, 0.3, 0.3, 0.4, 0.3, 0.5, 0.1, 0.4]));
  expect([saturated([three], 0, [1]), saturated([three], 0, [2]), saturated([three], 0, [1, 2])]).toEqual([
    true,
    false,
    false,
  ]);
  const below = extremesOf(multiclass(3, [0, 1, 2], [0, 1, 2], [0.3, 0.3, 0.4, 0.5, 0.2, 0.3, 0.2, 0.4, 0.4]));
  expect([saturated([below], 0, [1]), saturated([below], 0, [2]), saturated([below], 0, [1, 2])]).toEqual([
    true,
    true,
    false,
  ]);
  expect([saturated([three], 1, [0, 2]), saturated([three], 2, [0, 1])]).toEqual([true, true]);
});

test('of pairs that were confused as often the one with the smaller classes comes first', () => {
  const y = [2, 2, 0, 1, 0, 1, 1];
  const predicted = [1, 0, 2, 0, 1, 0, 1];
  expect(confusedPairs(multiclass(3, y, predicted), 9)).toEqual([
    [1, 0, 2],
    [0, 1, 1],
    [0, 2, 1],
    [2, 0, 1],
    [2, 1, 1],
  ]);
  expect(confusedPairs(multiclass(3, y, predicted), 1)).toEqual([[1, 0, 2]]);
});

test.each([
  { rare: 0, shortfall: 0, minimum: null },
  { rare: 29, shortfall: 29, minimum: 104 },
  { rare: 30, shortfall: null, minimum: 100 },
  // Rows of the largest class lack nothing.
  { rare: 71, shortfall: 29, minimum: 104 },
])('$rare rare rows of 100', ({ rare, shortfall, minimum }) => {
  const y = Array.from({ length: 100 }, (_, i) => (i < rare ? 1 : 0));
  const found = rareClassLack(
    binary(
      y,
      y.map(() => 0.5),
    ),
  );
  const sentence = `a mean over rows of classes needs 30 rows outside of the largest class; there are ${shortfall}`;
  expect(found).toEqual({ shortfall: shortfall === null ? null : sentence, minimum });
  expect(rareClassLack(regression([1], [1]))).toEqual({ shortfall: null, minimum: 1 });
});
