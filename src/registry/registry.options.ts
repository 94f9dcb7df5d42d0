import * as z from 'zod';

/** What a user may say of the registry; where it is, a door is told. */
export const registryOptions = z.strictObject({
  latest: z
    .boolean()
    .nullable()
    .default(null)
    .describe(
      "On GitHub: whether the champion's release is marked as the repository's latest; null: where the repository has one model.",
    ),
});
