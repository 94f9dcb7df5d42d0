import { ascendingOrder } from './order.js';

/** Rows of each class. */
export interface Classes {
  readonly positives: number;
  readonly negatives: number;
}

/** Where each row stands among the rows of the other class. */
export interface Placements extends Classes {
  /** Share of the other class that is ranked on the right side of the row, ties half: in [0, 1], by row. */
  readonly share: Float64Array;
  /** ROC AUC: the mean share over the positives, and over the negatives. */
  readonly auc: number;
}

/**
 * DeLong's structural components by one sort: for a positive row the share of negatives with a lower score, for a negative row the share
 * of positives with a higher one, ties counting half. Both classes must be present. Source: Sun & Xu (2014), IEEE Signal Processing
 * Letters 21:1389, with counts in place of midranks. O(n).
 */
export function placements(y: Uint8Array, score: Float64Array): Placements {
  const order = ascendingOrder(score);
  let positives = 0;
  for (const label of y) positives += label;
  const negatives = y.length - positives;
  const share = new Float64Array(y.length);
  let positivesBelow = 0;
  let negativesBelow = 0;
  let concordant = 0;
  for (let start = 0; start < order.length;) {
    const value = score[order[start]!]!;
    let end = start;
    let tiedPositives = 0;
    for (; end < order.length && score[order[end]!] === value; end++) tiedPositives += y[order[end]!]!;
    const tiedNegatives = end - start - tiedPositives;
    const ofPositive = (negativesBelow + tiedNegatives / 2) / negatives;
    const ofNegative = (positives - positivesBelow - tiedPositives / 2) / positives;
    for (let k = start; k < end; k++) {
      const row = order[k]!;
      share[row] = y[row] === 1 ? ofPositive : ofNegative;
    }
    // Twice the concordant pairs, ties half: an integer, so the sum is exact.
    concordant += tiedPositives * (2 * negativesBelow + tiedNegatives);
    positivesBelow += tiedPositives;
    negativesBelow += tiedNegatives;
    start = end;
  }
  return { share, auc: concordant / 2 / (positives * negatives), positives, negatives };
}

/** Below this many rows of a class no verdict rests on DeLong. */
const MINIMUM = 10;

/** What is missing to the minimum of rows of each class, or null. */
export function classShortfall({ positives, negatives }: Classes): string | null {
  if (positives >= MINIMUM && negatives >= MINIMUM) return null;
  return `DeLong needs ${MINIMUM} rows of each class; there are ${positives} positive and ${negatives} negative ones`;
}

/** Rows with which each class has its minimum, when the shares of the classes stay as they are. Both are present. */
export function classMinimum({ positives, negatives }: Classes): number {
  return Math.ceil((MINIMUM * (positives + negatives)) / Math.min(positives, negatives));
}

export interface ClassVariances {
  /** Sample variances over the positives and over the negatives; NaN where a class has fewer than two rows. */
  readonly ofPositives: number;
  readonly ofNegatives: number;
}

/** Variance of a mean over two classes. */
export interface TwoSampleVariance {
  /** ofPositives / positives + ofNegatives / negatives. */
  readonly total: number;
  /** Welch-Satterthwaite degrees of freedom; NaN when the variance is 0. */
  readonly df: number;
}

/** Variances of a value by row within each class. O(n). */
export function classVariances(y: Uint8Array, value: (row: number) => number): ClassVariances {
  const count = [0, 0];
  const total = [0, 0];
  const squares = [0, 0];
  // Shifted by the class's first value, so that equal values give exactly 0.
  const shift: [number, number] = [NaN, NaN];
  for (let row = 0; row < y.length; row++) {
    const label = y[row] === 1 ? 1 : 0;
    if (count[label] === 0) shift[label] = value(row);
    const v = value(row) - shift[label];
    count[label]!++;
    total[label]! += v;
    squares[label]! += v * v;
  }
  const variance = (label: 0 | 1): number => {
    const n = count[label]!;
    return n < 2 ? NaN : Math.max(0, squares[label]! - (total[label]! * total[label]!) / n) / (n - 1);
  };
  return { ofPositives: variance(1), ofNegatives: variance(0) };
}

/** Adds the variances of the two classes' means. */
export function twoSampleVariance(
  { ofPositives, ofNegatives }: ClassVariances,
  { positives, negatives }: Classes,
): TwoSampleVariance {
  const p = ofPositives / positives;
  const q = ofNegatives / negatives;
  const df = ((p + q) * (p + q)) / ((p * p) / (positives - 1) + (q * q) / (negatives - 1));
  return { total: p + q, df };
}
