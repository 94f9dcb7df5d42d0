import type { Files } from '../host/files.js';
import { UserError } from '../host/errors.js';
import { categoryCell, numberCell, type CellPlace } from '../model/cell.js';
import type { Signature } from '../model/manifest.js';
import { inputPlaces } from '../model/signature.js';
import { readTable, type ReadOptions } from '../table/read.js';
import { namedFile } from '../table/source.js';
import type { Batch } from '../table/table.js';
import { csvRow } from '../table/write.js';

const mostRows = 2 ** 31 - 1;

/**
 * Checks a table against a model's signature and writes what the model is given: row_id (0, 1, 2 ... in the order of the file), then its inputs.
 * @param from the file as shown to a person, and its absolute path
 * @returns the number of rows
 * @throws UserError for a missing column, and with the line of a cell that its column cannot have. Cost: one pass; memory stays flat.
 */
export async function writeModelInput(
  files: Files,
  from: { readonly path: string; readonly full: string },
  signature: Signature,
  options: ReadOptions,
  to: string,
): Promise<number> {
  const writer = await files.writer(to);
  let rows = 0;
  try {
    await writer.write(`${csvRow(['row_id', ...signature.inputs.map(({ name }) => name)])}\n`);
    for await (const batch of readTable(files, [namedFile(from.path, from.full)], options)) {
      const places = inputPlaces(signature, batch.names, batch.file);
      checkCells(batch, signature, places);
      const columns = places.map((place) => batch.cells[place]!);
      let text = '';
      for (let row = 0; row < batch.rows; row++) {
        text += `${csvRow([String(rows + row), ...columns.map((cells) => cells[row]!)])}\n`;
      }
      await writer.write(text);
      rows += batch.rows;
      if (rows > mostRows)
        throw new UserError(`${from.path}: more than ${mostRows} rows; predict for parts of the file.`);
    }
    await writer.close();
  } catch (cause) {
    await writer.abort();
    throw cause;
  }
  return rows;
}

function checkCells(batch: Batch, signature: Signature, places: readonly number[]): void {
  for (const [index, { name, type }] of signature.inputs.entries()) {
    if (type === 'string') continue;
    const cells = batch.cells[places[index]!]!;
    for (let row = 0; row < batch.rows; row++) {
      const place = (): CellPlace => ({ file: batch.file, line: batch.lines[row]!, column: name });
      if (type === 'number') numberCell(cells[row]!, place);
      else categoryCell(cells[row]!, type, place);
    }
  }
}
