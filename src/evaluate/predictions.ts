import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { Target } from '../split/manifest.js';
import { readTable } from '../table/read.js';
import { csvFile } from '../table/source.js';
import { findColumns } from './prediction-columns.js';
import { PredictionRows } from './prediction-rows.js';
import type { ScoredRows } from './scored-rows.js';

/** What scoring said, or why it cannot be used: a clause without a full stop, for `the model cannot be scored: ...`. */
export type ReadPredictions = { readonly rows: ScoredRows } | { readonly failure: string };

/**
 * Reads what a scoring program wrote, strictly: exactly one row for each row id, `prediction` a class of the target or a finite number, `score`
 * (or one `p_<class>` column each, summing to 1) a probability. Rows may come in any order.
 * @param path absolute
 * @param rowIds ascending
 * @returns predictions in the order of the row ids, or what is wrong with them, with counts and the first row
 * @throws OutsideError where the disk fails; never for what the program wrote. Cost: O(n log n), memory for n rows.
 */
export async function readPredictions(
  files: Files,
  path: string,
  rowIds: Int32Array,
  target: Target,
): Promise<ReadPredictions> {
  const stat = await files.stat(path);
  if (stat?.kind !== 'file') return { failure: 'it wrote no predictions' };
  const found = new PredictionRows(rowIds, target);
  try {
    const source = csvFile('its predictions', path, stat.size);
    for await (const batch of readTable(files, [source], { delimiter: ',', nulls: [] })) {
      const columns = findColumns(batch.names, target);
      if ('failure' in columns) return columns;
      found.add(batch, columns);
    }
  } catch (cause) {
    // The reader's errors are about the file that the program wrote: a ragged row, an open quote, bytes that are no text.
    if (!(cause instanceof UserError)) throw cause;
    return { failure: cause.message.replace(/\.$/, '') };
  }
  const failure = found.finish();
  return failure === null ? { rows: found.rows } : { failure: `its predictions cannot be used: ${failure}` };
}
