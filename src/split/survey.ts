import type { Log } from '../host/log.js';
import type { Batch, Column } from '../table/table.js';
import { RowText } from './row-text.js';
import { BalanceCount, saltCandidates } from './salt.js';
import type { Strata } from './strata.js';
import { wrongCell } from './wrong-cell.js';

/** Data that can be read more than once, a pass at a time. */
export interface Data {
  readonly columns: readonly Column[];
  readonly pass: () => AsyncIterable<Batch>;
}

/** What the choice of a salt depends on, besides the data. */
export interface SaltInputs {
  readonly key: readonly Column[];
  readonly prefix: string;
  readonly test: number;
  readonly rows: number;
  readonly strata: Strata;
}

/**
 * Chooses the balanced salt in one pass over the data: all candidates are counted at once, so memory is flat.
 * @throws UserError where a key cell is not of its column's type
 */
export async function chooseSalt({ columns, pass }: Data, inputs: SaltInputs, log: Log): Promise<string> {
  const { key, prefix, test, rows, strata } = inputs;
  const candidates = saltCandidates(prefix, rows);
  if (candidates.length === 1) return candidates[0]!;
  const texts = new RowText(
    key,
    columns.map(({ name }) => name),
  );
  const balance = new BalanceCount(candidates, test, strata.count);
  const progress = log.progress('choosing the salt', rows);
  let done = 0;
  try {
    for await (const batch of pass()) {
      for (let row = 0; row < batch.rows; row++) {
        const text = texts.of(batch.cells, row);
        if (text === undefined) throw wrongCell(batch, row, texts.wrong!, false);
        balance.add(text, strata.of(batch, row));
      }
      progress.update((done += batch.rows));
    }
  } finally {
    progress.end();
  }
  return balance.best();
}
