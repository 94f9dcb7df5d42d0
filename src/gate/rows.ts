import { createHash } from 'node:crypto';
import type { Predictions } from '../metrics/metric.js';

export { selectRows, take } from '../metrics/select.js';

/** Positions where a mask is 1; all n positions without one. */
export function positionsOf(mask: Uint8Array | null, n: number): Int32Array {
  const positions = new Int32Array(n);
  let at = 0;
  for (let i = 0; i < n; i++) {
    if (mask === null || mask[i] === 1) positions[at++] = i;
  }
  return positions.slice(0, at);
}

/** SHA-256 over row ids, one a line: both sides of a comparison were scored on these rows. */
export function rowsDigest(rowIds: Int32Array): string {
  const hash = createHash('sha256');
  const chunk = 65536;
  for (let start = 0; start < rowIds.length; start += chunk) {
    hash.update(`${rowIds.subarray(start, start + chunk).join('\n')}\n`);
  }
  return hash.digest('hex');
}

/** How far the probabilities of a row may be from summing to 1: what single precision leaves of them. */
const sumTolerance = 1e-3;

/** In how many rows a prediction is not a finite number, not in [0, 1] where it is a probability, or its probabilities do not sum to 1. */
export function unusable(predictions: Predictions): number {
  const probability = predictions.task !== 'regression';
  const values = probability ? predictions.score : predictions.predicted;
  const width = widthOf(predictions);
  const [least, most] = probability ? [0, 1] : [-Number.MAX_VALUE, Number.MAX_VALUE];
  let found = 0;
  for (let start = 0; start < values.length; start += width) {
    let sum = 0;
    let wrong = false;
    for (let at = start; at < start + width; at++) {
      const value = values[at]!;
      // NaN is neither.
      if (!(value >= least && value <= most)) wrong = true;
      sum += value;
    }
    if (wrong || (width > 1 && Math.abs(sum - 1) > sumTolerance)) found++;
  }
  return found;
}

/** Values of a row. */
function widthOf(predictions: Predictions): number {
  return predictions.task === 'multiclass' ? predictions.classes : 1;
}

/** Whether all rows got the same score: allowed, but worth a word. */
export function isConstant(predictions: Predictions): boolean {
  const values = predictions.task === 'regression' ? predictions.predicted : predictions.score;
  const width = widthOf(predictions);
  return values.length > width && values.every((value, i) => value === values[i % width]);
}
