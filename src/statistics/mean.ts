/** Count, mean and central moments of a sample. */
export interface Moments {
  readonly n: number;
  readonly mean: number;
  /** Sample variance (divisor n - 1); NaN for fewer than two values. Exactly 0 when all values are equal. */
  readonly variance: number;
  /** m3 / m2^1.5 with divisor n; 0 when the variance is 0. */
  readonly skewness: number;
  /** Largest share of one value in the sum of squared deviations; 0 when the variance is 0. */
  readonly dominance: number;
}

/**
 * Mean by Neumaier's (1974) compensated sum: the result hardly depends on the order of the rows. NaN for no values. O(n).
 */
export function mean(values: Float64Array): number {
  return sum(values) / values.length;
}

/** Neumaier's compensated sum. */
export function sum(values: Float64Array): number {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}

/** Two passes: mean, then powers of the deviations. O(n). */
export function moments(values: Float64Array): Moments {
  const n = values.length;
  if (allEqual(values)) {
    return { n, mean: values[0]!, variance: n < 2 ? NaN : 0, skewness: 0, dominance: 0 };
  }
  const center = mean(values);
  let first = 0;
  let second = 0;
  let third = 0;
  let largest = 0;
  for (const value of values) {
    const deviation = value - center;
    const square = deviation * deviation;
    first += deviation;
    second += square;
    third += square * deviation;
    if (square > largest) largest = square;
  }
  const squares = second - (first * first) / n;
  const m2 = squares / n;
  return {
    n,
    mean: center,
    variance: squares / (n - 1),
    skewness: third / n / (m2 * Math.sqrt(m2)),
    dominance: largest / squares,
  };
}

function allEqual(values: Float64Array): boolean {
  for (const value of values) if (value !== values[0]) return false;
  return values.length > 0;
}
