import { flaw } from '../flaw.js';
import { centered } from '../mean-loss.js';
import type { RegressionPredictions } from '../metric.js';
import { weightedMean } from '../weight.js';

/** Squared distances of the observed values from their weighted mean. */
export function spreadOf({ y, weight }: RegressionPredictions): Float64Array {
  return centered(y, weight).map((distance) => distance * distance);
}

/** Why a share of the spread of the observed values cannot be told, or null. */
export function unspread(predictions: RegressionPredictions, title: string): string | null {
  const reason = flaw(predictions);
  if (reason !== null) return reason;
  const { y, weight } = predictions;
  const counts = (row: number): boolean => weight === undefined || weight[row]! > 0;
  let [rows, first, differ] = [0, NaN, false];
  for (let i = 0; i < y.length; i++) {
    if (!counts(i)) continue;
    if (rows === 0) first = y[i]!;
    else if (y[i] !== first) differ = true;
    rows++;
  }
  if (rows < 2) return `${title} needs at least two rows`;
  return differ ? null : 'all observed values are equal';
}

/** 1 - (mean of squares) / (mean of the spread). */
export function explained(squares: Float64Array, spread: Float64Array, weight: Float64Array | undefined): number {
  return 1 - weightedMean(squares, weight) / weightedMean(spread, weight);
}

/** The influence on it: (mean of squares x row's spread / mean spread - row's square) / mean spread. */
export function influenceOnExplained(
  squares: Float64Array,
  spread: Float64Array,
  weight: Float64Array | undefined,
): Float64Array {
  const [error, mean] = [weightedMean(squares, weight), weightedMean(spread, weight)];
  return squares.map((square, i) => ((error * spread[i]!) / mean - square) / mean);
}
