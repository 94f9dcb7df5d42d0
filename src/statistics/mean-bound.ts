import { fromReal, toReal, type EvidenceOf } from './evidence.js';
import { meanMinimum, meanShortfall, momentsEvidence, momentsOf } from './paired-mean.js';
import type { SingleBound } from './single.js';
import { studentCdf, studentQuantile } from './student.js';

/** Smallest and largest possible value of a metric. */
export type Range = readonly [number, number];

/**
 * A mean of per-row values with Student's t bounds, cut to the metric's range. Equal values: the mean itself; one value: the whole range.
 * Whether the range has an upper end decides the minimum of rows. O(n).
 */
export function meanBound(values: Float64Array, range: Range): SingleBound {
  return ownMeanBound({
    kind: 'own_mean',
    ...momentsEvidence(values, range[0]),
    range: [toReal(range[0]), toReal(range[1])],
  });
}

/** The bounds that moments make. */
export function ownMeanBound(evidence: EvidenceOf<'own_mean'>): SingleBound {
  const { range } = evidence;
  const sample = momentsOf(evidence);
  const { n, mean, variance } = sample;
  const smallest = fromReal(range[0], -Infinity);
  const largest = fromReal(range[1], Infinity);
  const bounded = Number.isFinite(largest);
  const error = Math.sqrt(variance / n);
  const df = n - 1;
  const reach = (alpha: number): number => (error === 0 ? 0 : error * studentQuantile(1 - alpha, df));
  const below = (limit: number): number => {
    if (n < 2) return 1;
    if (error === 0) return mean >= limit ? 1 : 0;
    return studentCdf((mean - limit) / error, df);
  };
  const above = (limit: number): number => {
    if (n < 2) return 1;
    if (error === 0) return mean <= limit ? 1 : 0;
    return studentCdf((limit - mean) / error, df);
  };
  return {
    value: mean,
    lower: (alpha) => (n < 2 ? smallest : Math.max(smallest, mean - reach(alpha))),
    upper: (alpha) => (n < 2 ? largest : Math.min(largest, mean + reach(alpha))),
    pBelow: below,
    pAbove: above,
    n,
    method: 't',
    guarantee: true,
    shortfall: meanShortfall(sample, bounded),
    minimum: meanMinimum(sample, bounded),
    evidence,
  };
}
