import { fromReal, toReal, type EvidenceOf } from './evidence.js';
import { cautiousBounds, steepnessOf } from './hall.js';
import { moments } from './mean.js';
import type { Range } from './mean-bound.js';
import { ownBounds } from './own-bounds.js';
import type { PairedComparison } from './paired.js';
import type { SingleBound } from './single.js';

/** What a bound by influence values lacks, and whether it is promised. */
interface Terms {
  /** Degrees of freedom of the variance: by the spread of few rows, few. */
  readonly df: number;
  readonly guarantee: boolean;
  readonly shortfall: string | null;
  readonly minimum: number | null;
}

/** What a paired comparison by influence values starts from, besides the values. */
export interface PairedInfluenceInput extends Terms {
  readonly candidate: number;
  readonly reference: number;
  /** The difference of the two, oriented so that > 0 is better. */
  readonly difference: number;
  /** The smallest variance that is believed: equal predictions are no proof of equal models. */
  readonly floor: number;
  /** Largest possible size of a difference; Infinity: none. */
  readonly limit: number;
  /** Whether the values can be so skewed that Hall's correction is needed, as squared errors are. */
  readonly skewed: boolean;
}

/**
 * Difference of two models' metric by the delta method: each row's influence on one value less that on the other, oriented so that > 0 is
 * better; their spread is that of the difference. Bounds: Student's t at the df given, with `skewed` the more cautious of that and Hall's.
 * Source: Hampel (1974), The influence curve and its role in robust estimation, JASA 69:383. O(n).
 */
export function pairedInfluence(values: Float64Array, input: PairedInfluenceInput): PairedComparison {
  const { candidate, reference, difference, floor, limit, skewed, df, guarantee, shortfall, minimum } = input;
  const { n, variance, skewness } = moments(values);
  return influenceComparison({
    kind: 'influence',
    candidate: toReal(candidate),
    reference: toReal(reference),
    difference: toReal(difference),
    n,
    variance: toReal(variance),
    floor,
    skewness: skewed ? toReal(skewness) : 0,
    df: toReal(df),
    limit: toReal(limit),
    guarantee,
    shortfall,
    minimum,
  });
}

/** The comparison that the spread of influence values makes. */
export function influenceComparison(evidence: EvidenceOf<'influence'>): PairedComparison {
  const { n, floor, guarantee, shortfall, minimum } = evidence;
  const variance = evidence.variance === null ? Number.NaN : Math.max(floor, evidence.variance);
  const difference = fromReal(evidence.difference);
  const df = fromReal(evidence.df, 0);
  const skewness = fromReal(evidence.skewness);
  return {
    candidate: fromReal(evidence.candidate),
    reference: fromReal(evidence.reference),
    difference,
    ...cautiousBounds({
      value: difference,
      error: Math.sqrt(variance / n),
      df,
      steepness: steepnessOf(skewness, n),
      limit: fromReal(evidence.limit, Infinity),
    }),
    sigma: Number.isNaN(variance) ? Infinity : Math.sqrt(variance),
    n,
    method: `influence function, t(${shown(df)})${skewness === 0 ? '' : " and Hall's skewness-corrected t"}`,
    guarantee,
    shortfall,
    minimum,
    evidence,
  };
}

/** What one model's bound by influence values starts from, besides the values. */
export interface InfluenceBoundInput extends Terms {
  readonly value: number;
  /** The smallest variance that is believed; absent: that of the values. */
  readonly floor?: number;
  readonly range: Range;
  /** The value is never believed more than a share of so many independent rows would be; null: no such floor. */
  readonly trials: number | null;
}

/** One model's metric with t bounds from its influence values, cut to its range, and no closer than Wilson's of `trials` rows. O(n). */
export function influenceBound(values: Float64Array, input: InfluenceBoundInput): SingleBound {
  const { value, floor = 0, df, range, trials, guarantee, shortfall, minimum } = input;
  const { n, variance, skewness } = moments(values);
  return ownInfluenceBound({
    kind: 'own_influence',
    value: toReal(value),
    n,
    variance: toReal(Math.max(floor, variance)),
    skewness: toReal(skewness),
    df: toReal(df),
    range: [toReal(range[0]), toReal(range[1])],
    trials,
    guarantee,
    shortfall,
    minimum,
  });
}

/** The bounds that the spread of influence values makes. */
export function ownInfluenceBound(evidence: EvidenceOf<'own_influence'>): SingleBound {
  const { n, trials, range, guarantee, shortfall, minimum } = evidence;
  const value = fromReal(evidence.value);
  const df = fromReal(evidence.df, 0);
  return {
    value,
    ...ownBounds({
      value,
      error: Math.sqrt(fromReal(evidence.variance) / n),
      df,
      steepness: steepnessOf(fromReal(evidence.skewness, 0), n),
      range: [fromReal(range[0], -Infinity), fromReal(range[1], Infinity)],
      trials,
    }),
    n,
    method: `influence function, t(${shown(df)}) and Hall's skewness-corrected t`,
    guarantee,
    shortfall,
    minimum,
    evidence,
  };
}

function shown(df: number): string {
  return Number.isInteger(df) ? String(df) : df.toFixed(1);
}
