import { UserError } from '../host/errors.js';
import { weightedMean } from '../metrics/weight.js';
import { sum } from '../statistics/mean.js';
import type { Target } from '../split/manifest.js';
import type { Labels } from './labels.js';
import { positiveIndex, type ScoredRows } from './scored-rows.js';

/**
 * The naive baseline: what can be said without looking at a row. Classification: the most frequent class of the training rows (the first of several),
 * with the classes' shares as its probabilities; regression: the training rows' mean.
 * @param train labels of the training rows
 * @param weight what each of them counts; absent: 1
 * @param n rows to score: all get the same
 * @throws UserError where there is no training row
 */
export function baseline(train: Labels, target: Target, n: number, weight?: Float64Array): ScoredRows {
  if (train.y.length === 0)
    throw new UserError('split/train.csv: no training rows; lower data.split.test or add data.');
  const share = weightedMean(train.y, weight);
  switch (target.task) {
    case 'regression':
      return { predicted: new Float64Array(n).fill(share), score: new Float64Array(0) };
    case 'binary': {
      const positive = positiveIndex(target);
      const majority = share > 0.5 || (share === 0.5 && positive === 0) ? positive : 1 - positive;
      return { predicted: new Float64Array(n).fill(majority), score: new Float64Array(n).fill(share) };
    }
    case 'multiclass':
      return ofShares(sharesOf(train.y, target.classes.length, weight), n);
  }
}

function sharesOf(indices: Float64Array, classes: number, weight: Float64Array | undefined): Float64Array {
  const counts = new Float64Array(classes);
  for (const [row, index] of indices.entries()) counts[index]! += weight?.[row] ?? 1;
  const all = sum(counts);
  return counts.map((count) => count / all);
}

function ofShares(shares: Float64Array, n: number): ScoredRows {
  const score = new Float64Array(n * shares.length);
  for (let row = 0; row < n; row++) score.set(shares, row * shares.length);
  return { predicted: new Float64Array(n).fill(shares.indexOf(Math.max(...shares))), score };
}
