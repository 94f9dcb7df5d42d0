import type { BinaryPredictions, Confusion } from './metric.js';

/** Counts of rows by observed and predicted class, whatever they weigh. O(n). */
export function confusion({ y, predicted }: BinaryPredictions): Confusion {
  let tp = 0;
  let fp = 0;
  let fn = 0;
  for (let i = 0; i < y.length; i++) {
    if (predicted[i] === 1) {
      if (y[i] === 1) tp++;
      else fp++;
    } else if (y[i] === 1) fn++;
  }
  return { tp, fp, fn, tn: y.length - tp - fp - fn };
}
