import * as z from 'zod';

const share = z.number();

/** What a finding shows of one side. */
const shown = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('nothing') }),
  /** What a column holds: `number`, `text`, `date` or `boolean`. */
  z.strictObject({ kind: z.literal('type'), type: z.string() }),
  z.strictObject({ kind: z.literal('share'), rows: z.int(), share }),
  /** So many categories, and the rows that have them. */
  z.strictObject({ kind: z.literal('categories'), categories: z.int(), share }),
  /** The category whose share changed most; `name` null: not shown. */
  z.strictObject({ kind: z.literal('category'), name: z.string().nullable(), digest: z.string(), share }),
  /** Null where it may not be shown. */
  z.strictObject({
    kind: z.literal('quartiles'),
    low: z.number().nullable(),
    median: z.number().nullable(),
    high: z.number().nullable(),
    mean: z.number().nullable(),
  }),
  /** Milliseconds since 1970, to within a bin of the histogram. */
  z.strictObject({ kind: z.literal('dates'), low: z.number(), median: z.number(), high: z.number() }),
]);
export type Shown = z.infer<typeof shown>;

export const changeKinds = [
  'new column',
  'vanished column',
  'type',
  'missing values',
  'cells of another type',
  'numbers that are not finite',
  'empty texts',
  'new categories',
  'vanished categories',
  'categories',
  'numbers',
  'dates',
] as const;

/** One thing that changed. */
const findingSchema = z.strictObject({
  column: z.string(),
  /** It is what the model predicts. */
  target: z.boolean(),
  change: z.enum(changeKinds),
  from: shown,
  to: shown,
  /** Jensen and Shannon's divergence in bits, in [0, 1]; null where a column came, went or has another type. */
  effect: z.number().nullable(),
  /** Adjusted by Holm over all tests of this comparison. */
  p: z.number().nullable(),
  /** Names of new or vanished categories, most frequent first; empty where they may not be shown. */
  names: z.array(z.string()),
});
export type Finding = z.infer<typeof findingSchema>;

/** How far the two distributions of a column are apart. */
const measuredSchema = z.strictObject({
  column: z.string(),
  /** Bits, in [0, 1]. */
  jensenShannon: z.number(),
  stabilityIndex: z.number(),
  /** Numbers: Wasserstein's distance over the champion's standard deviation. */
  wasserstein: z.number().nullable(),
  /** Numbers and dates: Kolmogorov and Smirnov's D lies between these. */
  distance: z.strictObject({ lower: z.number(), upper: z.number() }).nullable(),
  /** Categories: Cramer's V. */
  cramersV: z.number().nullable(),
  /** Not adjusted. */
  p: z.number(),
});
export type Measured = z.infer<typeof measuredSchema>;

/** validate/comparison.json: what the data have become since the champion's were read. */
export const comparisonSchema = z.strictObject({
  format: z.literal('mlops-data-comparison/1'),
  /** Version of the champion. */
  champion: z.string(),
  /** null: the champion's version has no profile of its data. */
  comparison: z
    .strictObject({
      rows: z.strictObject({ from: z.int(), to: z.int() }),
      columns: z.strictObject({ from: z.int(), to: z.int() }),
      /** Smallest effect that is a finding, and level of the tests. */
      floor: z.number(),
      alpha: z.number(),
      /** Columns that came, went or have another type first, then the largest effect. */
      findings: z.array(findingSchema),
      measured: z.array(measuredSchema),
      /** Columns of which it cannot be told whether they changed. */
      untold: z.array(z.strictObject({ column: z.string(), why: z.enum(['few_rows', 'too_many_values']) })),
      /** What both samples are as histograms on the same edges, of columns with a finding. */
      drawn: z.array(
        z.strictObject({
          column: z.string(),
          kind: z.enum(['numbers', 'dates', 'categories']),
          /** Of numbers and dates: k + 1 edges of k bins. */
          edges: z.array(z.number()),
          /** Of categories, with null for one that may not be shown. */
          names: z.array(z.string().nullable()),
          from: z.array(share),
          to: z.array(share),
        }),
      ),
    })
    .nullable(),
});
export type DataComparison = z.infer<typeof comparisonSchema>;
export type Comparison = NonNullable<DataComparison['comparison']>;
export type Drawn = Comparison['drawn'][number];
