import type { Metric, MulticlassPredictions } from '../metric.js';
import { proportionOf } from '../proportion.js';

/** Share of rows whose class was predicted. */
export const accuracy: Metric<MulticlassPredictions> = {
  name: 'accuracy',
  title: 'Accuracy',
  task: 'multiclass',
  ...proportionOf<MulticlassPredictions>({
    right:
      ({ y, predicted }) =>
      (i) =>
        y[i] === predicted[i],
  }),
};
