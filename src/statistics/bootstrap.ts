import type { PairedComparison } from './paired.js';
import type { SingleBound } from './single.js';

/** Replicates of a statistic, ready for percentiles; an undefined replicate (NaN) counts as the extreme of either side. */
export interface Percentiles {
  readonly replicates: number;
  /** Percentile bound at one-sided level alpha: the floor(alpha (B + 1))-th smallest replicate. RangeError where alpha < 50 / B was not planned. */
  readonly lower: (alpha: number) => number;
  readonly upper: (alpha: number) => number;
  /** (1 + replicates >= value) / (B + 1): at most alpha exactly where upper(alpha) < value. */
  readonly pBelow: (value: number) => number;
  readonly pAbove: (value: number) => number;
  /** Standard deviation of the defined replicates. */
  readonly error: number;
}

/** Replicates that bounds at level alpha need: at least 50 / alpha and 1,999, so that alpha (B + 1) is whole for the usual levels. */
export function replicatesFor(alpha: number): number {
  return Math.max(2000, Math.ceil(50 / alpha)) - 1;
}

/** Percentile bounds from replicates (Efron 1979). No error rate is promised. O(B log B). */
export function percentiles(replicates: Float64Array): Percentiles {
  const sorted = replicates.filter((value) => !Number.isNaN(value)).sort();
  const total = replicates.length;
  const undefinedOnes = total - sorted.length;
  const rank = (alpha: number): number => {
    if (!(total + 1 >= 49.9 / alpha)) throw new RangeError(`${total} replicates are too few for level ${alpha}`);
    // The smallest surplus forgives the rounding of alpha (B + 1).
    return Math.floor(alpha * (total + 1) * (1 + 1e-12)) - undefinedOnes;
  };
  return {
    replicates: total,
    lower: (alpha) => sorted[rank(alpha) - 1] ?? -Infinity,
    upper: (alpha) => sorted[sorted.length - rank(alpha)] ?? Infinity,
    pBelow: (value) => (1 + total - countBelow(sorted, value, false)) / (total + 1),
    pAbove: (value) => (1 + undefinedOnes + countBelow(sorted, value, true)) / (total + 1),
    error: deviation(sorted),
  };
}

/** Values < limit, or <= limit with `inclusive`. */
function countBelow(sorted: Float64Array, limit: number, inclusive: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < limit || (inclusive && sorted[middle] === limit)) low = middle + 1;
    else high = middle;
  }
  return low;
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

/** Percentile bounds of a paired difference: `guarantee` is false. */
export function pairedBootstrap(input: PairedReplicates): PairedComparison {
  const { candidate, reference, difference, n, shortfall, minimum } = input;
  const found = percentiles(input.replicates);
  return {
    candidate,
    reference,
    difference,
    lower: found.lower,
    upper: found.upper,
    pBelow: found.pBelow,
    sigma: Number.isNaN(found.error) ? Infinity : found.error * Math.sqrt(n),
    n,
    method: `paired bootstrap (${found.replicates}, percentile)`,
    guarantee: false,
    shortfall,
    minimum,
  };
}

/** Percentile bounds of one model's metric, for display. */
export function bootstrapBound(
  value: number,
  n: number,
  replicates: Float64Array,
  { shortfall, minimum }: Pick<SingleBound, 'shortfall' | 'minimum'>,
): SingleBound {
  const found = percentiles(replicates);
  return {
    value,
    lower: found.lower,
    upper: found.upper,
    pBelow: found.pBelow,
    pAbove: found.pAbove,
    n,
    method: `bootstrap (${found.replicates}, percentile)`,
    guarantee: false,
    shortfall,
    minimum,
  };
}
