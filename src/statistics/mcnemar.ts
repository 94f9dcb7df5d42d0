import { binomialUpper } from './binomial.js';
import { normalCdf } from './normal.js';

/** McNemar's (1947) test of two paired proportions from the discordant counts. */
export interface McNemar {
  /** Chi-square with one degree of freedom, without and with the continuity correction; 0 without discordant pairs. */
  readonly statistic: number;
  readonly corrected: number;
  /** Two-sided p-values. */
  readonly p: number;
  readonly pCorrected: number;
  readonly pExact: number;
}

/** All forms at once: b, c are the counts of the two kinds of discordant pairs. */
export function mcnemar(b: number, c: number): McNemar {
  const n = b + c;
  if (n === 0) return { statistic: 0, corrected: 0, p: 1, pCorrected: 1, pExact: 1 };
  const difference = Math.abs(b - c);
  const statistic = (difference * difference) / n;
  const corrected = Math.max(0, difference - 1) ** 2 / n;
  return {
    statistic,
    corrected,
    p: 2 * normalCdf(-Math.sqrt(statistic)),
    pCorrected: 2 * normalCdf(-Math.sqrt(corrected)),
    pExact: Math.min(1, 2 * mcnemarExact(Math.max(b, c), Math.min(b, c))),
  };
}

/** One-sided exact p-value that `more` is not larger by chance: P(X >= more), X ~ Binomial(more + less, 1/2). */
export function mcnemarExact(more: number, less: number): number {
  return binomialUpper(more, more + less, 0.5);
}
