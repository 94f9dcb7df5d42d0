import { flaw } from '../flaw.js';
import { finite } from '../mean-loss.js';
import type { Metric, RegressionPredictions } from '../metric.js';
import { weightedMean, withWeight } from '../weight.js';
import { influenceOnRoot } from './squared.js';

function squares({ y, predicted }: RegressionPredictions): Float64Array {
  return y.map((observed, i) => (Math.log1p(observed) - Math.log1p(predicted[i]!)) ** 2);
}

function impossible({ y, predicted }: RegressionPredictions): string | null {
  const low = (values: Float64Array): boolean => values.some((value) => value <= -1);
  if (low(y)) return 'an observed value is -1 or less: it has no logarithm of 1 + value';
  return low(predicted) ? 'a prediction is -1 or less: it has no logarithm of 1 + value' : null;
}

/** Root of the mean squared difference of log(1 + value), as scikit-learn's; relative errors, for values above -1. */
export const rmsle: Metric<RegressionPredictions> = {
  name: 'rmsle',
  title: 'Root mean squared log error',
  task: 'regression',
  better: 'lower',
  range: [0, Infinity],
  bound: 'influence',
  ownBound: 'influence',
  compute: (predictions) => {
    const flawed = flaw(predictions);
    if (flawed !== null) return { value: null, reason: flawed };
    const rows = withWeight(predictions);
    const reason = impossible(rows);
    return reason === null ? finite(Math.sqrt(weightedMean(squares(rows), rows.weight))) : { value: null, reason };
  },
  influence: (predictions) => {
    const found = squares(predictions);
    return influenceOnRoot(found, weightedMean(found, predictions.weight));
  },
};
