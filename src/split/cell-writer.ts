import type { ByteCells, CellColumn } from '../table/chunk.js';
import type { NullBytes } from '../table/profile/null-bytes.js';
import { doubled, plain } from '../table/scan.js';
import type { Cell, ColumnType } from '../table/table.js';
import { csvRow } from '../table/write.js';
import type { ByteText } from './byte-text.js';
import { numberText } from './number-text.js';
import { isPlainNumber, isSimpleText } from './plain-bytes.js';
import { valueText } from './row-text.js';

/** A cell that was written: as the file has it, in other bytes than those, or not at all, since it is not of its column's type. */
export type Written = 'same' | 'other' | 'wrong';

/**
 * Writes the canonical text of a cell as JSON (`valueText` has it), straight from bytes where it stands there already.
 * @param text of the row's key; the cell is added
 * @returns false where the cell is not of the type
 */
export function writeJson(
  text: ByteText,
  column: CellColumn,
  row: number,
  type: ColumnType,
  nulls: NullBytes,
): boolean {
  if (column.kind === 'bytes') {
    const { bytes, cells } = column;
    const at = (row * column.width + column.at) * 2;
    const start = cells[at]!;
    const packed = cells[at + 1]!;
    const end = packed >> 2;
    if (end > start && (packed & 3) !== doubled && !nulls.has(bytes, start, end)) {
      if (type === 'number' && isPlainNumber(bytes, start, end)) {
        text.copy(bytes, start, end);
        return true;
      }
      if (type === 'string' && isSimpleText(bytes, start, end)) {
        text.byte(34);
        text.copy(bytes, start, end);
        text.byte(34);
        return true;
      }
    }
  }
  const value = valueText(cellOf(column, row, nulls), type);
  if (value === undefined) return false;
  text.text(value);
  return true;
}

/**
 * Writes the canonical text of a cell as a cell of CSV: numbers and booleans in their one form, texts in Unicode's normal form C, a missing
 * value as nothing, an empty text as `""`.
 */
export function writeCanonical(
  text: ByteText,
  column: CellColumn,
  row: number,
  type: ColumnType,
  nulls: NullBytes,
): Written {
  if (column.kind === 'bytes') {
    const { bytes, cells } = column;
    const at = (row * column.width + column.at) * 2;
    const start = cells[at]!;
    const packed = cells[at + 1]!;
    const end = packed >> 2;
    if (start === end && (packed & 3) === plain) return 'same';
    if (end > start && (packed & 3) !== doubled && !nulls.has(bytes, start, end)) {
      if (type === 'number' ? isPlainNumber(bytes, start, end) : type === 'string' && isSimpleText(bytes, start, end)) {
        text.copy(bytes, start, end);
        return 'same';
      }
    }
  }
  const cell = cellOf(column, row, nulls);
  const canonical = canonicalCell(cell, type);
  if (canonical === undefined) return 'wrong';
  if (canonical !== null) text.text(csvRow([canonical]));
  return canonical === cell ? 'same' : 'other';
}

/** Writes a cell of CSV as the data have it. */
export function writeSpelled(text: ByteText, column: CellColumn, row: number, nulls: NullBytes): void {
  const cell = cellOf(column, row, nulls);
  if (cell !== null) text.text(csvRow([cell]));
}

/** A cell in the one form of its value; undefined where it is not of the type. */
export function canonicalCell(cell: Cell, type: ColumnType): Cell | undefined {
  if (cell === null) return null;
  switch (type) {
    case 'string':
      return cell.normalize('NFC');
    case 'number': {
      if (cell === '') return null;
      const text = numberText(cell);
      return text?.startsWith('"') === true ? text.slice(1, -1) : text;
    }
    case 'boolean': {
      const text = valueText(cell, type);
      return text === 'null' ? null : text;
    }
  }
}

/** The cell as text. */
export function cellOf(column: CellColumn, row: number, nulls: NullBytes): Cell {
  switch (column.kind) {
    case 'bytes':
      return byteCell(column, row, nulls);
    case 'numbers': {
      const value = column.values[row]!;
      // As in CSV, where NaN is among the texts that mean a missing value.
      return column.present?.[row] === 0 || Number.isNaN(value) ? null : String(value);
    }
    case 'texts':
      return column.values[row]!;
  }
}

function byteCell({ bytes, cells, width, at: place }: ByteCells, row: number, nulls: NullBytes): Cell {
  const at = (row * width + place) * 2;
  const start = cells[at]!;
  const packed = cells[at + 1]!;
  const end = packed >> 2;
  if (start === end) return (packed & 3) === plain ? null : '';
  if ((packed & 3) !== doubled && nulls.has(bytes, start, end)) return null;
  const text = textFrom(bytes, start, end);
  if ((packed & 3) !== doubled) return text;
  const cell = text.replaceAll('""', '"');
  const own = Buffer.from(cell);
  return nulls.has(own, 0, own.length) ? null : cell;
}

function textFrom(bytes: Uint8Array, start: number, end: number): string {
  const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.toString('utf8', start, end);
}
