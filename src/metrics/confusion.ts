import { flaw } from './flaw.js';
import type { BinaryPredictions, Confusion, MetricValue } from './metric.js';

/** Counts of rows by observed and predicted class. O(n). */
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

/** A metric of the counts; `undefinedBecause` is the reason when it is NaN. */
export function ofConfusion(
  predictions: BinaryPredictions,
  value: (counts: Confusion) => number,
  undefinedBecause: string,
): MetricValue {
  const reason = flaw(predictions);
  if (reason !== null) return { value: null, reason };
  const found = value(confusion(predictions));
  return Number.isNaN(found) ? { value: null, reason: undefinedBecause } : { value: found };
}
