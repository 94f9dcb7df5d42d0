import { UserError } from '../host/errors.js';
import type { Batch, Column } from '../table/table.js';

/**
 * A cell is not of its column's type.
 * @param frozen whether the type is that of the split policy, and today's is another
 */
export function wrongCell({ file, lines }: Batch, row: number, { name, type }: Column, frozen: boolean): UserError {
  const expected = type === 'number' ? 'a number' : 'true or false';
  const remedy = frozen
    ? 'the split policy froze this type: correct the cell, or run `mlops split --change` (rows change their parts)'
    : "correct the cell, or the column's type in the schema";
  return new UserError(
    `${file}:${String(lines[row])}: column ${JSON.stringify(name)}: expected ${expected}, got something else; ${remedy}.`,
  );
}
