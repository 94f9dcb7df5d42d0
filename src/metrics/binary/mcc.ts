import { correlation } from '../correlation.js';
import { counted } from '../counted.js';
import type { BinaryPredictions, ClassCounts, Metric } from '../metric.js';

/**
 * Matthews correlation of the observed and the predicted class (Matthews 1975, Biochimica et Biophysica Acta 405:442); 0 where all rows were
 * predicted to be of one class, as scikit-learn has it. Undefined when a class has no row, where scikit-learn says 0.
 */
export const mcc: Metric<BinaryPredictions> = {
  name: 'mcc',
  title: 'Matthews correlation',
  range: [-1, 1],
  ...counted<BinaryPredictions>(
    'binary',
    {
      ...correlation,
      value: (counts: ClassCounts) => (counts.observed.every((rows) => rows > 0) ? correlation.value(counts) : NaN),
      needs: { observed: 'each class' },
    },
    'all rows are of one class',
  ),
};
