import type { ColumnProfile, TableProfile, Top } from '../profile/profile.js';
import { mostNumbers } from './category-list.js';

/** Values that are kept of a list that is not kept whole. */
const few = 20;

/**
 * The profile that is kept for comparisons: without lists that are no categories, since they would hold the data once more: values of a scale, of
 * identifiers and of free text. Pure.
 */
export function keptProfile(profile: TableProfile): TableProfile {
  return { ...profile, columns: profile.columns.map(kept) };
}

function kept(column: ColumnProfile): ColumnProfile {
  const { numbers, texts } = column;
  return {
    ...column,
    numbers: numbers === null ? null : { ...numbers, top: isScale(numbers.top) ? null : numbers.top },
    texts: texts === null ? null : { ...texts, top: categories(texts.top) },
  };
}

function isScale(top: Top | null): boolean {
  return top !== null && (!top.complete || top.values.length > mostNumbers);
}

/** Where most values occur once, only those that occur most. */
function categories(top: Top | null): Top | null {
  if (top === null || top.values.length <= few) return top;
  const rows = top.values.reduce((sum, { count }) => sum + count, 0);
  const once = top.values.filter(({ count }) => count === 1).length;
  return once > rows / 2 ? { ...top, values: top.values.slice(0, few), complete: false } : top;
}
