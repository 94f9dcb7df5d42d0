import type { RegressionPredictions } from '../metric.js';

/** Squares of observed - predicted. */
export function squaredErrors({ y, predicted }: RegressionPredictions): Float64Array {
  return y.map((observed, i) => (observed - predicted[i]!) ** 2);
}

/** Influence on the root of a mean: that on the mean, over twice the root; all 0 where there is no error at all. */
export function influenceOnRoot(squares: Float64Array, mean: number): Float64Array {
  const root = Math.sqrt(mean);
  return squares.map((square) => (root === 0 ? 0 : (square - mean) / (2 * root)));
}
