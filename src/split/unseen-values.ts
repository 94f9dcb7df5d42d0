import { categoryList } from '../table/compare/category-list.js';
import type { TableProfile } from '../table/profile/profile.js';

/** Rows of the test part with a value of `column` that no row of the training part has. */
export interface UnseenValues {
  readonly column: string;
  readonly rows: number;
}

/** Different values up to which a column is one of categories: of more, some are always new. */
const mostCategories = 50;

/** Features with categories of the test part that the training part does not have. Pure. */
export function unseenValues(train: TableProfile, test: TableProfile, features: readonly string[]): UnseenValues[] {
  const asked = new Set(features);
  const heldBy = new Map(test.columns.map((column) => [column.name, column]));
  return train.columns.flatMap((column) => {
    const other = heldBy.get(column.name);
    const seen = asked.has(column.name) ? categoryList(column, train.rows) : null;
    const held = other === undefined ? null : categoryList(other, test.rows);
    if (seen === null || held === null || !seen.complete || seen.error > 0 || seen.byDigest.size > mostCategories)
      return [];
    const fresh = [...held.byDigest].filter(([digest]) => !seen.byDigest.has(digest)).map(([, { count }]) => count);
    // A count that is estimated may be too high by the error.
    const rows = fresh.reduce((sum, count) => sum + Math.max(0, count - held.error), 0);
    return rows === 0 ? [] : [{ column: column.name, rows }];
  });
}

/** Columns that the sentence names. */
const mostNamed = 5;

/** One sentence about the columns, with no value in it; null for none. Pure. */
export function unseenSentence(found: readonly UnseenValues[], rows: number): string | null {
  if (found.length === 0) return null;
  const named = found
    .slice(0, mostNamed)
    .map((each) => `${JSON.stringify(each.column)} (${each.rows} of ${rows} test rows)`)
    .join(', ');
  const more = found.length - mostNamed;
  const rest = more > 0 ? ` and ${more} more column${more === 1 ? '' : 's'}` : '';
  return `Values that no training row has: ${named}${rest}; a model has learned nothing of them. Check their spelling, or collect rows that have them.`;
}
