import { deviance, stirlingError } from './gamma.js';

const TINY = 1e-300;

/**
 * Regularised incomplete beta function I_x(a, b), for a, b > 0 and x in [0, 1]. `rest` is 1 - x, where the caller knows it more
 * exactly than by subtraction. Relative error about 1e-13 where the value is the smaller tail.
 * Source: DLMF 8.17.22 (continued fraction), evaluated by Lentz's method; Loader's (2000) form of the factor before it.
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
  return (density(x, a, b, rest) / a) * fraction(x, a, b);
}

/** x^a (1-x)^b / B(a, b). */
function density(x: number, a: number, b: number, rest: number): number {
  const n = a + b;
  const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * rest);
  return Math.exp(exponent) * Math.sqrt((a * b) / (2 * Math.PI * n));
}

function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < 1_000_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    const step = d * c;
    value *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return value;
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
