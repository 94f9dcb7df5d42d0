import type { ByteCells, CellColumn, Chunk } from '../table/chunk.js';
import { NullBytes } from '../table/profile/null-bytes.js';
import { isInfinite, isMissing, isValue, NumberScratch } from '../table/profile/number-cells.js';
import { doubled, plain } from '../table/scan.js';
import type { Column } from '../table/table.js';
import { csvRow } from '../table/write.js';
import type { ByteText } from './byte-text.js';
import { byName } from './by-name.js';
import { cellOf } from './cell-writer.js';
import { csvForm, isAscii, isSimpleText } from './plain-bytes.js';
import { spells } from './spells.js';
import type { RowHash } from './row-hash.js';
import { hashBoolean, hashCell, hashMissing, hashNumber, hashText, isExact } from './value-hash.js';

/** The rows of one chunk after the other: their hashes, which depend on values only, and their lines as the data spell them. */
export class ChunkRows {
  /** The column whose cell made the last hash impossible. */
  wrong: Column | undefined;
  private readonly nulls: NullBytes;
  private readonly order: readonly number[];
  /** Numbers and booleans are decoded a column at a time; null: a column of texts. */
  private readonly decoded: readonly (NumberScratch | null)[];
  private chunk: Chunk | undefined;
  /** Whether rows of the chunk stand in the file as they are written: commas between cells, columns in the data's order. */
  private inOrder = false;
  /** Whether each cell of the row that was hashed stands there as it is written, but perhaps the target's. */
  private asItStands = false;

  constructor(
    private readonly columns: readonly Column[],
    nulls: readonly string[],
  ) {
    this.nulls = new NullBytes(nulls);
    this.order = byName(columns);
    this.decoded = columns.map(({ type }) => (type === 'string' ? null : new NumberScratch(this.nulls)));
  }

  begin(chunk: Chunk): void {
    this.chunk = chunk;
    this.inOrder = standsInOrder(chunk);
    for (const [at, scratch] of this.decoded.entries()) {
      if (scratch === null) continue;
      if (this.columns[at]!.type === 'number') scratch.numbers(chunk.columns[at]!, chunk.rows);
      else scratch.booleans(chunk.columns[at]!, chunk.rows);
    }
  }

  /** Hashes a row's values, columns sorted by name; false where a cell is not of its column's type (which one stands in `wrong`). */
  hash(hash: RowHash, row: number): boolean {
    const { columns } = this.chunk!;
    hash.begin();
    this.asItStands = this.inOrder;
    for (let place = 0; place < this.order.length; place++) {
      const at = this.order[place]!;
      const scratch = this.decoded[at] ?? null;
      const fits =
        scratch === null ? this.text(hash, columns[at]!, row) : this.number(hash, scratch, columns[at]!, at, row);
      if (fits) continue;
      this.wrong = this.columns[at]!;
      return false;
    }
    hash.finish();
    return true;
  }

  /** Adds a row as a line of CSV, columns in the data's order: cells as the data spell them, a missing value as nothing. */
  line(text: ByteText, row: number, target: number, label: string | null): void {
    const { columns } = this.chunk!;
    if (this.asItStands && this.copied(text, row, target, label)) return;
    for (let at = 0; at < columns.length; at++) {
      if (at > 0) text.byte(44);
      if (at === target) {
        // A class is written in its one form.
        if (label !== null) text.text(csvRow([label]));
        continue;
      }
      const column = columns[at]!;
      if (column.kind === 'bytes') this.spell(text, column, at, row);
      else {
        const cell = cellOf(column, row, this.nulls);
        if (cell !== null) text.text(csvRow([cell]));
      }
    }
  }

  /** Copies a whole row; false where the target's cell is not written as it stands. */
  private copied(text: ByteText, row: number, target: number, label: string | null): boolean {
    const { columns } = this.chunk!;
    const { bytes, cells, width } = columns[0] as ByteCells;
    const first = row * width * 2;
    const from = cells[first + target * 2]!;
    if (!spells(bytes, from, cells[first + target * 2 + 1]! >> 2, label ?? '')) return false;
    text.copy(bytes, cells[first]!, cells[first + width * 2 - 1]! >> 2);
    return true;
  }

  private number(hash: RowHash, scratch: NumberScratch, column: CellColumn, at: number, row: number): boolean {
    const state = scratch.states[row]!;
    if (this.asItStands) this.asItStands = isBare(column as ByteCells, row, state === isMissing);
    if (state === isMissing) {
      hashMissing(hash);
      return true;
    }
    if (state !== isValue && state !== isInfinite) return false;
    const { type } = this.columns[at]!;
    const value = scratch.values[row]!;
    if (type === 'boolean') hashBoolean(hash, value === 1);
    else if (isExact(value)) hashNumber(hash, value);
    else return hashCell(hash, cellOf(column, row, this.nulls), type);
    return true;
  }

  private text(hash: RowHash, column: CellColumn, row: number): boolean {
    if (column.kind === 'bytes') {
      const { bytes, cells } = column;
      const place = (row * column.width + column.at) * 2;
      const start = cells[place]!;
      const packed = cells[place + 1]!;
      const end = packed >> 2;
      if (start === end) {
        if ((packed & 3) === plain) hashMissing(hash);
        else {
          this.asItStands = false;
          hashText(hash, bytes, start, end);
        }
        return true;
      }
      if ((packed & 3) !== doubled && !this.nulls.has(bytes, start, end)) {
        const simple = (packed & 3) === plain && isSimpleText(bytes, start, end);
        if (!simple) this.asItStands = false;
        if (simple || isAscii(bytes, start, end)) {
          hashText(hash, bytes, start, end);
          return true;
        }
      }
    }
    this.asItStands = false;
    return hashCell(hash, cellOf(column, row, this.nulls), 'string');
  }

  private spell(text: ByteText, column: ByteCells, at: number, row: number): void {
    const { bytes, cells } = column;
    const place = (row * column.width + column.at) * 2;
    const start = cells[place]!;
    const packed = cells[place + 1]!;
    const end = packed >> 2;
    if (end > start && (packed & 3) !== doubled) {
      const scratch = this.decoded[at] ?? null;
      const missing = scratch === null ? this.nulls.has(bytes, start, end) : scratch.states[row] === isMissing;
      if (missing) return;
      const form = scratch === null ? csvForm(bytes, start, end) : 'bare';
      if (form !== 'unknown') {
        if (form === 'quoted') text.byte(34);
        text.copy(bytes, start, end);
        if (form === 'quoted') text.byte(34);
        return;
      }
    }
    const cell = cellOf(column, row, this.nulls);
    if (cell !== null) text.text(csvRow([cell]));
  }
}

/** Whether cells are bytes of one block, with commas between them and in the order of the columns. */
function standsInOrder({ columns, rows }: Chunk): boolean {
  const [first] = columns;
  if (first?.kind !== 'bytes' || rows === 0 || first.width !== columns.length) return false;
  if (!columns.every((column, at) => column.kind === 'bytes' && column.at === at)) return false;
  // The byte behind the first cell, or behind its closing quote, is the delimiter.
  const packed = first.cells[1]!;
  const behind = (packed >> 2) + ((packed & 3) === plain ? 0 : 1);
  return columns.length === 1 || first.bytes[behind] === 44;
}

/** Whether a cell of numbers or booleans is written as it stands: without quotes, and missing only where it is empty. */
function isBare({ cells, at, width }: ByteCells, row: number, missing: boolean): boolean {
  const place = (row * width + at) * 2;
  const packed = cells[place + 1]!;
  return (packed & 3) === plain && (!missing || cells[place] === packed >> 2);
}
