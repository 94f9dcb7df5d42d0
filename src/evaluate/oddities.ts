import type { Predictions } from '../metrics/metric.js';
import { percent } from '../render/number.js';

/** What is odd about predictions, in clauses: allowed, but rarely meant. O(n). */
export function odditiesOf(predictions: Predictions): string[] {
  const { predicted, y } = predictions;
  if (y.length < 2) return [];
  const same = predicted.every((value) => value === predicted[0]);
  if (predictions.task === 'regression') return same ? ['every row gets the same prediction'] : [];
  const { score } = predictions;
  const width = predictions.task === 'multiclass' ? predictions.classes : 1;
  const found: string[] = [];
  if (score.every((value, at) => value === score[at % width])) found.push('every row gets the same score');
  if (same) found.push('every row is decided the same way');
  let certain = 0;
  for (let row = 0; row < y.length; row++) {
    const scores = score.subarray(row * width, (row + 1) * width);
    if (scores.every((value) => value === 0 || value === 1)) certain++;
  }
  if (certain > y.length / 2)
    found.push(`${percent(certain / y.length)} of the rows get a probability of exactly 0 or 1`);
  return found;
}
