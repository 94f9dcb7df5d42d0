import { classesOf } from './class-counts.js';
import type { ClassPredictions, Support } from './metric.js';
import { effectiveRows } from './weight.js';

/** Rows of each class, and outside of it, below which no bound of an AUC can be trusted: as for DeLong. */
const ROWS = 10;
/** Rows that stand for what was not seen where both models rank a class perfectly; see class-support.ts. */
const UNSEEN = 4;
/**
 * An area of m rows of the smaller class is never worth more than a share of so many times m rows: the variance of Hanley & McNeil (1982) in
 * Newcombe's form does not fall below A (1 - A) / (4 m) by much for areas from .7 on (see auc.ts, which has the bound for two classes).
 */
const PLACEMENTS = 4;

/** One of the areas that a metric is the mean of. */
export interface PartialArea {
  /** With which share of the mean it counts. */
  readonly share: number;
  /** Rows of the class, and of those that it is ranked against. */
  readonly own: number;
  readonly others: number;
  /** Whether it leaves nothing to tell its variance by: all models have it at the same end. */
  readonly saturated: boolean;
}

/** What a bound of a mean of areas rests on: the smallest class, or the rest where that is smaller. O(n + areas). */
export function supportOfAreas(predictions: ClassPredictions, areas: readonly PartialArea[]): Support {
  const n = predictions.y.length;
  const classes = effectiveOfClasses(predictions);
  const all = classes.reduce((sum, rows) => sum + rows, 0);
  const least = Math.min(...classes.map((rows) => Math.min(rows, all - rows)));
  let [unseen, spread] = [0, 0];
  for (const { share, own, others, saturated } of areas) {
    const rows = Math.min(own, others);
    // A row ranked below all others moves the area by 1 / rows, one of equal rankings a pair of rows; n x that is its influence.
    unseen += saturated ? UNSEEN * ((share * n) / rows) ** 2 : 2 * ((share * n) / (own * others)) ** 2;
    spread += (share * share) / (PLACEMENTS * rows);
  }
  return {
    rows: least,
    unseen,
    shortfall:
      least >= ROWS
        ? null
        : `it needs ${ROWS} rows of each class; the smallest has ${Math.floor(least * 10 + 1e-9) / 10}`,
    trials: 1 / spread,
    minimum: least > 0 ? Math.ceil((ROWS * n) / least) : null,
  };
}

/** Rows of each class at their effective number. */
export function effectiveOfClasses(predictions: ClassPredictions): number[] {
  const { y, weight } = predictions;
  const sums = new Float64Array(classesOf(predictions));
  const squares = new Float64Array(sums.length);
  for (let i = 0; i < y.length; i++) {
    const own = weight === undefined ? 1 : weight[i]!;
    sums[y[i]!]! += own;
    squares[y[i]!]! += own * own;
  }
  return Array.from(sums, (sum, k) => effectiveRows(sum, squares[k]!));
}
