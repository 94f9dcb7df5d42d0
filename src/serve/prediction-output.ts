import type { Files } from '../host/files.js';
import { answerCells, answerColumns, type ScoredRows } from '../evaluate/scored-rows.js';
import type { Target } from '../split/manifest.js';
import { csvRow } from '../table/write.js';

/**
 * Writes predictions in the order of the input: `row` (1 for its first row after the header), `prediction`, and the probabilities: `score` of
 * the positive class, or `p_<class>` of each of several.
 */
export async function writePredictions(files: Files, to: string, rows: ScoredRows, target: Target): Promise<void> {
  const writer = await files.writer(to);
  try {
    await writer.write(`${csvRow(['row', ...answerColumns(target)])}\n`);
    for (let row = 0; row < rows.predicted.length; row++) {
      await writer.write(`${csvRow([String(row + 1), ...answerCells(rows, row, target)])}\n`);
    }
    await writer.close();
  } catch (cause) {
    await writer.abort();
    throw cause;
  }
}
