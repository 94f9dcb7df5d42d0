import { dealGroups, LIMIT } from './resample.js';
import type { Rng } from './rng.js';

/**
 * Bootstrap of a statistic of weights of rows: a row that is drawn twice counts twice. Rows that belong together in clusters are drawn together.
 * Above 10,000 rows they are first dealt at random into 5,000 groups that are drawn instead. The array handed to the statistic is used again.
 * `weight`: what each row counts before; NaN: the statistic is undefined. O(B (n + statistic)).
 */
export function resampleWeights(
  n: number,
  statistic: (weight: Float64Array) => number,
  replicates: number,
  rng: Rng,
  { weight, cluster }: { readonly weight?: Float64Array | undefined; readonly cluster?: Int32Array | undefined } = {},
): Float64Array {
  const codes = cluster === undefined ? (n > LIMIT ? dealGroups(n, rng) : null) : compact(cluster);
  const units = codes === null ? n : codes.reduce((most, code) => Math.max(most, code), -1) + 1;
  const drawn = new Float64Array(units);
  const counted = new Float64Array(n);
  return Float64Array.from({ length: replicates }, () => {
    drawn.fill(0);
    for (let i = 0; i < units; i++) drawn[rng.int(units)]!++;
    for (let i = 0; i < n; i++) {
      const times = drawn[codes === null ? i : codes[i]!]!;
      counted[i] = weight === undefined ? times : times * weight[i]!;
    }
    return statistic(counted);
  });
}

/** Codes without gaps, in the order of their first rows. */
function compact(cluster: Int32Array): Int32Array {
  const seen = new Map<number, number>();
  return cluster.map((code) => {
    const known = seen.get(code);
    if (known !== undefined) return known;
    seen.set(code, seen.size);
    return seen.size - 1;
  });
}
