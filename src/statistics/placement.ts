import { ascending, type Scratch } from './order.js';

/** Rows of each class. */
export interface Classes {
  readonly positives: number;
  readonly negatives: number;
}

/** Where each row stands among the rows of the other class, in whole numbers. */
export interface Rankings extends Classes {
  /**
   * Twice the number of rows of the other class that are ranked on the right side of the row, ties half: for a positive row negatives with a
   * lower score, for a negative row positives with a higher one. An integer, by row.
   */
  readonly twice: Int32Array;
  /** ROC AUC: the mean of these shares over the positives, and over the negatives. */
  readonly auc: number;
}

/**
 * DeLong's structural components by one sort. Both classes must be present. Source: Sun & Xu (2014), IEEE Signal Processing Letters 21:1389,
 * with counts in place of midranks. Below 2^30 rows. O(n).
 */
export function rankings(y: Uint8Array, score: Float64Array, scratch?: Scratch): Rankings {
  const { order, tied } = ascending(score, scratch);
  const n = order.length;
  let positives = 0;
  for (let row = 0; row < n; row++) positives += y[row]!;
  const negatives = n - positives;
  const twice = new Int32Array(n);
  let positivesBelow = 0;
  let negativesBelow = 0;
  // Twice the concordant pairs, ties half: an integer, so the sum is exact.
  let concordant = 0;
  for (let k = 0; k < n; k++) {
    if (tied[k + 1] === 0) {
      const row = order[k]!;
      // All bits where the row is positive: without a branch on the label, which no processor can predict.
      const mask = -y[row]!;
      const ofPositive = (negativesBelow << 1) & mask;
      twice[row] = ofPositive | (((positives - positivesBelow) << 1) & ~mask);
      concordant += ofPositive;
      positivesBelow = (positivesBelow - mask) | 0;
      negativesBelow = (negativesBelow + 1 + mask) | 0;
      continue;
    }
    let end = k + 1;
    let tiedPositives = y[order[k]!]!;
    for (; tied[end] === 1; end++) tiedPositives += y[order[end]!]!;
    const tiedNegatives = end - k - tiedPositives;
    const ofPositive = 2 * negativesBelow + tiedNegatives;
    const ofNegative = 2 * (positives - positivesBelow) - tiedPositives;
    for (let at = k; at < end; at++) twice[order[at]!] = y[order[at]!] === 1 ? ofPositive : ofNegative;
    concordant += tiedPositives * ofPositive;
    positivesBelow += tiedPositives;
    negativesBelow += tiedNegatives;
    k = end - 1;
  }
  return { twice, auc: concordant / 2 / (positives * negatives), positives, negatives };
}

/** Where each row stands among the rows of the other class. */
export interface Placements extends Classes {
  /** Share of the other class that is ranked on the right side of the row, ties half: in [0, 1], by row. */
  readonly share: Float64Array;
  /** ROC AUC: the mean share over the positives, and over the negatives. */
  readonly auc: number;
}

/** {@link rankings} as shares of the other class. O(n). */
export function placements(y: Uint8Array, score: Float64Array): Placements {
  const { twice, auc, positives, negatives } = rankings(y, score);
  const share = new Float64Array(twice.length);
  for (let row = 0; row < share.length; row++) share[row] = twice[row]! / (2 * (y[row] === 1 ? negatives : positives));
  return { share, auc, positives, negatives };
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

/** Variances of each row's placement within each class; with a second model, of the difference of both placements. O(n). */
export function classVariances(y: Uint8Array, one: Rankings, other: Rankings | null): ClassVariances {
  const [a, b] = [one.twice, other?.twice ?? new Int32Array(one.twice.length)];
  const { positives, negatives } = one;
  // Shifted by the class's first value, so that equal values give exactly 0.
  const [firstPositive, firstNegative] = [y.indexOf(1), y.indexOf(0)];
  const shift = [a[firstNegative]! - b[firstNegative]!, a[firstPositive]! - b[firstPositive]!];
  const total = new Float64Array(2);
  const squares = new Float64Array(2);
  for (let row = 0; row < a.length; row++) {
    const label = y[row]!;
    const value = a[row]! - b[row]! - shift[label]!;
    total[label]! += value;
    squares[label]! += value * value;
  }
  const variance = (label: 0 | 1, n: number, others: number): number => {
    const spread = Math.max(0, squares[label]! - (total[label]! * total[label]!) / n);
    return spread / (n - 1) / (4 * others * others);
  };
  return { ofPositives: variance(1, positives, negatives), ofNegatives: variance(0, negatives, positives) };
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
