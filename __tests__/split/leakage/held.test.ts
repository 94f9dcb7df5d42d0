import { describe, expect, test } from '@jest/globals';
import { equalTable, meetRow } from '../../../src/split/leakage/equal-table.js';
import { HeldRows, type HeldPart } from '../../../src/split/leakage/held-rows.js';
import { HeldSearch } from '../../../src/split/leakage/held-search.js';
import { rng } from '../../../src/statistics/rng.js';
import { rowOf } from './rows-of-texts.js';

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
