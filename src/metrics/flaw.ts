import { assertNever } from '../host/errors.js';
import type { BinaryPredictions, MulticlassPredictions, Predictions, RegressionPredictions } from './metric.js';

/**
 * Why no metric can be computed from these predictions, or null: no rows, unequal lengths, a value that is not a finite number, weights that
 * are no weights. O(n).
 */
export function flaw(predictions: Predictions): string | null {
  if (predictions.y.length === 0) return 'there are no rows';
  return weightFlaw(predictions) ?? taskFlaw(predictions);
}

function weightFlaw({ y, weight }: Predictions): string | null {
  if (weight === undefined) return null;
  if (weight.length !== y.length) return 'the weights are not as many as the rows';
  const wrong = count(weight, (value) => !Number.isFinite(value));
  if (wrong > 0) return `${rows(wrong)} a weight that is not a finite number`;
  const negative = count(weight, (value) => value < 0);
  if (negative > 0) return `${rows(negative)} a negative weight`;
  const total = weight.reduce((sum, value) => sum + value, 0);
  if (total === 0) return 'all rows have the weight 0';
  return Number.isFinite(total) ? null : 'the weights are too large for arithmetic';
}

function taskFlaw(predictions: Predictions): string | null {
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
      for (let k = 0; k < classes; k++) {
        if (!is(score[start + k]!)) continue;
        found++;
        break;
      }
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
