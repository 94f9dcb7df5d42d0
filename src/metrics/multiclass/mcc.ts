import { correlation } from '../correlation.js';
import { counted } from '../counted.js';
import type { Metric, MulticlassPredictions } from '../metric.js';

/**
 * Matthews correlation of the observed and the predicted class, in Gorodkin's form for K classes; 0 where all rows are, or were predicted to be,
 * of one class, as scikit-learn has it.
 */
export const mcc: Metric<MulticlassPredictions> = {
  name: 'mcc',
  title: 'Matthews correlation',
  range: [-1, 1],
  ...counted<MulticlassPredictions>(
    'multiclass',
    { ...correlation, needs: { observed: 'other classes' } },
    'there are no rows',
  ),
};
