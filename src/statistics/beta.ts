import { deviance, stirlingError } from './gamma.js';

const TINY = 1e-300;

/**
 * Regularised incomplete beta function I_x(a, b), for a, b > 0 and x in [0, 1]. `rest` is 1 - x, where the caller knows it more
 * exactly than by subtraction. Relative error about 1e-13 where the value is the smaller tail.
 * Source: DLMF 8.17.22 in the form of DiDonato & Morris (1992, ACM TOMS 18:360), evaluated by Lentz's method; the factor before it
 * as Loader (2000) computes binomial probabilities.
 * Cost: O(sqrt(max(a, b))). Throws RangeError outside its domain.
 */
export function regularisedBeta(x: number, a: number, b: number, rest = 1 - x): number {
  if (!(a > 0 && b > 0 && x >= 0 && rest >= 0)) throw new RangeError(`no incomplete beta at x=${x}, a=${a}, b=${b}`);
  if (x === 0) return 0;
  if (rest === 0) return 1;
  // The fraction converges fast on the near side of the mean.
  if (x > (a + 1) / (a + b + 2)) return 1 - tail(rest, b, a, x);
  return tail(x, a, b, rest);
}

function tail(x: number, a: number, b: number, rest: number): number {
  return density(x, a, b, rest) * fraction(x, a, b, rest);
}

/** x^a (1-x)^b / B(a, b). */
function density(x: number, a: number, b: number, rest: number): number {
  const n = a + b;
  const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * rest);
  return Math.exp(exponent) * Math.sqrt((a * b) / (2 * Math.PI * n));
}

/** The even part of the continued fraction, in which a(1 - x) - bx appears as such and does not cancel for large a or b. */
function fraction(x: number, a: number, b: number, rest: number): number {
  const distance = a * rest - b * x;
  const partial = (n: number): number =>
    n + (n * (b - n) * x) / (a + 2 * n - 1) + ((a + n) * (distance + 1 + n * (1 + rest))) / (a + 2 * n + 1);
  let value = nonZero((a * (distance + 1)) / (a + 1));
  let c = value;
  let d = 0;
  for (let n = 1; n < 1_000_000; n++) {
    const scale = a + 2 * n - 1;
    const numerator = (((a + n - 1) * (a + b + n - 1)) / scale) * ((n * (b - n)) / scale) * x * x;
    const denominator = partial(n);
    d = 1 / nonZero(denominator + numerator * d);
    c = nonZero(denominator + numerator / c);
    const step = c * d;
    value *= step;
    if (Math.abs(step - 1) < 2.3e-16) break;
  }
  return 1 / value;
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
