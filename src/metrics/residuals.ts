import { mean } from '../statistics/mean.js';
import { ascendingOrder } from '../statistics/order.js';
import { quantile } from '../statistics/quantile.js';
import type { RegressionPredictions } from './metric.js';

/** Rows of about the same prediction: where their residuals (observed - predicted) lie. */
export interface ResidualBin {
  readonly rows: number;
  /** Smallest and largest prediction. */
  readonly from: number;
  readonly to: number;
  readonly mean: number;
  /** Quantiles .1, .5 and .9. */
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/**
 * Residuals by prediction in bins of equally many rows; rows of equal predictions stay together, so there may be fewer bins. A mean that leaves 0
 * shows where a model is biased, quantiles that part show where it is unsure. Rows are counted whatever they weigh. No rows: no bins. O(n).
 */
export function residualsByPrediction({ y, predicted }: RegressionPredictions, bins: number): ResidualBin[] {
  const order = ascendingOrder(predicted);
  const n = order.length;
  const found: ResidualBin[] = [];
  let start = 0;
  for (let bin = 1; bin <= bins && start < n; bin++) {
    let end = Math.max(start, Math.round((bin * n) / bins));
    if (end === start) continue;
    while (end < n && predicted[order[end]!] === predicted[order[end - 1]!]) end++;
    const residuals = Float64Array.from(order.subarray(start, end), (row) => y[row]! - predicted[row]!).sort();
    found.push({
      rows: end - start,
      from: predicted[order[start]!]!,
      to: predicted[order[end - 1]!]!,
      mean: mean(residuals),
      low: quantile(residuals, 0.1),
      median: quantile(residuals, 0.5),
      high: quantile(residuals, 0.9),
    });
    start = end;
  }
  return found;
}
