import { nearest } from '../../config/nearest.js';
import { UserError } from '../../host/errors.js';
import { overRows, type PassPorts } from '../over-rows.js';
import type { ReadOptions } from '../read.js';
import type { SourceFile } from '../source.js';
import type { Column } from '../table.js';
import { guessColumns } from './guess.js';
import { rightTypes, type ProfileColumn, type ProfilePart } from './part.js';
import { mergeParts, type ProfileInit } from './profile-job.js';

/** What is to be profiled. */
export interface ProfileRequest {
  readonly sources: readonly SourceFile[];
  readonly options: ReadOptions;
  /** The column that others are correlated with. */
  readonly target: string | null;
  /** Types that are known; the other columns' are inferred. */
  readonly types: readonly Column[];
}

/**
 * Profiles all rows in one pass; in a second one where the first rows did not tell a column's type.
 * @param onRows told the number of rows so far
 * @throws UserError as `overRows`; for a target or a typed column that the data do not have
 */
export async function profileData(
  { sources, options, target, types }: ProfileRequest,
  ports: PassPorts,
  onRows: (rows: number) => void = () => undefined,
): Promise<ProfilePart> {
  const columns = await guessColumns(ports.files, sources, options, types);
  for (const name of [...types.map((column) => column.name), ...(target === null ? [] : [target])]) {
    if (!columns.some((column) => column.name === name)) throw noColumn(name, columns);
  }
  const pass = async (read: readonly ProfileColumn[]): Promise<ProfilePart> => {
    const init: ProfileInit = { columns: read, target, nulls: options.nulls };
    const { results } = await overRows<ProfilePart>(sources, options, { name: 'profile', init }, ports, onRows);
    return mergeParts(results);
  };
  const part = await pass(columns);
  const right = rightTypes(part);
  return right === null ? part : pass(right.map((column) => ({ ...column, guessed: false })));
}

function noColumn(name: string, columns: readonly Column[]): UserError {
  const near = nearest(
    name,
    columns.map((column) => column.name),
  );
  const hint = near === undefined ? '' : `; did you mean ${JSON.stringify(near)}?`;
  return new UserError(`the data have no column ${JSON.stringify(name)}${hint}`);
}
