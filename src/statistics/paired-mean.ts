import { fromReal, toReal, type EvidenceOf } from './evidence.js';
import { cautiousBounds, steepnessOf } from './hall.js';
import { moments } from './mean.js';
import type { Moments } from './mean.js';
import type { PairedComparison } from './paired.js';

/** Rows that a comparison of mean losses needs where a loss has a largest value. */
export const MINIMUM_BOUNDED = 50;
export const MINIMUM_UNBOUNDED = 200;
const DOMINANCE = 0.25;

/** What is missing to a minimum, in words, and the rows that meet it. */
export type Lack = Pick<PairedComparison, 'shortfall' | 'minimum'>;

/** What a comparison of means starts from; candidate and reference are only carried along. */
export interface PairedMeanInput {
  readonly candidate: number;
  readonly reference: number;
  /** The largest size that a row's difference can have; an unbounded loss (Infinity) needs more rows. */
  readonly largest: number;
  /** What the rows lack besides, as rows of a rare class. */
  readonly lack?: Lack;
}

/**
 * Mean of per-row differences of loss (> 0: the candidate is better) with the more cautious of two bounds on either side: Student's t, and
 * Hall's (1992, Journal of the Royal Statistical Society B 54:221) cubic transformation that removes the skewness of t. The p-value is
 * the larger of both tests, so it is at most alpha exactly where the upper bound lies below the value.
 * Equal differences in all rows have no variance: the bounds are the mean itself. Fewer than two rows: infinite bounds. O(n).
 */
export function pairedMean(difference: Float64Array, input: PairedMeanInput): PairedComparison {
  const { candidate, reference, largest, lack } = input;
  return meanComparison({
    kind: 'mean',
    candidate: toReal(candidate),
    reference: toReal(reference),
    ...momentsEvidence(difference, 0),
    largest: toReal(largest),
    ...lack,
  });
}

/** The comparison that moments make. */
export function meanComparison(evidence: EvidenceOf<'mean'>): PairedComparison {
  const bounded = evidence.largest !== null;
  const sample = momentsOf(evidence);
  const { n, mean, skewness } = sample;
  const variance = believed(sample.variance, evidence, fromReal(evidence.largest, Infinity));
  const error = Math.sqrt(variance / n);
  const df = n - 1;
  return {
    candidate: fromReal(evidence.candidate),
    reference: fromReal(evidence.reference),
    difference: mean,
    ...cautiousBounds({ value: mean, error, df, steepness: steepnessOf(skewness, n), limit: Infinity }),
    sigma: n > 1 ? Math.sqrt(variance) : Infinity,
    n,
    method: error === 0 ? 'equal differences in all rows' : `t(${df}) and Hall's skewness-corrected t`,
    guarantee: true,
    ...lackOfMean(sample, bounded, evidence),
    evidence,
  };
}

type MomentsEvidence = Pick<EvidenceOf<'mean'>, 'n' | 'mean' | 'variance' | 'skewness' | 'dominance' | 'differing'>;

/** The moments of values as evidence holds them; `usual` is the value that most rows may have. O(n). */
export function momentsEvidence(values: Float64Array, usual: number): MomentsEvidence {
  const { n, mean, variance, skewness, dominance } = moments(values);
  let differing = 0;
  for (const value of values) if (value !== usual) differing++;
  return {
    n,
    mean: toReal(mean),
    variance: toReal(variance),
    skewness: toReal(skewness),
    dominance: toReal(dominance),
    differing,
  };
}

/** The moments that evidence holds; NaN where there are none. */
export function momentsOf({ n, mean, variance, skewness, dominance }: MomentsEvidence): Moments {
  return {
    n,
    mean: fromReal(mean),
    variance: fromReal(variance),
    skewness: fromReal(skewness),
    dominance: fromReal(dominance),
  };
}

/**
 * At least so many rows count as differing: where none of n was seen to, that is no proof that none would. Four rows are Agresti and Coull's (1998,
 * American Statistician 52:119), as in the metrics of counts.
 */
const UNSEEN = 4;

/** The variance of a mean with what its rows are too few to show, where a row has a largest size. */
export function believed(
  variance: number,
  { n, differing }: Pick<EvidenceOf<'mean'>, 'n' | 'differing'>,
  largest: number,
): number {
  const unseen = Number.isFinite(largest) ? Math.max(0, UNSEEN - differing) : 0;
  return unseen === 0 ? variance : variance + (unseen * largest * largest) / (n - 1);
}

/** What a mean lacks: its own minimum, then that of the rows. */
export function lackOfMean(
  sample: Moments,
  bounded: boolean,
  { shortfall = null, minimum = 1 }: Pick<EvidenceOf<'mean'>, 'shortfall' | 'minimum'>,
): Lack {
  const own = meanMinimum(sample, bounded);
  return {
    shortfall: meanShortfall(sample, bounded) ?? shortfall,
    minimum: own === null || minimum === null ? null : Math.max(own, minimum),
  };
}

/** What a sample lacks for a comparison of means, in words, or null. */
export function meanShortfall(sample: Moments, bounded: boolean): string | null {
  const minimum = bounded ? MINIMUM_BOUNDED : MINIMUM_UNBOUNDED;
  if (sample.n < minimum) {
    return `a loss ${bounded ? 'with' : 'without'} a largest value needs ${minimum} rows; there are ${sample.n}`;
  }
  if (!bounded && sample.dominance > DOMINANCE) {
    const percent = Math.round(sample.dominance * 100);
    return `one row makes up ${percent}% of the sum of squares (at most ${DOMINANCE * 100}%): the mean rests on it`;
  }
  return null;
}

/** Rows that meet the minimum; null where enough rows are there and one of them outweighs the rest: more may not change that. */
export function meanMinimum(sample: Moments, bounded: boolean): number | null {
  if (bounded) return MINIMUM_BOUNDED;
  return sample.n >= MINIMUM_UNBOUNDED && sample.dominance > DOMINANCE ? null : MINIMUM_UNBOUNDED;
}
