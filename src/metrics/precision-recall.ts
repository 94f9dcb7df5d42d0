import { cumulate, fallingRows } from './falling.js';
import type { BinaryPredictions } from './metric.js';

/** A point of a precision-recall curve: [recall, precision]. */
export type PrecisionRecallPoint = [number, number];

/** The curve, and what a model that knows nothing has everywhere. */
export interface PrecisionRecall {
  readonly points: readonly PrecisionRecallPoint[];
  /** Share of the positive rows. */
  readonly base: number;
}

/**
 * Precision-recall curve by falling thresholds, equal scores in one step, from the first threshold to recall 1; weights count. Only the ends of
 * steps of the recall are points (between two of them precision falls and is not to be joined by a straight line); of these at most `maximumPoints`
 * (>= 2) are kept, evenly along the recall. null where no row is positive. O(n).
 */
export function precisionRecallCurve(predictions: BinaryPredictions, maximumPoints = 200): PrecisionRecall | null {
  const { y, score, weight } = predictions;
  const falling = fallingRows(y, score, weight, undefined);
  const last = cumulate(falling, new Float64Array(y.length).fill(1)) - 1;
  const { positives, all } = falling;
  const total = positives[last] ?? 0;
  if (!(total > 0)) return null;
  const points: PrecisionRecallPoint[] = [];
  let before = 0;
  for (let run = 0; run <= last; run++) {
    const so = positives[run]!;
    // Rows that only add negatives lower the precision at the same recall: the first point of a recall is its best.
    if (so > before) points.push([so / total, so / all[run]!]);
    before = so;
  }
  return { points: thinned(points, maximumPoints), base: total / all[last]! };
}

/** At most `maximum` points, both ends kept, evenly along the recall. */
function thinned(points: PrecisionRecallPoint[], maximum: number): PrecisionRecallPoint[] {
  if (points.length <= maximum) return points;
  const [first, last] = [points[0]!, points[points.length - 1]!];
  const kept = [first];
  const step = (last[0] - first[0]) / (maximum - 1);
  for (const point of points.slice(1, -1)) {
    if (point[0] >= first[0] + kept.length * step && kept.length < maximum - 1) kept.push(point);
  }
  return [...kept, last];
}
