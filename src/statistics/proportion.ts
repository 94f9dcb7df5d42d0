import type { EvidenceOf } from './evidence.js';
import { mcnemarExact } from './mcnemar.js';
import { normalCdf, normalQuantile } from './normal.js';
import type { PairedComparison } from './paired.js';

/** Two models on the same rows, counted by who was right. */
export interface PairedCounts {
  readonly bothRight: number;
  readonly onlyCandidate: number;
  readonly onlyReference: number;
  readonly bothWrong: number;
  /** All rows, where the proportion is among some of them (recall: the positive ones), for planning; absent: the sum of the counts. */
  readonly rows?: number;
}

/**
 * Difference of two paired proportions right (accuracy, 0/1 loss): Tango's (1998, Statistics in Medicine 17:891) score bounds, which stay
 * apart even without discordant pairs. "Better" or "worse" than 0 is only reported when exact McNemar agrees: a bound of the exact
 * test's other side stops at 0, and the p-value of any value <= 0 is at least the exact one.
 * Throws RangeError for negative or fractional counts, or none. O(1).
 */
export function pairedProportion(counts: PairedCounts): PairedComparison {
  return proportionComparison({ kind: 'proportion', ...counts });
}

/** The comparison that the counts make. */
export function proportionComparison(evidence: EvidenceOf<'proportion'>): PairedComparison {
  const { bothRight, onlyCandidate: b, onlyReference: c, bothWrong } = evidence;
  const n = bothRight + b + c + bothWrong;
  const { rows = n } = evidence;
  if (!(n > 0) || ![bothRight, b, c, bothWrong].every((count) => Number.isSafeInteger(count) && count >= 0)) {
    throw new RangeError('expected counts >= 0 of at least one row');
  }
  const difference = (b - c) / n;
  // Without discordant pairs the plug-in is 0, and no plan can be made of it: one row stands for what was not seen yet.
  const disagreement = Math.max(b + c, 1) / n;
  return {
    candidate: (bothRight + b) / n,
    reference: (bothRight + c) / n,
    difference,
    lower: (alpha) => {
      const bound = lowerBound(b, c, n, alpha);
      return bound > 0 && mcnemarExact(b, c) >= alpha ? 0 : bound;
    },
    upper: (alpha) => {
      const bound = -lowerBound(c, b, n, alpha);
      return bound < 0 && mcnemarExact(c, b) >= alpha ? 0 : bound;
    },
    pBelow: (value) => {
      const tango = normalCdf(tangoScore(b, c, n, value));
      return value > 0 ? tango : Math.max(tango, mcnemarExact(c, b));
    },
    sigma: Math.sqrt(disagreement - difference * difference) * Math.sqrt(rows / n),
    n: rows,
    method: 'Tango score, exact McNemar at 0',
    guarantee: true,
    shortfall: null,
    minimum: 1,
    evidence,
  };
}

/** Where the score test of level alpha turns: the score falls as the difference grows, so bisection ends at the double next to it. */
function lowerBound(b: number, c: number, n: number, alpha: number): number {
  const z = normalQuantile(1 - alpha);
  let low = -1;
  let high = (b - c) / n;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return low;
    if (tangoScore(b, c, n, middle) > z) low = middle;
    else high = middle;
  }
}

/** Tango's score statistic of "difference = value": positive when the observed difference lies above. */
export function tangoScore(b: number, c: number, n: number, value: number): number {
  // The formula is exact for value >= 0; the other half is the same question with the models exchanged.
  if (value < 0) return -tangoScore(c, b, n, -value);
  const distance = b - c - n * value;
  if (distance === 0) return 0;
  if (value >= 1) return -Infinity;
  const slope = 2 * n;
  const middle = (2 * n - b + c) * value - b - c;
  const product = -c * value * (1 - value);
  const root = Math.sqrt(middle * middle - 4 * slope * product);
  // The share of "only the reference" under the constraint; of the two forms the one without cancellation.
  const share = middle > 0 ? (-2 * product) / (root + middle) : (root - middle) / (2 * slope);
  return distance / Math.sqrt(n * (2 * share + value * (1 - value)));
}
