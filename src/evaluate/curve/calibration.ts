import { ascendingOrder } from '../../statistics/order.js';

/** Rows of similar probability: their mean probability, the share of them in which it came true, and how many they are. */
export type CalibrationPoint = [number, number, number];

/**
 * How often what was said with a probability came true, by groups of equal size in ascending probability (scikit-learn's `calibration_curve` with
 * `strategy='quantile'`, but that equal probabilities are never parted, and rows count their weight). O(n log n).
 * @param happened 1 where it came true
 * @param bins groups at most
 */
export function calibration(
  happened: ArrayLike<number>,
  probability: Float64Array,
  weight: Float64Array | undefined,
  bins = 10,
): CalibrationPoint[] {
  const order = ascendingOrder(probability);
  const n = order.length;
  const points: CalibrationPoint[] = [];
  for (let start = 0; start < n;) {
    let end = Math.max(start + 1, Math.round(((points.length + 1) * n) / bins));
    while (end < n && probability[order[end]!] === probability[order[end - 1]!]) end++;
    if (points.length === bins - 1) end = n;
    let [said, came, all] = [0, 0, 0];
    for (let k = start; k < end; k++) {
      const row = order[k]!;
      const counted = weight?.[row] ?? 1;
      said += counted * probability[row]!;
      came += counted * happened[row]!;
      all += counted;
    }
    if (all > 0) points.push([said / all, came / all, end - start]);
    start = end;
  }
  return points;
}
