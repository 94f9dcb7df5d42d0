import { confusion, ofConfusion } from './confusion.js';
import type { BinaryPredictions, Metric } from './metric.js';

/** Share of rows whose class was predicted. */
export const accuracy: Metric<BinaryPredictions> = {
  name: 'accuracy',
  title: 'Accuracy',
  task: 'binary',
  better: 'higher',
  range: [0, 1],
  bound: 'proportion',
  ownBound: 'wilson',
  compute: (predictions) =>
    ofConfusion(predictions, ({ tp, fp, fn, tn }) => (tp + tn) / (tp + fp + fn + tn), 'there are no rows'),
  losses: ({ y, predicted }) => Float64Array.from(y, (label, i) => (label === predicted[i] ? 0 : 1)),
  share: (predictions) => {
    const { tp, fp, fn, tn } = confusion(predictions);
    return { hits: tp + tn, of: tp + fp + fn + tn };
  },
};
