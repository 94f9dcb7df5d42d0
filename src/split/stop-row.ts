import type { Files } from '../host/files.js';
import type { Batch } from '../table/table.js';
import { saltedBucket, testLimit } from './bucket.js';
import { latest } from './cutoffs.js';
import type { SplitPolicy } from './manifest.js';
import { readRowTimes, rowTimes } from './row-times.js';
import { RowText } from './row-text.js';
import { SaltedText, saltBytes } from './salted-text.js';

const share = 0.1;

/**
 * Tells which training rows watch for early stopping instead of being learnt from: a tenth of them, by a third salt, so that a row keeps
 * its side as data grow. Validation and test rows are never among them, as they are not training rows.
 * @param policy of split/manifest.json; the batches are those of split/train.csv, or any table with the key columns
 */
export function stopRows(policy: SplitPolicy): (batch: Batch) => (row: number) => boolean {
  const text = new SaltedText();
  const salt = saltBytes(`${policy.salt}/stop`);
  const limit = testLimit(share);
  return ({ cells, names }) => {
    const keys = new RowText(policy.key, names);
    return (row) => {
      text.set(keys.of(cells, row) ?? '');
      return saltedBucket(text, salt) < limit;
    };
  };
}

/**
 * Tells which rows of a file watch for early stopping: as `stopRows`, and with a policy of times the latest tenth of them.
 * @param path split/train.csv, or what was taken from it. Cost with times: one pass, 8 bytes a row.
 */
export async function stopRowsOf(
  files: Files,
  path: string,
  policy: SplitPolicy,
): Promise<(batch: Batch) => (row: number) => boolean> {
  if (policy.time === undefined) return stopRows(policy);
  const sorted = (await readRowTimes(files, path, policy)).sort();
  const at = latest(sorted, sorted.length, sorted.length * share, 0);
  const from = at === null ? Infinity : sorted[at]!;
  const times = rowTimes(policy);
  return (batch) => {
    const timeOf = times(batch);
    return (row) => timeOf(row) >= from;
  };
}
