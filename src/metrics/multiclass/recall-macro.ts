import type { Metric, MulticlassPredictions } from '../metric.js';
import { classScores, macro, ofClassCounts } from './class-counts.js';

/** Mean recall over the classes that occur, observed or predicted; that of a class without a row is 0 (balanced accuracy leaves it out). */
export const recallMacro: Metric<MulticlassPredictions> = {
  name: 'recall_macro',
  title: 'Macro recall',
  range: [0, 1],
  ...ofClassCounts(
    { value: (counts) => macro(counts, (k) => classScores(counts, k).recall), needs: 'each class' },
    'there are no rows',
  ),
};
