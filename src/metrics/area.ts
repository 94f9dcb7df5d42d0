import { ascendingOrder } from '../statistics/order.js';
import { placements } from '../statistics/placement.js';

/** Where each row stands among the rows of the other class, by weight. */
export interface Area {
  /** Share of the other class that is ranked on the right side of the row, ties half: in [0, 1], by row. */
  readonly share: Float64Array;
  /** ROC AUC; NaN where a class has no weight. */
  readonly auc: number;
  /** What the rows of each class weigh. */
  readonly positives: number;
  readonly negatives: number;
}

/**
 * The area under the ROC curve with DeLong's components, as `placements`, with weights where they are given: a pair of rows counts by the
 * product of theirs, as in scikit-learn. y: 1 for the positive class. O(n).
 */
export function areaOf(y: Uint8Array, score: Float64Array, weight: Float64Array | undefined): Area {
  return weight === undefined ? placements(y, score) : weightedArea(y, score, weight);
}

function weightedArea(y: Uint8Array, score: Float64Array, weight: Float64Array): Area {
  const order = ascendingOrder(score);
  const [negatives, positives] = weightOfClasses(y, weight);
  const share = new Float64Array(y.length);
  let [positivesBelow, negativesBelow, concordant] = [0, 0, 0];
  for (let start = 0; start < order.length;) {
    const value = score[order[start]!]!;
    let [end, tiedPositives, tiedNegatives] = [start, 0, 0];
    for (; end < order.length && score[order[end]!] === value; end++) {
      const row = order[end]!;
      if (y[row] === 1) tiedPositives += weight[row]!;
      else tiedNegatives += weight[row]!;
    }
    const ofPositive = (negativesBelow + tiedNegatives / 2) / negatives;
    const ofNegative = (positives - positivesBelow - tiedPositives / 2) / positives;
    for (let k = start; k < end; k++) share[order[k]!] = y[order[k]!] === 1 ? ofPositive : ofNegative;
    concordant += tiedPositives * (negativesBelow + tiedNegatives / 2);
    positivesBelow += tiedPositives;
    negativesBelow += tiedNegatives;
    start = end;
  }
  return { share, auc: Math.min(1, concordant / (positives * negatives)), positives, negatives };
}

/** What the rows of class 0 and of class 1 weigh. */
function weightOfClasses(y: Uint8Array, weight: Float64Array): [number, number] {
  const sums: [number, number] = [0, 0];
  for (let i = 0; i < y.length; i++) sums[y[i] === 1 ? 1 : 0] += weight[i]!;
  return sums;
}

/**
 * Adds to each row's influence what it has on this area, `share` times: (placement - area) x all weight / weight of the row's class. `rows`
 * says which rows the area is of, all without it. Source: van der Vaart (1998), Asymptotic Statistics, 12.
 */
export function addInfluence(
  influence: Float64Array,
  area: Area,
  y: Uint8Array,
  { total, share, rows }: { readonly total: number; readonly share: number; readonly rows?: Int32Array },
): void {
  for (let i = 0; i < y.length; i++) {
    const of = y[i] === 1 ? area.positives : area.negatives;
    influence[rows === undefined ? i : rows[i]!]! += (share * total * (area.share[i]! - area.auc)) / of;
  }
}
