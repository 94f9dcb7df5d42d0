import * as z from 'zod';

/** The policy that decides each row's part: frozen in mlops/split.yml and in each version's manifest. */
export const splitPolicySchema = z.strictObject({
  format: z.literal('mlops-split/1'),
  /** Columns whose values decide, frozen by name and type, in this order. */
  key: z.array(z.strictObject({ name: z.string(), type: z.enum(['number', 'string', 'boolean']) })).min(1),
  /** The chosen (balanced) salt, such as `v1/17`. */
  salt: z.string(),
  /** Share of the test part, in (0, 1). */
  test: z.number(),
  folds: z.int(),
  /** The fold held out of training for comparisons, or null: train on all folds. */
  validation: z.int().nullable(),
  /** The key is a group: rows that belong together. */
  group: z.literal(true).optional(),
  /** The key is one column of times, and these decide instead of the hash. */
  time: z
    .strictObject({
      /** Rows from here on are test rows: a number, or a date in ISO 8601, as the column has it. */
      test: z.union([z.number(), z.string()]),
      /** Rows from here on, before the test rows, are validation rows; null: there are none. */
      validation: z.union([z.number(), z.string()]).nullable(),
    })
    .optional(),
});
export type SplitPolicy = z.infer<typeof splitPolicySchema>;

/** What is predicted. */
export const targetSchema = z.strictObject({
  column: z.string(),
  task: z.enum(['binary', 'multiclass', 'regression']),
  /** Class labels as text, sorted by code unit; empty for regression. */
  classes: z.array(z.string()),
  /** binary: the positive class; else null. */
  positive: z.string().nullable(),
});
export type Target = z.infer<typeof targetSchema>;

export const columnSchema = z.strictObject({ name: z.string(), type: z.enum(['number', 'string', 'boolean']) });

export const partName = z.enum(['train', 'validation', 'test']);
export type PartName = z.infer<typeof partName>;

const partSchema = z.strictObject({
  rows: z.int(),
  /** Rows of each class; empty for regression. */
  classes: z.record(z.string(), z.int()),
  /** SHA-256 over the rows' canonical texts in canonical order. */
  digest: z.string(),
});

/** How the rows of today's parts stand under another version's recorded policy. */
export const comparableSchema = z.strictObject({
  version: z.string(),
  policyDigest: z.string(),
  /** The same policy as today's: every row of a part is comparable. */
  same: z.boolean(),
  /** Rows of the part that are in the same held-out part under both policies. */
  validation: z.int(),
  test: z.int(),
});

/** split/manifest.json */
export const splitManifestSchema = z.strictObject({
  format: z.literal('mlops-split-manifest/1'),
  policy: splitPolicySchema,
  policyDigest: z.string(),
  target: targetSchema,
  /** All columns of the data in file order. */
  columns: z.array(columnSchema),
  /** Names of the columns that a model may see: all but target and ignored ones. */
  features: z.array(z.string()),
  data: z.strictObject({
    files: z.array(z.strictObject({ path: z.string(), size: z.int(), sha256: z.string() })),
    rows: z.int(),
    /** SHA-256 over all rows' canonical texts in canonical order: the same for any order of rows and files. */
    fingerprint: z.string(),
  }),
  parts: z.strictObject({ train: partSchema, validation: partSchema, test: partSchema }),
  /** Largest deviation of a stratum's test share from the asked one, in rows. */
  deviation: z.number(),
  comparable: z.strictObject({ champion: comparableSchema.nullable(), anchor: comparableSchema.nullable() }),
});
export type SplitManifest = z.infer<typeof splitManifestSchema>;

/*
 * Beside it: split/train.csv, split/validation.csv, split/test.csv (first column row_id, then all columns of the data, in canonical order),
 * split/profiles.json (what the training and the test part hold); with data.split.parquet the parts as Parquet as well;
 * and split/<part>.comparable.csv (row_id,champion,anchor with 1 or 0) where a policy differs from today's.
 */
