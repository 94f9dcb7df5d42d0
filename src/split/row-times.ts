import type { Files } from '../host/files.js';
import { readTable } from '../table/read.js';
import { csvFile } from '../table/source.js';
import type { Batch } from '../table/table.js';
import { Growing } from './growing.js';
import type { SplitPolicy } from './manifest.js';
import { timeOf } from './time.js';

/**
 * Tells the times of rows that the split wrote, which are there and readable.
 * @param policy one that divides by time
 */
export function rowTimes({ key }: SplitPolicy): (batch: Batch) => (row: number) => number {
  const { name, type } = key[0]!;
  const kind = type === 'number' ? 'number' : 'string';
  return ({ cells, names }) => {
    const times = cells[names.indexOf(name)]!;
    return (row) => timeOf(times[row]!, kind) ?? -Infinity;
  };
}

/** The times of a part file's rows. Cost: one pass, 8 bytes a row. */
export async function readRowTimes(files: Files, path: string, policy: SplitPolicy): Promise<Float64Array> {
  const times = new Growing();
  const of = rowTimes(policy);
  const source = csvFile(path, path);
  for await (const batch of readTable(files, [source], { delimiter: ',', nulls: [] })) {
    const timeOfRow = of(batch);
    for (let row = 0; row < batch.rows; row++) times.push(timeOfRow(row));
  }
  return times.whole();
}
