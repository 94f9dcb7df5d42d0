import * as z from 'zod';

/** What can be found, by the name under which it is accepted. */
export const findingKinds = [
  'same_rows',
  'near_rows',
  'similar_text',
  'proxy',
  'identifier',
  'row_order',
  'crossing',
  'missing_group',
] as const;
export type FindingKind = (typeof findingKinds)[number];

const text = z.string().min(1);

/** What a user may say of the search for leakage, where it is on. */
export const leakageChecks = z.strictObject({
  near: z
    .int()
    .min(0)
    .max(8)
    .default(1)
    .describe(
      'Rows of the held-out parts that differ from a training row in at most so many columns are near duplicates; 0 does not look for them, nor for similar texts.',
    ),
  apart: z
    .union([text, z.array(text)])
    .transform((value) => (typeof value === 'string' ? [value] : value))
    .pipe(z.array(text))
    .default([])
    .describe(
      'Columns whose values must not be in two parts, such as a customer where rows are divided by time: one that crosses is an error.',
    ),
  accept: z
    .array(
      text.regex(new RegExp(`^(?:${findingKinds.join('|')})(?::[^]+)?$`), {
        error: `expected the name of a finding as the report shows it, such as same_rows or proxy:age (${findingKinds.join(', ')})`,
      }),
    )
    .default([])
    .describe(
      'Findings that are known and right, by their names in the report, such as `identifier:zip`: they are not repeated.',
    ),
});

/** `data.leakage` in mlops.yml: a mapping, or `off`. */
export const leakageOptions = z
  .union([z.literal('off'), leakageChecks])
  .prefault({})
  .describe('The search for rows and columns that tell the model what it should not know; `off` does not look.');
export type LeakageOptions = z.infer<typeof leakageOptions>;
