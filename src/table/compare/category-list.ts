import type { ColumnProfile, Top } from '../profile/profile.js';
import { categoryDigest } from '../profile/without-values.js';

/** A category of a column: its name, or null where the profile has its digest only. */
export interface Category {
  readonly name: string | null;
  readonly count: number;
}

/** How often values of a column occur, by the digest of each. */
export interface CategoryList {
  /** Rows with a value. */
  readonly rows: number;
  readonly byDigest: ReadonlyMap<string, Category>;
  /** All values are listed. */
  readonly complete: boolean;
  /** A count may be too high by so many rows. */
  readonly error: number;
  /** Most rows that a value can have that is not listed. */
  readonly unlisted: number;
}

/** More values of numbers than these are a scale, not categories. */
export const mostNumbers = 10;

/** The column's values as categories; null where it has none, or they were not counted. Pure. */
export function categoryList(column: ColumnProfile, rows: number): CategoryList | null {
  const { booleans, texts, numbers, nulls, unfit } = column;
  const present = rows - nulls - unfit;
  if (booleans !== null) {
    const values = [
      { value: 'true', count: booleans.true },
      { value: 'false', count: booleans.false },
    ].filter(({ count }) => count > 0);
    return listed({ values, complete: true, error: 0, form: 'value' }, present);
  }
  if (texts?.top) return listed(texts.top, present);
  const top = numbers?.top;
  return top?.complete && top.values.length <= mostNumbers ? listed(top, present) : null;
}

function listed({ values, complete, error, form }: Top, rows: number): CategoryList {
  const byDigest = new Map(
    values.map<[string, Category]>(({ value, count }) =>
      form === 'digest'
        ? [String(value), { name: null, count }]
        : [categoryDigest(value), { name: String(value), count }],
    ),
  );
  const smallest = values.at(-1)?.count ?? 0;
  // Of counts that are estimated the list promises values from 1% of the rows on only.
  const unlisted = complete ? 0 : error === 0 ? smallest : Math.max(smallest, Math.ceil(rows / 100));
  return { rows, byDigest, complete, error, unlisted };
}
