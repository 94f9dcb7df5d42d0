import { meanOf } from '../mean-loss.js';
import type { Metric, MulticlassPredictions } from '../metric.js';

/**
 * Mean over the rows of the squared differences of each class's probability and the outcome, summed over the classes: Brier's (1950) own
 * form with range [0, 2], scikit-learn's for more than two classes. The binary metric of this name is half of it.
 */
export const brier: Metric<MulticlassPredictions> = {
  name: 'brier',
  title: 'Brier score',
  task: 'multiclass',
  range: [0, 2],
  ...meanOf<MulticlassPredictions>(({ y, score, classes }) =>
    Float64Array.from(y, (label, i) => {
      let loss = 0;
      for (let k = 0; k < classes; k++) loss += (score[i * classes + k]! - (k === label ? 1 : 0)) ** 2;
      return loss;
    }),
  ),
};
