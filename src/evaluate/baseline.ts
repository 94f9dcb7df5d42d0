import { UserError } from '../host/errors.js';
import { mean } from '../statistics/mean.js';
import type { Target } from '../split/manifest.js';
import type { Labels } from './labels.js';
import { positiveIndex, type ScoredRows } from './scored-rows.js';

/**
 * The naive baseline: what can be said without looking at a row. Classification: the most frequent class of the training rows (the first of several),
 * binary with the positive class's share as its score; regression: the training rows' mean.
 * @param train labels of the training rows
 * @param n rows to score: all get the same
 * @throws UserError where there is no training row
 */
export function baseline(train: Labels, target: Target, n: number): ScoredRows {
  if (train.y.length === 0)
    throw new UserError('split/train.csv: no training rows; lower data.split.test or add data.');
  const share = mean(train.y);
  switch (target.task) {
    case 'regression':
      return { predicted: new Float64Array(n).fill(share), score: new Float64Array(0) };
    case 'binary': {
      const positive = positiveIndex(target);
      const majority = share > 0.5 || (share === 0.5 && positive === 0) ? positive : 1 - positive;
      return { predicted: new Float64Array(n).fill(majority), score: new Float64Array(n).fill(share) };
    }
    case 'multiclass':
      return {
        predicted: new Float64Array(n).fill(mostFrequent(train.y, target.classes.length)),
        score: new Float64Array(0),
      };
  }
}

function mostFrequent(indices: Float64Array, classes: number): number {
  const counts = new Float64Array(classes);
  for (const index of indices) counts[index]!++;
  return counts.indexOf(Math.max(...counts));
}
