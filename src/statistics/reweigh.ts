import { dealGroups, LIMIT } from './resample.js';
import type { Rng } from './rng.js';

/**
 * The unit of each row that a bootstrap draws as one: its cluster, or the row itself (null). Above 10,000 rows these are dealt at random into 5,000
 * groups: for so many rows that gives the same spread. O(n).
 */
export function unitsOf(n: number, cluster: Int32Array | undefined, rng: Rng): Int32Array | null {
  if (cluster !== undefined) return compact(cluster);
  return n > LIMIT ? dealGroups(n, rng) : null;
}

/**
 * Bootstrap of a statistic by how often each unit of rows is drawn. The array handed to the statistic is used again. NaN: the statistic is undefined.
 * O(B (units + statistic)).
 */
export function resampleUnits(
  units: number,
  statistic: (counts: Float64Array) => number,
  replicates: number,
  rng: Rng,
): Float64Array {
  const counts = new Float64Array(units);
  return Float64Array.from({ length: replicates }, () => {
    counts.fill(0);
    for (let i = 0; i < units; i++) counts[rng.int(units)]!++;
    return statistic(counts);
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
