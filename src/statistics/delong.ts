import { fromReal, toReal, type EvidenceOf } from './evidence.js';
import { scratchOf } from './order.js';
import type { PairedComparison } from './paired.js';
import { classMinimum, classShortfall, classVariances, rankings, twoSampleVariance } from './placement.js';
import type { Classes } from './placement.js';
import { normalCdf, normalQuantile } from './normal.js';
import { studentCdf, studentQuantile } from './student.js';

/**
 * Difference of two models' ROC AUC on the same rows: DeLong, DeLong & Clarke-Pearson (1988, Biometrics 44:837) with t quantiles at the
 * Welch-Satterthwaite degrees of freedom of the two variance terms. Identical rankings keep the variance of one discordant pair; when
 * both rankings are perfect (or perfectly wrong) the placements tell nothing about the variance, and the bounds are those of paired
 * proportions without discordant pairs, of as many pairs as the smaller class has rows.
 * y: 1 for the positive class, else 0; scores finite. Throws RangeError when lengths differ or a class has no row. O(n).
 */
export function pairedAuc(y: Uint8Array, candidate: Float64Array, reference: Float64Array): PairedComparison {
  if (candidate.length !== y.length || reference.length !== y.length) {
    throw new RangeError(
      `expected ${y.length} scores of either model, got ${candidate.length} and ${reference.length}`,
    );
  }
  if (!y.includes(1) || !y.includes(0)) throw new RangeError('expected rows of both classes');
  const scratch = scratchOf(y.length);
  const a = rankings(y, candidate, scratch);
  const b = rankings(y, reference, scratch);
  const { ofPositives, ofNegatives } = classVariances(y, a, b);
  return aucComparison({
    kind: 'auc',
    candidate: a.auc,
    reference: b.auc,
    positives: a.positives,
    negatives: a.negatives,
    ofPositives: toReal(ofPositives),
    ofNegatives: toReal(ofNegatives),
  });
}

/** The comparison that both AUCs and the variances of their placements make. */
export function aucComparison(evidence: EvidenceOf<'auc'>): PairedComparison {
  const candidate = fromReal(evidence.candidate);
  const reference = fromReal(evidence.reference);
  const difference = candidate - reference;
  const n = evidence.positives + evidence.negatives;
  const common = {
    candidate,
    reference,
    difference,
    n,
    guarantee: true,
    shortfall: classShortfall(evidence),
    minimum: classMinimum(evidence),
    evidence,
  };
  if (difference === 0 && (candidate === 1 || candidate === 0)) return { ...common, ...saturated(evidence) };
  const { error, df, method } = spread(evidence);
  return {
    ...common,
    lower: (alpha) => (df > 0 ? Math.max(-1, difference + studentQuantile(alpha, df) * error) : -1),
    upper: (alpha) => (df > 0 ? Math.min(1, difference - studentQuantile(alpha, df) * error) : 1),
    pBelow: (value) => {
      if (value > 1) return 0;
      return df > 0 && value > -1 ? studentCdf((difference - value) / error, df) : 1;
    },
    sigma: error * Math.sqrt(n),
    method,
  };
}

/** Standard error of the difference with its floor; df 0 where a class has a single row. */
function spread(evidence: EvidenceOf<'auc'>): { error: number; df: number; method: string } {
  const { positives, negatives } = evidence;
  const smaller = Math.min(positives, negatives);
  if (smaller < 2) return { error: Infinity, df: 0, method: 'DeLong' };
  const variance = twoSampleVariance(
    { ofPositives: fromReal(evidence.ofPositives), ofNegatives: fromReal(evidence.ofNegatives) },
    evidence,
  );
  const pairs = positives * negatives;
  const floor = 2 / (pairs * pairs);
  // A little above 0: placements that are equal but for rounding are equal.
  const floored = !(variance.total > floor * 1e-6);
  const df = floored ? smaller - 1 : variance.df;
  const error = Math.sqrt(floored ? floor : variance.total);
  return { error, df, method: floored ? `DeLong t(${smaller - 1}), identical rankings` : `DeLong t(${df.toFixed(1)})` };
}

type Spread = Pick<PairedComparison, 'lower' | 'upper' | 'pBelow' | 'sigma' | 'method'>;

/** Both at the same end: the score bounds z^2 / (k + z^2) of k independent pairs of rows among which nothing differed. */
function saturated(ranked: Classes): Spread {
  const k = Math.min(ranked.positives, ranked.negatives);
  const bound = (alpha: number): number => {
    const z = normalQuantile(1 - alpha);
    return (z * z) / (k + z * z);
  };
  return {
    lower: (alpha) => -bound(alpha),
    upper: bound,
    pBelow: (value) => {
      const size = Math.min(1, Math.abs(value));
      const score = Math.sqrt((k * size) / (1 - size));
      return normalCdf(value > 0 ? -score : score);
    },
    sigma: Math.sqrt((ranked.positives + ranked.negatives) / (k * k)),
    method: 'Tango score, both perfect',
  };
}
