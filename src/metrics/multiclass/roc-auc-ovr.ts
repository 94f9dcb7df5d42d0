import { placements } from '../../statistics/placement.js';
import { flaw } from '../flaw.js';
import type { Metric, MulticlassPredictions, Shortfall } from '../metric.js';

/** Rows of each class, and outside of it, below which no bound of an AUC can be trusted: as for DeLong. */
const MINIMUM = 10;

/**
 * Mean over the classes of the area under the ROC curve of that class against the rest, by that class's probability: scikit-learn's
 * `roc_auc_score(multi_class="ovr")`. Needs rows of each class.
 */
export const rocAucOvr: Metric<MulticlassPredictions> = {
  name: 'roc_auc_ovr',
  title: 'One-vs-rest ROC AUC',
  task: 'multiclass',
  better: 'higher',
  range: [0, 1],
  bound: 'bootstrap',
  ownBound: 'bootstrap',
  compute: (predictions) => {
    const reason = flaw(predictions) ?? absentClasses(predictions);
    if (reason !== null) return { value: null, reason };
    const { classes } = predictions;
    let sum = 0;
    for (let k = 0; k < classes; k++) sum += againstRest(predictions, k).auc;
    return { value: sum / classes };
  },
  fromSums: {
    columns: (predictions) => [contributions(predictions), new Float64Array(predictions.y.length).fill(1)],
    // The first order may reach beyond what an area can be.
    value: (sums) => Math.min(1, Math.max(0, sums[0]! / sums[1]!)),
    shortfall,
  },
};

function againstRest({ y, score, classes }: MulticlassPredictions, k: number): ReturnType<typeof placements> {
  return placements(
    Uint8Array.from(y, (label) => (label === k ? 1 : 0)),
    Float64Array.from(y, (_, i) => score[i * classes + k]!),
  );
}

/**
 * What each row contributes: the metric plus the row's influence on it, so that their mean is the metric, and the mean over drawn rows is the
 * metric of those rows to first order. Source: DeLong's components as an influence function (van der Vaart, Asymptotic Statistics, 1998, 12).
 */
function contributions(predictions: MulticlassPredictions): Float64Array {
  const { y, classes } = predictions;
  const found = new Float64Array(y.length);
  for (let k = 0; k < classes; k++) {
    const { share, auc, positives, negatives } = againstRest(predictions, k);
    for (let i = 0; i < y.length; i++) {
      const weight = y.length / (y[i] === k ? positives : negatives);
      found[i]! += (auc + weight * (share[i]! - auc)) / classes;
    }
  }
  return found;
}

function rowsOfClasses({ y, classes }: MulticlassPredictions): number[] {
  const rows = new Array<number>(classes).fill(0);
  for (const label of y) rows[label]!++;
  return rows;
}

function absentClasses(predictions: MulticlassPredictions): string | null {
  const absent = rowsOfClasses(predictions).filter((rows) => rows === 0).length;
  if (absent === 0) return null;
  return `${absent} of ${predictions.classes} classes ${absent === 1 ? 'has' : 'have'} no row`;
}

function shortfall(predictions: MulticlassPredictions): Shortfall {
  const n = predictions.y.length;
  const least = Math.min(...rowsOfClasses(predictions).map((rows) => Math.min(rows, n - rows)));
  return {
    shortfall: least >= MINIMUM ? null : `it needs ${MINIMUM} rows of each class; the smallest has ${least}`,
    minimum: least === 0 ? null : Math.ceil((MINIMUM * n) / least),
  };
}
