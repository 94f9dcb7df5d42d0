import type { BinaryPredictions, RegressionPredictions } from './metric.js';

/** ROC as [false positive rate, true positive rate] from (0,0) to (1,1); null with one class. */
export function rocCurve(_y: Uint8Array, _score: Float64Array, _maximumPoints = 200): [number, number][] | null {
  throw new Error('under construction');
}

export function confusion(_predictions: BinaryPredictions): { tp: number; fp: number; fn: number; tn: number } {
  throw new Error('under construction');
}

export function residualHistogram(
  _predictions: RegressionPredictions,
  _bins: number,
): { edges: number[]; counts: number[] } {
  throw new Error('under construction');
}
