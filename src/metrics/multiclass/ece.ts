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
      ({ y, score, predicted, classes }) =>
        calibrationError(
          Float64Array.from(predicted, (label, i) => score[i * classes + label]!),
          Uint8Array.from(y, (label, i) => (label === predicted[i] ? 1 : 0)),
          bins,
        ),
      () => 'there are no rows',
    ),
  };
}
