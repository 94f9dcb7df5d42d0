import { meanOf } from '../mean-loss.js';
import type { Metric, RegressionPredictions } from '../metric.js';

function impossible({ y, predicted }: RegressionPredictions): string | null {
  if (y.some((observed) => observed < 0)) return 'an observed value is negative, and no count';
  return predicted.some((mean) => mean <= 0) ? 'a prediction is not above 0, and no mean of counts' : null;
}

/**
 * Mean Poisson deviance of predicted means of counts, 2 (y log(y / mean) - y + mean), where 0 log 0 is 0. Needs observed values >= 0 and
 * predictions > 0. Source: McCullagh & Nelder (1989), Generalized Linear Models, 2.3.
 */
export const poissonDeviance: Metric<RegressionPredictions> = {
  name: 'poisson_deviance',
  title: 'Poisson deviance',
  task: 'regression',
  range: [0, Infinity],
  ...meanOf<RegressionPredictions>(
    ({ y, predicted }) =>
      y.map((observed, i) => {
        const mean = predicted[i]!;
        return 2 * ((observed === 0 ? 0 : observed * Math.log(observed / mean)) - observed + mean);
      }),
    impossible,
  ),
};
