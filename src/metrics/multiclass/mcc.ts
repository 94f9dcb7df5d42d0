import { sum } from '../../statistics/mean.js';
import type { Metric, MulticlassPredictions } from '../metric.js';
import { ofClassCounts } from './class-counts.js';

/**
 * Matthews correlation of the observed and the predicted class, in Gorodkin's (2004, Computational Biology and Chemistry 28:367) form for K
 * classes; 0 where all rows are, or were predicted to be, of one class, as scikit-learn has it.
 */
export const mcc: Metric<MulticlassPredictions> = {
  name: 'mcc',
  title: 'Matthews correlation',
  range: [-1, 1],
  ...ofClassCounts(
    {
      value: ({ hits, observed, predicted }) => {
        const n = sum(observed);
        if (n === 0) return NaN;
        let [joint, ofObserved, ofPredicted] = [0, 0, 0];
        for (let k = 0; k < observed.length; k++) {
          joint += observed[k]! * predicted[k]!;
          ofObserved += observed[k]! ** 2;
          ofPredicted += predicted[k]! ** 2;
        }
        // Whole numbers: the products are exact up to some ten million rows, and no spread is exactly 0.
        const spread = (n * n - ofObserved) * (n * n - ofPredicted);
        return spread === 0 ? 0 : (sum(hits) * n - joint) / Math.sqrt(spread);
      },
      needs: 'other classes',
    },
    'there are no rows',
  ),
};
