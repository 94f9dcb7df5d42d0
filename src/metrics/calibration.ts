import { ascendingOrder } from '../statistics/order.js';
import { wilson } from '../statistics/wilson.js';
import type { ClassPredictions } from './metric.js';

/** Rows of about the same confidence, and how often it came true. */
export interface CalibrationBin {
  readonly rows: number;
  /** Mean confidence. */
  readonly predicted: number;
  /** Share of the rows in which it came true, with Wilson's one-sided bounds at alpha. */
  readonly observed: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Calibration curve in bins of equally many rows, so that no bin is empty and each interval about as wide; rows of equal confidence stay together,
 * so there may be fewer bins. Of a binary target the confidence is the positive class's probability, of several classes the predicted class's
 * (top label). Rows are counted whatever they weigh. alpha: one-sided level of each bound, so that together they are the (1 - 2 alpha) interval.
 * No rows: no bins. O(n).
 */
export function calibrationCurve(predictions: ClassPredictions, bins: number, alpha: number): CalibrationBin[] {
  const { confidence, right } = confidenceOf(predictions);
  const order = ascendingOrder(confidence);
  const n = order.length;
  const found: CalibrationBin[] = [];
  let start = 0;
  for (let bin = 1; bin <= bins && start < n; bin++) {
    let end = Math.max(start, Math.round((bin * n) / bins));
    if (end === start) continue;
    while (end < n && confidence[order[end]!] === confidence[order[end - 1]!]) end++;
    let [sum, hits] = [0, 0];
    for (let k = start; k < end; k++) {
      sum += confidence[order[k]!]!;
      hits += right[order[k]!]!;
    }
    const rows = end - start;
    found.push({ rows, predicted: sum / rows, observed: hits / rows, ...wilson(hits, rows, alpha) });
    start = end;
  }
  return found;
}

/** What each row was said to be with which confidence, and whether it was. */
export function confidenceOf(predictions: ClassPredictions): { confidence: Float64Array; right: Uint8Array } {
  if (predictions.task === 'binary') return { confidence: predictions.score, right: predictions.y };
  const { y, score, predicted, classes } = predictions;
  return {
    confidence: Float64Array.from(predicted, (label, i) => score[i * classes + label]!),
    right: Uint8Array.from(y, (label, i) => (label === predicted[i] ? 1 : 0)),
  };
}
