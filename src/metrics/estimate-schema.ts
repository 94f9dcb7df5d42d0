import * as z from 'zod';

/** A metric's value with its display interval; null where it cannot be computed, with the reason. */
export const estimateSchema = z.strictObject({
  value: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  /** How the interval was made: `exact binomial`, `delong, logit`, `constant score`, `t`, `bootstrap (1999, percentile)`. */
  method: z.string(),
  reason: z.string().optional(),
});
export type Estimate = z.infer<typeof estimateSchema>;
