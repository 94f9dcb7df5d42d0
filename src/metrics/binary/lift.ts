import { fallingOrder, positiveWeight, walk } from '../falling.js';
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
      ({ y, score }) => {
        const falling = fallingOrder(score);
        return (weight) => {
          const positives = positiveWeight(y, weight);
          const all = weight.reduce((sum, value) => sum + value, 0);
          const limit = share * all;
          let found = positives;
          let before = { positives: 0, all: 0 };
          walk(falling, y, weight, (positives, all) => {
            if (all < limit) {
              before = { positives, all };
              return false;
            }
            found = before.positives + ((positives - before.positives) * (limit - before.all)) / (all - before.all);
            return true;
          });
          return found / limit / (positives / all);
        };
      },
      () => 'no row is of the positive class',
    ),
  };
}
