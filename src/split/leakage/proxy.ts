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
  if (distinct < codes.length / 2) found.push(byValue(codes, distinct, target));
  if (codes.includes(-1))
    found.push(
      byValue(
        codes.map((code) => (code < 0 ? 1 : 0)),
        2,
        target,
      ),
    );
  const value = Math.max(...found.map((each) => each ?? 0));
  return value >= limit ? { measure: target.task === 'regression' ? 'Spearman' : 'AUC', value } : null;
}

function byOrder(numbers: Float64Array, target: ObservedTarget): number | null {
  const scores = new Float64Array(numbers.length);
  const truth = new Float64Array(numbers.length);
  let rows = 0;
  for (let row = 0; row < numbers.length; row++) {
    if (Number.isNaN(numbers[row]!)) continue;
    scores[rows] = numbers[row]!;
    truth[rows++] = target.values[row]!;
  }
  return agreement(() => scores.subarray(0, rows), truth.subarray(0, rows), target);
}

/** Learns from the even rows, judges by the odd ones. @param distinct different codes from 0; -1 is one more */
function byValue(codes: Int32Array, distinct: number, target: ObservedTarget): number | null {
  const judged = codes.length >> 1;
  const truth = new Float64Array(judged);
  for (let at = 0; at < judged; at++) truth[at] = target.values[at * 2 + 1]!;
  const scores = (wanted: number | null): Float64Array => {
    const sums = new Float64Array(distinct + 1);
    const rows = new Float64Array(distinct + 1);
    let all = 0;
    for (let row = 0; row < codes.length; row += 2) {
      const value = target.values[row]!;
      const score = wanted === null ? value : Number(value === wanted);
      sums[codes[row]! + 1]! += score;
      rows[codes[row]! + 1]!++;
      all += score;
    }
    const mean = all / Math.ceil(codes.length / 2);
    const found = new Float64Array(judged);
    for (let at = 0; at < judged; at++) {
      const group = codes[at * 2 + 1]! + 1;
      found[at] = rows[group] === 0 ? mean : sums[group]! / rows[group]!;
    }
    return found;
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
    const y = new Uint8Array(truth.length);
    for (let at = 0; at < y.length; at++) y[at] = Number(truth[at] === index);
    const auc = rankAuc(midranks(scores(index)), y);
    if (auc === null) return null;
    sum += Math.max(auc, 1 - auc);
  }
  return sum / wanted.length;
}
