import type { BinaryPredictions, Metric } from '../metric.js';
import { proportionOf } from '../proportion.js';

/** Share of the negative rows that were predicted negative: 1 - false positive rate; undefined when no row is negative. */
export const specificity: Metric<BinaryPredictions> = {
  name: 'specificity',
  title: 'Specificity',
  task: 'binary',
  ...proportionOf<BinaryPredictions>({
    right:
      ({ predicted }) =>
      (i) =>
        predicted[i] === 0,
    among:
      ({ y }) =>
      (i) =>
        y[i] === 0,
    undefinedBecause: 'all rows are of the positive class',
  }),
};
