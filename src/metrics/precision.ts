import { confusion, ofConfusion } from './confusion.js';
import type { BinaryPredictions, Confusion, Metric } from './metric.js';

const value = ({ tp, fp }: Confusion): number => tp / (tp + fp);

/** Share of the rows predicted positive that are positive; undefined when none was predicted positive. */
export const precision: Metric<BinaryPredictions> = {
  name: 'precision',
  title: 'Precision',
  task: 'binary',
  better: 'higher',
  range: [0, 1],
  bound: 'bootstrap',
  ownBound: 'wilson',
  compute: (predictions) => ofConfusion(predictions, value, 'no row was predicted positive'),
  share: (predictions) => {
    const { tp, fp } = confusion(predictions);
    return { hits: tp, of: tp + fp };
  },
  ofCounts: value,
};
