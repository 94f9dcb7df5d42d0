import { fBetaScore, ofPositive } from '../class-score.js';
import { counted } from '../counted.js';
import type { BinaryPredictions, Metric } from '../metric.js';

/** F-beta of the positive class; undefined when no row is positive or predicted positive. `beta` > 0: what recall weighs against precision. */
export function fBeta(beta: number, name: string, title: string): Metric<BinaryPredictions> {
  return {
    name,
    title,
    range: [0, 1],
    ...counted<BinaryPredictions>(
      'binary',
      { ...ofPositive(fBetaScore(beta)), needs: { observed: 'positive' } },
      'no row is of the positive class or predicted so',
    ),
  };
}
