import { assertNever } from '../host/errors.js';
import type { BinaryPredictions, MulticlassPredictions, Predictions, RegressionPredictions } from './metric.js';

/** Why no metric can be computed from these predictions, or null: no rows, unequal lengths, a value that is not a finite number. O(n). */
export function flaw(predictions: Predictions): string | null {
  if (predictions.y.length === 0) return 'there are no rows';
  switch (predictions.task) {
    case 'binary':
      return binaryFlaw(predictions);
    case 'multiclass':
      return multiclassFlaw(predictions);
    case 'regression':
      return regressionFlaw(predictions);
    default:
      return assertNever(predictions);
  }
}

function binaryFlaw({ y, score, predicted }: BinaryPredictions): string | null {
  if (score.length !== y.length || predicted.length !== y.length) return 'the predictions are not as many as the rows';
  const wrong = count(score, (value) => !Number.isFinite(value));
  if (wrong > 0) return `${rows(wrong)} a score that is not a finite number`;
  const outside = count(score, (value) => value < 0 || value > 1);
  return outside > 0 ? `${rows(outside)} a score outside [0, 1]` : null;
}

function multiclassFlaw({ y, score, predicted, classes }: MulticlassPredictions): string | null {
  if (score.length !== y.length * classes || predicted.length !== y.length) {
    return 'the predictions are not as many as the rows';
  }
  const rowsWith = (is: (value: number) => boolean): number => {
    let found = 0;
    for (let start = 0; start < score.length; start += classes) {
      if (score.subarray(start, start + classes).some(is)) found++;
    }
    return found;
  };
  const wrong = rowsWith((value) => !Number.isFinite(value));
  if (wrong > 0) return `${rows(wrong)} a probability that is not a finite number`;
  const outside = rowsWith((value) => value < 0 || value > 1);
  return outside > 0 ? `${rows(outside)} a probability outside [0, 1]` : null;
}

function regressionFlaw({ y, predicted }: RegressionPredictions): string | null {
  if (predicted.length !== y.length) return 'the predictions are not as many as the rows';
  const wrong = count(predicted, (value) => !Number.isFinite(value));
  if (wrong > 0) return `${rows(wrong)} a prediction that is not a finite number`;
  const unknown = count(y, (value) => !Number.isFinite(value));
  return unknown > 0 ? `${rows(unknown)} a target that is not a finite number` : null;
}

function count(values: Float64Array, is: (value: number) => boolean): number {
  let found = 0;
  for (const value of values) if (is(value)) found++;
  return found;
}

function rows(n: number): string {
  return n === 1 ? '1 row has' : `${n} rows have`;
}
