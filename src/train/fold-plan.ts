import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import { foldsOfRows } from '../split/fold-row.js';
import type { SplitPolicy } from '../split/manifest.js';
import { timeBlocks } from '../split/cutoffs.js';
import { readRowTimes, rowTimes } from '../split/row-times.js';
import type { Batch } from '../table/table.js';

/** Where a row of the training rows stands while one fold is held out; null: nowhere. */
export type FoldSide = 'trained' | 'heldOut' | null;

/** How the training rows are folded. */
export interface FoldPlan {
  /** The folds that are held out once each. */
  readonly folds: readonly number[];
  /** The sides of the rows of a batch. */
  readonly sides: (fold: number) => (batch: Batch) => (row: number) => FoldSide;
}

type Folded = Pick<SplitPolicy, 'folds' | 'validation' | 'time'>;

/**
 * The folds of the training rows that are held out: all of the split's but the one that is the validation part, which has no training rows. With a
 * policy of times they are blocks of time, and the earliest is only trained on.
 * @throws UserError where there are fewer than two
 */
export function trainingFolds({ folds, validation, time }: Folded): number[] {
  const left = time === undefined ? validation : 0;
  const found = Array.from({ length: folds }, (_, fold) => fold).filter((fold) => fold !== left);
  if (found.length > 1) return found;
  const other = time === undefined ? 'one of them is the validation part' : 'the earliest is only trained on';
  throw new UserError(
    `train.cross_validation: expected at least 2 folds of training rows, there is 1 (data.split.folds is ${folds}, ${other}); raise data.split.folds, or remove it.`,
  );
}

/**
 * How the training rows are folded: by the hash of their key, so that a group is in one fold; each fold is held out, the others are trained on. With a
 * policy of times forward: the rows are cut into blocks of time, each block but the first is held out by a model of the earlier ones (Hyndman &
 * Athanasopoulos, Forecasting: Principles and Practice, 5.10), as no model may learn from what comes later.
 * @param from split/train.csv
 * @throws UserError where there are fewer than two folds. Cost with times: one pass, 8 bytes a row.
 */
export async function foldPlan(files: Files, from: string, policy: SplitPolicy): Promise<FoldPlan> {
  const folds = trainingFolds(policy);
  if (policy.time === undefined) {
    const of = foldsOfRows(policy);
    const sides: FoldPlan['sides'] = (fold) => (batch) => {
      const foldOf = of(batch);
      return (row) => (foldOf(row) === fold ? 'heldOut' : 'trained');
    };
    return { folds, sides };
  }
  const begins = timeBlocks(await readRowTimes(files, from, policy), policy.folds);
  if (begins.length < 2) {
    throw new UserError(
      `train.cross_validation: expected training rows of at least 3 different times, which are learnt from and held out in their order; add data, or remove it.`,
    );
  }
  const times = rowTimes(policy);
  const sides: FoldPlan['sides'] = (fold) => (batch) => {
    const timeOf = times(batch);
    const [from, to] = [begins[fold - 1]!, begins[fold] ?? Infinity];
    return (row) => {
      const time = timeOf(row);
      return time < from ? 'trained' : time < to ? 'heldOut' : null;
    };
  };
  return { folds: begins.map((_, at) => at + 1), sides };
}
