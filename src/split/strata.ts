import { parseNumber } from '../table/number.js';
import type { Cell, ColumnType } from '../table/table.js';
import type { Target } from './manifest.js';
import { labelOf, type TargetValues } from './target-values.js';

const tenths = 10;

/** Groups of rows that each should have their share of test rows: a plain value. */
export type Strata =
  | { readonly by: 'all' }
  | { readonly by: 'class'; readonly classes: readonly string[]; readonly type: ColumnType }
  | { readonly by: 'tenth'; readonly cuts: readonly number[] };

/**
 * Strata of the data: the classes of the target; in a regression the tenths of its values; one for all rows where `stratify` is off, or
 * where there are too many rows (over 10 million) for the choice of a salt to matter.
 */
export function strataOf(target: Target, values: TargetValues, stratify: boolean): Strata {
  if (!stratify) return { by: 'all' };
  if (target.task !== 'regression') return { by: 'class', classes: target.classes, type: values.type };
  const numbers = values.values();
  return numbers === null ? { by: 'all' } : { by: 'tenth', cuts: tenthsOf(numbers) };
}

/** How many there are. */
export function strataCount(strata: Strata): number {
  switch (strata.by) {
    case 'all':
      return 1;
    case 'class':
      return strata.classes.length;
    case 'tenth':
      return tenths;
  }
}

/** Tells the stratum, from 0, of a row with this cell of the target. */
export function stratumOf(strata: Strata): (cell: Cell) => number {
  switch (strata.by) {
    case 'all':
      return () => 0;
    case 'class': {
      const { type } = strata;
      const indices = new Map(strata.classes.map((label, index) => [label, index]));
      return (cell) => indices.get(labelOf(cell, type) ?? '')!;
    }
    case 'tenth': {
      const { cuts } = strata;
      return (cell) => cutsBelow(cuts, parseNumber(cell!)!);
    }
  }
}

/** The nine values that cut the sorted numbers into tenths. */
function tenthsOf(numbers: Float64Array): number[] {
  const sorted = numbers.sort();
  return Array.from({ length: tenths - 1 }, (_, at) => sorted[Math.floor(((at + 1) * sorted.length) / tenths)]!);
}

function cutsBelow(cuts: readonly number[], value: number): number {
  let below = 0;
  while (below < cuts.length && cuts[below]! <= value) below++;
  return below;
}
