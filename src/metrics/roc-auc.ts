import { rankings } from '../statistics/placement.js';
import { flaw } from './flaw.js';
import type { BinaryPredictions, Metric } from './metric.js';

/** Area under the ROC curve: the chance that a positive row scores higher than a negative one, ties half. Needs both classes. */
export const rocAuc: Metric<BinaryPredictions> = {
  name: 'roc_auc',
  title: 'ROC AUC',
  task: 'binary',
  better: 'higher',
  range: [0, 1],
  bound: 'auc',
  ownBound: 'auc',
  compute: (predictions) => {
    const { y, score } = predictions;
    const reason = flaw(predictions);
    if (reason !== null) return { value: null, reason };
    if (!y.includes(1)) return { value: null, reason: 'no row is of the positive class' };
    if (!y.includes(0)) return { value: null, reason: 'all rows are of the positive class' };
    return { value: rankings(y, score).auc };
  },
};
