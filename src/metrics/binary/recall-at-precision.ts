import { cumulate, fallingRows } from '../falling.js';
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
      ({ y, score, weight }, units) => {
        const falling = fallingRows(y, score, weight, units);
        return (counts) => {
          const runs = cumulate(falling, counts);
          const { positives, all } = falling;
          let found = 0;
          for (let run = 0; run < runs; run++) if (positives[run]! / all[run]! >= precision) found = positives[run]!;
          return found / positives[runs - 1]!;
        };
      },
      () => 'no row is of the positive class',
    ),
  };
}
