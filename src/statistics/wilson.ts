import type { EvidenceOf } from './evidence.js';
import { normalCdf, normalQuantile } from './normal.js';
import type { SingleBound } from './single.js';

/** Two one-sided bounds, each at the level asked for. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Wilson's (1927) score bounds of a proportion, each one-sided at level alpha: together the (1 - 2 alpha) interval. n > 0.
 */
export function wilson(successes: number, n: number, alpha: number): Interval {
  const z = normalQuantile(1 - alpha);
  return { lower: lowerBound(successes, n, z), upper: 1 - lowerBound(n - successes, n, z) };
}

function lowerBound(successes: number, n: number, z: number): number {
  if (successes === 0) return 0;
  const failures = n - successes;
  const spread = z * Math.sqrt((successes * failures) / n + (z * z) / 4);
  const bound = (successes + (z * z) / 2 - spread) / (n + z * z);
  return Math.max(0, bound);
}

/** A proportion with Wilson's bounds and the score test that they invert. n > 0. */
export function proportionBound(successes: number, n: number): SingleBound {
  return shareBound({ kind: 'share', hits: successes, of: n });
}

/** The bounds that the counts make. */
export function shareBound(evidence: EvidenceOf<'share'>): SingleBound {
  const { hits: successes, of: n } = evidence;
  const value = successes / n;
  return {
    value,
    lower: (alpha) => wilson(successes, n, alpha).lower,
    upper: (alpha) => wilson(successes, n, alpha).upper,
    pBelow: (limit) => normalCdf(score(value, n, limit)),
    pAbove: (limit) => normalCdf(-score(value, n, limit)),
    n,
    method: 'wilson',
    guarantee: true,
    shortfall: null,
    minimum: 1,
    evidence,
  };
}

/** The score statistic of "proportion = limit"; infinite where the limit is impossible, 0 where it is exactly met at an end. */
function score(value: number, n: number, limit: number): number {
  const distance = value - limit;
  if (distance === 0) return 0;
  if (limit <= 0 || limit >= 1) return distance * Infinity;
  return distance / Math.sqrt((limit * (1 - limit)) / n);
}
