import { fromReal, toReal, type EvidenceOf } from './evidence.js';
import { normalCdf, normalQuantile } from './normal.js';
import { classMinimum, classShortfall, classVariances, rankings, twoSampleVariance } from './placement.js';
import type { SingleBound } from './single.js';
import { studentCdf, studentQuantile } from './student.js';
import type { Interval } from './wilson.js';

/**
 * Share of Newcombe's variance below which DeLong's is not believed. Simulated with normal scores (10 to 50 rows of the rarer class, ratios
 * up to 1:100, AUC .76 to .9): the one-sided error at 5% is at most 5%; at .6 it is up to 7%, without a floor 16%.
 */
const FLOOR = 0.8;

/**
 * ROC AUC of one model with its bounds: DeLong's variance on the logit scale with t quantiles at Welch-Satterthwaite degrees of freedom.
 * The variance has a floor, because few rows ranked almost perfectly are no proof of an almost perfect model: no bound is closer than the
 * score bound with FLOOR times the variance of Hanley & McNeil (1982) in Newcombe's (2006, Statistics in Medicine 25:559, method 5) form
 * at the tested value. With a single row of a class nothing is known: bounds 0 and 1.
 * null when a class is missing. y: 1 for the positive class, else 0; scores finite. O(n).
 */
export function aucBound(y: Uint8Array, score: Float64Array): SingleBound | null {
  if (!y.includes(1) || !y.includes(0)) return null;
  const ranked = rankings(y, score);
  const { ofPositives, ofNegatives } = classVariances(y, ranked, null);
  return ownAucBound({
    kind: 'own_auc',
    auc: ranked.auc,
    positives: ranked.positives,
    negatives: ranked.negatives,
    ofPositives: toReal(ofPositives),
    ofNegatives: toReal(ofNegatives),
  });
}

/** The bounds that an AUC and the variances of its placements make. */
export function ownAucBound(evidence: EvidenceOf<'own_auc'>): SingleBound {
  const { auc, positives, negatives } = evidence;
  const known = Math.min(positives, negatives) > 1;
  const variance = twoSampleVariance(
    { ofPositives: fromReal(evidence.ofPositives), ofNegatives: fromReal(evidence.ofNegatives) },
    evidence,
  );
  const delong = onLogit(auc, variance.total, variance.df);
  const floor = scoreFloor(auc, positives, negatives);
  return {
    value: auc,
    lower: (alpha) => (known ? Math.min(delong.lower(alpha), floor.lower(alpha)) : 0),
    upper: (alpha) => (known ? Math.max(delong.upper(alpha), floor.upper(alpha)) : 1),
    pBelow: (limit) => {
      if (limit <= 0 || limit > 1) return limit > 1 ? 0 : 1;
      return known ? Math.max(delong.pBelow(limit), floor.pBelow(limit)) : 1;
    },
    pAbove: (limit) => {
      if (limit < 0 || limit >= 1) return limit < 0 ? 0 : 1;
      return known ? Math.max(1 - delong.pBelow(limit), 1 - floor.pBelow(limit)) : 1;
    },
    n: positives + negatives,
    method: 'delong, logit',
    guarantee: true,
    shortfall: classShortfall(evidence),
    minimum: classMinimum(evidence),
    evidence,
  };
}

/** Whether all rows have the same score: such a model ranks nothing, and its AUC is exactly .5 on any rows. */
export function isConstantScore(score: Float64Array): boolean {
  return score.length > 0 && score.every((value) => value === score[0]);
}

/**
 * The bounds of {@link aucBound}, each one-sided at level alpha: together the (1 - 2 alpha) interval, for display. A constant score is taken
 * at its word: [0.5, 0.5]; a test stays with aucBound, which does not know the other rows. null when a class is missing.
 */
export function aucInterval(y: Uint8Array, score: Float64Array, alpha: number): Interval | null {
  const bound = aucBound(y, score);
  if (bound === null) return null;
  if (isConstantScore(score)) return { lower: 0.5, upper: 0.5 };
  return { lower: bound.lower(alpha), upper: bound.upper(alpha) };
}

type Bounds = Pick<SingleBound, 'lower' | 'upper' | 'pBelow'>;

/** DeLong on the logit scale; where it has no variance it has nothing to say, and the floor decides. */
function onLogit(auc: number, variance: number, df: number): Bounds {
  if (!(variance > 0)) {
    return { lower: () => auc, upper: () => auc, pBelow: (limit) => (auc < limit ? 0 : auc > limit ? 1 : 0.5) };
  }
  const center = logit(auc);
  const error = Math.sqrt(variance) / (auc * (1 - auc));
  const at = (quantile: number): number => 1 / (1 + Math.exp(-(center + quantile * error)));
  return {
    lower: (alpha) => at(studentQuantile(alpha, df)),
    upper: (alpha) => at(-studentQuantile(alpha, df)),
    pBelow: (limit) => studentCdf((center - logit(limit)) / error, df),
  };
}

function logit(p: number): number {
  return Math.log(p) - Math.log1p(-p);
}

function scoreFloor(auc: number, positives: number, negatives: number): Bounds {
  const rows = (positives + negatives) / 2 - 1;
  const statistic = (value: number): number => {
    if (value === auc) return 0;
    const shape = 1 + (rows * (1 - value)) / (2 - value) + (rows * value) / (1 + value);
    const variance = (value * (1 - value) * shape) / (positives * negatives);
    return (auc - value) / Math.sqrt(FLOOR * variance);
  };
  return {
    lower: (alpha) => turning(0, auc, normalQuantile(1 - alpha), statistic),
    upper: (alpha) => 1 - turning(0, 1 - auc, normalQuantile(1 - alpha), (value) => -statistic(1 - value)),
    pBelow: (limit) => normalCdf(statistic(limit)),
  };
}

/** Where a falling statistic passes z, by bisection between low and high. */
function turning(low: number, high: number, z: number, statistic: (value: number) => number): number {
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    if (statistic(middle) > z) low = middle;
    else high = middle;
  }
  return low;
}
