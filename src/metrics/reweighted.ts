import { flaw } from './flaw.js';
import type { Metric, MetricValue, Predictions } from './metric.js';

/** A value by counts of units; see Metric.reweighted. */
export type Reweighted<P> = (predictions: P, units?: Int32Array) => (counts: Float64Array) => number;

/** The fields of a metric without a trustworthy closed form of its bound: a paired bootstrap draws rows, and promises nothing. */
export function reweightedOf<P extends Predictions>(
  value: Reweighted<P>,
  undefinedBecause: (predictions: P) => string,
): Pick<Metric<P>, 'bound' | 'ownBound'> & { compute: (predictions: P) => MetricValue; reweighted: Reweighted<P> } {
  return {
    bound: 'bootstrap',
    ownBound: 'bootstrap',
    reweighted: value,
    compute: (predictions) => {
      const reason = flaw(predictions);
      if (reason !== null) return { value: null, reason };
      const found = value(predictions)(new Float64Array(predictions.y.length).fill(1));
      return Number.isFinite(found) ? { value: found } : { value: null, reason: undefinedBecause(predictions) };
    },
  };
}
