import type { BinaryPredictions, Metric } from '../metric.js';
import { proportionOf } from '../proportion.js';

/** Share of rows whose class was predicted. */
export const accuracy: Metric<BinaryPredictions> = {
  name: 'accuracy',
  title: 'Accuracy',
  task: 'binary',
  ...proportionOf<BinaryPredictions>({
    right:
      ({ y, predicted }) =>
      (i) =>
        y[i] === predicted[i],
  }),
};
