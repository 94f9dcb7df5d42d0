import { isConstantScore } from '../statistics/auc.js';
import type { CompareOptions } from './compare.js';
import type { Estimate } from './estimate-schema.js';
import type { BinaryPredictions, Metric, Predictions } from './metric.js';
import { bound } from './single.js';

/**
 * A metric's value with its display interval: two one-sided bounds at alpha each, so the (1 - 2 alpha) interval. A bound that does not
 * exist (one row, or too many undefined resamples) is null. A constant score has a ROC AUC of exactly .5, without an interval around it.
 */
export function estimate(metric: Metric, predictions: Predictions, options: CompareOptions): Estimate {
  const found = bound(metric, predictions, options);
  if ('unavailable' in found) {
    return { value: null, lower: null, upper: null, method: 'none', reason: found.unavailable };
  }
  if (metric.ownBound === 'auc' && isConstantScore((predictions as BinaryPredictions).score)) {
    return { value: found.value, lower: found.value, upper: found.value, method: 'constant score' };
  }
  return {
    value: found.value,
    lower: finite(found.lower(options.alpha)),
    upper: finite(found.upper(options.alpha)),
    method: found.method,
  };
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
