import * as z from 'zod';

const text = z.string().min(1);

/** What a user may say of the split: `data.split` in mlops.yml. */
export const splitOptions = z.strictObject({
  test: z
    .number()
    .gt(0)
    .lt(1)
    .default(0.2)
    .describe('Share of the test part, which training and tuning never see; in steps of a millionth.'),
  folds: z.int().min(2).max(1000).default(5).describe('Number of folds that the other rows are divided into.'),
  validation: z
    .int()
    .min(0)
    .nullable()
    .default(0)
    .describe(
      'The fold, from 0, that is held out of training for the comparison of a pull request; null trains on all folds. With `time` it is the latest of the other rows.',
    ),
  stratify: z
    .boolean()
    .nullable()
    .default(null)
    .describe(
      'Whether the salt is chosen so that each class (regression: each tenth of the target) has its share of test rows; false: all rows together only. By default true, and false with `time`.',
    ),
  group: z
    .union([text, z.array(text).min(1)])
    .transform((value) => (typeof value === 'string' ? [value] : value))
    .pipe(z.array(text))
    .nullable()
    .default(null)
    .describe(
      'Columns whose equal values belong together, such as a patient: all rows of a group are in one part. Rows without a value are one group.',
    ),
  time: text
    .nullable()
    .default(null)
    .describe(
      'Column of dates (ISO 8601) or numbers: the latest rows are the test part, the latest of the others the validation part. The cutoffs are frozen until `mlops split --change`.',
    ),
  parquet: z
    .boolean()
    .default(false)
    .describe("Write the parts as Parquet as well, with the columns' types: split/train.parquet and the like."),
  salt: z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,40}$/)
    .default('v1')
    .describe('Prefix of the salts among which the balanced one is chosen; another prefix divides the rows anew.'),
});
export type SplitOptions = z.infer<typeof splitOptions>;

/** What one call of the step may say: `split` in the configuration, `mlops split --change --write`. */
export const splitCallOptions = z.strictObject({
  change: z
    .boolean()
    .default(false)
    .describe('Change the frozen policy to what mlops.yml says, and write mlops/split.yml: rows change their parts.'),
  sql: z
    .boolean()
    .default(false)
    .describe(
      'Print the query for BigQuery that divides rows as the frozen policy does, and do nothing else; of the CLI (`mlops split --sql`) only.',
    ),
  write: z.boolean().default(false).describe('Freeze the policy: write mlops/split.yml if it does not exist.'),
});
export type SplitCallOptions = z.infer<typeof splitCallOptions>;
