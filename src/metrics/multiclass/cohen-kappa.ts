import { counted } from '../counted.js';
import { kappa } from '../kappa.js';
import type { Metric, MulticlassPredictions } from '../metric.js';

/** Cohen's kappa: agreement beyond what the shares of the classes alone would give. */
export const cohenKappa: Metric<MulticlassPredictions> = {
  name: 'cohen_kappa',
  title: "Cohen's kappa",
  range: [-1, 1],
  ...counted<MulticlassPredictions>(
    'multiclass',
    { ...kappa, needs: { observed: 'other classes' } },
    'all rows are, and were predicted to be, of one class',
  ),
};
