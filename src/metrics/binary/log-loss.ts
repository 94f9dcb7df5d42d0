import { meanOf } from '../mean-loss.js';
import type { BinaryPredictions, Metric } from '../metric.js';

/**
 * Mean negative log likelihood (natural logarithm). Probabilities are kept at least 2^-52 away from 0 and 1, for either class on its own,
 * as scikit-learn 1.9 does for doubles: a certain and wrong row costs 36.04.
 */
export const logLoss: Metric<BinaryPredictions> = {
  name: 'log_loss',
  title: 'Log loss',
  task: 'binary',
  range: [0, Infinity],
  ...meanOf<BinaryPredictions>(({ y, score }) =>
    Float64Array.from(score, (p, i) => {
      const likelihood = y[i] === 1 ? p : 1 - p;
      return -Math.log(Math.min(Math.max(likelihood, Number.EPSILON), 1 - Number.EPSILON));
    }),
  ),
};
