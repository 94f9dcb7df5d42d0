import { confidenceOf } from '../calibration.js';
import { calibrationError } from '../calibration-error.js';
import type { Metric, MulticlassPredictions } from '../metric.js';
import { reweightedOf } from '../reweighted.js';

/** Expected calibration error of the predicted class's probability (top label): how far it is, on average, from the share of right rows. */
export function ece(bins: number, name: string): Metric<MulticlassPredictions> {
  return {
    name,
    title: 'Calibration error',
    task: 'multiclass',
    better: 'lower',
    range: [0, 1],
    ...reweightedOf<MulticlassPredictions>(
      (predictions, units) =>
        calibrationError({ ...confidenceOf(predictions), weight: predictions.weight }, bins, units),
      () => 'there are no rows',
    ),
  };
}
