import type { Column } from '../table.js';
import { typeOf } from './evidence.js';
import type { NumbersPart } from './number-column.js';
import type { TextsPart } from './text-column.js';
import type { TiePart } from './tie.js';

/** A column and how its cells are read. */
export interface ProfileColumn extends Column {
  /** The type is a guess, which cells may contradict: see `rightTypes`. */
  readonly guessed: boolean;
}

/** What is known of a column in some rows. */
export interface ColumnPart extends ProfileColumn {
  /** Bits of evidence.ts; of a column of texts as long as nothing but a text was seen, and only where the type is a guess. */
  readonly evidence: number;
  /** Of a column of numbers or booleans. */
  readonly numbers: NumbersPart | null;
  readonly texts: TextsPart | null;
  /** With the target; null: it is the target, there is none, or there are too many categories. */
  readonly tie: TiePart | null;
}

/** What is known of some rows of a table. Parts of the same table merge to that of all its rows, whichever part saw which row. */
export interface ProfilePart {
  readonly rows: number;
  readonly target: string | null;
  readonly columns: readonly ColumnPart[];
}

/**
 * The types that all rows of a part say, where guesses were wrong; null where all were right.
 * With these the pass has to be done again; they are not guesses any more.
 */
export function rightTypes(part: ProfilePart): Column[] | null {
  const columns = part.columns.map(({ name, type, guessed, evidence }): Column => ({
    name,
    type: guessed ? typeOf(evidence) : type,
  }));
  return columns.every(({ type }, at) => type === part.columns[at]!.type) ? null : columns;
}
