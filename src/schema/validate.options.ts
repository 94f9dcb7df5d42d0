import * as z from 'zod';
import type { DataOptions } from '../table/data.options.js';

/** What a user may say of `validate`. */
export const validateOptions = z.strictObject({
  infer: z.boolean().default(false).describe('Write the schema file from the data instead of checking the data against it.'),
  overwrite: z.boolean().default(false).describe('With infer: replace a schema file that exists.'),
});
export type ValidateOptions = z.infer<typeof validateOptions>;

/** The part of the configuration that `validate` uses. */
export interface ValidateConfig {
  readonly data: DataOptions;
  readonly task: 'binary' | 'multiclass' | 'regression' | null;
  readonly validate: ValidateOptions;
  readonly report: { readonly values: boolean };
}

