import { hashCell } from '../../../src/split/value-hash.js';
import { RowHash } from '../../../src/split/row-hash.js';
import type { PlacedColumn } from '../../../src/split/leakage/search-job.js';
import type { Cell, Column } from '../../../src/table/table.js';
import { rng } from '../../../src/statistics/rng.js';

/** A cell as a file of CSV spells it, and its value. */
export type Spelled = readonly [spelled: string, value: Cell];

export const columns: readonly Column[] = [
  { name: 'x', type: 'number' },
  { name: 't', type: 'string' },
  { name: 'a', type: 'string' },
  { name: 'f', type: 'boolean' },
];
/** All but the third one, as a part's file has them: the row id is its first cell. */
export const features: readonly PlacedColumn[] = [1, 2, 4].map((place) => ({ column: columns[place - 1]!, place }));

/** Rows of cells of every form: bare, in quotes, with commas, quotes and line ends inside, empty, missing, beyond ASCII; many features are equal. */
export function spelledRows(count: number, seed: string): Spelled[][] {
  const random = rng(seed);
  return Array.from({ length: count }, (_, row) => {
    const value = random.int(40);
    const texts: Spelled[] = [
      [`"a, ""b"" ${value}"`, `a, "b" ${value}`],
      [`é${value}`, `é${value}`],
      ['', null],
      ['""', ''],
      [`"two\nlines, ${value}"`, `two\nlines, ${value}`],
      ['plain'.slice(0, value % 6), 'plain'.slice(0, value % 6) || null],
      [`"""${value}"""`, `"${value}"`],
    ];
    const flag = [
      ['true', 'true'],
      ['"False"', 'False'],
      ['', null],
    ][value % 3] as unknown as Spelled;
    return [
      value % 5 === 0 ? ['', null] : row % 2 === 0 ? [`${value}.0`, `${value}.0`] : [`${value}`, `${value}`],
      texts[random.int(texts.length)]!,
      texts[row % texts.length]!,
      flag,
    ];
  });
}

export const lineOf = (row: readonly Spelled[]): string => row.map(([spelled]) => spelled).join(',');

/** The hash of some of a row's values, cell by cell, columns in the order of their names. */
export function hashOf(row: readonly Spelled[], some: readonly PlacedColumn[]): RowHash {
  const hash = new RowHash();
  hash.begin();
  for (const { column, place } of [...some].sort((one, other) => (one.column.name < other.column.name ? -1 : 1))) {
    hashCell(hash, row[place - 1]![1], column.type);
  }
  hash.finish();
  return hash;
}

/** Whether a word of a hash is among the lowest so many. */
export const isBelow = (word: number, share: number): boolean => word >>> 0 < share * 2 ** 32;
