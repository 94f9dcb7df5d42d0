import { moments } from './mean.js';
import type { Moments } from './mean.js';
import { normalCdf, normalQuantile } from './normal.js';
import type { PairedComparison } from './paired.js';
import { studentCdf, studentQuantile } from './student.js';

/** Rows that a comparison of mean losses needs where a loss has a largest value. */
export const MINIMUM_BOUNDED = 50;
export const MINIMUM_UNBOUNDED = 200;
const DOMINANCE = 0.25;

/** What a comparison of means starts from; candidate and reference are only carried along. */
export interface PairedMeanInput {
  readonly candidate: number;
  readonly reference: number;
  /** Whether a row's loss has a largest possible value; an unbounded one needs more rows. */
  readonly bounded: boolean;
}

/**
 * Mean of per-row differences of loss (> 0: the candidate is better) with the more cautious of two bounds on either side: Student's t, and
 * Hall's (1992, Journal of the Royal Statistical Society B 54:221) cubic transformation that removes the skewness of t. The p-value is
 * the larger of both tests, so it is at most alpha exactly where the upper bound lies below the value.
 * Equal differences in all rows have no variance: the bounds are the mean itself. Fewer than two rows: infinite bounds. O(n).
 */
export function pairedMean(difference: Float64Array, input: PairedMeanInput): PairedComparison {
  const sample = moments(difference);
  const known = sample.n > 1;
  const error = Math.sqrt(sample.variance / sample.n);
  const df = sample.n - 1;
  return {
    candidate: input.candidate,
    reference: input.reference,
    difference: sample.mean,
    lower: (alpha) => (known ? sample.mean - error * reach(sample, alpha, df) : -Infinity),
    upper: (alpha) =>
      known ? sample.mean + error * reach({ ...sample, skewness: -sample.skewness }, alpha, df) : Infinity,
    pBelow: (value) => {
      if (!known) return 1;
      if (error === 0) return sample.mean >= value ? 1 : 0;
      const t = (sample.mean - value) / error;
      return Math.max(studentCdf(t, df), normalCdf(transform(t, steepness(sample))));
    },
    sigma: known ? Math.sqrt(sample.variance) : Infinity,
    n: sample.n,
    method: error === 0 ? 'equal differences in all rows' : `t(${df}) and Hall's skewness-corrected t`,
    guarantee: true,
    shortfall: meanShortfall(sample, input.bounded),
    minimum: meanMinimum(sample, input.bounded),
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

/** Distance from the mean down to the lower bound, in standard errors. */
function reach(sample: Moments, alpha: number, df: number): number {
  const hall = invert(normalQuantile(1 - alpha), steepness(sample));
  return Math.max(studentQuantile(1 - alpha, df), hall);
}

/** Skewness / (3 sqrt(n)): the only parameter of Hall's transformation. */
function steepness(sample: Moments): number {
  return sample.skewness / (3 * Math.sqrt(sample.n));
}

/** g(T) = T + a T^2 + a^2 T^3 / 3 + a / 2, increasing in T and close to normal. */
function transform(t: number, a: number): number {
  return t * (1 + a * t * (1 + (a * t) / 3)) + a / 2;
}

/** The T with g(T) = x: ((1 + 3 a (x - a/2))^(1/3) - 1) / a, in a form that also holds at a = 0. */
function invert(x: number, a: number): number {
  const centered = x - a / 2;
  const root = Math.cbrt(1 + 3 * a * centered);
  return (3 * centered) / (root * root + root + 1);
}
