import type { ColumnProfile, Histogram, TableProfile, Top } from './profile.js';

/**
 * Whether the counts of a profile can be those of a table: what is drawn and tested of them takes that for granted, and a profile that comes from
 * elsewhere may say anything. O(size).
 */
export function isConsistent({ rows, columns }: TableProfile): boolean {
  return columns.every((column) => isColumnOf(column, rows));
}

function isColumnOf({ nulls, unfit, numbers, texts, booleans, dates }: ColumnProfile, rows: number): boolean {
  const present = rows - nulls - unfit;
  return (
    present >= 0 &&
    (numbers === null ||
      (numbers.nan + numbers.infinite <= present &&
        isTopOf(numbers.top, present) &&
        isHistogramOf(numbers.histogram, present))) &&
    (texts === null || (texts.empty <= present && isTopOf(texts.top, present))) &&
    (booleans === null || booleans.true + booleans.false <= present) &&
    (dates === null || isHistogramOf(dates.histogram, present))
  );
}

function isTopOf(top: Top | null, present: number): boolean {
  return top === null || top.values.every(({ count }) => count <= present);
}

function isHistogramOf(histogram: Histogram | null, present: number): boolean {
  if (histogram === null) return true;
  const { edges, counts } = histogram;
  const ascending = edges.every((edge, at) => at === 0 || edge > edges[at - 1]!);
  return ascending && edges.length === counts.length + 1 && counts.reduce((sum, count) => sum + count, 0) <= present;
}
