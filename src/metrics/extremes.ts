import { classesOf } from './class-counts.js';
import type { ClassPredictions } from './metric.js';

/** Smallest and largest score of each kind among the rows of each class: that of class k among rows of class c stands at c K + k. */
export interface Extremes {
  readonly classes: number;
  readonly smallest: Float64Array;
  readonly largest: Float64Array;
}

/** Of a binary target the one score is the positive class's; the other stays without. O(n K). */
export function extremesOf(predictions: ClassPredictions): Extremes {
  const { y, score } = predictions;
  const classes = classesOf(predictions);
  const smallest = new Float64Array(classes * classes).fill(Infinity);
  const largest = new Float64Array(classes * classes).fill(-Infinity);
  const width = predictions.task === 'binary' ? 1 : classes;
  for (let i = 0; i < y.length; i++) {
    for (let j = 0; j < width; j++) {
      const at = y[i]! * classes + (width === 1 ? 1 : j);
      const value = score[i * width + j]!;
      if (value < smallest[at]!) smallest[at] = value;
      if (value > largest[at]!) largest[at] = value;
    }
  }
  return { classes, smallest, largest };
}

/** Where the area of a class against others is exactly 1 or 0, and so tells nothing of its variance; null where it is neither. */
function endOf({ classes, smallest, largest }: Extremes, own: number, others: readonly number[]): 0 | 1 | null {
  const at = (of: number): number => of * classes + own;
  if (others.every((other) => smallest[at(own)]! > largest[at(other)]!)) return 1;
  return others.every((other) => largest[at(own)]! < smallest[at(other)]!) ? 0 : null;
}

/** Whether all models have the area at the same end. */
export function saturated(models: readonly Extremes[], own: number, others: readonly number[]): boolean {
  const ends = models.map((extremes) => endOf(extremes, own, others));
  return ends[0] !== null && ends.every((end) => end === ends[0]);
}
