import * as z from 'zod';

/** Apart from the verdict's schema, which is not needed to read options. */
export const verdictName = z.enum(['promote', 'hold', 'inconclusive', 'reject']);
export type VerdictName = z.infer<typeof verdictName>;
