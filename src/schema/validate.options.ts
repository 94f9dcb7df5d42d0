import * as z from 'zod';
import type { DataOptions } from '../table/data.options.js';

const text = z.string().min(1);

/** What a user may say of `validate`. */
export const validateOptions = z.strictObject({
  infer: z
    .boolean()
    .default(false)
    .describe('Write the schema file from the data instead of checking the data against it.'),
  overwrite: z.boolean().default(false).describe('With infer: replace a schema file that exists.'),
  update: z
    .boolean()
    .default(false)
    .describe('With infer: relax the schema file that exists to what the data need, and change nothing else in it.'),
  environment: text
    .nullable()
    .default(null)
    .describe('What the data are for, one of the environments of the schema; by default the first, `training`.'),
  reference: text
    .nullable()
    .default(null)
    .describe(
      'Profile that `drift` rules compare with, a file of `mlops profile --json`; by default that of the data on which the champion was trained.',
    ),
  data: z
    .union([text, z.array(text).min(1)])
    .transform((value) => (typeof value === 'string' ? [value] : value))
    .pipe(z.array(text))
    .nullable()
    .default(null)
    .describe('Files to check in place of data.source, such as data to predict.'),
});
export type ValidateOptions = z.infer<typeof validateOptions>;

/** The part of the configuration that `validate` uses. */
export interface ValidateConfig {
  readonly data: DataOptions;
  readonly task: 'binary' | 'multiclass' | 'regression' | null;
  readonly validate: ValidateOptions;
  readonly report: { readonly values: boolean };
}
