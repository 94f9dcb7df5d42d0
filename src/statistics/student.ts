import { regularisedBeta } from './beta.js';
import { logGamma } from './gamma.js';
import { normalCdf, normalQuantile } from './normal.js';

/** From here on the normal differs by less than 1e-11 of the value for |t| <= 5. */
const NORMAL_FROM = 1e13;

/** P(T <= t) of Student's t with real df > 0 (Infinity: normal). Relative error about 1e-13 in either tail. Source: DLMF 8.17, x = df / (df + t^2). */
export function studentCdf(t: number, df: number): number {
  if (!(df > 0)) throw new RangeError(`expected degrees of freedom > 0, got ${df}`);
  if (Number.isNaN(t)) return NaN;
  if (df > NORMAL_FROM) return normalCdf(t);
  const tail = upperTail(t, df);
  return t <= 0 ? tail : 1 - tail;
}

/** P(T > |t|); 0 beyond 1e154, whose square overflows. */
function upperTail(t: number, df: number): number {
  const square = t * t;
  if (square === Infinity) return 0;
  return regularisedBeta(df / (df + square), df / 2, 0.5, square / (df + square)) / 2;
}

/** The t with P(T <= t) = p. +-Infinity at 0 and 1; NaN outside [0, 1]. Safeguarded Newton steps on the logarithm of the tail. */
export function studentQuantile(p: number, df: number): number {
  if (!(df > 0)) throw new RangeError(`expected degrees of freedom > 0, got ${df}`);
  if (!(p >= 0 && p <= 1)) return NaN;
  if (p === 0.5) return 0;
  if (df > NORMAL_FROM) return normalQuantile(p);
  return p < 0.5 ? -upperQuantile(p, df) : upperQuantile(1 - p, df);
}

function upperQuantile(tail: number, df: number): number {
  if (tail === 0) return Infinity;
  const logScale = logGamma((df + 1) / 2) - logGamma(df / 2) - Math.log(df * Math.PI) / 2;
  let low = 0;
  let high = Math.max(1, -normalQuantile(tail));
  while (upperTail(high, df) > tail) {
    low = high;
    high *= 2;
  }
  let t = Math.max(low, Math.min(high, -normalQuantile(tail)));
  for (let i = 0; i < 200; i++) {
    const at = upperTail(t, df);
    if (at > tail) low = t;
    else high = t;
    const density = Math.exp(logScale - ((df + 1) / 2) * Math.log1p((t * t) / df));
    const step = (Math.log(at / tail) * at) / density;
    let next = t + step;
    if (!(next > low && next < high)) next = (low + high) / 2;
    if (Math.abs(next - t) <= 4e-16 * t) return next;
    t = next;
  }
  return t;
}
