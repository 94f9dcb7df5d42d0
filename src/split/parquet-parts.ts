import type { Files } from '../host/files.js';
import type { RunDirectory } from '../run/directory.js';
import { readTable } from '../table/read.js';
import { csvFile } from '../table/source.js';
import type { Column } from '../table/table.js';
import { writeParquet } from '../table/write-parquet.js';
import type { SplitManifest } from './manifest.js';
import { partNames } from './mark.js';

/**
 * Writes split/train.parquet, validation.parquet and test.parquet: the rows of the CSV files in the same order, row_id first, with the columns' types.
 * Cost: two passes over the parts.
 */
export async function writeParquetParts(
  { columns, parts }: SplitManifest,
  { files, run }: { readonly files: Files; readonly run: RunDirectory },
): Promise<void> {
  const typed: Column[] = [{ name: 'row_id', type: 'number' }, ...columns];
  for (const part of partNames) {
    const from = run.path('split', `${part}.csv`);
    // A file with a header alone is not read.
    const sources = parts[part].rows === 0 ? [] : [csvFile(from, from)];
    const pass = (): ReturnType<typeof readTable> => readTable(files, sources, { delimiter: ',', nulls: [] });
    await writeParquet(files, run.path('split', `${part}.parquet`), typed, pass);
  }
}
