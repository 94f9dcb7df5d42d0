import type { Metric, MulticlassPredictions } from '../metric.js';
import { classScores, macro, ofClassCounts } from './class-counts.js';

/** Mean precision over the classes that occur, observed or predicted; that of a class that was never predicted is 0. */
export const precisionMacro: Metric<MulticlassPredictions> = {
  name: 'precision_macro',
  title: 'Macro precision',
  range: [0, 1],
  ...ofClassCounts(
    { value: (counts) => macro(counts, (k) => classScores(counts, k).precision), needs: 'each class' },
    'there are no rows',
  ),
};
