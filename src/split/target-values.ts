import { UserError } from '../host/errors.js';
import { isBoolean } from '../table/infer.js';
import { parseNumber } from '../table/number.js';
import type { Batch, Cell, ColumnType } from '../table/table.js';
import { ownText } from '../table/text.js';
import { Growing } from './growing.js';
import { numberText } from './number-text.js';

/** From this many different values on they are not told apart any more. */
const mostLabels = 1000;
/** Above this many rows the numbers are not kept: the salt is not chosen any more, so nobody needs their deciles. */
const mostNumbers = 10_000_000;

/**
 * The class that a cell of the target names, written one way: `1.0` and `1` are `1`, `True` is `true`, a text is in Unicode's normal form C.
 * undefined where the cell is not of the column's type. A missing cell is null.
 */
export function labelOf(cell: Cell, type: ColumnType): string | null | undefined {
  if (cell === null || (cell === '' && type !== 'string')) return null;
  switch (type) {
    case 'string':
      return cell.normalize('NFC');
    case 'boolean':
      return isBoolean(cell) ? cell.toLowerCase() : undefined;
    case 'number':
      return numberText(cell)?.replaceAll('"', '');
  }
}

/** Where some rows are that cannot stay as they are: how many, and the places of the first three. */
class Places {
  count = 0;
  readonly first: string[] = [];

  add({ file, lines }: Batch, row: number): void {
    if (this.count++ < 3) this.first.push(`${file}:${String(lines[row])}`);
  }

  /** `a.csv:2, a.csv:3, a.csv:9, ...` */
  shown(): string {
    return `${this.first.join(', ')}${this.count > 3 ? ', ...' : ''}`;
  }
}

/** What one pass over the data says of the target. Memory: a number a row for a column of numbers up to 10 million rows, else flat. */
export class TargetValues {
  rows = 0;
  /** Labels with their rows, at most 1,001 of them. */
  readonly labels = new Map<string, number>();
  readonly nulls = new Places();
  /** Cells that are not of the column's type; an infinite number is none. */
  readonly wrong = new Places();
  /** Cells that are no number: what a regression cannot have, whatever the column's type. */
  readonly texts = new Places();
  private numbers: Growing | null = new Growing();

  constructor(
    readonly column: string,
    readonly type: ColumnType,
  ) {}

  add(batch: Batch): void {
    const cells = batch.cells[batch.names.indexOf(this.column)]!;
    this.rows += batch.rows;
    if (this.rows > mostNumbers) this.numbers = null;
    for (let row = 0; row < batch.rows; row++) this.see(cells[row]!, batch, row);
  }

  private see(cell: Cell, batch: Batch, row: number): void {
    const label = labelOf(cell, this.type);
    if (label === null) {
      this.nulls.add(batch, row);
      return;
    }
    const number = parseNumber(cell!);
    if (number === undefined) this.texts.add(batch, row);
    if (label === undefined || (this.type === 'number' && !Number.isFinite(number))) {
      this.wrong.add(batch, row);
      return;
    }
    if (this.type === 'number') this.numbers?.push(number!);
    const before = this.labels.get(label);
    if (before !== undefined) this.labels.set(label, before + 1);
    else if (this.labels.size <= mostLabels) this.labels.set(ownText(label), 1);
  }

  /** Whether there are too many labels to be classes. */
  get many(): boolean {
    return this.labels.size > mostLabels;
  }

  /** The numbers of the column in the order of the rows; null where it is not one of numbers, or there are over 10 million. */
  values(): Float64Array | null {
    return this.type === 'number' ? (this.numbers?.whole() ?? null) : null;
  }

  /** @throws UserError where a row has no target, or one that is not of the column's type */
  check(): void {
    const name = JSON.stringify(this.column);
    if (this.nulls.count > 0) {
      const rows = this.nulls.count === 1 ? '1 row has' : `${this.nulls.count} rows have`;
      throw new UserError(
        `data.target: expected a value of ${name} in every row, ${rows} none (${this.nulls.shown()}); fill them in or remove the rows.`,
      );
    }
    if (this.wrong.count > 0) {
      const expected = this.type === 'number' ? 'a finite number' : 'true or false';
      throw new UserError(
        `${this.wrong.first[0]!}: the target ${name}: expected ${expected}, got something else (${this.wrong.count} such rows); correct the cells, or the column's type in the schema.`,
      );
    }
  }
}
