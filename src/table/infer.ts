import { parseBoolean } from './boolean.js';
import { parseNumber } from './number.js';
import type { Batch, Cell, Column, ColumnType } from './table.js';

const decimalMark = /[.eE]/;
const wholeText = /^[ \t]*[+-]?\d+[ \t]*$/;
const smallestInteger = -(2n ** 63n);
const largestInteger = 2n ** 64n - 1n;

/** Whether a cell is `true` or `false` in any case, as pandas' `read_csv` takes them. Lower case is their canonical form. */
export function isBoolean(cell: string): boolean {
  return parseBoolean(cell) !== undefined;
}

/**
 * What the cells of a column say about its type, as pandas would infer it. Evidence of parts merges to that of the whole.
 * Number: all present cells are numbers. Boolean: all are `true` or `false`, in any case. Everything else: string.
 * A column of missing values only is a string column: it then accepts whatever comes later. An empty text (`""`) says nothing:
 * in a number or boolean column it is a missing value.
 * A whole number beyond 64 bits (such as an identifier of 20 digits) in a column of whole numbers makes it a string column, as in pandas:
 * a double would change it.
 */
export class TypeEvidence {
  private booleans = 0;
  private numbers = 0;
  private texts = 0;
  private decimals = 0;
  private beyond = 0;

  /** @param says what the format says of the cells: texts are texts there, whatever they look like; null: nothing, as CSV does */
  add(cells: readonly Cell[], says: ColumnType | null = null): void {
    if (says === 'string') {
      if (this.texts === 0 && cells.some((cell) => cell !== null && cell !== '')) this.texts++;
      return;
    }
    // One text decides; there is no need to look at more.
    for (let row = 0; row < cells.length && this.texts === 0; row++) {
      const cell = cells[row];
      if (cell !== null && cell !== undefined && cell !== '') this.see(cell);
    }
  }

  merge(other: TypeEvidence): void {
    this.booleans += other.booleans;
    this.numbers += other.numbers;
    this.texts += other.texts;
    this.decimals += other.decimals;
    this.beyond += other.beyond;
  }

  get type(): ColumnType {
    if (this.texts > 0 || (this.booleans > 0 && this.numbers > 0)) return 'string';
    if (this.booleans > 0) return 'boolean';
    if (this.numbers === 0) return 'string';
    return this.beyond > 0 && this.decimals === 0 ? 'string' : 'number';
  }

  private see(cell: string): void {
    const value = parseNumber(cell);
    if (value === undefined) {
      if (isBoolean(cell)) this.booleans++;
      else this.texts++;
      return;
    }
    this.numbers++;
    if (!Number.isInteger(value) || decimalMark.test(cell)) this.decimals++;
    else if (Math.abs(value) >= 2 ** 63 && beyond64Bits(cell)) this.beyond++;
  }
}

function beyond64Bits(cell: string): boolean {
  if (!wholeText.test(cell)) return false;
  const value = BigInt(cell.trim().replace(/^\+/, ''));
  return value < smallestInteger || value > largestInteger;
}

/**
 * The columns of a table and their types, in the table's order, by one pass.
 * @param only names of the columns to infer; all by default
 */
export async function inferColumns(batches: AsyncIterable<Batch>, only?: ReadonlySet<string>): Promise<Column[]> {
  const evidence = new Map<string, TypeEvidence>();
  for await (const { names, cells, says } of batches) {
    for (const [index, name] of names.entries()) {
      if (only !== undefined && !only.has(name)) continue;
      let column = evidence.get(name);
      if (column === undefined) evidence.set(name, (column = new TypeEvidence()));
      column.add(cells[index]!, says?.[index]);
    }
  }
  return [...evidence].map(([name, { type }]) => ({ name, type }));
}
