import { UserError } from '../host/errors.js';

/** Where the parts begin, as times: a row from `test` on is a test row, one from `validation` on before it a validation row. */
export interface Cutoffs {
  readonly test: number;
  /** null: there is no validation part. */
  readonly validation: number | null;
}

/** What the choice depends on. */
export interface CutoffInputs {
  /** Share of the test rows among all. */
  readonly test: number;
  /** The validation part has one of so many shares of the other rows. */
  readonly folds: number;
  readonly validation: boolean;
}

/**
 * Chooses the cutoffs: each part gets as near to its share as rows of equal times allow, that stay together; of two equally near ones the smaller part.
 * @param times of all rows; they are sorted in place
 * @throws UserError where there are too few different times. Cost: a sort.
 */
export function chooseCutoffs(times: Float64Array, { test, folds, validation }: CutoffInputs, column: string): Cutoffs {
  times.sort();
  const rows = times.length;
  const least = validation ? secondTime(times) : 0;
  const testFrom = latest(times, rows, test * rows, least);
  if (testFrom === null) throw tooFew(times, validation, column);
  const heldFrom = validation ? latest(times, testFrom, testFrom / folds, 0)! : null;
  return { test: times[testFrom]!, validation: heldFrom === null ? null : times[heldFrom]! };
}

/**
 * Where the latest rows begin so that they are as near to a wished number as rows of equal times allow.
 * @param times sorted; end: rows from here on are left out
 * @param after the rows up to this index stay, so that something earlier is left
 * @returns an index from after + 1 to end - 1 at which a new time begins, or null
 */
export function latest(times: Float64Array, end: number, wished: number, after: number): number | null {
  let best: number | null = null;
  for (let at = end - 1; at > after; at--) {
    if (times[at] === times[at - 1]) continue;
    if (best !== null && Math.abs(end - at - wished) >= Math.abs(end - best - wished)) break;
    best = at;
  }
  return best;
}

/**
 * Cuts rows into blocks of time of about equal size, rows of equal times in one.
 * @param times are sorted in place
 * @returns the times at which the second and each later block begins: fewer than blocks - 1 where there are too few different times
 */
export function timeBlocks(times: Float64Array, blocks: number): number[] {
  times.sort();
  const begins: number[] = [];
  for (let block = 1; block < blocks; block++) {
    const rest = times.length * (1 - block / blocks);
    const at = latest(times, times.length, rest, 0);
    if (at !== null && times[at]! > (begins.at(-1) ?? -Infinity)) begins.push(times[at]!);
  }
  return begins;
}

/** The index at which the second time begins; the last index where there is one time only. */
function secondTime(times: Float64Array): number {
  for (let at = 1; at < times.length; at++) if (times[at] !== times[at - 1]) return at;
  return Math.max(0, times.length - 1);
}

function tooFew(times: Float64Array, validation: boolean, column: string): UserError {
  const parts = validation ? 'training, validation and test rows' : 'training and test rows';
  const found = times.length > 0 && times[0] !== times.at(-1) ? 'two' : 'one';
  return new UserError(
    `data.split.time: expected at least ${validation ? 'three' : 'two'} different times in the column ${JSON.stringify(column)} to divide ${parts}, got ${found}; add data, or divide by a hash (remove data.split.time).`,
  );
}
