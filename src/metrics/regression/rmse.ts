import { flaw } from '../flaw.js';
import { finite } from '../mean-loss.js';
import type { Metric, RegressionPredictions } from '../metric.js';
import { weightedMean } from '../weight.js';
import { influenceOnRoot, squaredErrors } from './squared.js';

/** Root of the mean squared error, in units of the target. Influence by the delta method: (e^2 - MSE) / (2 RMSE). */
export const rmse: Metric<RegressionPredictions> = {
  name: 'rmse',
  title: 'Root mean squared error',
  task: 'regression',
  better: 'lower',
  range: [0, Infinity],
  bound: 'influence',
  ownBound: 'influence',
  compute: (predictions) => {
    const reason = flaw(predictions);
    if (reason !== null) return { value: null, reason };
    return finite(Math.sqrt(weightedMean(squaredErrors(predictions), predictions.weight)));
  },
  influence: (predictions) => {
    const squares = squaredErrors(predictions);
    return influenceOnRoot(squares, weightedMean(squares, predictions.weight));
  },
};
