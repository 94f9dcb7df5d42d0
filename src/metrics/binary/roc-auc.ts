import { addInfluence, areaOf } from '../area.js';
import { effectiveOfClasses, isSaturated, supportOfAreas } from '../area-support.js';
import { fallingOrder, walk } from '../falling.js';
import { flaw } from '../flaw.js';
import type { BinaryPredictions, Metric } from '../metric.js';
import { totalWeight } from '../weight.js';

/**
 * Area under the ROC curve: the chance that a positive row scores higher than a negative one, ties half. Needs both classes. Source: Hanley &
 * McNeil (1982), Radiology 143:29.
 */
export const rocAuc: Metric<BinaryPredictions> = {
  name: 'roc_auc',
  title: 'ROC AUC',
  task: 'binary',
  better: 'higher',
  range: [0, 1],
  bound: 'auc',
  ownBound: 'auc',
  compute: (predictions) => {
    const { y, score, weight } = predictions;
    const reason = flaw(predictions);
    if (reason !== null) return { value: null, reason };
    const { auc, positives, negatives } = areaOf(y, score, weight);
    if (positives === 0) return { value: null, reason: 'no row is of the positive class' };
    if (negatives === 0) return { value: null, reason: 'all rows are of the positive class' };
    return { value: auc };
  },
  influence: (predictions) => {
    const { y, score, weight } = predictions;
    const influence = new Float64Array(y.length);
    addInfluence(influence, areaOf(y, score, weight), y, { total: totalWeight(predictions), share: 1 });
    return influence;
  },
  support: (models) => {
    const [others, own] = effectiveOfClasses(models[0]!) as [number, number];
    const saturated = isSaturated(models.map(({ y, score, weight }) => areaOf(y, score, weight).auc));
    return supportOfAreas(models[0]!, [{ share: 1, own, others, saturated }]);
  },
  reweighted: ({ y, score }) => {
    const falling = fallingOrder(score);
    return (weight) => {
      let [sum, before, all] = [0, 0, 0];
      walk(falling, y, weight, (positives, so) => {
        // Positives ranked above this run's negatives, half of its own among them.
        sum += ((positives + before) / 2) * (so - positives - (all - before));
        [before, all] = [positives, so];
        return false;
      });
      return sum / (before * (all - before));
    };
  },
};
