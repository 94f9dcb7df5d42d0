import { mean } from '../statistics/mean.js';
import { flaw } from './flaw.js';
import { finite } from './mean-loss.js';
import type { Metric, RegressionPredictions } from './metric.js';

function squaredErrors({ y, predicted }: RegressionPredictions): Float64Array {
  return Float64Array.from(y, (observed, i) => (observed - predicted[i]!) ** 2);
}

/** Root of the mean squared error, in units of the target. */
export const rmse: Metric<RegressionPredictions> = {
  name: 'rmse',
  title: 'Root mean squared error',
  task: 'regression',
  better: 'lower',
  range: [0, Infinity],
  bound: 'bootstrap',
  ownBound: 'bootstrap',
  compute: (predictions) => {
    const reason = flaw(predictions);
    if (reason !== null) return { value: null, reason };
    return finite(Math.sqrt(mean(squaredErrors(predictions))));
  },
  losses: squaredErrors,
  fromSums: {
    columns: (predictions) => [squaredErrors(predictions), new Float64Array(predictions.y.length).fill(1)],
    value: (sums) => Math.sqrt(sums[0]! / sums[1]!),
  },
};
