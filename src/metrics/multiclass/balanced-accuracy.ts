import { counted } from '../counted.js';
import { meanRecall } from '../mean-recall.js';
import type { Metric, MulticlassPredictions } from '../metric.js';

/** Mean recall over the classes that have rows: a class weighs the same whatever its size. */
export const balancedAccuracy: Metric<MulticlassPredictions> = {
  name: 'balanced_accuracy',
  title: 'Balanced accuracy',
  range: [0, 1],
  ...counted<MulticlassPredictions>(
    'multiclass',
    { ...meanRecall, needs: { observed: 'each class' } },
    'there are no rows',
  ),
};
