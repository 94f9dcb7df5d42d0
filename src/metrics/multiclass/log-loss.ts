import { meanOf } from '../mean-loss.js';
import type { Metric, MulticlassPredictions } from '../metric.js';

/**
 * Mean negative log likelihood of the observed class (natural logarithm). Probabilities are kept at least 2^-52 away from 0 and 1, as
 * scikit-learn 1.9 does for doubles: a certain and wrong row costs 36.04.
 */
export const logLoss: Metric<MulticlassPredictions> = {
  name: 'log_loss',
  title: 'Log loss',
  task: 'multiclass',
  range: [0, Infinity],
  ...meanOf<MulticlassPredictions>(({ y, score, classes }) =>
    Float64Array.from(
      y,
      (label, i) => -Math.log(Math.min(Math.max(score[i * classes + label]!, Number.EPSILON), 1 - Number.EPSILON)),
    ),
  ),
};
