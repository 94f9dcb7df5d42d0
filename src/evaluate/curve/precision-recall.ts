import { ascendingOrder } from '../../statistics/order.js';

/** A point of a precision-recall curve: [recall, precision]. */
export type PrPoint = [number, number];

/**
 * Precision and recall at falling thresholds, equal scores in one step, from the first threshold that decides a row to the one that decides all; of
 * more than `maximum` points those evenly along the recall. null where no row is of the positive class. Weighted rows count their weight.
 * The definition of scikit-learn's `precision_recall_curve`, without its added end at recall 0. O(n log n).
 */
export function precisionRecall(
  y: ArrayLike<number>,
  score: Float64Array,
  weight: Float64Array | undefined,
  maximum = 200,
): PrPoint[] | null {
  const order = ascendingOrder(score);
  let positives = 0;
  for (let row = 0; row < y.length; row++) if (y[row] === 1) positives += weight?.[row] ?? 1;
  if (positives === 0) return null;
  const points: PrPoint[] = [];
  let [tp, all] = [0, 0];
  for (let k = order.length - 1; k >= 0; k--) {
    const row = order[k]!;
    const counted = weight?.[row] ?? 1;
    all += counted;
    if (y[row] === 1) tp += counted;
    if (all === 0 || (k > 0 && score[order[k - 1]!] === score[row])) continue;
    points.push([tp / positives, tp / all]);
  }
  return thinned(points, maximum);
}

/** Both ends stay, and the lowest point between two that stay: a fall must not hide. */
function thinned(points: PrPoint[], maximum: number): PrPoint[] {
  if (points.length <= maximum) return points;
  const bins = maximum - 2;
  const lowest = new Map<number, PrPoint>();
  for (const point of points.slice(1, -1)) {
    const bin = Math.min(bins - 1, Math.floor(point[0] * bins));
    const known = lowest.get(bin);
    if (known === undefined || point[1] < known[1]) lowest.set(bin, point);
  }
  return [points[0]!, ...lowest.values(), points.at(-1)!];
}
