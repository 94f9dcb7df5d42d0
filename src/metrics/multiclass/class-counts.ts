import { flaw } from '../flaw.js';
import type { ClassCounts, FromClassCounts, Metric, MetricValue, MulticlassPredictions } from '../metric.js';

/** Rows of each class: observed, predicted, and both. O(n + K). */
export function classCounts({ y, predicted, classes }: MulticlassPredictions): ClassCounts {
  const counts = emptyCounts(classes);
  for (let i = 0; i < y.length; i++) addRows(counts, y[i]!, predicted[i]!, 1);
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

/** The fields of a metric in [0, 1] or [-1, 1] that is a function of the rows of each class. */
export function ofClassCounts(
  from: FromClassCounts,
  undefinedBecause: string,
): Pick<Metric<MulticlassPredictions>, 'task' | 'better' | 'bound' | 'ownBound' | 'fromClassCounts'> & {
  compute(predictions: MulticlassPredictions): MetricValue;
} {
  return {
    task: 'multiclass',
    better: 'higher',
    bound: 'bootstrap',
    ownBound: 'bootstrap',
    fromClassCounts: from,
    compute: (predictions) => {
      const reason = flaw(predictions);
      if (reason !== null) return { value: null, reason };
      const value = from.value(classCounts(predictions));
      return Number.isNaN(value) ? { value: null, reason: undefinedBecause } : { value };
    },
  };
}

/** Precision, recall and F1 of one class; 0 where there is nothing to divide by, as scikit-learn has it. */
export function classScores(
  { hits, observed, predicted }: Readonly<Record<keyof ClassCounts, ArrayLike<number>>>,
  k: number,
): { readonly precision: number; readonly recall: number; readonly f1: number } {
  return {
    precision: ratio(hits[k]!, predicted[k]!),
    recall: ratio(hits[k]!, observed[k]!),
    f1: ratio(2 * hits[k]!, observed[k]! + predicted[k]!),
  };
}

function ratio(part: number, of: number): number {
  return of === 0 ? 0 : part / of;
}

/**
 * The plain mean of a value of each class, over the classes that occur among these rows, observed or predicted: scikit-learn's `macro` without
 * `labels`. NaN without a row.
 */
export function macro(counts: ClassCounts, value: (k: number) => number): number {
  let [sum, classes] = [0, 0];
  for (let k = 0; k < counts.observed.length; k++) {
    if (counts.observed[k]! + counts.predicted[k]! === 0) continue;
    sum += value(k);
    classes++;
  }
  return sum / classes;
}
