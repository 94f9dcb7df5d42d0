import * as z from 'zod';

/** What a user may say of a promotion; for one call. */
export const promoteOptions = z.strictObject({
  version: z
    .string()
    .nullable()
    .default(null)
    .describe("The version that a person makes the champion; null: this run's candidate, if the verdict is promote."),
  reason: z.string().nullable().default(null).describe('Why a person promotes that version; kept on record.'),
});
export type PromoteOptions = z.infer<typeof promoteOptions>;
