import type { Metric, MulticlassPredictions } from '../metric.js';
import { proportionOf } from '../proportion.js';

/**
 * Share of rows whose class is among the k of the largest probability. Of equal probabilities the later class counts as the larger one, as in
 * scikit-learn. With k of the number of classes or more every row is right.
 */
export function topKAccuracy(k: number, name: string): Metric<MulticlassPredictions> {
  return {
    name,
    title: `Top-${k} accuracy`,
    task: 'multiclass',
    ...proportionOf<MulticlassPredictions>({
      right:
        ({ y, score, classes }) =>
        (i) => {
          const label = y[i]!;
          const own = score[i * classes + label]!;
          let before = 0;
          for (let other = 0; other < classes; other++) {
            const value = score[i * classes + other]!;
            if (value > own || (value === own && other > label)) before++;
          }
          return before < k;
        },
    }),
  };
}
