import * as z from 'zod';

/** What a user may say of `validate`. */
export const validateOptions = z.strictObject({
  infer: z.boolean().default(false).describe('Write the schema file from the data instead of checking the data against it.'),
  overwrite: z.boolean().default(false).describe('With infer: replace a schema file that exists.'),
});
export type ValidateOptions = z.infer<typeof validateOptions>;
