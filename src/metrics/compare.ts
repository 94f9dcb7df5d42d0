import type { PairedComparison } from '../statistics/paired.js';
import type { Rng } from '../statistics/rng.js';
import type { Metric, Predictions } from './metric.js';

/** Compares two models on the same rows; `alpha` is the smallest level that lower, upper and pBelow will be asked at. */
export function compare(
  _metric: Metric,
  _candidate: Predictions,
  _reference: Predictions,
  _options: { readonly rng: Rng; readonly alpha: number },
): PairedComparison | { readonly unavailable: string } {
  throw new Error('under construction');
}
