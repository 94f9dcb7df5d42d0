import type { SingleEvidence } from './evidence.js';

/** One model's metric with one-sided bounds: what a threshold is tested with, and what a display interval is made of. */
export interface SingleBound {
  readonly value: number;
  /** Lower confidence bound at one-sided level alpha. */
  lower(alpha: number): number;
  upper(alpha: number): number;
  /** p-value against the null "metric >= value": small means below `value`. */
  pBelow(value: number): number;
  /** p-value against the null "metric <= value": small means above `value`. */
  pAbove(value: number): number;
  readonly n: number;
  /** How it was made: `wilson`, `delong`, `t`, `bootstrap (1999, percentile)`. */
  readonly method: string;
  /** False where no error rate is promised (bootstrap). */
  readonly guarantee: boolean;
  /** What is missing to the minimum of rows, in words, or null when it is met. */
  readonly shortfall: string | null;
  /** Rows with which that minimum is met at today's shares of the classes; null where that cannot be told. */
  readonly minimum: number | null;
  /** What all of this rests on, as JSON: `singleFromEvidence` makes the same bound of it. */
  readonly evidence: SingleEvidence;
}
