import { mean } from '../statistics/mean.js';
import { flaw } from './flaw.js';
import type { Metric, MetricValue, Predictions } from './metric.js';

/** The fields of a metric that is the mean of a loss over the rows. */
export function meanOf<P extends Predictions>(
  losses: (predictions: P) => Float64Array,
): Pick<Metric<P>, 'better' | 'bound' | 'ownBound' | 'losses'> & { compute(predictions: P): MetricValue } {
  return {
    better: 'lower',
    bound: 'mean_loss',
    ownBound: 'mean_loss',
    losses,
    compute: (predictions) => {
      const reason = flaw(predictions);
      if (reason !== null) return { value: null, reason };
      return finite(mean(losses(predictions)));
    },
  };
}

/** A value, unless the arithmetic left the range of doubles. */
export function finite(value: number): MetricValue {
  return Number.isFinite(value) ? { value } : { value: null, reason: 'the errors are too large for arithmetic' };
}
