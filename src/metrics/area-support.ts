import { classesOf } from './class-counts.js';
import { extremesOf, saturated } from './extremes.js';
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
  /** The class, and those that it is ranked against. */
  readonly own: number;
  readonly others: readonly number[];
}

/**
 * What a bound of a mean of areas rests on, of one model or of two on the same rows: the smallest class, or the rest where that is smaller.
 * O(n K + areas K).
 */
export function supportOfAreas(models: readonly ClassPredictions[], areas: readonly PartialArea[]): Support {
  const predictions = models[0]!;
  const n = predictions.y.length;
  const classes = effectiveOfClasses(predictions);
  const total = (of: readonly number[]): number => of.reduce((sum, rows) => sum + rows, 0);
  const all = total(classes);
  const least = Math.min(...classes.map((rows) => Math.min(rows, all - rows)));
  const extremes = models.map(extremesOf);
  // What one more row of a class that is ranked at the wrong end of all would take from the areas that show no spread.
  const lost = classes.map(() => 0);
  let [unseen, spread] = [0, 0];
  for (const { share, own, others } of areas) {
    const [rows, against] = [classes[own]!, total(others.map((other) => classes[other]!))];
    spread += (share * share) / (PLACEMENTS * Math.min(rows, against));
    if (saturated(extremes, own, others)) {
      lost[own]! += share / rows;
      for (const other of others) lost[other]! += share / against;
    } else {
      // Equal rankings keep the variance of one discordant pair of rows, as DeLong's comparison does.
      unseen += 2 * ((share * n) / (rows * against)) ** 2;
    }
  }
  for (const each of lost) unseen += UNSEEN * (n * each) ** 2;
  return {
    rows: least,
    unseen,
    trials: 1 / spread,
    shortfall:
      least >= ROWS
        ? null
        : `it needs ${ROWS} rows of each class; the smallest has ${Math.floor(least * 10 + 1e-9) / 10}`,
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
