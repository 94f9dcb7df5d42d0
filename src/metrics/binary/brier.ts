import { meanOf } from '../mean-loss.js';
import type { BinaryPredictions, Metric } from '../metric.js';

/** Mean squared difference of the positive class's probability and the outcome (Brier 1950, the one-class form with range [0, 1]). */
export const brier: Metric<BinaryPredictions> = {
  name: 'brier',
  title: 'Brier score',
  task: 'binary',
  range: [0, 1],
  ...meanOf<BinaryPredictions>(({ y, score }) => Float64Array.from(score, (p, i) => (p - y[i]!) ** 2)),
};
