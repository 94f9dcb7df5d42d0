import { flaw } from './flaw.js';
import type { Metric, MetricValue, Predictions } from './metric.js';
import { weightedMean, withWeight } from './weight.js';

type Fields<P extends Predictions> = Pick<Metric<P>, 'better' | 'bound' | 'ownBound'> & {
  losses: (predictions: P) => Float64Array;
  influence: (predictions: P) => Float64Array;
  compute: (predictions: P) => MetricValue;
};

/** The fields of a metric that is the mean of a loss over the rows; `impossible` says why these rows have none, or null. */
export function meanOf<P extends Predictions>(
  losses: (predictions: P) => Float64Array,
  impossible: (predictions: P) => string | null = () => null,
): Fields<P> {
  return {
    better: 'lower',
    bound: 'mean_loss',
    ownBound: 'mean_loss',
    losses,
    influence: (predictions) => centered(losses(predictions), predictions.weight),
    compute: (predictions) => {
      const flawed = flaw(predictions);
      if (flawed !== null) return { value: null, reason: flawed };
      const rows = withWeight(predictions);
      const reason = impossible(rows);
      return reason === null ? finite(weightedMean(losses(rows), rows.weight)) : { value: null, reason };
    },
  };
}

/** Values less their weighted mean: what each adds to it. */
export function centered(values: Float64Array, weight: Float64Array | undefined): Float64Array {
  const center = weightedMean(values, weight);
  return values.map((value) => value - center);
}

/** A value, unless the arithmetic left the range of doubles. */
export function finite(value: number): MetricValue {
  return Number.isFinite(value) ? { value } : { value: null, reason: 'the errors are too large for arithmetic' };
}
