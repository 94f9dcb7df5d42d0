import { finite } from '../mean-loss.js';
import type { Metric, RegressionPredictions } from '../metric.js';
import { explained, influenceOnExplained, spreadOf, unspread } from './spread.js';
import { squaredErrors } from './squared.js';

/**
 * 1 - (sum of squared errors) / (sum of squares about the mean of the observed values); undefined when those are all equal, where scikit-learn
 * says 1 or 0.
 */
export const r2: Metric<RegressionPredictions> = {
  name: 'r2',
  title: 'R²',
  task: 'regression',
  better: 'higher',
  range: [-Infinity, 1],
  bound: 'influence',
  ownBound: 'influence',
  compute: (predictions) => {
    const reason = unspread(predictions, 'R²');
    if (reason !== null) return { value: null, reason };
    return finite(explained(squaredErrors(predictions), spreadOf(predictions), predictions.weight));
  },
  influence: (predictions) =>
    influenceOnExplained(squaredErrors(predictions), spreadOf(predictions), predictions.weight),
};
