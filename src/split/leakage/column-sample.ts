import { parseNumber } from '../../table/number.js';
import type { Batch, Column } from '../../table/table.js';
import { CellHash, mapKey } from './cell-hash.js';

/** Values of all features that are kept: 80 MB. */
const mostCells = 10_000_000;
const mostRows = 50_000;

/** How many training rows columns are judged by. */
export function columnSampleLimit(features: number): number {
  return Math.min(mostRows, Math.max(200, Math.floor(mostCells / Math.max(1, features))));
}

/** What a feature says in some training rows. */
export interface ColumnValues {
  readonly column: Column;
  /** number columns: the finite value, NaN where there is none; others: NaN. */
  readonly numbers: Float64Array;
  /** The number of each row's value among the different ones, from 0; -1 where it is missing. */
  readonly codes: Int32Array;
  /** Different values. */
  readonly distinct: number;
}

/** Keeps the first rows of a part, column by column: rows stand in the order of their fingerprints, so the first are a random sample. */
export class ColumnSample {
  rows = 0;
  private readonly room: number;
  private readonly numbers: readonly Float64Array[];
  private readonly codes: readonly Int32Array[];
  private readonly known: readonly Map<number, number>[];
  private readonly hash = new CellHash();

  constructor(private readonly features: readonly Column[]) {
    this.room = columnSampleLimit(features.length);
    this.numbers = features.map(({ type }) => new Float64Array(type === 'number' ? this.room : 0));
    this.codes = features.map(() => new Int32Array(this.room));
    this.known = features.map(() => new Map<number, number>());
  }

  get full(): boolean {
    return this.rows === this.room;
  }

  add({ cells }: Batch, places: readonly number[], row: number): void {
    const at = this.rows++;
    for (let feature = 0; feature < this.features.length; feature++) {
      const { type } = this.features[feature]!;
      const cell = cells[places[feature]!]![row] ?? null;
      const missing = cell === null || (cell === '' && type !== 'string');
      if (type === 'number') this.numbers[feature]![at] = finite(missing ? undefined : parseNumber(cell));
      if (missing) {
        this.codes[feature]![at] = -1;
        continue;
      }
      this.hash.cell(cell, type);
      const key = mapKey(this.hash.a, this.hash.b);
      const known = this.known[feature]!;
      let code = known.get(key);
      if (code === undefined) known.set(key, (code = known.size));
      this.codes[feature]![at] = code;
    }
  }

  columns(): ColumnValues[] {
    return this.features.map((column, at) => ({
      column,
      numbers: this.numbers[at]!.subarray(0, this.rows),
      codes: this.codes[at]!.subarray(0, this.rows),
      distinct: this.known[at]!.size,
    }));
  }
}

function finite(value: number | undefined): number {
  return value !== undefined && Number.isFinite(value) ? value : NaN;
}
