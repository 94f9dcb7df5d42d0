import type { PairedEvidence } from './evidence.js';

/**
 * A paired comparison of two models on the same rows, whatever the metric. Differences are candidate - reference,
 * oriented so that > 0 is better. Bounds and p-values are one-sided.
 */
export interface PairedComparison {
  readonly candidate: number;
  readonly reference: number;
  readonly difference: number;
  /** Lower confidence bound of the difference at one-sided level alpha. */
  lower(alpha: number): number;
  upper(alpha: number): number;
  /** p-value against the null "difference >= value": small means worse than `value`. */
  pBelow(value: number): number;
  /** Standard deviation of one row's contribution, for planning: standard error = sigma / sqrt(n). */
  readonly sigma: number;
  readonly n: number;
  /** Test and interval used, for the verdict: `Tango score`, `DeLong t(12.3)`. */
  readonly method: string;
  /** False where no error rate is promised (bootstrap). */
  readonly guarantee: boolean;
  /** What is missing to the metric's minimum of rows, in words, or null when it is met. */
  readonly shortfall: string | null;
  /** Rows with which the metric's minimum is met at today's shares of classes and differing rows; null where that cannot be told. */
  readonly minimum: number | null;
  /** What all of this rests on, as JSON: `fromEvidence` makes the same comparison of it. */
  readonly evidence: PairedEvidence;
}
