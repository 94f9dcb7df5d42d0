import { fromReal, toReal, type EvidenceOf } from './evidence.js';
import { steepnessOf } from './hall.js';
import { believed, lackOfMean, momentsEvidence, momentsOf, type Lack } from './paired-mean.js';
import { ownBounds } from './own-bounds.js';
import type { SingleBound } from './single.js';

/** Smallest and largest possible value of a metric. */
export type Range = readonly [number, number];

/**
 * A mean of per-row values with the more cautious of Student's t bounds and Hall's, cut to the metric's range. Equal values: the mean itself; one value: the whole range.
 * Whether the range has an upper end decides the minimum of rows; `lack`: what they lack besides. O(n).
 */
export function meanBound(values: Float64Array, range: Range, lack?: Lack): SingleBound {
  return ownMeanBound({
    kind: 'own_mean',
    ...momentsEvidence(values, range[0]),
    range: [toReal(range[0]), toReal(range[1])],
    ...lack,
  });
}

/** The bounds that moments make. */
export function ownMeanBound(evidence: EvidenceOf<'own_mean'>): SingleBound {
  const { range } = evidence;
  const sample = momentsOf(evidence);
  const { n, mean, skewness } = sample;
  const smallest = fromReal(range[0], -Infinity);
  const largest = fromReal(range[1], Infinity);
  const bounded = Number.isFinite(largest);
  const variance = believed(sample.variance, evidence, largest - smallest);
  return {
    value: mean,
    ...ownBounds({
      value: mean,
      error: Math.sqrt(variance / n),
      df: n - 1,
      steepness: steepnessOf(skewness, n),
      range: [smallest, largest],
      trials: null,
    }),
    n,
    method: "t and Hall's skewness-corrected t",
    guarantee: true,
    ...lackOfMean(sample, bounded, evidence),
    evidence,
  };
}
