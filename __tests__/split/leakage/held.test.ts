import { describe, expect, test } from '@jest/globals';
import { equalTable, meetRow } from '../../../src/split/leakage/equal-table.js';
import { FeatureRow } from '../../../src/split/leakage/feature-rows.js';
import { HeldRows, type HeldPart } from '../../../src/split/leakage/held-rows.js';
import { HeldSearch } from '../../../src/split/leakage/held-search.js';
import { NearRows, nearRowsLimit } from '../../../src/split/leakage/near-rows.js';
import { rng } from '../../../src/statistics/rng.js';
import type { Column } from '../../../src/table/table.js';

const columnsOf = (width: number): Column[] =>
  Array.from({ length: width }, (_, at) => ({ name: `c${at}`, type: 'string' }));

/** A row of texts. */
function rowOf(cells: readonly string[]): FeatureRow {
  const row = new FeatureRow(columnsOf(cells.length));
  row.set(
    cells.map((cell) => [cell]),
    cells.map((_, at) => at),
    0,
  );
  return row;
}

describe('rows that are found by their hash', () => {
  /** Hashes of few different words, so that rows share places, words, or both. */
  const pairs = (seed: string, count: number): [number, number][] => {
    const random = rng(seed);
    return Array.from({ length: count }, () => [random.int(5) * 64 - 128 + random.int(2), random.int(3) - 1]);
  };

  test.each([0, 1, 2, 3, 50, 400])('%s held-out rows, as all pairs say', (count) => {
    const held = pairs('held', count);
    const train = [...pairs('train', 4), ...held.slice(0, 1)];
    const rows = new HeldRows();
    const parts = held.map((_, at): HeldPart => (at % 3 === 0 ? 'test' : 'validation'));
    for (const [at, [a, b]] of held.entries()) rows.add(parts[at]!, 100 + at, a, b);
    rows.close();
    const half = Math.floor(count / 2);
    const table = equalTable([held.slice(0, half), [], held.slice(half)].map((piece) => Int32Array.from(piece.flat())));
    for (const [a, b] of train) {
      rows.meet(a, b);
      meetRow(table, a, b);
    }
    const wanted = held.map(([a, b]) => train.some((one) => one[0] === a && one[1] === b));
    expect(rows.size).toBe(count);
    expect(held.map((_, at) => rows.isMatched(at))).toEqual(wanted);
    expect(held.map((_, at) => rows.partOf(at))).toEqual(parts);
    expect([...table.matched]).toEqual(wanted.map(Number));
    // Other threads mark rows in the same memory.
    for (const piece of [table.words, table.slots, table.next, table.matched])
      expect(piece.buffer).toBeInstanceOf(SharedArrayBuffer);
    // A place for each row at least, and no more than twice as many and two.
    expect(table.slots.length).toBeGreaterThan(count);
    expect(table.slots.length).toBeLessThan(2 * count + 5);
  });
});

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

describe('held-out rows with a partner', () => {
  test('near ones are looked for where there are more than four features for each that may differ', () => {
    const looks = (features: number, near: number): boolean => new HeldSearch(features, near, 1).looksNear;
    expect([looks(4, 1), looks(5, 1), looks(8, 2), looks(9, 2), looks(9, 0)]).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
  });

  test.each([1, 2])('counted by part, as all pairs say; %s may differ', (most) => {
    const random = rng(`partners ${most}`);
    const cells = (): string[] => Array.from({ length: 9 }, () => String(random.int(9)));
    const train = Array.from({ length: 30 }, cells);
    const held = Array.from({ length: 60 }, (_, at) => {
      const row = at % 4 === 3 ? cells() : [...train[at % 30]!];
      for (let change = 0; change < at % 4; change++) row[random.int(9)] = 'other';
      return row;
    });
    const partOf = (at: number): HeldPart => (at % 3 === 0 ? 'validation' : 'test');
    const search = new HeldSearch(9, most, 60);
    for (const [at, row] of held.entries()) search.addHeld(partOf(at), at, rowOf(row));
    search.closeHeld();
    for (const row of train) search.meet(rowOf(row));
    expect(search.train).toBe(30);

    const distance = (one: readonly string[], other: readonly string[]): number =>
      one.filter((cell, at) => cell !== other[at]).length;
    const nearest = held.map((row) => Math.min(...train.map((other) => distance(row, other))));
    const count = (is: (at: number) => boolean): object =>
      Object.fromEntries(
        (['validation', 'test'] as const).map((part) => {
          const rows = held.flatMap((_, at) => (partOf(at) === part ? [at] : []));
          return [part, { found: rows.filter(is).length, rows: rows.length }];
        }),
      );
    expect(search.nearCounts()).toEqual(count((at) => nearest[at]! > 0 && nearest[at]! <= most));
    // Texts are compared elsewhere: of the rows that have similar ones those count that are not equal to a training row.
    const similar = new Set([0, 1, 2, 3, 4, 5, 6, 7, 59]);
    const found = { looked: { held: 60, train: 30 }, capped: false, similar };
    expect(search.textCounts(found)).toEqual(count((at) => similar.has(at) && nearest[at]! > 0));
    const few = search.textCounts({ ...found, looked: { held: 6, train: 30 } });
    expect([few.validation.rows, few.test.rows]).toEqual([2, 4]);
  });

  test('with too few features none is near; equal ones are found all the same', () => {
    const search = new HeldSearch(2, 1, 2);
    search.addHeld('test', 7, rowOf(['a', 'b']));
    search.addHeld('validation', 8, rowOf(['a', 'c']));
    search.closeHeld();
    search.meet(rowOf(['a', 'c']));
    expect(search.nearCounts()).toEqual({ validation: { found: 0, rows: 1 }, test: { found: 0, rows: 1 } });
    expect([search.same.isMatched(0), search.same.isMatched(1)]).toEqual([false, true]);
  });

  test('each part has half of the room, and one row at least', () => {
    // A million features: five rows, two of each part; five million: one row.
    const kept = (features: number, rows: number): number[] => {
      const search = new HeldSearch(features, 1, rows);
      for (const part of ['test', 'validation'] as const)
        for (let at = 0; at < 3; at++) search.addHeld(part, at, rowOf(['a']));
      return [search.near.rows, search.same.size];
    };
    expect([kept(1_000_000, 6), kept(5_000_000, 6), kept(1_000_000, 3), kept(1_000_000, 0)]).toEqual([
      [4, 6],
      [1, 6],
      [3, 6],
      [1, 6],
    ]);
  });
});
