import type { Batch } from '../table/table.js';
import { foldOf, foldSalt, saltedBucket } from './bucket.js';
import type { SplitPolicy } from './manifest.js';
import { RowText } from './row-text.js';
import { SaltedText } from './salted-text.js';

/**
 * Tells the fold of a row, 0 to folds - 1: the same that decides which rows are validation rows.
 * @param policy of split/manifest.json; the batches are those of split/train.csv, or any table with the key columns
 */
export function foldsOfRows(policy: SplitPolicy): (batch: Batch) => (row: number) => number {
  const text = new SaltedText();
  const salt = foldSalt(policy.salt);
  return ({ cells, names }) => {
    const keys = new RowText(policy.key, names);
    return (row) => {
      text.set(keys.of(cells, row) ?? '');
      return foldOf(saltedBucket(text, salt), policy.folds);
    };
  };
}
