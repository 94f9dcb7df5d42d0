import type { Files } from '../host/files.js';
import type { ScoredRows } from '../evaluate/scored-rows.js';
import type { Target } from '../split/manifest.js';
import { csvRow } from '../table/write.js';

/**
 * Writes predictions in the order of the input: `row` (1 for its first row after the header), `prediction`, and for binary tasks `score`, the
 * probability of the positive class. Numbers are in the shortest form that reads back as the same double.
 */
export async function writePredictions(files: Files, to: string, rows: ScoredRows, target: Target): Promise<void> {
  const binary = target.task === 'binary';
  const writer = await files.writer(to);
  try {
    await writer.write(binary ? 'row,prediction,score\n' : 'row,prediction\n');
    for (let row = 0; row < rows.predicted.length; row++) {
      const value = rows.predicted[row]!;
      const prediction = target.task === 'regression' ? String(value) : target.classes[value]!;
      const score = binary ? [String(rows.score[row]!)] : [];
      await writer.write(`${csvRow([String(row + 1), prediction, ...score])}\n`);
    }
    await writer.close();
  } catch (cause) {
    await writer.abort();
    throw cause;
  }
}
