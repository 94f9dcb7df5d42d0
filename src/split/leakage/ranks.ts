import { ascendingOrder } from '../../statistics/order.js';
import { correlation } from './correlation.js';

/** Ranks of finite values from 1; equal values have the mean of theirs. O(n). */
export function midranks(values: Float64Array): Float64Array {
  const order = ascendingOrder(values);
  const ranks = new Float64Array(values.length);
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++;
    for (let at = start; at < end; at++) ranks[order[at]!] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}

/** Spearman's rank correlation of finite values; null where one of them is constant. */
export function spearman(one: Float64Array, other: Float64Array): number | null {
  return correlation(midranks(one), midranks(other));
}

/** The area under the ROC curve of scores for the rows whose y is 1, from the ranks of all (Mann-Whitney); null where a class is missing. */
export function rankAuc(ranks: Float64Array, y: Uint8Array): number | null {
  let sum = 0;
  let positives = 0;
  for (let at = 0; at < y.length; at++) {
    if (y[at] === 0) continue;
    sum += ranks[at]!;
    positives++;
  }
  const negatives = y.length - positives;
  if (positives === 0 || negatives === 0) return null;
  return (sum - (positives * (positives + 1)) / 2) / (positives * negatives);
}
