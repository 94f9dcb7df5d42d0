import type { Rng } from '../statistics/rng.js';
import type { SingleBound } from '../statistics/single.js';
import type { Metric, Predictions } from './metric.js';

/** One model's metric with its bounds: Wilson, DeLong on the logit, t, else bootstrap. For thresholds (`lower`, `pBelow`, `pAbove`). */
export function bound(
  _metric: Metric,
  _predictions: Predictions,
  _options: { readonly rng: Rng; readonly alpha: number },
): SingleBound | { readonly unavailable: string } {
  throw new Error('under construction');
}
