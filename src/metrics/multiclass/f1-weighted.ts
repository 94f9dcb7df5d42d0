import type { Metric, MulticlassPredictions } from '../metric.js';
import { classScores, ofClassCounts } from './class-counts.js';

/** Mean F1 over the classes, each weighed by its rows. */
export const f1Weighted: Metric<MulticlassPredictions> = {
  name: 'f1_weighted',
  title: 'Weighted F1',
  range: [0, 1],
  ...ofClassCounts(
    {
      value: (counts) => {
        let [weighted, rows] = [0, 0];
        for (const [k, observed] of counts.observed.entries()) {
          weighted += observed * classScores(counts, k).f1;
          rows += observed;
        }
        return weighted / rows;
      },
      needs: 'other classes',
    },
    'there are no rows',
  ),
};
