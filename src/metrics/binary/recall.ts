import type { BinaryPredictions, Metric } from '../metric.js';
import { proportionOf } from '../proportion.js';

/** Share of the positive rows that were predicted positive (sensitivity); undefined when no row is positive. */
export const recall: Metric<BinaryPredictions> = {
  name: 'recall',
  title: 'Recall',
  task: 'binary',
  ...proportionOf<BinaryPredictions>({
    right:
      ({ predicted }) =>
      (i) =>
        predicted[i] === 1,
    among:
      ({ y }) =>
      (i) =>
        y[i] === 1,
    undefinedBecause: 'no row is of the positive class',
  }),
};
