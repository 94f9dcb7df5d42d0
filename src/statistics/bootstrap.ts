import { fromReal, toReal, type EvidenceOf } from './evidence.js';
import type { PairedComparison } from './paired.js';
import type { SingleBound } from './single.js';
import { percentiles, tailsOf } from './tails.js';

/** Replicates that bounds at level alpha need: at least 50 / alpha and 1,999, so that alpha (B + 1) is whole for the usual levels. */
export function replicatesFor(alpha: number): number {
  return Math.max(2000, Math.ceil(50 / alpha)) - 1;
}

/** What a paired bootstrap starts from; replicates are those of the difference, oriented so that > 0 is better. */
export interface PairedReplicates {
  readonly candidate: number;
  readonly reference: number;
  readonly difference: number;
  readonly n: number;
  readonly replicates: Float64Array;
  readonly shortfall: string | null;
  readonly minimum: number | null;
}

/** Percentile bounds of a paired difference: `guarantee` is false. O(B log B). */
export function pairedBootstrap(input: PairedReplicates): PairedComparison {
  const { candidate, reference, difference, shortfall, minimum } = input;
  return bootstrapComparison({
    kind: 'bootstrap',
    candidate: toReal(candidate),
    reference: toReal(reference),
    difference: toReal(difference),
    ...tailsOf(input.replicates, input.n),
    shortfall,
    minimum,
  });
}

/** The comparison that kept replicates make. */
export function bootstrapComparison(evidence: EvidenceOf<'bootstrap'>): PairedComparison {
  const found = percentiles(evidence);
  return {
    candidate: fromReal(evidence.candidate),
    reference: fromReal(evidence.reference),
    difference: fromReal(evidence.difference),
    lower: found.lower,
    upper: found.upper,
    pBelow: found.pBelow,
    sigma: Number.isNaN(found.error) ? Infinity : found.error * Math.sqrt(evidence.n),
    n: evidence.n,
    method: `paired bootstrap (${found.replicates}, percentile)`,
    guarantee: false,
    shortfall: evidence.shortfall,
    minimum: evidence.minimum,
    evidence,
  };
}

/** Percentile bounds of one model's metric, for display. O(B log B). */
export function bootstrapBound(
  value: number,
  n: number,
  replicates: Float64Array,
  { shortfall, minimum }: Pick<SingleBound, 'shortfall' | 'minimum'>,
): SingleBound {
  const tails = tailsOf(replicates, n);
  return ownBootstrapBound({ kind: 'own_bootstrap', value: toReal(value), ...tails, shortfall, minimum });
}

/** The bounds that kept replicates make. */
export function ownBootstrapBound(evidence: EvidenceOf<'own_bootstrap'>): SingleBound {
  const found = percentiles(evidence);
  return {
    value: fromReal(evidence.value),
    lower: found.lower,
    upper: found.upper,
    pBelow: found.pBelow,
    pAbove: found.pAbove,
    n: evidence.n,
    method: `bootstrap (${found.replicates}, percentile)`,
    guarantee: false,
    shortfall: evidence.shortfall,
    minimum: evidence.minimum,
    evidence,
  };
}
