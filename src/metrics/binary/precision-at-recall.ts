import { cumulate, fallingRows } from '../falling.js';
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
      ({ y, score, weight }, units) => {
        const falling = fallingRows(y, score, weight, units);
        return (counts) => {
          const runs = cumulate(falling, counts);
          const { positives, all } = falling;
          // Sums of weights that are equal but for rounding are equal.
          const enough = recall * positives[runs - 1]! * (1 - 1e-12);
          let found = positives[runs - 1]! > 0 ? 0 : NaN;
          for (let run = 0; run < runs; run++) {
            if (positives[run]! >= enough) found = Math.max(found, positives[run]! / all[run]!);
          }
          return found;
        };
      },
      () => 'no row is of the positive class',
    ),
  };
}
