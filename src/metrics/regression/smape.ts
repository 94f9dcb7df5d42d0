import { meanOf } from '../mean-loss.js';
import type { Metric, RegressionPredictions } from '../metric.js';

/**
 * Symmetric mean absolute percentage error: mean of 2 |observed - predicted| / (|observed| + |predicted|), a share in [0, 2]; a row with both 0
 * costs nothing. Source: the M4 competition, Makridakis, Spiliotis & Assimakopoulos (2020), International Journal of Forecasting 36:54.
 */
export const smape: Metric<RegressionPredictions> = {
  name: 'smape',
  title: 'Symmetric mean absolute percentage error',
  task: 'regression',
  range: [0, 2],
  ...meanOf<RegressionPredictions>(({ y, predicted }) =>
    y.map((observed, i) => {
      const error = Math.abs(observed - predicted[i]!);
      // Halves first: the sum may be larger than a double can hold.
      return error === 0 ? 0 : error / (Math.abs(observed) / 2 + Math.abs(predicted[i]!) / 2);
    }),
  ),
};
