import { addInfluence } from '../area.js';
import { supportOfAreas } from '../area-support.js';
import { weightedCounts } from '../class-counts.js';
import type { Metric, MulticlassPredictions } from '../metric.js';
import { totalWeight } from '../weight.js';
import { areasOfClasses, othersThan, unranked } from './ranked.js';

/**
 * Mean over the classes of the area under the ROC curve of that class against the rest, each class weighed by its rows: scikit-learn's
 * `roc_auc_score(multi_class="ovr", average="weighted")`. Needs rows of each class. O(n K).
 */
export const rocAucOvrWeighted: Metric<MulticlassPredictions> = {
  name: 'roc_auc_ovr_weighted',
  title: 'Weighted one-vs-rest ROC AUC',
  task: 'multiclass',
  better: 'higher',
  range: [0, 1],
  bound: 'influence',
  ownBound: 'influence',
  compute: (predictions) => {
    const reason = unranked(predictions);
    return reason === null ? { value: meanOf(areasOfClasses(predictions), predictions) } : { value: null, reason };
  },
  influence: (predictions) => {
    const total = totalWeight(predictions);
    const areas = areasOfClasses(predictions);
    const mean = meanOf(areas, predictions);
    // A row also moves the shares by which the classes are weighed.
    const influence = Float64Array.from(predictions.y, (label) => areas[label]!.area.auc - mean);
    for (const { y, area } of areas) addInfluence(influence, area, y, { total, share: area.positives / total });
    return influence;
  },
  support: (models) => {
    const { classes } = models[0]!;
    const { observed } = weightedCounts(models[0]!);
    const total = totalWeight(models[0]!);
    return supportOfAreas(
      models,
      Array.from(observed, (rows, own) => ({ share: rows / total, own, others: othersThan(own, classes) })),
    );
  },
};

function meanOf(areas: ReturnType<typeof areasOfClasses>, predictions: MulticlassPredictions): number {
  let sum = 0;
  for (const { area } of areas) sum += area.positives * area.auc;
  return sum / totalWeight(predictions);
}
