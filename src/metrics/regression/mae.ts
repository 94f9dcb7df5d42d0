import { meanOf } from '../mean-loss.js';
import type { Metric, RegressionPredictions } from '../metric.js';

/** Mean absolute error, in units of the target. */
export const mae: Metric<RegressionPredictions> = {
  name: 'mae',
  title: 'Mean absolute error',
  task: 'regression',
  range: [0, Infinity],
  ...meanOf<RegressionPredictions>(({ y, predicted }) =>
    Float64Array.from(y, (observed, i) => Math.abs(observed - predicted[i]!)),
  ),
};
