import { numberText } from '../split/number-text.js';
import type { Batch, Cell, Column } from '../table/table.js';

/**
 * The same rows with each number written in one way: `1`, `1.0` and `1e0` are `1`, minus zero is `0`. So what is stored depends on values only,
 * not on the file that they came from.
 * @param columns of the batch, in the order of its cells
 */
export function canonicalNumbers(batch: Batch, columns: readonly Column[]): Batch {
  const cells = batch.cells.map((column, at) => (columns[at]!.type === 'number' ? column.map(canonical) : column));
  return { ...batch, cells };
}

/** Whole numbers beyond 2^53 and infinities are texts in JSON. */
function canonical(cell: Cell): Cell {
  if (cell === null || cell === '') return null;
  return numberText(cell)?.replaceAll('"', '') ?? cell;
}
