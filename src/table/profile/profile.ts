import * as z from 'zod';

/** Of a JSON number: finite, as JSON has no others. Where a figure is not finite or there is none, it is null. */
const figure = z.number().nullable();
const tally = z.int().min(0);

/** Shares of the quantiles, in the order of `numbers.quantiles`. */
export const quantileShares = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99] as const;

/**
 * How many values lie between edges: counts[i] of those in [edges[i], edges[i + 1]), the last one with its upper edge. Edges are round numbers
 * around the values; the first and the last part are wider than the others where a few values lie far out.
 */
const histogram = z.strictObject({ edges: z.array(z.number()), counts: z.array(tally) });
export type Histogram = z.infer<typeof histogram>;

/** A value and how many rows have it. Without data values: a digest in the value's place (see `withoutValues`). */
const occurring = z.strictObject({ value: z.union([z.string(), z.number()]), count: tally });
export type Occurring = z.infer<typeof occurring>;

const top = z.strictObject({
  /** Most frequent first; equal counts in the order of the values. */
  values: z.array(occurring),
  /** The list holds every value of the column. */
  complete: z.boolean(),
  /**
   * 0: counts are exact. Otherwise every value with at least 1% of the rows is there, and a count may be too high
   * by this many rows (with probability 0.98 each), never too low.
   */
  error: tally,
  /** `digest`: each value is the first 16 hex digits of the SHA-256 of its text. */
  form: z.enum(['value', 'digest']),
});
export type Top = z.infer<typeof top>;

/** Of the cells that are finite numbers, but for the counts of others. */
const numbers = z.strictObject({
  nan: tally,
  infinite: tally,
  zeros: tally,
  negative: tally,
  /** All are whole numbers. */
  whole: z.boolean(),
  mean: figure,
  /** Standard deviation of the sample (n - 1); null for fewer than two. */
  sd: figure,
  min: figure,
  max: figure,
  /** At `quantileShares`, interpolated as NumPy's default does. Empty where there are no numbers. */
  quantiles: z.array(figure),
  /** Largest relative error of a quantile: 0 where they are exact, else 2^-m (values are kept with m bits of mantissa). */
  error: z.number(),
  histogram: histogram.nullable(),
  /** null where values are too many to count each. */
  top: top.nullable(),
});
export type NumberFigures = z.infer<typeof numbers>;

/** Lengths are in characters (Unicode code points, as Python counts them). */
const texts = z.strictObject({
  /** Empty texts: `""`, which is no missing value. */
  empty: tally,
  length: z.strictObject({ min: tally, mean: z.number(), max: tally }).nullable(),
  top: top.nullable(),
});
export type TextFigures = z.infer<typeof texts>;

/** Of a string column in which every present cell is a date of the same form. */
const dates = z.strictObject({
  /** Such as `YYYY-MM-DD` or `YYYY-MM-DD hh:mm:ss`; where cells differ in `T`, fractions or offset, the form that holds them all. */
  format: z.string(),
  /** ISO 8601, in UTC where cells have an offset. */
  min: z.string().nullable(),
  max: z.string().nullable(),
  /** Edges are milliseconds since 1970-01-01T00:00Z, at the start of a day, month, hour and the like. */
  histogram: histogram.nullable(),
});
export type DateFigures = z.infer<typeof dates>;

/** How a column goes together with the target. */
const association = z.strictObject({
  /**
   * `pearson`: two columns of numbers or booleans (as 0 and 1), in [-1, 1]. `correlation_ratio`: eta of numbers grouped by categories, in [0, 1].
   * `cramers_v`: two columns of categories, in [0, 1], without correction for bias.
   */
  form: z.enum(['pearson', 'correlation_ratio', 'cramers_v']),
  value: z.number(),
  /** Rows in which both are present. */
  rows: tally,
});
export type Association = z.infer<typeof association>;

export const columnProfileSchema = z.strictObject({
  name: z.string(),
  type: z.enum(['number', 'string', 'boolean']),
  /** Missing values: the texts that mean one, empty cells, and in columns of numbers and booleans empty texts, too. */
  nulls: tally,
  /** Different values that are present; `error`: 0 where counted exactly, else the relative standard error of the estimate (HyperLogLog). */
  distinct: z.strictObject({ count: tally, error: z.number() }),
  /** Only in columns of the schema's type: cells that are no such value. */
  unfit: tally,
  numbers: numbers.nullable(),
  texts: texts.nullable(),
  booleans: z.strictObject({ true: tally, false: tally }).nullable(),
  dates: dates.nullable(),
  /** With the target; null: it is the target, there is none, or nothing can be said (one value, too many categories). */
  target: association.nullable(),
});
export type ColumnProfile = z.infer<typeof columnProfileSchema>;

/** What a table holds, column by column. Figures depend on the rows only, not on their order, files or threads. */
export const tableProfileSchema = z.strictObject({
  format: z.literal('mlops-profile/1'),
  rows: tally,
  /** The column that others are correlated with. */
  target: z.string().nullable(),
  /** In the data's order. */
  columns: z.array(columnProfileSchema),
});
export type TableProfile = z.infer<typeof tableProfileSchema>;
