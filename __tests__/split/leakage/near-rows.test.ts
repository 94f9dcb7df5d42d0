import { describe, expect, test } from '@jest/globals';
import { FeatureRow } from '../../../src/split/leakage/feature-rows.js';
import { NearRows, nearRowsLimit } from '../../../src/split/leakage/near-rows.js';
import { columnsOf, rowOf } from './rows-of-texts.js';

describe('rows that differ in few features', () => {
  test('ten million cells, two a feature, at most 50,000 rows and at least one', () => {
    expect([0, 1, 100, 101, 5_000_000, 10_000_000].map(nearRowsLimit)).toEqual([50_000, 50_000, 50_000, 49_504, 1, 1]);
  });

  test('only as many are kept as there is room for', () => {
    const near = new NearRows(2, 1, 2);
    for (const cells of [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ])
      near.add(rowOf(cells));
    near.close();
    for (const cells of [
      ['a', 'x'],
      ['e', 'x'],
      ['x', 'd'],
    ])
      near.meet(rowOf(cells));
    expect([near.rows, near.isMatched(0), near.isMatched(1), near.isMatched(2)]).toEqual([2, true, true, false]);
  });

  test('how often two rows are equal or near by chance, of all pairs of held-out rows', () => {
    const near = new NearRows(2, 1, 9);
    for (const cells of [
      ['a', 'b'],
      ['a', 'c'],
      ['d', 'b'],
      ['a', 'b'],
    ])
      near.add(rowOf(cells));
    near.close();
    // The first column agrees in three of six pairs, the second too: both .25, one or both .75.
    expect(near.chance()).toEqual({ same: expect.closeTo(0.25, 12), near: expect.closeTo(0.75, 12) });
  });

  /** Held-out rows of which each differs from the others in `different` columns, at their places. */
  const alike = (count: number, different: readonly boolean[]): NearRows => {
    const near = new NearRows(different.length, 1, count);
    for (let row = 0; row < count; row++) near.add(rowOf(different.map((is) => (is ? `v${row}` : 'same'))));
    near.close();
    return near;
  };

  test('more than 64 rows that share a block are not compared with each other', () => {
    const near = alike(65, [true, false]);
    expect([near.capped, alike(64, [true, false]).capped]).toEqual([true, false]);
    // Of the block of the second column the last one was left out; it is found by the first one, as it differs in the second.
    near.meet(rowOf(['other', 'same']));
    expect(Array.from({ length: 65 }, (_, at) => near.isMatched(at))).toEqual(
      Array.from({ length: 65 }, (_, at) => at < 64),
    );
    near.meet(rowOf(['v64', 'other']));
    expect(near.isMatched(64)).toBe(true);
  });

  test('cells are equal where both halves of their hashes are, and an equal row is not near', () => {
    const near = new NearRows(3, 1, 1);
    const rowWith = (...cells: number[]): FeatureRow => {
      const row = new FeatureRow(columnsOf(3));
      row.cells.set(cells);
      return row;
    };
    near.add(rowWith(10, 10, 20, 20, 30, 30));
    near.close();
    const meets = (...cells: number[]): boolean => {
      near.meet(rowWith(...cells));
      return near.isMatched(0);
    };
    expect(meets(10, 10, 20, 20, 30, 30)).toBe(false);
    // Two cells differ, each in one half.
    expect(meets(10, 99, 20, 20, 98, 30)).toBe(false);
    expect(meets(99, 10, 20, 20, 30, 98)).toBe(false);
    expect(meets(10, 99, 20, 20, 30, 30)).toBe(true);
  });

  test('whichever column differs', () => {
    const row = Array.from({ length: 9 }, (_, at) => `v${at}`);
    const near = new NearRows(9, 1, 9);
    for (let at = 0; at < 9; at++) near.add(rowOf(row.with(at, 'other')));
    near.close();
    near.meet(rowOf(row));
    expect(row.map((_, at) => near.isMatched(at))).toEqual(row.map(() => true));
  });

  test('each block gets columns that tell rows apart, wherever they stand', () => {
    expect(alike(65, [true, false, true, false]).capped).toBe(false);
    expect(alike(65, [true, true, false, false]).capped).toBe(false);
  });
});
