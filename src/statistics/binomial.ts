import { regularisedBeta } from './beta.js';
import { deviance, stirlingError } from './gamma.js';
import type { Rng } from './rng.js';

/** P(X >= k) for X ~ Binomial(n, p). Relative error about 1e-13. */
export function binomialUpper(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  if (k > n) return 0;
  return regularisedBeta(p, k, n - k + 1);
}

/** P(X = k) for X ~ Binomial(n, p), 0 <= k <= n. Source: Loader (2000). */
export function binomialPmf(k: number, n: number, p: number): number {
  if (p === 0) return k === 0 ? 1 : 0;
  if (p === 1) return k === n ? 1 : 0;
  if (k === 0) return Math.exp(n * Math.log1p(-p));
  if (k === n) return Math.exp(n * Math.log(p));
  const exponent =
    stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviance(k, n * p) - deviance(n - k, n * (1 - p));
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}

/** A draw from Binomial(n, p) by inversion of one uniform number. O(sqrt(n p (1-p))), whatever n. */
export function binomialDraw(n: number, p: number, rng: Rng): number {
  if (n === 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - binomialDraw(n, 1 - p, rng);
  return n * p < 10 ? drawFromZero(n, p, rng.next()) : drawFromMode(n, p, rng.next());
}

/** Walks upward from 0: cheaper where the mean is small. */
function drawFromZero(n: number, p: number, uniform: number): number {
  const odds = p / (1 - p);
  let mass = Math.exp(n * Math.log1p(-p));
  let left = uniform - mass;
  for (let k = 1; k <= n; k++) {
    if (left <= 0) return k - 1;
    mass *= ((n - k + 1) / k) * odds;
    left -= mass;
    // What is left beyond this is rounding.
    if (mass < 1e-18 && k > n * p) return k;
  }
  return n;
}

/** Walks outward from the mode, on both sides in turn. */
function drawFromMode(n: number, p: number, uniform: number): number {
  const odds = p / (1 - p);
  let high = Math.min(n, Math.floor((n + 1) * p));
  let low = high;
  let atHigh = binomialPmf(high, n, p);
  let atLow = atHigh;
  let u = uniform - atHigh;
  const mode = high;
  while (u > 0) {
    if (low > 0) {
      atLow *= low / (n - low + 1) / odds;
      low--;
      u -= atLow;
      if (u <= 0) return low;
    }
    if (high < n) {
      atHigh *= ((n - high) / (high + 1)) * odds;
      high++;
      u -= atHigh;
      if (u <= 0) return high;
    }
    // All mass has been walked: what is left of u is rounding.
    if (atLow + atHigh < 1e-300 || (low === 0 && high === n)) return mode;
  }
  return mode;
}
