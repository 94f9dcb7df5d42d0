import { averagePrecision } from '../average-precision.js';
import type { BinaryPredictions, Metric } from '../metric.js';
import { reweightedOf } from '../reweighted.js';

/**
 * Area under the precision-recall curve as average precision (without interpolation, which would be optimistic: Davis & Goadrich 2006, ICML).
 * A model that knows nothing has the share of the positives. Undefined without a positive row, where scikit-learn warns and says 0.
 */
export const prAuc: Metric<BinaryPredictions> = {
  name: 'pr_auc',
  title: 'PR AUC',
  task: 'binary',
  better: 'higher',
  range: [0, 1],
  ...reweightedOf<BinaryPredictions>(
    ({ y, score, weight }, units) => averagePrecision(y, score, weight, units),
    () => 'no row is of the positive class',
  ),
};
