import { mean, sum } from '../statistics/mean.js';
import type { Predictions } from './metric.js';
import { rowsWhere, selectRows } from './select.js';

/** What counts of rows: their number, or the sum of their weights. */
export function totalWeight({ y, weight }: Pick<Predictions, 'y' | 'weight'>): number {
  return weight === undefined ? y.length : sum(weight);
}

/** Mean of a value of each row, each weighed by the row's weight. O(n). */
export function weightedMean(values: Float64Array, weight: Float64Array | undefined): number {
  if (weight === undefined) return mean(values);
  return sum(values.map((value, i) => value * weight[i]!)) / sum(weight);
}

/** A weight for each row: 1 where none is given. */
export function weightsOf({ y, weight }: Pick<Predictions, 'y' | 'weight'>): Float64Array {
  return weight ?? new Float64Array(y.length).fill(1);
}

/**
 * Rows that tell as much as these if each weighed the same: (sum of weights)^2 / (sum of squared weights), after Kish (1965, Survey Sampling).
 * 0 for no weight at all.
 */
export function effectiveRows(weight: number, squares: number): number {
  return squares > 0 ? (weight * weight) / squares : 0;
}

/** The same of the rows with an own weight each. */
export function effectiveOf(predictions: Pick<Predictions, 'y' | 'weight'>): number {
  const { y, weight } = predictions;
  if (weight === undefined) return y.length;
  return effectiveRows(sum(weight), sum(weight.map((value) => value * value)));
}

/** The rows that have a weight, where some have none; null: all of them. Weights that are not usable are left for `flaw` to name. */
export function rowsThatCount({ weight, y }: Pick<Predictions, 'y' | 'weight'>): Int32Array | null {
  if (weight?.length !== y.length || !weight.includes(0)) return null;
  return rowsWhere(weight, (value) => value !== 0);
}

/** The predictions of the rows that have a weight; the same object where all have. O(n). */
export function withWeight<P extends Predictions>(predictions: P): P {
  const kept = rowsThatCount(predictions);
  return kept === null ? predictions : (selectRows(predictions, kept) as P);
}

/**
 * The predictions that a bound is made of: rows of weight 0 are left out, and weights that are all equal are no weights, so that the bounds of
 * unweighted rows hold. O(n).
 */
export function counting<P extends Predictions>(predictions: P): P {
  const rows = withWeight(predictions);
  const { weight, ...unweighted } = rows;
  return weight?.every((value) => value === weight[0]) === true ? (unweighted as unknown as P) : rows;
}
