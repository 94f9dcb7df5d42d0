import type { Metric, MulticlassPredictions } from '../metric.js';
import { ofClassCounts } from './class-counts.js';

/** Mean recall over the classes that have rows: a class weighs the same whatever its size. */
export const balancedAccuracy: Metric<MulticlassPredictions> = {
  name: 'balanced_accuracy',
  title: 'Balanced accuracy',
  range: [0, 1],
  ...ofClassCounts(
    {
      value: ({ hits, observed }) => {
        let [sum, classes] = [0, 0];
        for (let k = 0; k < observed.length; k++) {
          if (observed[k] === 0) continue;
          sum += hits[k]! / observed[k]!;
          classes++;
        }
        return sum / classes;
      },
      needs: 'each class',
    },
    'there are no rows',
  ),
};
