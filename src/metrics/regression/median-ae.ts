import { ascendingOrder } from '../../statistics/order.js';
import type { Metric, RegressionPredictions } from '../metric.js';
import { reweightedOf } from '../reweighted.js';

/**
 * Median absolute error, in units of the target: half of the rows are closer. Large errors of a few rows do not count. Between two rows that
 * share the middle it is their mean, by weight as scikit-learn's `median_absolute_error`. O(n) after sorting once.
 */
export const medianAe: Metric<RegressionPredictions> = {
  name: 'median_ae',
  title: 'Median absolute error',
  task: 'regression',
  better: 'lower',
  range: [0, Infinity],
  ...reweightedOf<RegressionPredictions>(
    ({ y, predicted }) => {
      const errors = y.map((observed, i) => Math.abs(observed - predicted[i]!));
      const order = ascendingOrder(errors);
      return (weight) => median(errors, order, weight);
    },
    () => 'the errors are too large for arithmetic',
  ),
};

function median(values: Float64Array, order: Uint32Array, weight: Float64Array): number {
  const half = weight.reduce((sum, value) => sum + value, 0) / 2;
  // Sums of weights that are equal but for rounding are equal.
  const slack = half * 1e-12;
  let [below, found] = [0, NaN];
  for (const row of order) {
    if (weight[row] === 0) continue;
    if (!Number.isNaN(found)) return (found + values[row]!) / 2;
    below += weight[row]!;
    if (below > half + slack) return values[row]!;
    if (below >= half - slack) found = values[row]!;
  }
  return found;
}
