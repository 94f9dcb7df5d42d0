import { canonicalCell } from '../split/cell-writer.js';
import type { Batch, Column } from '../table/table.js';

/**
 * The same rows with each number written in one way: `1`, `1.0` and `1e0` are `1`, minus zero is `0`. So what is stored depends on values only,
 * not on the file that they came from.
 * @param columns of the batch, in the order of its cells; each cell is of its column's type
 */
export function canonicalNumbers(batch: Batch, columns: readonly Column[]): Batch {
  const cells = batch.cells.map((column, at) =>
    columns[at]!.type === 'number' ? column.map((cell) => canonicalCell(cell, 'number') ?? null) : column,
  );
  return { ...batch, cells };
}
