import { logGamma } from './gamma.js';
import { normalCdf } from './normal.js';

/** From this many expected rows in each of the four cells on, the normal test is used. */
const enough = 5;

/**
 * Two-sided p-value that two samples have the same share: x of m, and y of n rows. The pooled z test, or Fisher's (1922) exact one where fewer than 5
 * rows are expected in a cell. Throws RangeError for counts that cannot be. O(1), exact: O(sqrt(m + n)).
 */
export function twoProportions(x: number, m: number, y: number, n: number): number {
  if (!(x >= 0 && y >= 0 && x <= m && y <= n)) throw new RangeError(`expected ${x} of ${m} and ${y} of ${n} rows`);
  const rows = m + n;
  const hits = x + y;
  if (rows === 0) return 1;
  const least = (Math.min(hits, rows - hits) * Math.min(m, n)) / rows;
  if (least < enough) return fisher(x, m, hits, rows);
  const share = hits / rows;
  const z = (x / m - y / n) / Math.sqrt(share * (1 - share) * (1 / m + 1 / n));
  return 2 * normalCdf(-Math.abs(z));
}

/** Chance of a table that is at most as likely as this one, the margins given. */
function fisher(x: number, m: number, hits: number, rows: number): number {
  const from = Math.max(0, hits - (rows - m));
  const to = Math.min(hits, m);
  const weight = (k: number): number => logChoose(hits, k) + logChoose(rows - hits, m - k) - logChoose(rows, m);
  const own = weight(x);
  let p = 0;
  for (let k = from; k <= to; k++) {
    const each = weight(k);
    // Tables of equal chance differ by rounding.
    if (each <= own + 1e-7) p += Math.exp(each);
  }
  return Math.min(1, p);
}

function logChoose(n: number, k: number): number {
  return k === 0 || k === n ? 0 : logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
