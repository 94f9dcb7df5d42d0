import type { ByteCells, CellColumn } from '../table/chunk.js';
import { textOf } from '../table/profile/cell-text.js';
import type { NullBytes } from '../table/profile/null-bytes.js';
import { doubled, plain } from '../table/scan.js';
import type { Cell, ColumnType } from '../table/table.js';
import type { ByteText } from './byte-text.js';
import { plainNumberEnd, writeJsonText } from './plain-bytes.js';
import { valueText } from './row-text.js';

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
      const numberEnd = type === 'number' ? plainNumberEnd(bytes, start, end) : -1;
      if (numberEnd > 0) {
        text.copy(bytes, start, numberEnd);
        return true;
      }
      if (type === 'string' && writeJsonText(text, bytes, start, end)) return true;
    }
  }
  const value = valueText(cellOf(column, row, nulls), type);
  if (value === undefined) return false;
  text.text(value);
  return true;
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
    case 'codes':
      return column.codes[row]! < 0 ? null : column.list.text(column.codes[row]!);
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
  const text = textOf(bytes, start, end);
  if ((packed & 3) !== doubled) return text;
  const cell = text.replaceAll('""', '"');
  const own = Buffer.from(cell);
  return nulls.has(own, 0, own.length) ? null : cell;
}
