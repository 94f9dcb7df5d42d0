import { describe, expect, test } from '@jest/globals';
import { Crossing } from '../../../src/split/leakage/crossing.js';
import type { Batch, Cell, Column } from '../../../src/table/table.js';

const columns: Column[] = [
  { name: 'n', type: 'number' },
  { name: 't', type: 'string' },
];

describe('values that cross', () => {
  const batchOf = (rows: readonly (readonly Cell[])[]): Batch => ({
    file: 'a',
    names: ['n', 't', 'u'],
    rows: rows.length,
    cells: [0, 1, 2].map((at) => rows.map((row) => row[at]!)),
    lines: new Float64Array(rows.length),
  });

  test('of several columns together, in any two of the parts; by value', () => {
    const crossing = new Crossing(columns);
    const rows = {
      train: [
        ['1', 'a'],
        ['1', 'b'],
        ['2', 'a'],
        ['', 'a'],
        ['4', ''],
        ['5', 'x'],
        ['5', 'x'],
      ],
      validation: [
        ['1.0', 'a'],
        ['3', 'z'],
        ['4', null],
        ['6', 'v'],
      ],
      test: [
        ['3', 'z'],
        ['01', 'a'],
        ['2', 'b'],
        ['4', ''],
        [null, 'a'],
      ],
    } as const;
    for (const part of ['train', 'validation', 'test'] as const) {
      const batch = batchOf(rows[part].map((row) => [...row, 'u']));
      for (let row = 0; row < batch.rows; row++) crossing.add(batch, [0, 1], row, part);
    }
    // 1a in three parts, 3z in validation and test, 4 with an empty text in training and test; of 1a 1b 2a 4 5x 3z 6v 2b.
    expect(crossing.found()).toEqual({ crossing: 3, values: 8 });
    expect([crossing.missing, crossing.share]).toEqual([3, 1]);
  });

  test('half of them are forgotten each time there are too many, with all of their rows', () => {
    const crossing = new Crossing([columns[1]!], 100);
    const values = Array.from({ length: 1000 }, (_, at) => `value ${at}`);
    const add = (cells: readonly string[], part: 'train' | 'test'): void => {
      const batch = batchOf(cells.map((value) => [null, value, null]));
      for (let row = 0; row < cells.length; row++) crossing.add(batch, [1], row, part);
    };
    add(values.slice(0, 100), 'train');
    expect([crossing.share, crossing.found().values]).toEqual([1, 100]);
    add(values.slice(100), 'train');
    const kept = crossing.found().values;
    // 1000 values, each kept with the chance of the share: within four standard errors.
    expect([1 / 8, 1 / 16, 1 / 32]).toContain(crossing.share);
    expect(kept).toBeLessThanOrEqual(100);
    expect(Math.abs(kept - 1000 * crossing.share)).toBeLessThan(4 * Math.sqrt(1000 * crossing.share));
    add(values, 'test');
    expect(crossing.found()).toEqual({ crossing: kept, values: kept });
    expect(crossing.missing).toBe(0);
  });
});
