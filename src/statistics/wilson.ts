import { normalQuantile } from './normal.js';

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
