import type { Metric, MulticlassPredictions } from '../metric.js';
import { classScores, macro, ofClassCounts } from './class-counts.js';

/** Mean F1 over the classes that occur, observed or predicted. */
export const f1Macro: Metric<MulticlassPredictions> = {
  name: 'f1_macro',
  title: 'Macro F1',
  range: [0, 1],
  ...ofClassCounts(
    { value: (counts) => macro(counts, (k) => classScores(counts, k).f1), needs: 'each class' },
    'there are no rows',
  ),
};
