/**
 * P(K > x) of Kolmogorov's (1933) distribution, the limit of sqrt(m n / (m + n)) D of two samples. Absolute error about 1e-16. Source: Marsaglia,
 * Tsang & Wang (2003, J. Stat. Software 8:18) for the two series.
 */
export function kolmogorovUpper(x: number): number {
  if (!(x > 0)) return 1;
  if (x < 1) {
    let sum = 0;
    for (let k = 1; k < 40; k += 2) sum += Math.exp(-((k * Math.PI) ** 2) / (8 * x * x));
    return 1 - (Math.sqrt(2 * Math.PI) / x) * sum;
  }
  let sum = 0;
  for (let k = 1; k < 40; k++) sum += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * x * x);
  return Math.min(1, Math.max(0, sum));
}

/**
 * Two-sided p-value of the two-sample test of Kolmogorov and Smirnov (1948) by its limit: at most a little too large for small samples, and too
 * large where values are tied or D is a lower bound, so that it errs towards "no difference".
 */
export function kolmogorovSmirnov(d: number, m: number, n: number): number {
  return kolmogorovUpper(Math.sqrt((m * n) / (m + n)) * d);
}
