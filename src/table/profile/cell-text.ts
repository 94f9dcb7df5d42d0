import type { ByteCells, CellColumn } from '../chunk.js';
import { doubled } from '../scan.js';
import type { Cell } from '../table.js';

/**
 * The text of a cell, whatever form its column has; null: an empty cell of typed formats.
 * The texts that mean a missing value are not told apart here. For the few cells that somebody asks for: about 100 ns.
 */
export function cellText(column: CellColumn, row: number): Cell {
  switch (column.kind) {
    case 'bytes':
      return byteText(column, row);
    case 'numbers':
      return column.present !== null && column.present[row] === 0 ? null : String(column.values[row]);
    case 'codes':
      return column.codes[row]! < 0 ? null : column.list.text(column.codes[row]!);
    case 'texts':
      return column.values[row]!;
  }
}

function byteText({ bytes, cells, at, width }: ByteCells, row: number): string {
  const place = (row * width + at) * 2;
  const packed = cells[place + 1]!;
  const text = textOf(bytes, cells[place]!, packed >> 2);
  return (packed & 3) === doubled ? text.replaceAll('""', '"') : text;
}

export function textOf(bytes: Uint8Array, start: number, end: number): string {
  const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.toString('utf8', start, end);
}
