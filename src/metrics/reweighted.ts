import { flaw } from './flaw.js';
import type { Metric, MetricValue, Predictions } from './metric.js';
import { weightsOf } from './weight.js';

/** The fields of a metric without a trustworthy closed form of its bound: a paired bootstrap draws weights of the rows, and promises nothing. */
export function reweightedOf<P extends Predictions>(
  value: (predictions: P) => (weight: Float64Array) => number,
  undefinedBecause: (predictions: P) => string,
): Pick<Metric<P>, 'bound' | 'ownBound'> & {
  compute: (predictions: P) => MetricValue;
  reweighted: (predictions: P) => (weight: Float64Array) => number;
} {
  return {
    bound: 'bootstrap',
    ownBound: 'bootstrap',
    reweighted: value,
    compute: (predictions) => {
      const reason = flaw(predictions);
      if (reason !== null) return { value: null, reason };
      const found = value(predictions)(weightsOf(predictions));
      return Number.isFinite(found) ? { value: found } : { value: null, reason: undefinedBecause(predictions) };
    },
  };
}
