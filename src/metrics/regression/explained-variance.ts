import { centered, finite } from '../mean-loss.js';
import type { Metric, RegressionPredictions } from '../metric.js';
import { explained, influenceOnExplained, spreadOf, unspread } from './spread.js';

/** Squared distances of the errors from their mean: a constant error costs nothing. */
function squares({ y, predicted, weight }: RegressionPredictions): Float64Array {
  const errors = y.map((observed, i) => observed - predicted[i]!);
  return centered(errors, weight).map((distance) => distance * distance);
}

/** 1 - (variance of the errors) / (variance of the observed values): R² of a model whose mean error is taken out. Undefined as R² is. */
export const explainedVariance: Metric<RegressionPredictions> = {
  name: 'explained_variance',
  title: 'Explained variance',
  task: 'regression',
  better: 'higher',
  range: [-Infinity, 1],
  bound: 'influence',
  ownBound: 'influence',
  compute: (predictions) => {
    const reason = unspread(predictions, 'explained variance');
    if (reason !== null) return { value: null, reason };
    return finite(explained(squares(predictions), spreadOf(predictions), predictions.weight));
  },
  influence: (predictions) => influenceOnExplained(squares(predictions), spreadOf(predictions), predictions.weight),
};
