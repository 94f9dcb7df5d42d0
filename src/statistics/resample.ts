import { binomialDraw } from './binomial.js';
import type { Rng } from './rng.js';

/** Rows are dealt into this many groups where there are more than LIMIT of them. */
const GROUPS = 5_000;
export const LIMIT = 10_000;

/**
 * Bootstrap of a statistic of cell counts: drawing n rows with replacement is one draw from the multinomial over the cells, by a chain of
 * binomials. Cost: O(B cells sqrt(n)), whatever the rows. The statistic gives NaN where it is undefined.
 */
export function resampleCells(
  cells: readonly number[],
  statistic: (cells: Float64Array) => number,
  replicates: number,
  rng: Rng,
): Float64Array {
  const total = cells.reduce((sum, count) => sum + count, 0);
  const drawn = new Float64Array(cells.length);
  return Float64Array.from({ length: replicates }, () => {
    let rows = total;
    let mass = total;
    for (const [i, count] of cells.entries()) {
      const hits = binomialDraw(rows, count / mass, rng);
      drawn[i] = hits;
      rows -= hits;
      mass -= count;
    }
    return statistic(drawn);
  });
}

/**
 * Bootstrap of a statistic of column sums (columns of one value a row). Above LIMIT rows the rows are first dealt at random into GROUPS
 * groups, and groups are drawn: for sums of so many rows that gives the same spread, and the cost stays O(B GROUPS) instead of O(B n).
 */
export function resampleSums(
  columns: readonly Float64Array[],
  statistic: (sums: Float64Array) => number,
  replicates: number,
  rng: Rng,
): Float64Array {
  const units = dealt(columns, rng);
  const count = units[0]?.length ?? 0;
  const sums = new Float64Array(columns.length);
  const picks = new Uint32Array(count);
  return Float64Array.from({ length: replicates }, () => {
    for (let i = 0; i < count; i++) picks[i] = rng.int(count);
    for (const [c, unit] of units.entries()) {
      let sum = 0;
      for (let i = 0; i < count; i++) sum += unit[picks[i]!]!;
      sums[c] = sum;
    }
    return statistic(sums);
  });
}

/** The columns summed within random groups of equal size (but for one row). */
function dealt(columns: readonly Float64Array[], rng: Rng): readonly Float64Array[] {
  const rows = columns[0]?.length ?? 0;
  if (rows <= LIMIT) return columns;
  const group = dealGroups(rows, rng);
  return columns.map((column) => {
    const sums = new Float64Array(GROUPS);
    for (let i = 0; i < rows; i++) sums[group[i]!]! += column[i]!;
    return sums;
  });
}

/** Deals rows at random into 5,000 groups of equal size (but for one row): the group of each. */
export function dealGroups(rows: number, rng: Rng): Int32Array {
  const group = new Int32Array(rows);
  for (let i = 0; i < rows; i++) {
    const j = rng.int(i + 1);
    group[i] = group[j]!;
    group[j] = i % GROUPS;
  }
  return group;
}
