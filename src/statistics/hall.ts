import { normalCdf, normalQuantile } from './normal.js';
import { studentCdf, studentQuantile } from './student.js';

/** An estimate with its standard error, as bounds are made of it. */
export interface Estimated {
  readonly value: number;
  /** NaN where it is unknown. */
  readonly error: number;
  readonly df: number;
  /** The only parameter of Hall's transformation, see {@link steepnessOf}; 0: plain t. */
  readonly steepness: number;
  /** Largest possible size of the value; Infinity: none. */
  readonly limit: number;
}

/**
 * A sample of few hundred rows shows less skewness than there is, and least where the rare rows are missing that it comes from: so much more is
 * assumed. Simulated: with it a candidate with rare large errors is promoted falsely in at most 6% at 5%, without it in 7% (benchmarks/SIMULATIONS.md).
 */
const HIDDEN = 1.5;
/** Up to this steepness: beyond it Hall's cubic itself runs away, to bounds of many standard errors. */
const STEEPEST = 0.15;

/** Skewness / (3 sqrt(n)) of a mean of n values, with an allowance for what n values do not show. */
export function steepnessOf(skewness: number, n: number): number {
  const shown = skewness / (3 * Math.sqrt(n));
  const size = Math.min(HIDDEN * Math.abs(shown), Math.max(STEEPEST, Math.abs(shown)));
  return Math.sign(shown) * size;
}

/** One-sided bounds and the p-value of "value >= limit". */
export interface OneSided {
  readonly lower: (alpha: number) => number;
  readonly upper: (alpha: number) => number;
  readonly pBelow: (value: number) => number;
}

/**
 * The more cautious of two bounds on either side: Student's t, and Hall's (1992, Journal of the Royal Statistical Society B 54:221) cubic
 * transformation that removes the skewness of t. The p-value is the larger of both tests, so it is at most alpha exactly where the upper
 * bound lies below the value. No error known: the whole range; an error of 0: the value itself. O(1).
 */
export function cautiousBounds({ value, error, df, steepness, limit }: Estimated): OneSided {
  if (!(error >= 0) || !(df > 0))
    return { lower: () => -limit, upper: () => limit, pBelow: (v) => (v > limit ? 0 : 1) };
  return {
    lower: (alpha) => Math.max(-limit, error === 0 ? value : value - error * cautiousReach(steepness, alpha, df)),
    upper: (alpha) => Math.min(limit, error === 0 ? value : value + error * cautiousReach(-steepness, alpha, df)),
    pBelow: (other) => {
      if (other > limit || other <= -limit) return other > limit ? 0 : 1;
      if (error === 0) return value >= other ? 1 : 0;
      return cautiousP((value - other) / error, steepness, df);
    },
  };
}

/** Distance from a value to its bound at alpha, in standard errors: of the bound below it; above it at the opposite steepness. */
export function cautiousReach(steepness: number, alpha: number, df: number): number {
  return Math.max(studentQuantile(1 - alpha, df), hallQuantile(alpha, steepness));
}

/** P-value of a distance in standard errors: the larger of both tests. */
export function cautiousP(t: number, steepness: number, df: number): number {
  return Math.max(studentCdf(t, df), steepness === 0 ? 0 : normalCdf(transform(t, steepness)));
}

function hallQuantile(alpha: number, steepness: number): number {
  return steepness === 0 ? -Infinity : invert(normalQuantile(1 - alpha), steepness);
}

/** g(T) = T + a T^2 + a^2 T^3 / 3 + a / 2, increasing in T and close to normal. */
function transform(t: number, a: number): number {
  return t * (1 + a * t * (1 + (a * t) / 3)) + a / 2;
}

/** The T with g(T) = x: ((1 + 3 a (x - a/2))^(1/3) - 1) / a, in a form that does not cancel for small a. */
function invert(x: number, a: number): number {
  const centered = x - a / 2;
  const root = Math.cbrt(1 + 3 * a * centered);
  return (3 * centered) / (root * root + root + 1);
}
