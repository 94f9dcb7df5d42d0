import { meanOf } from '../mean-loss.js';
import type { Metric, RegressionPredictions } from '../metric.js';

/**
 * Pinball loss of predictions of a quantile: q (observed - predicted) above, (1 - q) (predicted - observed) below; at .5 half of the mean absolute
 * error. `quantile` in (0, 1). Source: Koenker & Bassett (1978), Econometrica 46:33.
 */
export function pinball(quantile: number, name: string): Metric<RegressionPredictions> {
  return {
    name,
    title: `Pinball loss at ${quantile}`,
    task: 'regression',
    range: [0, Infinity],
    ...meanOf<RegressionPredictions>(({ y, predicted }) =>
      y.map((observed, i) => {
        const error = observed - predicted[i]!;
        return error >= 0 ? quantile * error : (quantile - 1) * error;
      }),
    ),
  };
}
