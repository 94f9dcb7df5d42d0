import { effect, weightedCounts } from './class-counts.js';
import { supportOfClasses } from './class-support.js';
import { flaw } from './flaw.js';
import type { Bound, ClassPredictions, FromClassCounts, Metric, MetricValue, OwnBound } from './metric.js';
import { totalWeight } from './weight.js';

/** The fields of a metric in which higher is better and that is a function of the rows of each class. O(n + K). */
export function counted<P extends ClassPredictions>(
  task: P['task'],
  from: FromClassCounts,
  undefinedBecause: string,
): Pick<Metric<P>, 'task' | 'better' | 'fromClassCounts'> & {
  bound: Bound;
  ownBound: OwnBound;
  compute: (predictions: P) => MetricValue;
  influence: (predictions: P) => Float64Array;
  support: NonNullable<Metric<P>['support']>;
} {
  return {
    task,
    better: 'higher',
    bound: 'influence',
    ownBound: 'influence',
    fromClassCounts: from,
    compute: (predictions) => {
      const reason = flaw(predictions);
      if (reason !== null) return { value: null, reason };
      const value = from.value(weightedCounts(predictions));
      return Number.isNaN(value) ? { value: null, reason: undefinedBecause } : { value };
    },
    influence: (predictions) => {
      const slope = from.slope(weightedCounts(predictions));
      const total = totalWeight(predictions);
      const { y, predicted } = predictions;
      return Float64Array.from({ length: y.length }, (_, i) => total * effect(slope, y[i]!, predicted[i]!));
    },
    support: (models) => supportOfClasses(from, models),
  };
}
