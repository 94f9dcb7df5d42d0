import { parseNumber } from '../table/number.js';
import type { Batch, Cell, Column, ColumnType } from '../table/table.js';
import { Occurrences, type Places } from './occurrences.js';
import { Seen } from './seen.js';

/** A cell as it counts for equality: numbers by value, and in number and boolean columns an empty text is missing. */
export function canonical(cell: Cell, type: ColumnType): Cell {
  if (cell === null || (cell === '' && type !== 'string')) return null;
  if (type === 'boolean') return cell.toLowerCase();
  if (type === 'string') return cell;
  // Whole numbers beyond 2^53 keep their digits: as doubles, different identifiers would be the same.
  const value = parseNumber(cell);
  return value === undefined || Math.abs(value) > Number.MAX_SAFE_INTEGER ? cell.toLowerCase() : String(value);
}

/**
 * The first three rows that have the values of an earlier row in some columns, in the order of the data; reads no further than these.
 * @param nulls whether a missing value is a value like others; otherwise its row is left out
 * @param values whether the cells are kept
 * Memory: 11 to 21 bytes a row.
 */
export async function firstRepeats(
  batches: AsyncIterable<Batch>,
  columns: readonly Column[],
  { nulls, values }: { readonly nulls: boolean; readonly values: boolean },
): Promise<Places> {
  const repeated = new Occurrences(values);
  const seen = new Seen();
  for await (const { names, cells, rows, file, lines } of batches) {
    const own = columns.map(({ name, type }) => ({ type, cells: cells[names.indexOf(name)]! }));
    for (let row = 0; row < rows; row++) {
      const key = own.map((column) => canonical(column.cells[row]!, column.type));
      if (!nulls && key.includes(null)) continue;
      // The length keeps ("a", "bc") and ("ab", "c") apart.
      const text = key.map((cell) => (cell === null ? '-' : `${String(cell.length)}:${cell}`)).join('');
      if (!seen.add(text)) repeated.add(file, lines[row]!, own[0]!.cells[row]!);
      if (repeated.isFull) return repeated.places();
    }
  }
  return repeated.places();
}
