import * as z from 'zod';

/** A slice as a user says it: a column, whose every value is one, or a name and a condition. */
export const sliceOptions = z.union([
  z.string().min(1),
  z.strictObject({
    name: z.string().min(1).max(80).describe('Name of the slice.'),
    where: z
      .string()
      .min(1)
      .describe(
        'The rows in it: comparisons of a column and a value (`==`, `!=`, `<`, `<=`, `>`, `>=`, `in [a, b]`, `not in [a, b]`, `is missing`), joined by `and`, `or` and parentheses.',
      ),
  }),
]);
export type SliceOptions = z.infer<typeof sliceOptions>;
