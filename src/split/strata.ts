import type { Batch } from '../table/table.js';
import { parseNumber } from '../table/number.js';
import type { Target } from './manifest.js';
import { labelOf, type TargetValues } from './target-values.js';

const tenths = 10;

/** Groups of rows that each should have their share of test rows. */
export interface Strata {
  readonly count: number;
  /** The stratum of a row of the data, from 0. */
  of(batch: Batch, row: number): number;
}

/**
 * Strata of the data: the classes of the target; in a regression the tenths of its values; one for all rows where `stratify` is off, or
 * where there are too many rows (over 10 million) for the choice of a salt to matter.
 */
export function strataOf(target: Target, values: TargetValues, stratify: boolean): Strata {
  if (!stratify) return { count: 1, of: () => 0 };
  const column = (batch: Batch): number => batch.names.indexOf(target.column);
  if (target.task !== 'regression') {
    const indices = new Map(target.classes.map((label, index) => [label, index]));
    return {
      count: target.classes.length,
      of: (batch, row) => indices.get(labelOf(batch.cells[column(batch)]![row]!, values.type) ?? '')!,
    };
  }
  const numbers = values.values();
  if (numbers === null) return { count: 1, of: () => 0 };
  const cuts = tenthsOf(numbers);
  return { count: tenths, of: (batch, row) => cutsBelow(cuts, parseNumber(batch.cells[column(batch)]![row]!)!) };
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
