import { fromReal, toReal, type EvidenceOf } from './evidence.js';

/** Ranks from either end that are all kept; beyond them each is at most 10% above the one before. */
const DENSE = 50;
/** Levels whose rank is kept as well. */
const LEVELS = [0.5, 0.25, 0.2, 0.1, 0.05, 0.025, 0.02, 0.01, 0.005, 0.0025, 0.001];

/** Replicates of a statistic as evidence holds them: a few hundred numbers, whatever their number. */
export type Tails = Pick<EvidenceOf<'bootstrap'>, 'n' | 'replicates' | 'undefined' | 'error' | 'low' | 'high'>;

/**
 * Sorts replicates and keeps those that bounds are made of: the 50 at either end, then one in ten percent of ranks, and those of the usual
 * levels. A level between two ranks gets the more cautious one. Replicates that are not finite count as the extreme of either side.
 * O(B log B).
 */
export function tailsOf(replicates: Float64Array, n: number): Tails {
  const sorted = replicates.filter((value) => Number.isFinite(value)).sort();
  const missing = replicates.length - sorted.length;
  const ranks = keptRanks(replicates.length, missing).filter((rank) => rank <= sorted.length);
  return {
    n,
    replicates: replicates.length,
    undefined: missing,
    error: toReal(deviation(sorted)),
    low: ranks.map((rank) => [rank, sorted[rank - 1]! + 0]),
    high: ranks.map((rank) => [rank, sorted[sorted.length - rank]! + 0]),
  };
}

function keptRanks(total: number, missing: number): number[] {
  const kept = new Set(LEVELS.map((level) => rankAt(level, total) - missing));
  for (let rank = 1; rank <= total; rank = rank < DENSE ? rank + 1 : Math.floor(rank * 1.1)) kept.add(rank);
  return [...kept].filter((rank) => rank > 0).sort((a, b) => a - b);
}

/** floor(alpha (B + 1)); the smallest surplus forgives the rounding of the product. */
function rankAt(alpha: number, total: number): number {
  return Math.floor(alpha * (total + 1) * (1 + 1e-12));
}

function deviation(values: Float64Array): number {
  let mean = 0;
  let squares = 0;
  for (const [i, value] of values.entries()) {
    const step = value - mean;
    mean += step / (i + 1);
    squares += step * (value - mean);
  }
  return values.length < 2 ? NaN : Math.sqrt(squares / (values.length - 1));
}

/** Replicates of a statistic, ready for percentiles. */
export interface Percentiles {
  readonly replicates: number;
  /** Percentile bound at one-sided level alpha: the floor(alpha (B + 1))-th smallest replicate. RangeError where alpha < 50 / B was not planned. */
  readonly lower: (alpha: number) => number;
  readonly upper: (alpha: number) => number;
  /** (1 + replicates >= value) / (B + 1), or a little more: at most alpha exactly where upper(alpha) < value. */
  readonly pBelow: (value: number) => number;
  readonly pAbove: (value: number) => number;
  /** Standard deviation of the defined replicates. */
  readonly error: number;
}

/** Percentile bounds from kept replicates (Efron 1979). No error rate is promised. */
export function percentiles({ replicates: total, undefined: missing, error, low, high }: Tails): Percentiles {
  const at = (kept: Tails['low'], alpha: number): number | undefined => {
    if (!(total + 1 >= 49.9 / alpha)) throw new RangeError(`${total} replicates are too few for level ${alpha}`);
    const rank = rankAt(alpha, total) - missing;
    return kept.findLast(([each]) => each <= rank)?.[1];
  };
  // Of the ranks that may still reach the value the farthest is taken.
  const p = (kept: Tails['low'], beyond: (value: number) => boolean): number => {
    const first = kept.find(([, value]) => beyond(value));
    return ((first === undefined ? total : missing + first[0] - 1) + 1) / (total + 1);
  };
  return {
    replicates: total,
    lower: (alpha) => at(low, alpha) ?? -Infinity,
    upper: (alpha) => at(high, alpha) ?? Infinity,
    pBelow: (value) => p(high, (each) => each < value),
    pAbove: (value) => p(low, (each) => each > value),
    error: fromReal(error),
  };
}
