import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { RunDirectory } from '../run/directory.js';
import { readTable } from '../table/read.js';
import { csvFile } from '../table/source.js';
import type { Batch } from '../table/table.js';

/** A row's id, as steps write it: 0 or a whole number below 2^31 without a sign or leading zeros. */
const idForm = /^(?:0|[1-9]\d{0,9})$/;

/** The row id that a cell says, or undefined. */
export function rowIdOf(cell: string | null | undefined): number | undefined {
  if (cell === null || cell === undefined || !idForm.test(cell)) return undefined;
  const id = Number(cell);
  return id < 2 ** 31 ? id : undefined;
}

/** The place of a row id among all, which ascend; -1 where it is not there. */
export function placeOfRow(rowIds: Int32Array, id: number): number {
  let low = 0;
  let high = rowIds.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = rowIds[middle]!;
    if (found === id) return middle;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/**
 * Streams a CSV file of the run directory that one of our own steps wrote. Only empty cells are missing values there.
 * @param path relative to the run directory
 * @param step the step that writes it, named where it is missing
 * @throws UserError where it is missing, or its first column is not row_id in ascending order
 */
export async function* readOwn(
  files: Files,
  run: RunDirectory,
  path: string,
  step: string,
): AsyncGenerator<{ readonly batch: Batch; readonly ids: Int32Array }, void, undefined> {
  const full = run.path(path);
  const stat = await files.stat(full);
  if (stat === undefined) {
    throw new UserError(`${path}: not found in the run directory ${run.root}; run \`mlops ${step}\` first.`);
  }
  let last = -1;
  for await (const batch of readTable(files, [csvFile(path, full, stat.size)], { delimiter: ',', nulls: [] })) {
    if (batch.names[0] !== 'row_id') throw damaged(path, 1, step);
    const ids = new Int32Array(batch.rows);
    for (let row = 0; row < batch.rows; row++) {
      const id = rowIdOf(batch.cells[0]![row]);
      if (id === undefined || id <= last) throw damaged(path, batch.lines[row]!, step);
      ids[row] = id;
      last = id;
    }
    yield { batch, ids };
  }
}

/** A file of the run directory does not have the form in which its step wrote it. */
export function damaged(path: string, line: number, step: string): UserError {
  return new UserError(
    `${path}:${line}: not as \`mlops ${step}\` of this version writes it; run \`mlops ${step} --force\` again.`,
  );
}
