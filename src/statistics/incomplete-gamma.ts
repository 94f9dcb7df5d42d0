import { deviance, stirlingError } from './gamma.js';

const TINY = 1e-300;

/**
 * Regularised upper incomplete gamma function Q(a, x) for a > 0, x >= 0: P(X > 2x) of a chi-square with 2a degrees of freedom. Relative error
 * about 1e-13 where it is the smaller tail. Source: DLMF 8.11.4 (series) and 8.9.2 (continued fraction, by Lentz's method); the factor before them as
 * Loader (2000) computes Poisson probabilities. O(sqrt(a)) near the mean. Throws RangeError outside its domain.
 */
export function upperGamma(a: number, x: number): number {
  if (!(a > 0 && x >= 0)) throw new RangeError(`no incomplete gamma at a=${a}, x=${x}`);
  if (x === 0) return 1;
  if (x === Infinity) return 0;
  // x^a e^-x / Gamma(a + 1)
  const factor = Math.exp(-deviance(a, x) - stirlingError(a)) / Math.sqrt(2 * Math.PI * a);
  return x < a + 1 ? 1 - factor * series(a, x) : factor * a * fraction(a, x);
}

/** 1 + x / (a + 1) + x^2 / ((a + 1)(a + 2)) + ... */
function series(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; ; n++) {
    term *= x / (a + n);
    if (sum + term === sum) return sum;
    sum += term;
  }
}

function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < 1_000_000; n++) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / nonZero(numerator * d + b);
    c = nonZero(b + numerator / c);
    const step = d * c;
    value *= step;
    if (Math.abs(step - 1) < 2.3e-16) break;
  }
  return value;
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
