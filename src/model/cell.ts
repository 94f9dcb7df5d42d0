import { UserError } from '../host/errors.js';
import { parseBoolean } from '../table/boolean.js';
import { parseNumber } from '../table/number.js';
import type { Cell } from '../table/table.js';

/** Where a cell stands, for errors; the cell itself is data and is not shown. */
export interface CellPlace {
  readonly file: string;
  readonly line: number;
  readonly column: string;
}

/**
 * The value of a cell of a number column; NaN where it is missing (an empty text is).
 * @throws UserError where it is not a finite number
 */
export function numberCell(cell: Cell, place: () => CellPlace): number {
  if (cell === null || cell === '') return NaN;
  const value = parseNumber(cell);
  if (value === undefined) throw wrong(place(), 'a number, got another text');
  if (!Number.isFinite(value)) throw wrong(place(), 'a finite number, got an infinite one');
  return value;
}

/**
 * The category of a cell of a string column (its text) or a boolean column (`true` or `false`, however it is written); null where it is missing.
 * @throws UserError where a cell of a boolean column is neither
 */
export function categoryCell(cell: Cell, type: 'string' | 'boolean', place: () => CellPlace): string | null {
  if (type === 'string' || cell === null) return cell;
  if (cell === '') return null;
  const value = parseBoolean(cell);
  if (value === undefined) throw wrong(place(), 'true or false, got another text');
  return String(value);
}

function wrong({ file, line, column }: CellPlace, what: string): UserError {
  return new UserError(`${file}:${line}: column ${JSON.stringify(column)}: expected ${what}; correct the cell.`);
}
