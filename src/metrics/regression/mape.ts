import { meanOf } from '../mean-loss.js';
import type { Metric, RegressionPredictions } from '../metric.js';

/**
 * Mean absolute percentage error: mean of |observed - predicted| / |observed|, a share (0.1 is 10%). Undefined when an observed value is 0, where
 * scikit-learn divides by 2.2e-16.
 */
export const mape: Metric<RegressionPredictions> = {
  name: 'mape',
  title: 'Mean absolute percentage error',
  task: 'regression',
  range: [0, Infinity],
  ...meanOf<RegressionPredictions>(
    ({ y, predicted }) => y.map((observed, i) => Math.abs(observed - predicted[i]!) / Math.abs(observed)),
    ({ y }) => (y.includes(0) ? 'an observed value is 0, and no error is a share of it' : null),
  ),
};
