import * as z from 'zod';
import type { Rng } from '../statistics/rng.js';
import type { Metric, Predictions } from './metric.js';

/** A metric's value with its display interval; null where it cannot be computed, with the reason. */
export const estimateSchema = z.strictObject({
  value: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  /** How the interval was made: `wilson`, `delong`, `t`, `bootstrap (2000, percentile)`. */
  method: z.string(),
  reason: z.string().optional(),
});
export type Estimate = z.infer<typeof estimateSchema>;

/** A metric's value with its display interval: two one-sided bounds at alpha each. */
export function estimate(
  _metric: Metric,
  _predictions: Predictions,
  _options: { readonly alpha: number; readonly rng: Rng },
): Estimate {
  throw new Error('under construction');
}
