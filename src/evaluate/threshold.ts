import { ascendingOrder } from '../statistics/order.js';
import type { Target } from '../split/manifest.js';
import { positiveIndex, type ScoredRows } from './scored-rows.js';
import type { Choice, Counts } from './threshold-choice.js';

/** Rows on which a threshold is chosen. */
export interface ThresholdRows {
  /** 1 where the row is of the positive class. Both classes occur. */
  readonly y: ArrayLike<number>;
  /** Probability of the positive class, in [0, 1]. */
  readonly score: Float64Array;
  /** Weight of each row; absent: 1. */
  readonly weight?: Float64Array | undefined;
  /** For `cost`: what each row costs where the positive class is decided, minus where it is not. */
  readonly extra?: Float64Array | undefined;
}

/** A threshold, and what it makes of the rows that it was chosen on (null for cost, of which differences alone are known). */
export interface ChosenThreshold {
  readonly threshold: number;
  readonly value: number | null;
}

/**
 * The threshold in [0, 1] that makes a value largest where the positive class is decided at scores of at least it. It lies between two scores of the rows,
 * with as few digits as tell them apart; of several as good ones the one nearest to 0.5, of two of these the lower.
 * Deciding nowhere is possible only where no score is 1. Weights of 0 count for nothing.
 * @returns null where the value is possible at no threshold. Cost: O(n log n).
 */
export function chooseThreshold(rows: ThresholdRows, choice: Choice): ChosenThreshold | null {
  let best: { readonly threshold: number; readonly value: number } | null = null;
  for (const { counts, saved, lower, upper } of cuts(rows)) {
    const value = choice.value === null ? saved : choice.value(counts);
    if (Number.isNaN(value) || (best !== null && value < best.value)) continue;
    const threshold = between(lower, upper);
    const nearer = best === null || Math.abs(threshold - 0.5) <= Math.abs(best.threshold - 0.5);
    if (best === null || value > best.value || nearer) best = { threshold, value };
  }
  return best === null ? null : { threshold: best.threshold, value: choice.value === null ? null : best.value };
}

/** A way to cut the rows: thresholds in (lower, upper] make these counts. */
interface Cut {
  readonly counts: Counts;
  /** Money that deciding saves against deciding nowhere. */
  readonly saved: number;
  readonly lower: number;
  readonly upper: number;
}

/** All ways to cut the rows, from deciding nowhere to everywhere. */
function* cuts({ y, score, weight, extra }: ThresholdRows): Generator<Cut, void, undefined> {
  const order = ascendingOrder(score);
  let [tp, fp, positives, negatives, saved] = [0, 0, 0, 0, 0];
  for (let row = 0; row < y.length; row++) {
    if (y[row] === 1) positives += weight?.[row] ?? 1;
    else negatives += weight?.[row] ?? 1;
  }
  let upper = 1;
  for (let k = order.length - 1; k >= 0; k--) {
    const row = order[k]!;
    if (score[row]! < upper) {
      yield { counts: { tp, fp, fn: positives - tp, tn: negatives - fp }, saved, lower: score[row]!, upper };
      upper = score[row]!;
    }
    const counted = weight?.[row] ?? 1;
    if (y[row] === 1) tp += counted;
    else fp += counted;
    saved -= counted * (extra?.[row] ?? 0);
  }
  yield { counts: { tp, fp, fn: positives - tp, tn: negatives - fp }, saved, lower: 0, upper };
}

/** The number in (lower, upper] nearest to their middle that has the fewest digits; 0 decides everywhere where a score is 0. */
function between(lower: number, upper: number): number {
  const middle = lower + (upper - lower) / 2;
  for (let digits = 1; digits <= 17; digits++) {
    const short = Number(middle.toPrecision(digits));
    if (short > lower && short <= upper) return short;
  }
  return upper;
}

/** The same scores with the decisions of a threshold. */
export function decideBy(threshold: number, rows: ScoredRows, target: Target): ScoredRows {
  const positive = positiveIndex(target);
  return { score: rows.score, predicted: rows.score.map((score) => (score >= threshold ? positive : 1 - positive)) };
}
