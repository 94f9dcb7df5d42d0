import { fallingOrder, positiveWeight, walk } from '../falling.js';
import type { BinaryPredictions, Metric } from '../metric.js';
import { reweightedOf } from '../reweighted.js';

/**
 * The largest recall that any threshold on the score reaches with at least this precision; 0 where none does. The threshold is chosen on the
 * very rows that are measured, so a value is a little too good. `precision` in (0, 1].
 */
export function recallAtPrecision(precision: number, name: string): Metric<BinaryPredictions> {
  return {
    name,
    title: `Recall at precision ${precision}`,
    task: 'binary',
    better: 'higher',
    range: [0, 1],
    ...reweightedOf<BinaryPredictions>(
      ({ y, score }) => {
        const falling = fallingOrder(score);
        return (weight) => {
          let found = 0;
          walk(falling, y, weight, (positives, all) => {
            if (positives / all >= precision) found = positives;
            return false;
          });
          return found / positiveWeight(y, weight);
        };
      },
      () => 'no row is of the positive class',
    ),
  };
}
