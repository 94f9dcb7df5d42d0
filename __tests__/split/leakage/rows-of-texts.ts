import { FeatureRow } from '../../../src/split/leakage/feature-rows.js';
import type { Column } from '../../../src/table/table.js';

export const columnsOf = (width: number): Column[] =>
  Array.from({ length: width }, (_, at) => ({ name: `c${at}`, type: 'string' }));

/** A row of texts. */
export function rowOf(cells: readonly string[]): FeatureRow {
  const row = new FeatureRow(columnsOf(cells.length));
  row.set(
    cells.map((cell) => [cell]),
    cells.map((_, at) => at),
    0,
  );
  return row;
}
