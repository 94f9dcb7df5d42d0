const SQRT_PI = 1.772453850905516;

/** P(Z <= x) of the standard normal, relative error about 1e-14 in either tail. */
export function normalCdf(x: number): number {
  return x <= 0 ? upperTail(-x) : 1 - upperTail(x);
}

/** Density of the standard normal. */
function normalPdf(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}

/** P(Z > x) for x >= 0, or a little below it: erfc by its series (DLMF 7.6.2) near zero, by its continued fraction (DLMF 7.9.2) beyond. */
function upperTail(x: number): number {
  const u = x / Math.SQRT2;
  if (u < 1.5) {
    let term = u;
    let sum = u;
    for (let k = 1; ; k++) {
      term *= (2 * u * u) / (2 * k + 1);
      if (sum + term === sum) break;
      sum += term;
    }
    return 0.5 - (Math.exp(-u * u) * sum) / SQRT_PI;
  }
  let value = u;
  // Evaluated from the far end: 30 + 150 / u^2 levels are enough for 53 bits at any u >= 1.5.
  for (let k = Math.ceil(30 + 150 / (u * u)); k > 0; k--) value = u + k / 2 / value;
  return Math.exp((-x * x) / 2) / (2 * SQRT_PI * value);
}

/**
 * The z with P(Z <= z) = p: +-Infinity at 0 and 1, NaN outside [0, 1]. Start: Abramowitz & Stegun 26.2.23, within 4.5e-4, then
 * Halley steps until nothing moves. Error about 1e-16 beside p = 0.5, relative error about 1e-14 farther away, down to tails of 1e-300.
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return NaN;
  if (p === 0.5) return 0;
  return p < 0.5 ? -upperQuantile(p) : upperQuantile(1 - p);
}

function upperQuantile(tail: number): number {
  if (tail === 0) return Infinity;
  const t = Math.sqrt(-2 * Math.log(tail));
  let z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  for (let i = 0; i < 6; i++) {
    const newton = (upperTail(z) - tail) / normalPdf(z);
    const step = newton / (1 + (newton * z) / 2);
    z += step;
    if (Math.abs(step) <= 1e-16 * Math.abs(z)) break;
  }
  return Math.max(z, 0);
}
