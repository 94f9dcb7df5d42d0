import { describe, expect, test } from '@jest/globals';
import type { ColumnValues } from '../../../src/split/leakage/column-sample.js';
import { tellsTarget, type ObservedTarget } from '../../../src/split/leakage/proxy.js';
import { rng } from '../../../src/statistics/rng.js';

/** A column of numbers, or of texts, as the sample of training rows has it. */
function column(cells: readonly (number | string | null)[]): ColumnValues {
  const different = [...new Set(cells.filter((cell) => cell !== null))];
  const isNumber = different.every((cell) => typeof cell === 'number');
  return {
    column: { name: 'c', type: isNumber ? 'number' : 'string' },
    numbers: Float64Array.from(isNumber ? cells.map((cell) => (cell === null ? NaN : Number(cell))) : []),
    codes: Int32Array.from(cells, (cell) => (cell === null ? -1 : different.indexOf(cell))),
    distinct: different.length,
  };
}

const binary = (values: readonly number[]): ObservedTarget => ({
  task: 'binary',
  classes: 2,
  values: Float64Array.from(values),
});
const repeat = <T>(times: number, value: (at: number) => T): T[] => Array.from({ length: times }, (_, at) => value(at));
const auc = (value: number): object => ({ measure: 'AUC', value: expect.closeTo(value, 12) });

describe('a number that tells one of two classes by its order', () => {
  // Ten rows of each class: a hundred pairs, each inverted one takes .01.
  const truth = repeat(20, (at) => Number(at >= 10));
  const ordered = repeat(20, (at) => at);
  const changed = (changes: Readonly<Record<number, number | null>>): (number | null)[] =>
    ordered.map((value) => (value in changes ? changes[value]! : value));

  test.each<{ name: string; cells: readonly (number | null)[]; values?: readonly number[]; expected: object | null }>([
    { name: 'in order', cells: ordered, expected: auc(1) },
    { name: 'upside down', cells: ordered.toReversed(), expected: auc(1) },
    { name: 'one pair inverted', cells: changed({ 9: 10.5 }), expected: auc(0.99) },
    { name: 'one pair inverted, upside down', cells: changed({ 9: 10.5 }).toReversed(), expected: auc(0.99) },
    { name: 'one pair equal', cells: changed({ 9: 10 }), expected: auc(0.995) },
    { name: 'two pairs inverted', cells: changed({ 9: 11.5 }), expected: null },
    { name: 'a class of nine', cells: changed({ 19: null }), expected: null },
    { name: 'a class of nine in the first place', cells: changed({ 0: null }), expected: null },
    { name: 'more rows without a value', cells: [...ordered, null, null], values: [...truth, 0, 1], expected: auc(1) },
  ])('$name', ({ cells, values = truth, expected }) => {
    expect(tellsTarget(column(cells), binary(values))).toEqual(expected);
  });
});

describe('a value that tells the target: learnt from every other row, judged on the rest', () => {
  // Values p and q go with the class 1, r and s with 0; pairs of rows stand together, so that each value is learnt and judged.
  const truth = repeat(48, (at) => (at >> 1) % 2);
  const words = truth.map((value, at) => (value === 1 ? ['p', 'q'] : ['r', 's'])[(at >> 2) % 2]!);

  test('in any task', () => {
    expect(tellsTarget(column(words), binary(truth))).toEqual(auc(1));
    expect(tellsTarget(column(words), binary(truth.map((value) => 1 - value)))).toEqual(auc(1));
    const fees = truth.map((value, at) => value * 100 + ((at >> 2) % 2));
    const regression = { task: 'regression', classes: 0, values: Float64Array.from([...fees, ...fees]) } as const;
    expect(tellsTarget(column([...words, ...words]), regression)).toEqual({
      measure: 'Spearman',
      value: expect.closeTo(1, 12),
    });
  });

  test('judged rows alone count: wrong ones among those that are learnt from tell nothing new', () => {
    // In the even rows r stands for 1 once in six times: its mean is still below that of p.
    const learnt = truth.map((value, at) => (at === 0 ? 1 : value));
    expect(tellsTarget(column(words), binary(learnt))).toEqual(auc(1));
    // A judged row that is wrong: of 12 and 12 rows one is at the mean of the others, AUC far below .99.
    expect(tellsTarget(column(words), binary(truth.map((value, at) => (at === 1 ? 1 : value))))).toBeNull();
  });

  test('a value that was never learnt has the mean of all', () => {
    // Judged rows of a new value of class 1 lie between the zeros and the ones: all pairs are still in order.
    const fresh = words.map((word, at) => ([3, 7, 11].includes(at) ? 'new' : word));
    expect(tellsTarget(column(fresh), binary(truth))).toEqual(auc(1));
  });

  test('as the mean of the learnt rows of that value ranks the judged ones, of an odd number of rows as well', () => {
    const random = rng('learnt');
    const rankOf = (all: readonly number[], value: number): number =>
      all.filter((each) => each < value).length + (all.filter((each) => each === value).length + 1) / 2;
    const meanOf = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0) / all.length;
    for (let round = 0; round < 20; round++) {
      const rows = 80 + round;
      const cells = repeat(rows, (at) =>
        at % 15 === 1 && round > 2 ? 'new' : String.fromCharCode(97 + random.int(20)),
      );
      // One after the other, and the value that is never learnt near the mean of all.
      const values = cells.map((cell) => (cell === 'new' ? 9.5 : cell.charCodeAt(0) - 97) + random.next() / 8);
      const isLearnt = (_: unknown, at: number): boolean => at % 2 === 0;
      const learnt = cells.filter(isLearnt);
      const seen = values.filter(isLearnt);
      const scores = cells.flatMap((cell, at) => {
        if (at % 2 === 0) return [];
        const alike = seen.filter((__, place) => learnt[place] === cell);
        return [meanOf(alike.length === 0 ? seen : alike)];
      });
      const judged = values.filter((_, at) => at % 2 === 1);
      const [x, y] = [scores.map((score) => rankOf(scores, score)), judged.map((value) => rankOf(judged, value))];
      const middle = (judged.length + 1) / 2;
      const sum = (product: (at: number) => number): number => judged.reduce((all, _, at) => all + product(at), 0);
      const rho =
        sum((at) => (x[at]! - middle) * (y[at]! - middle)) /
        Math.sqrt(sum((at) => (x[at]! - middle) ** 2) * sum((at) => (y[at]! - middle) ** 2));
      const found = tellsTarget(column(cells), { task: 'regression', classes: 0, values: Float64Array.from(values) });
      expect(found).toEqual(rho >= 0.99 ? { measure: 'Spearman', value: expect.closeTo(rho, 12) } : null);
    }
  });

  test('only where fewer than half of the rows have a value of their own', () => {
    // 20 different values in 40 rows: told by the value at 19, not at 20.
    const half = (different: number): (string | null)[] =>
      repeat(40, (at) => (at >= 2 * different ? 'v17' : `v${at >> 1}`));
    const values = repeat(40, (at) => Number((at >> 1) % 2 === 1));
    expect(new Set(half(19)).size).toBe(19);
    expect(tellsTarget(column(half(19)), binary(values))).toEqual(auc(1));
    expect(tellsTarget(column(half(20)), binary(values))).toBeNull();
  });

  test('whether it is missing tells it, whatever the values are', () => {
    const random = rng('missing');
    const cells = truth.map((value) => (value === 1 ? null : random.next()));
    expect(tellsTarget(column(cells), binary(truth))).toEqual(auc(1));
    // The first value stands in a row that is judged.
    const [turned, turnedTruth] = [
      [...cells.slice(3), ...cells.slice(0, 3)],
      [...truth.slice(3), ...truth.slice(0, 3)],
    ];
    expect(turned.findIndex((cell) => cell !== null)).toBe(1);
    expect(tellsTarget(column(turned), binary(turnedTruth))).toEqual(auc(1));
    expect(tellsTarget(column(cells.map((cell) => (cell === null ? null : `${cell}`))), binary(truth))).toEqual(auc(1));
    expect(tellsTarget(column(cells.map((cell) => cell ?? random.next())), binary(truth))).toBeNull();
  });
});

describe('several classes: the mean of each against the others', () => {
  const classes = (count: number, values: readonly number[]): ObservedTarget => ({
    task: 'multiclass',
    classes: count,
    values: Float64Array.from(values),
  });
  const truth = repeat(60, (at) => (at >> 1) % 3);

  test('a code without an order tells all of them', () => {
    const code = truth.map((value) => ['4', '9', '6'][value]!);
    expect(tellsTarget(column(code), classes(3, truth))).toEqual(auc(1));
    // By its order 9 > 6 > 4 the class 2 is in the middle: (1 + 1 + .5) / 3.
    const fraction = truth.map((value, at) => [4, 9, 6][value]! + at / 100);
    expect(tellsTarget(column(fraction), classes(3, truth))).toBeNull();
  });

  test('classes of fewer than ten judged rows are left out', () => {
    // Two more classes, of nine judged rows each, that one value stands for: the AUC of each of them is 1 - 9 / 2 / 39 = .885.
    const withMore = (rows: number): [ColumnValues, ObservedTarget] => {
      const values = [...truth, ...repeat(rows * 2, (at) => 3 + ((at >> 1) % 2))];
      return [column(values.map((value) => ['a', 'b', 'c', 'd', 'd'][value]!)), classes(5, values)];
    };
    expect(tellsTarget(...withMore(18))).toEqual(auc(1));
    expect(tellsTarget(...withMore(20))).toBeNull();
  });

  test('one class that is large enough is not enough', () => {
    const values = [...repeat(40, () => 0), ...repeat(18, () => 1), ...repeat(18, () => 2)];
    expect(tellsTarget(column(values.map((value) => `${value}`)), classes(3, values))).toBeNull();
    const enough = [...values, 2, 2];
    expect(tellsTarget(column(enough.map((value) => `${value}`)), classes(3, enough))).toEqual(auc(1));
  });
});

describe('a regression: the absolute rank correlation', () => {
  const rows = 31;
  const fee = repeat(rows, (at) => at * at);
  const target = (values: readonly number[]): ObservedTarget => ({
    task: 'regression',
    classes: 0,
    values: Float64Array.from(values),
  });
  const rho = (value: number): object => ({ measure: 'Spearman', value: expect.closeTo(value, 12) });
  const swap = (one: number, other: number): number[] => fee.with(one, fee[other]!).with(other, fee[one]!);

  test.each<{ name: string; cells: readonly (number | null)[]; expected: object | null }>([
    { name: 'rising', cells: fee, expected: rho(1) },
    { name: 'falling', cells: fee.map((value) => -value), expected: rho(1) },
    // 1 - 6 * 2 d^2 / (31 * 960): .9935 at 4 places, .9899 at 5.
    { name: 'two rows 4 places apart', cells: swap(3, 7), expected: rho(1 - (6 * 32) / (31 * 960)) },
    { name: 'two rows 5 places apart', cells: swap(3, 8), expected: null },
    { name: 'constant', cells: fee.map(() => 7), expected: null },
    { name: 'thirty rows', cells: fee.map((value, at) => (at === 4 ? null : value)), expected: rho(1) },
    { name: '29 rows', cells: fee.map((value, at) => (at === 4 || at === 9 ? null : value)), expected: null },
  ])('$name', ({ cells, expected }) => {
    expect(tellsTarget(column(cells), target(fee))).toEqual(expected);
  });
});
