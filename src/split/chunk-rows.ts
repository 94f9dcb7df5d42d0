import type { ByteCells, CellColumn, Chunk } from '../table/chunk.js';
import { NullBytes } from '../table/profile/null-bytes.js';
import { isInfinite, isMissing, isValue, NumberScratch } from '../table/profile/number-cells.js';
import { doubled, plain } from '../table/scan.js';
import type { Column } from '../table/table.js';
import { csvRow } from '../table/write.js';
import type { ByteText } from './byte-text.js';
import { byName } from './by-name.js';
import { cellOf } from './cell-writer.js';
import { csvForm, hasSeparator } from './plain-bytes.js';
import { spells } from './spells.js';
import type { RowHash } from './row-hash.js';
import { hashBoolean, hashCell, hashHalves, hashIfNormal, hashMissing, hashText, isExact } from './value-hash.js';

/** Which half of a double in memory is the lower one. */
const lower = new Uint8Array(Int32Array.of(1).buffer)[0] === 1 ? 0 : 1;

/** The rows of one chunk after the other: their hashes, which depend on values only, and their lines as the data spell them. */
export class ChunkRows {
  /** The column whose cell made the last hash impossible. */
  wrong: Column | undefined;
  /** The bytes of the chunk's cells, where they are bytes. */
  view: DataView = new DataView(new ArrayBuffer(0));
  /** Where the row's line stands in `view`, after `stands` answered true. */
  start = 0;
  end = 0;
  private readonly nulls: NullBytes;
  private readonly order: readonly number[];
  /** Numbers and booleans are decoded a column at a time; null: a column of texts. */
  private readonly decoded: readonly (NumberScratch | null)[];
  /** The values of these as halves of doubles. */
  private readonly halves: Int32Array[];
  private chunk: Chunk | undefined;
  /** Whether rows of the chunk stand in the file as they are written: commas between cells, columns in the data's order. */
  private inOrder = false;
  /** Whether each cell of the row that was hashed stands there as it is written, but perhaps the target's. */
  private asItStands = false;

  /** Whether the column at each place of the order is a feature. */
  private readonly isFeature: readonly boolean[];

  /** @param features names of the columns that have a hash of their own */
  constructor(
    private readonly columns: readonly Column[],
    nulls: readonly string[],
    features: readonly string[] = [],
  ) {
    this.nulls = new NullBytes(nulls);
    this.order = byName(columns);
    const own = new Set(features);
    this.isFeature = this.order.map((at) => own.has(columns[at]!.name));
    this.decoded = columns.map(({ type }) => (type === 'string' ? null : new NumberScratch(this.nulls)));
    this.halves = columns.map(() => new Int32Array(0));
  }

  begin(chunk: Chunk): void {
    this.chunk = chunk;
    this.inOrder = standsInOrder(chunk);
    const [first] = chunk.columns;
    if (first?.kind === 'bytes') this.view = viewOf(first.bytes);
    for (const [at, scratch] of this.decoded.entries()) {
      if (scratch === null) continue;
      if (this.columns[at]!.type === 'number') scratch.numbers(chunk.columns[at]!, chunk.rows);
      else scratch.booleans(chunk.columns[at]!, chunk.rows);
      this.halves[at] = new Int32Array(scratch.values.buffer);
    }
  }

  /**
   * Hashes a row's values, columns sorted by name; false where a cell is not of its column's type (which one stands in `wrong`).
   * @param features takes the hash of the features' values
   */
  hash(hash: RowHash, row: number, features: RowHash | null = null): boolean {
    const { columns } = this.chunk!;
    hash.begin();
    features?.begin();
    this.asItStands = this.inOrder;
    for (let place = 0; place < this.order.length; place++) {
      const at = this.order[place]!;
      const scratch = this.decoded[at] ?? null;
      const before = hash.size;
      const fits =
        scratch === null ? this.text(hash, columns[at]!, row) : this.number(hash, scratch, columns[at]!, at, row);
      if (!fits) {
        this.wrong = this.columns[at]!;
        return false;
      }
      if (features !== null && this.isFeature[place]!) features.copy(hash.words, before, hash.size);
    }
    hash.finish();
    features?.finish();
    return true;
  }

  /**
   * Whether the row that was hashed stands in `view` as the line that `line` would add.
   * @param label of the target, as in `line`
   */
  stands(row: number, target: number, label: string | null): boolean {
    if (!this.asItStands) return false;
    const { bytes, cells, width } = this.chunk!.columns[0] as ByteCells;
    const first = row * width * 2;
    const from = cells[first + target * 2]!;
    if (!spells(bytes, from, cells[first + target * 2 + 1]! >> 2, label ?? '')) return false;
    const last = cells[first + width * 2 - 1]!;
    this.start = cells[first]! - ((cells[first + 1]! & 3) === plain ? 0 : 1);
    this.end = (last >> 2) + ((last & 3) === plain ? 0 : 1);
    return true;
  }

  /** Adds a row as a line of CSV, columns in the data's order: cells as the data spell them, a missing value as nothing. */
  line(text: ByteText, row: number, target: number, label: string | null): void {
    const { columns } = this.chunk!;
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
    else if (isExact(value)) {
      const halves = this.halves[at]!;
      hashHalves(hash, halves[row * 2 + lower]!, halves[row * 2 + 1 - lower]!);
    } else return hashCell(hash, cellOf(column, row, this.nulls), type);
    return true;
  }

  private text(hash: RowHash, column: CellColumn, row: number): boolean {
    if (column.kind !== 'bytes') return hashCell(hash, cellOf(column, row, this.nulls), 'string');
    const { bytes, cells } = column;
    const place = (row * column.width + column.at) * 2;
    const start = cells[place]!;
    const packed = cells[place + 1]!;
    const end = packed >> 2;
    const form = packed & 3;
    if (start === end) {
      if (form === plain) hashMissing(hash);
      else hashText(hash, bytes, start, end);
      return true;
    }
    if (form !== doubled && !this.nulls.has(bytes, start, end)) {
      if (this.asItStands) this.asItStands = standsSo(bytes, start, end, form);
      if (hashIfNormal(hash, this.view, start, end)) return true;
    }
    const cell = cellOf(column, row, this.nulls);
    // A cell with quotes inside stands in quotes as it is written, any other missing one does not.
    if (cell === null) this.asItStands = false;
    return hashCell(hash, cell, 'string');
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
  if (first?.kind !== 'bytes' || rows === 0 || first.width !== columns.length || columns.length === 1) return false;
  if (!columns.every((column, at) => column.kind === 'bytes' && column.at === at)) return false;
  // The byte behind the first cell, or behind its closing quote, is the delimiter.
  const packed = first.cells[1]!;
  const behind = (packed >> 2) + ((packed & 3) === plain ? 0 : 1);
  return first.bytes[behind] === 44;
}

/** Whether a cell of numbers or booleans is written as it stands: without quotes, and missing only where it is empty. */
function isBare({ cells, at, width }: ByteCells, row: number, missing: boolean): boolean {
  const place = (row * width + at) * 2;
  const packed = cells[place + 1]!;
  return (packed & 3) === plain && (!missing || cells[place] === packed >> 2);
}

/** Whether a text (not empty) of a file with commas, without quotes inside, is written as it stands: in quotes where it needs them, bare elsewhere. */
function standsSo(bytes: Uint8Array, start: number, end: number, form: number): boolean {
  const first = bytes[start]!;
  const last = bytes[end - 1]!;
  // A byte order mark, perhaps.
  if (first === 0xef) return false;
  const blank = first === 32 || first === 9 || last === 32 || last === 9;
  // Without quotes around it there is neither a comma nor a line end inside.
  return form === plain ? !blank : blank || hasSeparator(bytes, start, end);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
