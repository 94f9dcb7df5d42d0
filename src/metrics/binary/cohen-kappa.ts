import { counted } from '../counted.js';
import { kappa } from '../kappa.js';
import type { BinaryPredictions, Metric } from '../metric.js';

/** Cohen's (1960, Educational and Psychological Measurement 20:37) kappa: agreement beyond what the shares of the classes alone would give. */
export const cohenKappa: Metric<BinaryPredictions> = {
  name: 'cohen_kappa',
  title: "Cohen's kappa",
  range: [-1, 1],
  ...counted<BinaryPredictions>(
    'binary',
    { ...kappa, needs: { observed: 'each class' } },
    'all rows are, and were predicted to be, of one class',
  ),
};
