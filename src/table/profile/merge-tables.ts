import { UserError } from '../../host/errors.js';
import type { ProfilePart } from './part.js';
import { mergeParts } from './profile-job.js';

/** A part and the file that it came from. */
export interface NamedPart {
  readonly file: string;
  readonly part: ProfilePart;
}

/**
 * Merges parts that were profiled apart; columns may stand in another order than in the first one.
 * @param parts at least one
 * @throws UserError for another target, other columns, or another type of a column than in the first one
 */
export function mergeTables(parts: readonly NamedPart[]): ProfilePart {
  const [first] = parts;
  return mergeParts(parts.map((named) => inOrderOf(first!, named)));
}

function inOrderOf(first: NamedPart, { file, part }: NamedPart): ProfilePart {
  if (part.target !== first.part.target) {
    throw new UserError(`${file}: another target than in ${first.file}; profile both with the same --target.`);
  }
  const own = new Map(part.columns.map((column) => [column.name, column]));
  if (own.size !== first.part.columns.length) throw otherColumns(file, first.file);
  const columns = first.part.columns.map(({ name, type }) => {
    const column = own.get(name);
    if (column === undefined) throw otherColumns(file, first.file);
    if (column.type === type) return column;
    throw new UserError(
      `${file}: column ${JSON.stringify(name)} was read as ${column.type}, in ${first.file} as ${type}; profile both with \`--type\`.`,
    );
  });
  return { ...part, columns };
}

function otherColumns(file: string, first: string): UserError {
  return new UserError(`${file}: other columns than in ${first}; only profiles of the same columns can be merged.`);
}
