import * as z from 'zod';

/** What a user may say of the report. */
export const reportOptions = z.strictObject({
  values: z
    .boolean()
    .default(false)
    .describe(
      'Whether data values (examples, categories) may appear in reports; without it they give counts and line numbers only.',
    ),
});

export type ReportOptions = z.infer<typeof reportOptions>;
