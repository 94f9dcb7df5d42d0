import { UserError } from '../host/errors.js';
import type { Cell, Column, ColumnType } from '../table/table.js';

/** Rows of a batch or a chunk. */
interface Placed {
  readonly file: string;
  readonly lines: Float64Array;
}

/**
 * A cell is not of its column's type.
 * @param frozen whether the type is that of the split policy, and today's is another
 */
export function wrongCell({ file, lines }: Placed, row: number, { name, type }: Column, frozen: boolean): UserError {
  const expected = type === 'number' ? 'a number' : 'true or false';
  const remedy = frozen
    ? 'the split policy froze this type: correct the cell, or run `mlops split --change` (rows change their parts)'
    : "correct the cell, or the column's type in the schema";
  return new UserError(
    `${file}:${String(lines[row])}: column ${JSON.stringify(name)}: expected ${expected}, got something else; ${remedy}.`,
  );
}

/** The cell of a column of times is missing, or no time. */
export function wrongTime({ file, lines }: Placed, row: number, name: string, cell: Cell, type: ColumnType): UserError {
  const expected = type === 'number' ? 'a finite number' : 'a date or timestamp in ISO 8601, such as 2024-05-01';
  const got = cell === null || cell === '' ? 'none' : 'something else';
  return new UserError(
    `${file}:${String(lines[row])}: column ${JSON.stringify(name)} (data.split.time): expected ${expected} in every row, got ${got}; correct the cell, or remove the row.`,
  );
}
