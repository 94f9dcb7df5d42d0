import { createHash } from 'node:crypto';
import {
  quantileShares,
  type ColumnProfile,
  type Histogram,
  type NumberFigures,
  type TableProfile,
  type Top,
} from './profile.js';

/** Quantiles and edges with fewer rows than this beyond them say too much of a single row. */
const fewestBeyond = 10;

/**
 * The profile as it may leave the machine where `report.values` is false: categories as digests, no smallest and largest number and date,
 * no quantiles with fewer than 10 rows beyond them, no parts at the ends of a histogram with fewer rows than that, no frequent numbers.
 * A digest hides a text only from those who cannot guess it.
 */
export function withoutValues(profile: TableProfile): TableProfile {
  return { ...profile, columns: profile.columns.map((column) => hidden(column, profile.rows)) };
}

/** What stands in a category's place: the first 16 hex digits of the SHA-256 of its text. */
export function categoryDigest(value: string | number): string {
  return createHash('sha256').update(String(value)).digest('hex').slice(0, 16);
}

function hidden(column: ColumnProfile, rows: number): ColumnProfile {
  const { numbers, texts, dates } = column;
  return {
    ...column,
    numbers: numbers === null ? null : withoutExtremes(numbers, rows - column.nulls),
    texts: texts === null ? null : { ...texts, top: digests(texts.top) },
    dates: dates === null ? null : { ...dates, min: null, max: null, histogram: withoutEnds(dates.histogram) },
  };
}

function withoutExtremes(numbers: NumberFigures, present: number): NumberFigures {
  const quantiles = numbers.quantiles.map((value, at) => {
    const share = quantileShares[at]!;
    return Math.min(share, 1 - share) * present < fewestBeyond ? null : value;
  });
  const histogram = withoutEnds(numbers.histogram);
  return { ...numbers, min: null, max: null, quantiles, histogram, top: null };
}

/** What is left between the first and the last part with enough rows. */
function withoutEnds(histogram: Histogram | null): Histogram | null {
  if (histogram === null) return null;
  const { edges, counts } = histogram;
  const enough = (count: number): boolean => count >= fewestBeyond;
  const first = counts.findIndex(enough);
  if (first < 0) return null;
  const last = counts.findLastIndex(enough);
  return { edges: edges.slice(first, last + 2), counts: counts.slice(first, last + 1) };
}

function digests(top: Top | null): Top | null {
  if (top === null || top.form === 'digest') return top;
  return {
    ...top,
    values: top.values.map(({ value, count }) => ({ value: categoryDigest(value), count })),
    form: 'digest',
  };
}
