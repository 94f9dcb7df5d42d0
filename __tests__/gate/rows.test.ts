import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { isConstant, positionsOf, rowsDigest, unusable } from '../../src/gate/rows.js';
import type { Predictions } from '../../src/metrics/metric.js';

const binary = (...score: number[]): Predictions => ({
  ...{ task: 'binary', y: new Uint8Array(score.length), predicted: new Uint8Array(score.length) },
  score: Float64Array.from(score),
});
const regression = (...predicted: number[]): Predictions => ({
  ...{ task: 'regression', y: new Float64Array(predicted.length), predicted: Float64Array.from(predicted) },
});
const multiclass = (...rows: number[][]): Predictions => ({
  ...{ task: 'multiclass', classes: 3, y: new Int32Array(rows.length), predicted: new Int32Array(rows.length) },
  score: Float64Array.from(rows.flat()),
});
const most = Number.MAX_VALUE;

describe('predictions that cannot be used', () => {
  const cases: { name: string; given: Predictions; expect: number }[] = [
    { name: 'scores from 0 to 1', given: binary(0, 0.5, 1), expect: 0 },
    { name: 'scores just outside', given: binary(-Number.MIN_VALUE, 1 + 2 ** -52), expect: 2 },
    { name: 'scores that are no numbers', given: binary(NaN, Infinity, -Infinity, 1), expect: 3 },
    { name: 'any finite number', given: regression(-most, 0, most), expect: 0 },
    { name: 'numbers that are not finite', given: regression(-Infinity, NaN, 3, Infinity), expect: 3 },
    { name: 'probabilities', given: multiclass([1, 0, 0], [0.2, 0.3, 0.5]), expect: 0 },
    { name: 'what single precision leaves', given: multiclass([0.5, 0.5, 0.00099], [0.5, 0.49901, 0]), expect: 0 },
    { name: 'sums above and below', given: multiclass([0.5, 0.5, 0.0011], [1, 0, 0], [0.5, 0.4989, 0]), expect: 2 },
    { name: 'two wrong ones in a row', given: multiclass([-1, 2, 0], [1, 0, 0]), expect: 1 },
    { name: 'no row', given: multiclass(), expect: 0 },
  ];
  test.each(cases)('$name: $expect', ({ given, expect: rows }) => {
    expect(unusable(given)).toBe(rows);
  });
});

test.each([
  { name: 'one row', given: binary(0.5), constant: false },
  { name: 'two equal scores', given: binary(0.5, 0.5), constant: true },
  { name: 'one other score', given: binary(0.5, 0.5, 0.6), constant: false },
  { name: 'one row of several classes', given: multiclass([0.2, 0.3, 0.5]), constant: false },
  { name: 'the same of several classes', given: multiclass([0.2, 0.3, 0.5], [0.2, 0.3, 0.5]), constant: true },
  { name: 'the same numbers of other classes', given: multiclass([0.2, 0.3, 0.5], [0.3, 0.2, 0.5]), constant: false },
  { name: 'equal numbers', given: regression(7, 7), constant: true },
  { name: 'other numbers', given: regression(7, 8), constant: false },
])('$name are constant: $constant', ({ given, constant }) => {
  expect(isConstant(given)).toBe(constant);
});

test('rows without a mask are all, with one those where it is 1', () => {
  expect([...positionsOf(null, 3)]).toEqual([0, 1, 2]);
  expect([...positionsOf(Uint8Array.of(1, 0, 0, 1), 4)]).toEqual([0, 3]);
  expect([...positionsOf(new Uint8Array(2), 2)]).toEqual([]);
});

test.each([0, 1, 65_536, 65_537])('the digest of %d rows is that of their ids, one a line', (n) => {
  const ids = Int32Array.from({ length: n }, (_, i) => 3 * i);
  const lines = [...ids].map((id) => `${id}\n`).join('');
  expect(rowsDigest(ids)).toBe(createHash('sha256').update(lines).digest('hex'));
});
