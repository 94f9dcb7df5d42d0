import { binomialUpper } from './binomial.js';
import type { EvidenceOf } from './evidence.js';
import type { SingleBound } from './single.js';

/** A proportion with exact bounds and the exact test that they invert. n > 0. */
export function proportionBound(successes: number, n: number): SingleBound {
  return shareBound({ kind: 'share', hits: successes, of: n });
}

/**
 * The bounds that counts make: those of Clopper & Pearson (1934), Biometrika 26:404, each one-sided at its level. One-sided, Wilson's miss in up to
 * 10% at 5% near an end of the range (benchmarks/SIMULATIONS.md). O(log) binomial tails a bound.
 */
export function shareBound(evidence: EvidenceOf<'share'>): SingleBound {
  const { hits, of: n } = evidence;
  return {
    value: hits / n,
    lower: (alpha) => (hits === 0 ? 0 : turning((p) => binomialUpper(hits, n, p) > alpha)),
    upper: (alpha) => (hits === n ? 1 : 1 - turning((p) => binomialUpper(n - hits, n, p) > alpha)),
    pBelow: (limit) => (limit <= 0 ? 1 : limit > 1 ? 0 : binomialUpper(n - hits, n, 1 - limit)),
    pAbove: (limit) => (limit >= 1 ? 1 : limit < 0 ? 0 : binomialUpper(hits, n, limit)),
    n,
    method: 'exact binomial',
    guarantee: true,
    shortfall: null,
    minimum: 1,
    evidence,
  };
}

/** The largest proportion for which a rising condition does not hold yet, to the double. */
function turning(holds: (p: number) => boolean): number {
  let low = 0;
  let high = 1;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return low;
    if (holds(middle)) high = middle;
    else low = middle;
  }
}
