import type { Files } from '../host/files.js';
import type { Signature } from '../model/manifest.js';
import type { RunDirectory } from '../run/directory.js';
import type { SplitManifest, Target } from '../split/manifest.js';
import { placesOf } from '../table/places.js';
import type { Cell } from '../table/table.js';
import { csvRow } from '../table/write.js';
import type { ScoredPart } from './labels.js';
import { readOwn } from './part-file.js';

/**
 * Why a model cannot be given its inputs from today's data, or null: a column is missing, or it asks for what it must not see.
 * Names of columns, no values.
 */
export function inputsUnavailable(
  signature: Signature,
  target: Target,
  columns: SplitManifest['columns'],
): string | null {
  const known = new Set(columns.map(({ name }) => name));
  const missing = signature.inputs.map(({ name }) => name).filter((name) => !known.has(name));
  if (missing.length > 0) {
    const names = missing.map((name) => JSON.stringify(name)).join(', ');
    return `it needs ${missing.length === 1 ? 'the column' : 'the columns'} ${names}, which today's data lack`;
  }
  if (signature.inputs.some(({ name }) => name === target.column)) {
    return `it takes the target ${JSON.stringify(target.column)} as an input`;
  }
  return null;
}

/**
 * Writes what a model may see of a part's rows: row_id, then the columns that its own signature names, in the signature's order. Never the label.
 * @param to absolute path of the CSV file
 * @throws UserError where the part is missing; call inputsUnavailable first. Cost: one pass over the part; memory stays flat.
 */
export async function writeFeatures(
  files: Files,
  run: RunDirectory,
  part: ScoredPart,
  signature: Signature,
  to: string,
): Promise<void> {
  const names = signature.inputs.map(({ name }) => name);
  const writer = await files.writer(to);
  try {
    await writer.write(`${csvRow(['row_id', ...names])}\n`);
    for await (const { batch } of readOwn(files, run, `split/${part}.csv`, 'split')) {
      const columns = placesOf(names, batch.names, 1).map((at) => batch.cells[at]!);
      let text = '';
      for (let row = 0; row < batch.rows; row++) {
        const cells: Cell[] = [batch.cells[0]![row]!];
        for (const column of columns) cells.push(column[row]!);
        text += `${csvRow(cells)}\n`;
      }
      await writer.write(text);
    }
    await writer.close();
  } catch (cause) {
    await writer.abort();
    throw cause;
  }
}
