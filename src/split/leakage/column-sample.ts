import { parseNumber } from '../../table/number.js';
import type { Batch, Column } from '../../table/table.js';
import { CellHash } from './cell-hash.js';
import { CodeTable } from './code-table.js';

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
  /** Two words of the hash of each value. */
  private readonly hashes: readonly Int32Array[];
  private readonly missing: readonly Uint8Array[];
  private readonly hash = new CellHash();

  /** @param rows of the part */
  constructor(
    private readonly features: readonly Column[],
    rows: number,
  ) {
    this.room = Math.min(columnSampleLimit(features.length), rows);
    this.numbers = features.map(({ type }) => new Float64Array(type === 'number' ? this.room : 0));
    this.hashes = features.map(() => new Int32Array(this.room * 2));
    this.missing = features.map(() => new Uint8Array(this.room));
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
        this.missing[feature]![at] = 1;
        continue;
      }
      this.hash.cell(cell, type);
      this.hashes[feature]![at * 2] = this.hash.a;
      this.hashes[feature]![at * 2 + 1] = this.hash.b;
    }
  }

  /** The columns, one after the other. */
  *columns(): Generator<ColumnValues, void, undefined> {
    const table = new CodeTable(this.rows);
    for (const [at, column] of this.features.entries()) {
      const [hashes, missing] = [this.hashes[at]!, this.missing[at]!];
      table.clear();
      const codes = new Int32Array(this.rows);
      for (let row = 0; row < this.rows; row++) {
        codes[row] = missing[row] === 1 ? -1 : table.code(hashes[row * 2]!, hashes[row * 2 + 1]!);
      }
      yield { column, numbers: this.numbers[at]!.subarray(0, this.rows), codes, distinct: table.size };
    }
  }
}

function finite(value: number | undefined): number {
  return value !== undefined && Number.isFinite(value) ? value : NaN;
}
