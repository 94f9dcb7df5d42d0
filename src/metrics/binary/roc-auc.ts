import { addInfluence, areaOf } from '../area.js';
import { supportOfAreas } from '../area-support.js';
import { cumulate, fallingRows } from '../falling.js';
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
  support: (models) => supportOfAreas(models, [{ share: 1, own: 1, others: [0] }]),
  reweighted: ({ y, score, weight }, units) => {
    const falling = fallingRows(y, score, weight, units);
    return (counts) => {
      const last = cumulate(falling, counts) - 1;
      const { positives, all } = falling;
      let [sum, before, below] = [0, 0, 0];
      for (let run = 0; run <= last; run++) {
        const [so, negatives] = [positives[run]!, all[run]! - positives[run]!];
        // Positives ranked above this run's negatives, half of its own among them.
        sum += ((so + before) / 2) * (negatives - below);
        [before, below] = [so, negatives];
      }
      return sum / (before * below);
    };
  },
};
