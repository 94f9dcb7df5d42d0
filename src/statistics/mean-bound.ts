import { moments } from './mean.js';
import { meanMinimum, meanShortfall } from './paired-mean.js';
import type { SingleBound } from './single.js';
import { studentCdf, studentQuantile } from './student.js';

/**
 * A mean of per-row values with Student's t bounds. Equal values: the mean itself; one value: infinite bounds.
 * `bounded`: whether a value has a largest possible size (it decides the minimum of rows). O(n).
 */
export function meanBound(values: Float64Array, bounded: boolean): SingleBound {
  const sample = moments(values);
  const { n, mean, variance } = sample;
  const error = Math.sqrt(variance / n);
  const df = n - 1;
  const reach = (alpha: number): number => (error === 0 ? 0 : error * studentQuantile(1 - alpha, df));
  const below = (limit: number): number => {
    if (n < 2) return 1;
    if (error === 0) return mean >= limit ? 1 : 0;
    return studentCdf((mean - limit) / error, df);
  };
  const above = (limit: number): number => {
    if (n < 2) return 1;
    if (error === 0) return mean <= limit ? 1 : 0;
    return studentCdf((limit - mean) / error, df);
  };
  return {
    value: mean,
    lower: (alpha) => (n < 2 ? -Infinity : mean - reach(alpha)),
    upper: (alpha) => (n < 2 ? Infinity : mean + reach(alpha)),
    pBelow: below,
    pAbove: above,
    n,
    method: 't',
    guarantee: true,
    shortfall: meanShortfall(sample, bounded),
    minimum: meanMinimum(sample, bounded),
  };
}
