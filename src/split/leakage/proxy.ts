import type { ColumnValues } from './column-sample.js';
import { midranks, rankAuc, spearman } from './ranks.js';

/** From here on one feature alone tells the target. */
const limit = 0.99;
/** Rows of each class, or in all of a regression, below which nothing is said. */
const leastOfClass = 10;
const leastRows = 30;

/** The target of some training rows: the class's index, or the value. */
export interface ObservedTarget {
  readonly task: 'binary' | 'multiclass' | 'regression';
  readonly classes: number;
  readonly values: Float64Array;
}

/** How well one feature alone tells the target. */
export interface Telling {
  readonly measure: 'AUC' | 'Spearman';
  /** From 0.5 (AUC) or 0 (Spearman) to 1. */
  readonly value: number;
}

/**
 * How well a feature alone tells the target, at .99 or more; null below. A number by its order; any feature by what the target is on average
 * where it has the same value (learnt from every other row, judged on the rest), or by whether it is missing. AUC of the positive class, of
 * several classes the mean of each against the others; of a regression the absolute rank correlation.
 */
export function tellsTarget({ numbers, codes, distinct }: ColumnValues, target: ObservedTarget): Telling | null {
  const found: (number | null)[] = [];
  if (numbers.length > 0) found.push(byOrder(numbers, target));
  if (distinct < codes.length / 2) found.push(byValue(codes, target));
  if (codes.includes(-1))
    found.push(
      byValue(
        codes.map((code) => (code < 0 ? 1 : 0)),
        target,
      ),
    );
  const value = Math.max(...found.map((each) => each ?? 0));
  return value >= limit ? { measure: target.task === 'regression' ? 'Spearman' : 'AUC', value } : null;
}

function byOrder(numbers: Float64Array, target: ObservedTarget): number | null {
  const rows = indices(numbers.length).filter((row) => !Number.isNaN(numbers[row]!));
  const scores = Float64Array.from(rows, (row) => numbers[row]!);
  return agreement(
    () => scores,
    Float64Array.from(rows, (row) => target.values[row]!),
    target,
  );
}

function byValue(codes: Int32Array, target: ObservedTarget): number | null {
  const judged = indices(codes.length).filter((row) => row % 2 === 1);
  const truth = Float64Array.from(judged, (row) => target.values[row]!);
  const scores = (wanted: number | null): Float64Array => {
    const value = (row: number): number =>
      wanted === null ? target.values[row]! : target.values[row] === wanted ? 1 : 0;
    const sums = new Map<number, { sum: number; rows: number }>();
    let all = 0;
    for (let row = 0; row < codes.length; row += 2) {
      const group = sums.get(codes[row]!) ?? { sum: 0, rows: 0 };
      group.sum += value(row);
      group.rows++;
      all += value(row);
      sums.set(codes[row]!, group);
    }
    const mean = all / Math.ceil(codes.length / 2);
    return Float64Array.from(judged, (row) => {
      const group = sums.get(codes[row]!);
      return group === undefined ? mean : group.sum / group.rows;
    });
  };
  return agreement(scores, truth, target);
}

/** @param scores for a class; null: of the value itself */
function agreement(
  scores: (wanted: number | null) => Float64Array,
  truth: Float64Array,
  { task, classes }: ObservedTarget,
): number | null {
  if (task === 'regression') {
    const found = truth.length < leastRows ? null : spearman(scores(null), truth);
    return found === null ? null : Math.abs(found);
  }
  const counts = new Float64Array(classes);
  for (const value of truth) counts[value]! += 1;
  if ([...counts].filter((count) => count >= leastOfClass).length < 2) return null;
  // Of two classes one is enough; small classes are left out.
  const wanted = task === 'binary' ? [1] : [...counts.keys()].filter((index) => counts[index]! >= leastOfClass);
  let sum = 0;
  for (const index of wanted) {
    const y = Uint8Array.from(truth, (value) => (value === index ? 1 : 0));
    const auc = rankAuc(midranks(scores(index)), y);
    if (auc === null) return null;
    sum += Math.max(auc, 1 - auc);
  }
  return sum / wanted.length;
}

function indices(length: number): number[] {
  return Array.from({ length }, (_, at) => at);
}
