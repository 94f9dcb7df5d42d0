import { damaged, readOwn } from '../evaluate/part-file.js';
import type { Files } from '../host/files.js';
import type { RunDirectory } from '../run/directory.js';
import type { Batch, Cell } from '../table/table.js';

const parts = ['train', 'validation', 'test'] as const;
const batchRows = 4096;

/** A part that is read row by row. */
interface Cursor {
  readonly path: string;
  readonly batches: AsyncIterator<{ readonly batch: Batch; readonly ids: Int32Array }>;
  batch: Batch;
  ids: Int32Array;
  row: number;
}

/**
 * All rows of the data in canonical order, in batches of 4,096: the three parts of the split, put together again by row_id, without it.
 * @throws UserError where the parts are not whole
 */
export async function* allRows(files: Files, run: RunDirectory): AsyncGenerator<Batch, void, undefined> {
  const cursors: Cursor[] = [];
  for (const part of parts) {
    const path = `split/${part}.csv`;
    const batches = readOwn(files, run, path, 'split');
    const first = await batches.next();
    if (first.done !== true) cursors.push({ path, batches, ...first.value, row: 0 });
  }
  const names = cursors[0]?.batch.names.slice(1) ?? [];
  let next = 0;
  let cells: Cell[][] = names.map(() => []);
  let open = cursors;
  while (open.length > 0) {
    const from = open.find(({ ids, row }) => ids[row] === next);
    if (from === undefined) throw damaged(open[0]!.path, open[0]!.batch.lines[open[0]!.row]!, 'split');
    for (let at = 0; at < names.length; at++) cells[at]!.push(from.batch.cells[at + 1]![from.row]!);
    next++;
    if (!(await step(from))) open = open.filter((cursor) => cursor !== from);
    if (next % batchRows === 0 || open.length === 0) {
      const rows = cells[0]?.length ?? 0;
      yield {
        file: 'split',
        names,
        rows,
        cells,
        lines: Float64Array.from({ length: rows }, (_, at) => next - rows + at),
      };
      cells = names.map(() => []);
    }
  }
}

/** Goes to the next row. @returns false behind the last one */
async function step(cursor: Cursor): Promise<boolean> {
  cursor.row++;
  while (cursor.row === cursor.batch.rows) {
    const following = await cursor.batches.next();
    if (following.done === true) return false;
    Object.assign(cursor, following.value, { row: 0 });
  }
  return true;
}
