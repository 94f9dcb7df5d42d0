import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import { foldsOfRows } from '../split/fold-row.js';
import type { SplitPolicy } from '../split/manifest.js';
import { readTable } from '../table/read.js';
import { csvFile } from '../table/source.js';
import { csvRow } from '../table/write.js';

/**
 * The folds of the training rows: all of the split's but the one that is the validation part, which has no training rows.
 * @throws UserError where there are fewer than two
 */
export function trainingFolds({ folds, validation }: Pick<SplitPolicy, 'folds' | 'validation'>): number[] {
  const found = Array.from({ length: folds }, (_, fold) => fold).filter((fold) => fold !== validation);
  if (found.length > 1) return found;
  throw new UserError(
    `train.cross_validation: expected at least 2 folds of training rows, there is 1 (data.split.folds is ${folds}, one of them is the validation part); raise data.split.folds, or remove it.`,
  );
}

/** Where the rows of one fold go: absolute paths of CSV files. */
export interface FoldFiles {
  readonly trained: string;
  readonly heldOut: string;
}

/**
 * Writes the training rows in two files: those of a fold, and the others. Rows keep ids and order.
 * @param from split/train.csv
 * @returns rows of each. Cost: one pass; memory stays flat.
 */
export async function writeFold(
  files: Files,
  from: string,
  policy: SplitPolicy,
  fold: number,
  to: FoldFiles,
): Promise<Readonly<Record<keyof FoldFiles, number>>> {
  const of = foldsOfRows(policy);
  const trained = await files.writer(to.trained);
  const heldOut = await files.writer(to.heldOut);
  const rows = { trained: 0, heldOut: 0 };
  try {
    let first = true;
    for await (const batch of readTable(files, [csvFile(from, from)], { delimiter: ',', nulls: [] })) {
      const head = first ? `${csvRow(batch.names)}\n` : '';
      first = false;
      const text = { trained: head, heldOut: head };
      const foldOf = of(batch);
      for (let row = 0; row < batch.rows; row++) {
        const side = foldOf(row) === fold ? 'heldOut' : 'trained';
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
