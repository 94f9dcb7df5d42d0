import { calibrationError } from '../calibration-error.js';
import type { BinaryPredictions, Metric } from '../metric.js';
import { reweightedOf } from '../reweighted.js';

/**
 * Expected calibration error of the positive class's probability: how far it is, on average, from the share of positive rows in bins of equal
 * width. It falls with fewer bins and with more rows even for the same model; log loss and Brier score do not.
 */
export function ece(bins: number, name: string): Metric<BinaryPredictions> {
  return {
    name,
    title: 'Calibration error',
    task: 'binary',
    better: 'lower',
    range: [0, 1],
    ...reweightedOf<BinaryPredictions>(
      ({ y, score, weight }, units) => calibrationError({ confidence: score, right: y, weight }, bins, units),
      () => 'there are no rows',
    ),
  };
}
