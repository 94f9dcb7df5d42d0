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
 * @param whole where these rows are a part of others, whose histograms have the same edges: the ends of theirs are left out
 */
export function withoutValues(profile: TableProfile, whole = profile): TableProfile {
  return {
    ...profile,
    columns: profile.columns.map((column, at) => hidden(column, whole.columns[at]!, profile.rows)),
  };
}

/** What stands in a category's place: the first 16 hex digits of the SHA-256 of its text. */
export function categoryDigest(value: string | number): string {
  return createHash('sha256').update(String(value)).digest('hex').slice(0, 16);
}

function hidden(column: ColumnProfile, whole: ColumnProfile, rows: number): ColumnProfile {
  const { numbers, texts, dates } = column;
  return {
    ...column,
    numbers: numbers === null ? null : withoutExtremes(numbers, whole.numbers, rows - column.nulls),
    texts: texts === null ? null : { ...texts, top: digests(texts.top) },
    dates:
      dates === null
        ? null
        : { ...dates, min: null, max: null, histogram: withoutEnds(dates.histogram, whole.dates?.histogram) },
  };
}

function withoutExtremes(numbers: NumberFigures, whole: NumberFigures | null, present: number): NumberFigures {
  const quantiles = numbers.quantiles.map((value, at) => {
    const share = quantileShares[at]!;
    return Math.min(share, 1 - share) * present < fewestBeyond ? null : value;
  });
  const histogram = withoutEnds(numbers.histogram, whole?.histogram);
  return { ...numbers, min: null, max: null, quantiles, histogram, top: null };
}

/** What is left between the first and the last part with enough rows of all. */
function withoutEnds(histogram: Histogram | null, whole: Histogram | null | undefined): Histogram | null {
  if (histogram === null || whole === null || whole === undefined) return null;
  const { edges, counts } = histogram;
  const enough = (count: number): boolean => count >= fewestBeyond;
  const first = whole.counts.findIndex(enough);
  if (first < 0) return null;
  const last = whole.counts.findLastIndex(enough);
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
