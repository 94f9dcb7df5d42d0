import { cumulate, fallingRows } from '../falling.js';
import type { BinaryPredictions, Metric } from '../metric.js';
import { reweightedOf } from '../reweighted.js';

/**
 * Lift at a share: how many times as frequent positive rows are among the share of rows with the highest scores as among all. Of rows with the
 * score at the limit the part that fits counts, as if they were drawn at random. At most 1 / share; 1 for a model that knows nothing.
 * `share` in (0, 1].
 */
export function lift(share: number, name: string): Metric<BinaryPredictions> {
  return {
    name,
    title: `Lift at ${Number((share * 100).toPrecision(12))}%`,
    task: 'binary',
    better: 'higher',
    range: [0, 1 / share],
    ...reweightedOf<BinaryPredictions>(
      ({ y, score, weight }, units) => {
        const falling = fallingRows(y, score, weight, units);
        return (counts) => {
          const last = cumulate(falling, counts) - 1;
          const { positives, all } = falling;
          const limit = share * all[last]!;
          let run = 0;
          while (run < last && all[run]! < limit) run++;
          const [before, allBefore] = run === 0 ? [0, 0] : [positives[run - 1]!, all[run - 1]!];
          const found = before + ((positives[run]! - before) * (limit - allBefore)) / (all[run]! - allBefore);
          return found / limit / (positives[last]! / all[last]!);
        };
      },
      () => 'no row is of the positive class',
    ),
  };
}
