import { addInfluence } from '../area.js';
import { supportOfAreas } from '../area-support.js';
import type { Metric, MulticlassPredictions } from '../metric.js';
import { totalWeight } from '../weight.js';
import { areasOfClasses, othersThan, unranked } from './ranked.js';

/**
 * Mean over the classes of the area under the ROC curve of that class against the rest, by that class's probability: scikit-learn's
 * `roc_auc_score(multi_class="ovr")`, each class alike. Needs rows of each class. Its influence is DeLong's components. O(n K).
 */
export const rocAucOvr: Metric<MulticlassPredictions> = {
  name: 'roc_auc_ovr',
  title: 'One-vs-rest ROC AUC',
  task: 'multiclass',
  better: 'higher',
  range: [0, 1],
  bound: 'influence',
  ownBound: 'influence',
  compute: (predictions) => {
    const reason = unranked(predictions);
    if (reason !== null) return { value: null, reason };
    let sum = 0;
    for (const { area } of areasOfClasses(predictions)) sum += area.auc;
    return { value: sum / predictions.classes };
  },
  influence: (predictions) => {
    const influence = new Float64Array(predictions.y.length);
    const [total, share] = [totalWeight(predictions), 1 / predictions.classes];
    for (const { y, area } of areasOfClasses(predictions)) addInfluence(influence, area, y, { total, share });
    return influence;
  },
  support: (models) => {
    const { classes } = models[0]!;
    const share = 1 / classes;
    return supportOfAreas(
      models,
      Array.from({ length: classes }, (_, own) => ({ share, own, others: othersThan(own, classes) })),
    );
  },
};
