import type { Batch, Column } from '../../table/table.js';
import { parseNumber } from '../../table/number.js';
import { parseMoment } from '../time.js';
import type { ColumnValues } from './column-sample.js';
import { isCountedOut } from './counted-out.js';
import { featurePlaces } from './feature-rows.js';
import { midranks, spearman } from './ranks.js';

/** Rows below which nothing is said. */
const leastRows = 50;
const mostDistinct = 0.95;
const leastOrder = 0.99;

/** Whether a feature names its rows: nearly all values differ, and it is neither a fraction, a text, a time nor measured in whole numbers. */
export function isIdentifier(
  { column, numbers, codes, distinct }: ColumnValues,
  kind: 'text' | 'time' | 'other',
): boolean {
  const present = codes.reduce((sum, code) => sum + (code < 0 ? 0 : 1), 0);
  if (present < leastRows || distinct / present <= mostDistinct || kind !== 'other') return false;
  if (column.type === 'string') return true;
  const finite = numbers.filter((value) => !Number.isNaN(value));
  return finite.every((value) => Number.isInteger(value)) && isCountedOut(finite);
}

/** Whether most of the cells are dates. */
export function isTime(cells: readonly (string | null)[]): boolean {
  const present = cells.filter((cell) => cell !== null);
  return present.length > 0 && present.filter((cell) => parseMoment(cell) !== undefined).length > present.length / 2;
}

/** Reads how features follow the order of the rows in the source. Memory: 8 bytes a value. */
export class RowOrder {
  private rows = 0;
  private readonly values: readonly Float64Array[];

  constructor(
    private readonly columns: readonly Column[],
    private readonly room: number,
  ) {
    this.values = columns.map(() => new Float64Array(room).fill(NaN));
  }

  /** @returns whether there is room for more */
  add({ cells, names, rows }: Batch): boolean {
    const count = Math.min(rows, this.room - this.rows);
    const places = featurePlaces({ names }, this.columns);
    for (const [at, { type }] of this.columns.entries()) {
      const column = cells[places[at]!]!;
      for (let row = 0; row < count; row++) {
        const cell = column[row] ?? '';
        const value = type === 'number' ? parseNumber(cell) : type === 'string' ? parseMoment(cell) : undefined;
        if (value !== undefined && Number.isFinite(value)) this.values[at]![this.rows + row] = value;
      }
    }
    this.rows += count;
    return this.rows < this.room;
  }

  /** Names of the columns whose rank correlation with the number of the row is beyond .99. */
  following(): string[] {
    return this.columns.flatMap(({ name }, at) => {
      const values = this.values[at]!.subarray(0, this.rows);
      const rows = new Float64Array(values.length);
      const present = new Float64Array(values.length);
      let count = 0;
      for (let row = 0; row < values.length; row++) {
        if (Number.isNaN(values[row]!)) continue;
        rows[count] = row;
        present[count++] = values[row]!;
      }
      if (count < leastRows) return [];
      const order = spearman(present.subarray(0, count), midranks(rows.subarray(0, count)));
      return order !== null && Math.abs(order) > leastOrder ? [name] : [];
    });
  }
}
