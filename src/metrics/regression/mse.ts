import { meanOf } from '../mean-loss.js';
import type { Metric, RegressionPredictions } from '../metric.js';
import { squaredErrors } from './squared.js';

/** Mean squared error, in squared units of the target. */
export const mse: Metric<RegressionPredictions> = {
  name: 'mse',
  title: 'Mean squared error',
  task: 'regression',
  range: [0, Infinity],
  ...meanOf<RegressionPredictions>(squaredErrors),
};
