import { averagePrecision } from '../average-precision.js';
import type { Metric, MulticlassPredictions } from '../metric.js';
import { reweightedOf } from '../reweighted.js';
import { againstRest, unranked } from './ranked.js';

/**
 * Mean over the classes of the average precision of that class against the rest, by that class's probability. Needs rows of each class, where
 * scikit-learn warns and counts a class without any as 0. O(n K).
 */
export const prAucMacro: Metric<MulticlassPredictions> = {
  name: 'pr_auc_macro',
  title: 'Macro PR AUC',
  task: 'multiclass',
  better: 'higher',
  range: [0, 1],
  ...reweightedOf<MulticlassPredictions>(
    (predictions, units) => {
      const ofClass = Array.from({ length: predictions.classes }, (_, k) => {
        const { y, score } = againstRest(predictions, k);
        return averagePrecision(y, score, predictions.weight, units);
      });
      return (counts) => ofClass.reduce((sum, value) => sum + value(counts), 0) / ofClass.length;
    },
    (predictions) => unranked(predictions) ?? 'a class has no row',
  ),
};
