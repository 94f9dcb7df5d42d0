import { parseNumber } from '../table/number.js';
import type { Batch, Cell, Column, ColumnType } from '../table/table.js';
import { Occurrences } from './occurrences.js';
import { Seen } from './seen.js';

/** A cell as it counts for equality: numbers by value, and in number and boolean columns an empty text is missing. */
export function canonical(cell: Cell, type: ColumnType): Cell {
  if (cell === null || (cell === '' && type !== 'string')) return null;
  if (type === 'boolean') return cell.toLowerCase();
  if (type === 'string') return cell;
  // Whole numbers beyond 2^53 keep their digits: as doubles, different identifiers would be the same.
  const value = parseNumber(cell);
  return value === undefined || Math.abs(value) > Number.MAX_SAFE_INTEGER ? cell : String(value);
}

/** Finds rows whose key came before. Memory: 16 to 32 bytes a row. */
export class KeyCheck {
  readonly repeated = new Occurrences(false);
  private readonly seen = new Seen();

  constructor(private readonly key: readonly Column[]) {}

  add({ names, cells, rows, file, lines }: Batch): void {
    const columns = this.key.map(({ name, type }) => ({ type, cells: cells[names.indexOf(name)]! }));
    for (let row = 0; row < rows; row++) {
      let text = '';
      for (const column of columns) {
        const cell = canonical(column.cells[row]!, column.type);
        // The length keeps ("a", "bc") and ("ab", "c") apart.
        text += cell === null ? '-' : `${String(cell.length)}:${cell}`;
      }
      if (!this.seen.add(text)) this.repeated.add(file, lines[row]!, null);
    }
  }
}
