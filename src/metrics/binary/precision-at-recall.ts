import { fallingOrder, positiveWeight, walk } from '../falling.js';
import type { BinaryPredictions, Metric } from '../metric.js';
import { reweightedOf } from '../reweighted.js';

/**
 * The largest precision that any threshold on the score reaches with at least this recall. The threshold is chosen on the very rows that are
 * measured, so a value is a little too good. `recall` in (0, 1].
 */
export function precisionAtRecall(recall: number, name: string): Metric<BinaryPredictions> {
  return {
    name,
    title: `Precision at recall ${recall}`,
    task: 'binary',
    better: 'higher',
    range: [0, 1],
    ...reweightedOf<BinaryPredictions>(
      ({ y, score }) => {
        const falling = fallingOrder(score);
        return (weight) => {
          const total = positiveWeight(y, weight);
          if (!(total > 0)) return NaN;
          let found = 0;
          walk(falling, y, weight, (positives, all) => {
            // The last run completes the sum in another order: 1 is reached but for rounding.
            if (positives / total >= recall * (1 - 1e-12)) found = Math.max(found, positives / all);
            return false;
          });
          return found;
        };
      },
      () => 'no row is of the positive class',
    ),
  };
}
