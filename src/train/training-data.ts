import type { Files } from '../host/files.js';
import { UserError } from '../host/errors.js';
import { readTable } from '../table/read.js';
import { csvRow } from '../table/write.js';

/**
 * Writes what a user's program may learn from: the columns that it may see, in the order of the data; no row id, no ignored column.
 * @param from split/train.csv
 * @param names features and target
 * @throws UserError for a column that the file lacks. Cost: one pass; memory stays flat.
 */
export async function writeTrainingData(
  files: Files,
  from: string,
  names: readonly string[],
  to: string,
): Promise<void> {
  const wanted = new Set(names);
  const writer = await files.writer(to);
  try {
    let kept: number[] | undefined;
    for await (const batch of readTable(files, [{ path: from, full: from, size: 0 }], { delimiter: ',', nulls: [] })) {
      if (kept === undefined) {
        kept = batch.names.flatMap((name, at) => (wanted.has(name) ? [at] : []));
        if (kept.length !== wanted.size) {
          throw new UserError(`${from}: not the columns of split/manifest.json; run \`mlops split --force\` again.`);
        }
        await writer.write(`${csvRow(kept.map((at) => batch.names[at]!))}\n`);
      }
      const columns = kept.map((at) => batch.cells[at]!);
      let text = '';
      for (let row = 0; row < batch.rows; row++) text += `${csvRow(columns.map((cells) => cells[row]!))}\n`;
      await writer.write(text);
    }
    await writer.close();
  } catch (cause) {
    await writer.abort();
    throw cause;
  }
}
