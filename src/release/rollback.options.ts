import * as z from 'zod';

/** What a user may say of a rollback; for one call. */
export const rollbackOptions = z.strictObject({
  to: z
    .string()
    .nullable()
    .default(null)
    .describe('The earlier champion that comes back, by its version; null: the one before the present champion.'),
  reason: z.string().nullable().default(null).describe('Why; needed at every rollback and kept on record.'),
});
export type RollbackOptions = z.infer<typeof rollbackOptions>;
