import { mean, sum } from '../statistics/mean.js';
import { flaw } from './flaw.js';
import { finite } from './mean-loss.js';
import type { Metric, RegressionPredictions } from './metric.js';

function squaredErrors({ y, predicted }: RegressionPredictions): Float64Array {
  return Float64Array.from(y, (observed, i) => (observed - predicted[i]!) ** 2);
}

/** 1 - (sum of squared errors) / (sum of squares about the mean of the observed values); undefined when those are all equal. */
export const r2: Metric<RegressionPredictions> = {
  name: 'r2',
  title: 'R²',
  task: 'regression',
  better: 'higher',
  range: [-Infinity, 1],
  bound: 'bootstrap',
  ownBound: 'bootstrap',
  compute: (predictions) => {
    const { y } = predictions;
    const reason = flaw(predictions);
    if (reason !== null) return { value: null, reason };
    if (y.length < 2) return { value: null, reason: 'R² needs at least two rows' };
    if (y.every((observed) => observed === y[0])) return { value: null, reason: 'all observed values are equal' };
    const center = mean(y);
    const spread = sum(y.map((observed) => (observed - center) ** 2));
    return finite(1 - sum(squaredErrors(predictions)) / spread);
  },
  losses: squaredErrors,
  fromSums: {
    columns: (predictions) => {
      // Centered first: the sum of squares about a resample's mean must not cancel.
      const center = mean(predictions.y);
      const deviations = predictions.y.map((observed) => observed - center);
      const ones = new Float64Array(deviations.length).fill(1);
      return [squaredErrors(predictions), deviations, deviations.map((value) => value * value), ones];
    },
    value: (sums) => {
      const spread = sums[2]! - (sums[1]! * sums[1]!) / sums[3]!;
      // What is left by rounding of equal values is no spread.
      return spread > sums[2]! * 1e-12 ? 1 - sums[0]! / spread : NaN;
    },
  },
};
