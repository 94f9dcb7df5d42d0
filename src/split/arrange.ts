import { OutsideError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { Log } from '../host/log.js';
import type { SourceFile } from '../table/source.js';
import type { Column } from '../table/table.js';
import type { Division } from './divide.js';
import { RowSpool } from './row-spool.js';
import type { Data } from './survey.js';

/** Bytes of rows that are sorted in memory at once. */
const sortMemory = 1 << 25;

/**
 * Divides all rows in one pass and spools them for their canonical order.
 * @param rows as counted by an earlier pass
 * @param expected bytes that the spooled rows take, about; memory: bytes that may be sorted at once
 * @throws OutsideError where the data changed since that pass; UserError where a cell is not of its column's type
 */
export async function arrangeRows(
  data: Data,
  division: Division,
  rows: number,
  expected: number,
  { files, log }: { readonly files: Files; readonly log: Log },
  memory = sortMemory,
): Promise<RowSpool> {
  const spool = new RowSpool(files, expected, memory);
  const progress = log.progress('dividing the rows', rows);
  let done = 0;
  try {
    for await (const batch of data.pass()) {
      await division.add(batch, spool);
      progress.update((done += batch.rows));
    }
  } finally {
    progress.end();
  }
  if (done !== rows) {
    throw new OutsideError(
      `data.source: the data changed while they were read (${rows} rows, then ${done}); run again.`,
    );
  }
  return spool;
}

/** Bytes that rows take on their way: their line, and their text, which names every column. */
export function expectedBytes(sources: readonly SourceFile[], columns: readonly Column[], rows: number): number {
  const names = columns.reduce((sum, { name }) => sum + name.length + 5, 0);
  return sources.reduce((sum, { size }) => sum + size * 2, 0) + rows * (names + 32);
}
