import { counted } from '../counted.js';
import { meanRecall } from '../mean-recall.js';
import type { BinaryPredictions, ClassCounts, Metric } from '../metric.js';

/**
 * Mean of recall and specificity: a class weighs the same whatever its size. Undefined when a class has no row, where scikit-learn warns and
 * takes the other class alone.
 */
export const balancedAccuracy: Metric<BinaryPredictions> = {
  name: 'balanced_accuracy',
  title: 'Balanced accuracy',
  range: [0, 1],
  ...counted<BinaryPredictions>(
    'binary',
    {
      ...meanRecall,
      value: (counts: ClassCounts) => (counts.observed.every((rows) => rows > 0) ? meanRecall.value(counts) : NaN),
      needs: { observed: 'each class' },
    },
    'all rows are of one class',
  ),
};
