import type { CellColumn } from '../table/chunk.js';
import type { NullBytes } from '../table/profile/null-bytes.js';
import { plain } from '../table/scan.js';
import type { Cell } from '../table/table.js';
import { cellOf } from './cell-writer.js';
import { spells } from './spells.js';

const most = 8;

/** Cells of a column in which few values come again and again, as the classes of a target: their texts are made once. */
export class FewCells {
  private readonly texts: string[] = [];

  constructor(private readonly nulls: NullBytes) {}

  of(column: CellColumn, row: number): Cell {
    if (column.kind !== 'bytes') return cellOf(column, row, this.nulls);
    const place = (row * column.width + column.at) * 2;
    const start = column.cells[place]!;
    const packed = column.cells[place + 1]!;
    if ((packed & 3) !== plain) return cellOf(column, row, this.nulls);
    for (const text of this.texts) if (spells(column.bytes, start, packed >> 2, text)) return text;
    const cell = cellOf(column, row, this.nulls);
    if (cell !== null && this.texts.length < most && spells(column.bytes, start, packed >> 2, cell))
      this.texts.push(cell);
    return cell;
  }
}
