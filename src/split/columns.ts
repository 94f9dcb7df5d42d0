import { UserError } from '../host/errors.js';
import { checkColumnNames, type NamedColumns } from '../schema/names.js';
import type { Column } from '../table/table.js';

/**
 * Checks that the columns which mlops.yml names are there, and that none is called row_id.
 * @param file as shown in errors
 * @returns names of the columns that a model may see: all but the target and the ignored ones
 * @throws UserError with the column
 */
export function checkColumns(columns: readonly Column[], data: NamedColumns, file: string): string[] {
  checkColumnNames(columns, data, file);
  const names = columns.map(({ name }) => name);
  if (names.includes('row_id')) {
    throw new UserError(
      `${file}:1: a column is called "row_id", which is the name of the column that the split adds; rename it.`,
    );
  }
  const ignored = new Set(data.ignore);
  const features = names.filter((name) => name !== data.target && !ignored.has(name));
  if (features.length === 0) {
    throw new UserError(
      `data: expected features besides the target ${JSON.stringify(data.target)} and the ignored columns, found none; add columns, or ignore fewer (data.ignore).`,
    );
  }
  return features;
}
