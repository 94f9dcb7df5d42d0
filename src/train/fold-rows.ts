import type { Files } from '../host/files.js';
import { readTable } from '../table/read.js';
import { csvFile } from '../table/source.js';
import { csvRow } from '../table/write.js';
import type { FoldPlan } from './fold-plan.js';

/** Where the rows of one fold go: absolute paths of CSV files. */
export interface FoldFiles {
  readonly trained: string;
  readonly heldOut: string;
}

/**
 * Writes the training rows in two files: those of a fold, and those that its model learns from. Rows keep ids and order.
 * @param from split/train.csv
 * @param sides those of the fold
 * @returns rows of each. Cost: one pass; memory stays flat.
 */
export async function writeFold(
  files: Files,
  from: string,
  sides: ReturnType<FoldPlan['sides']>,
  to: FoldFiles,
): Promise<Readonly<Record<keyof FoldFiles, number>>> {
  const trained = await files.writer(to.trained);
  const heldOut = await files.writer(to.heldOut);
  const rows = { trained: 0, heldOut: 0 };
  try {
    let first = true;
    for await (const batch of readTable(files, [csvFile(from, from)], { delimiter: ',', nulls: [] })) {
      const head = first ? `${csvRow(batch.names)}\n` : '';
      first = false;
      const text = { trained: head, heldOut: head };
      const sideOf = sides(batch);
      for (let row = 0; row < batch.rows; row++) {
        const side = sideOf(row);
        if (side === null) continue;
        text[side] += `${csvRow(batch.cells.map((cells) => cells[row]!))}\n`;
        rows[side] += 1;
      }
      await trained.write(text.trained);
      await heldOut.write(text.heldOut);
    }
    await trained.close();
    await heldOut.close();
  } catch (cause) {
    await trained.abort();
    await heldOut.abort();
    throw cause;
  }
  return rows;
}
