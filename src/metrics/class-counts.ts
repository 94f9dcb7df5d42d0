import type { ClassCounts, ClassPredictions } from './metric.js';

/** Number of classes: those of a binary target are 0 and, for the positive one, 1. */
export function classesOf(predictions: ClassPredictions): number {
  return predictions.task === 'binary' ? 2 : predictions.classes;
}

/** Rows of each class, whatever they weigh: observed, predicted, and both. O(n + K). */
export function classCounts(predictions: ClassPredictions): ClassCounts {
  const { y, predicted } = predictions;
  const counts = emptyCounts(classesOf(predictions));
  for (let i = 0; i < y.length; i++) addRows(counts, y[i]!, predicted[i]!, 1);
  return counts;
}

/** The sums of the weights of the rows of each class. O(n + K). */
export function weightedCounts(predictions: ClassPredictions): ClassCounts {
  const { y, predicted, weight } = predictions;
  if (weight === undefined) return classCounts(predictions);
  const counts = emptyCounts(classesOf(predictions));
  for (let i = 0; i < y.length; i++) addRows(counts, y[i]!, predicted[i]!, weight[i]!);
  return counts;
}

/** No row of any of K classes. */
export function emptyCounts(classes: number): ClassCounts {
  return {
    hits: new Float64Array(classes),
    observed: new Float64Array(classes),
    predicted: new Float64Array(classes),
  };
}

/** Adds rows that are of one class and were predicted to be of another, or the same. */
export function addRows(counts: ClassCounts, observed: number, predicted: number, rows: number): void {
  counts.observed[observed]! += rows;
  counts.predicted[predicted]! += rows;
  if (observed === predicted) counts.hits[observed]! += rows;
}

/** Classes with at least one row, observed or predicted. */
export function occurring({ observed, predicted }: Pick<ClassCounts, 'observed' | 'predicted'>): number[] {
  return [...observed.keys()].filter((k) => observed[k]! + predicted[k]! > 0);
}

/** What one more row of a class, predicted to be of another or the same, adds to the metric. */
export function effect({ hits, observed, predicted }: ClassCounts, of: number, as: number): number {
  return observed[of]! + predicted[as]! + (of === as ? hits[of]! : 0);
}
