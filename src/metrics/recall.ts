import { confusion, ofConfusion } from './confusion.js';
import type { BinaryPredictions, Confusion, Metric } from './metric.js';

const value = ({ tp, fn }: Confusion): number => tp / (tp + fn);

/** Share of the positive rows that were predicted positive; undefined when no row is positive. */
export const recall: Metric<BinaryPredictions> = {
  name: 'recall',
  title: 'Recall',
  task: 'binary',
  better: 'higher',
  range: [0, 1],
  bound: 'bootstrap',
  ownBound: 'wilson',
  compute: (predictions) => ofConfusion(predictions, value, 'no row is of the positive class'),
  share: (predictions) => {
    const { tp, fn } = confusion(predictions);
    return { hits: tp, of: tp + fn };
  },
  ofCounts: value,
};
