import { numberText } from '../split/number-text.js';
import type { Batch, Cell, Column } from '../table/table.js';

/**
 * The same rows with each number written in one way: `1`, `1.0` and `1e0` are `1`, minus zero is `0`. So what is stored depends on values only,
 * not on the file that they came from.
 * @param columns of the batch, in the order of its cells; each cell is of its column's type
 */
export function canonicalNumbers(batch: Batch, columns: readonly Column[]): Batch {
  const cells = batch.cells.map((column, at) =>
    columns[at]!.type === 'number' ? column.map((cell) => canonicalNumber(cell)) : column,
  );
  return { ...batch, cells };
}

/** A number in its one form, without the quotes that JSON puts around large ones; a cell that is none is missing. */
function canonicalNumber(cell: Cell): Cell {
  const text = cell === null ? undefined : numberText(cell);
  return text?.replaceAll('"', '') ?? null;
}
