const HALF_LOG_TWO_PI = 0.9189385332046727;

/**
 * Error of Stirling's formula: ln Gamma(x + 1) - ((x + 1/2) ln x - x + ln(2 pi) / 2), for real x > 0. Absolute error about 1e-16.
 * Source: Loader (2000), Fast and accurate computation of binomial probabilities; the series is DLMF 5.11.1.
 */
export function stirlingError(x: number): number {
  let shifted = x;
  let sum = 0;
  // The recurrence e(x) = e(x + 1) + (x + 1/2) ln(1 + 1/x) - 1 reaches the range in which the series is exact.
  for (; shifted < 16; shifted++) sum += (shifted + 0.5) * Math.log1p(1 / shifted) - 1;
  const s = 1 / (shifted * shifted);
  const series =
    1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360360 - s / 156)))));
  return sum + series / shifted;
}

/** ln Gamma(x) for x > 0. */
export function logGamma(x: number): number {
  return (x + 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingError(x) - Math.log(x);
}

/** x ln(x / m) + m - x without cancellation for x near m: the deviance term of Loader (2000). x > 0, m >= 0. */
export function deviance(x: number, m: number): number {
  const difference = x - m;
  if (Math.abs(difference) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x;
  const v = difference / (x + m);
  let sum = difference * v;
  let term = 2 * x * v;
  for (let j = 3; ; j += 2) {
    term *= v * v;
    const next = sum + term / j;
    if (next === sum) return next;
    sum = next;
  }
}
