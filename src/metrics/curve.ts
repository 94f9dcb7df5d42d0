import { ascendingOrder } from '../statistics/order.js';
import type { RegressionPredictions } from './metric.js';

/** A point of a ROC curve: [false positive rate, true positive rate]. */
export type RocPoint = [number, number];

/**
 * ROC curve from (0, 0) to (1, 1), falling thresholds, equal scores in one step; points between two others on a straight line are left
 * out, and of the rest at most `maximumPoints` (>= 2) are kept, evenly along the curve's length. null when a class is missing. Rows count their weight.
 * O(n).
 */
export function rocCurve(
  y: Uint8Array,
  score: Float64Array,
  maximumPoints = 200,
  weight?: Float64Array,
): RocPoint[] | null {
  const corners = cornerCounts(y, score, weight);
  const [negatives, positives] = corners[corners.length - 1]!;
  if (positives === 0 || negatives === 0) return null;
  return thinned(
    corners.map(([fp, tp]) => [fp / negatives, tp / positives]),
    maximumPoints,
  );
}

/** [false positives, true positives] at each threshold where the curve turns. */
function cornerCounts(y: Uint8Array, score: Float64Array, weight: Float64Array | undefined): [number, number][] {
  const order = ascendingOrder(score);
  const corners: [number, number][] = [[0, 0]];
  let fp = 0;
  let tp = 0;
  for (let k = order.length - 1; k >= 0; k--) {
    const row = order[k]!;
    const counted = weight?.[row] ?? 1;
    if (y[row] === 1) tp += counted;
    else fp += counted;
    if (k > 0 && score[order[k - 1]!] === score[row]) continue;
    const [b, a] = [corners[corners.length - 1]!, corners[corners.length - 2]];
    // Of whole numbers the test for a straight line is exact.
    if (a !== undefined && (b[0] - a[0]) * (tp - b[1]) === (b[1] - a[1]) * (fp - b[0])) corners.pop();
    corners.push([fp, tp]);
  }
  return corners;
}

/** At most `maximum` points, both ends kept, evenly along the city-block length of the curve (2 in all). */
function thinned(points: RocPoint[], maximum: number): RocPoint[] {
  if (points.length <= maximum) return points;
  const kept = [points[0]!];
  const step = 2 / (maximum - 1);
  for (const point of points.slice(1, -1)) {
    if (point[0] + point[1] >= kept.length * step && kept.length < maximum - 1) kept.push(point);
  }
  return [...kept, points[points.length - 1]!];
}

/**
 * Histogram of the residuals (observed - predicted) in `bins` (>= 1) bins of equal width from the smallest to the largest: k + 1 edges and
 * k counts; each bin includes its lower edge, the last one both. Equal residuals get a range of 1 around them. No rows: no bins. O(n).
 */
export function residualHistogram(
  { y, predicted }: RegressionPredictions,
  bins: number,
): { edges: number[]; counts: number[] } {
  if (y.length === 0) return { edges: [], counts: [] };
  const residuals = y.map((observed, i) => observed - predicted[i]!);
  let low = Infinity;
  let high = -Infinity;
  for (const residual of residuals) {
    if (residual < low) low = residual;
    if (residual > high) high = residual;
  }
  if (low === high) [low, high] = [low - 0.5, high + 0.5];
  const width = (high - low) / bins;
  const edges = Array.from({ length: bins + 1 }, (_, i) => (i === bins ? high : low + i * width));
  const counts = new Array<number>(bins).fill(0);
  for (const residual of residuals) {
    let bin = Math.min(bins - 1, Math.floor((residual - low) / width));
    // The division may round across an edge.
    if (residual < edges[bin]!) bin--;
    else if (bin < bins - 1 && residual >= edges[bin + 1]!) bin++;
    counts[bin]!++;
  }
  return { edges, counts };
}
