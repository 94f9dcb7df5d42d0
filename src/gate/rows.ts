import { createHash } from 'node:crypto';
import type { Predictions } from '../metrics/metric.js';

/** Positions where a mask is 1. */
export function positionsOf(mask: Uint8Array): Int32Array {
  const positions = new Int32Array(mask.reduce((sum, bit) => sum + bit, 0));
  let at = 0;
  mask.forEach((bit, i) => {
    if (bit === 1) positions[at++] = i;
  });
  return positions;
}

/** The predictions of some rows, in the order of the positions. Cost: O(positions). */
export function selectRows(predictions: Predictions, positions: Int32Array): Predictions {
  switch (predictions.task) {
    case 'binary':
      return {
        task: 'binary',
        y: Uint8Array.from(positions, (i) => predictions.y[i]!),
        score: Float64Array.from(positions, (i) => predictions.score[i]!),
        predicted: Uint8Array.from(positions, (i) => predictions.predicted[i]!),
      };
    case 'regression':
      return {
        task: 'regression',
        y: Float64Array.from(positions, (i) => predictions.y[i]!),
        predicted: Float64Array.from(positions, (i) => predictions.predicted[i]!),
      };
  }
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

/** How many predictions are not finite numbers, or not in [0, 1] where they are probabilities. */
export function unusable(predictions: Predictions): number {
  const values = predictions.task === 'binary' ? predictions.score : predictions.predicted;
  const probability = predictions.task === 'binary';
  return values.reduce(
    (sum, value) => (Number.isFinite(value) && (!probability || (value >= 0 && value <= 1)) ? sum : sum + 1),
    0,
  );
}

/** Whether all rows got the same score: allowed, but worth a word. */
export function isConstant(predictions: Predictions): boolean {
  const values = predictions.task === 'binary' ? predictions.score : predictions.predicted;
  return values.length > 1 && values.every((value) => value === values[0]);
}
