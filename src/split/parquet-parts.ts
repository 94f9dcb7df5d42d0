import type { Files } from '../host/files.js';
import type { RunDirectory } from '../run/directory.js';
import { readTable } from '../table/read.js';
import { csvFile } from '../table/source.js';
import type { Batch, Column } from '../table/table.js';
import { storedColumns, writeStored } from '../table/write-parquet.js';
import type { PartName, SplitManifest } from './manifest.js';
import { partNames } from './mark.js';

/**
 * Writes split/train.parquet, validation.parquet and test.parquet: the rows of the CSV files in the same order, row_id first. A column is of
 * the same type in all three. Cost: two passes over the parts.
 */
export async function writeParquetParts(
  { columns, parts }: SplitManifest,
  { files, run }: { readonly files: Files; readonly run: RunDirectory },
): Promise<void> {
  const rowsOf = (names: readonly PartName[]): AsyncIterable<Batch> => {
    // A file with a header alone is not read.
    const full = names.filter((name) => parts[name].rows > 0).map((name) => run.path('split', `${name}.csv`));
    const sources = full.map((path) => csvFile(path, path));
    return readTable(files, sources, { delimiter: ',', nulls: [] });
  };
  const typed: Column[] = [{ name: 'row_id', type: 'number' }, ...columns];
  const stored = await storedColumns(typed, rowsOf(partNames));
  for (const name of partNames) await writeStored(files, run.path('split', `${name}.parquet`), stored, rowsOf([name]));
}
