import { join } from 'node:path';
import type { Files } from '../host/files.js';
import { UserError } from '../host/errors.js';
import type { Context } from '../run/step.js';
import type { SplitManifest } from '../split/manifest.js';
import { placesOf } from '../table/places.js';
import { readTable } from '../table/read.js';
import { csvFile } from '../table/source.js';
import type { Batch, Column } from '../table/table.js';
import { writeParquet } from '../table/write-parquet.js';
import { csvRow } from '../table/write.js';
import { readSamplePlan } from './changes.js';
import { writeSample, type SampleSize } from './sample.js';
import type { TrainOptions } from './train.options.js';

/**
 * Calls with the rows to train on: all of split/train.csv, or a sample of it where the step `changes` decided so.
 * @param body takes an absolute path, and the sample's size or null
 * @throws UserError where the rows are missing; what the body throws
 */
export async function withTrainingRows<T>(
  split: SplitManifest,
  { files, run, log }: Context,
  body: (data: string, sample: SampleSize | null) => Promise<T>,
): Promise<T> {
  const all = run.path('split', 'train.csv');
  if ((await files.stat(all)) === undefined) {
    throw new UserError(`split/train.csv: not found in the run directory ${run.root}; run \`mlops split\` first.`);
  }
  const plan = await readSamplePlan(run);
  if (plan === null) return body(all, null);
  // Rows of data leave the run directory with nobody: they stand in a folder that goes.
  const folder = await files.temporary();
  try {
    const data = join(folder, 'sample.csv');
    const sample = await writeSample(files, all, data, split, plan);
    log.notice(
      `Trains on ${sample.rows} of ${sample.of} rows, as train.on_check says sample: this model is not compared; \`mlops changes --force\` asks for all rows.`,
    );
    return await body(data, sample);
  } finally {
    await files.remove(folder);
  }
}

/**
 * Writes what a user's program may learn from: the columns that it may see, in the order of the data; no row id, no ignored column.
 * @param from split/train.csv, or rows of it
 * @param form Parquet has the types of the columns; deterministic bytes
 * @throws UserError for a column that the file lacks. Cost: one pass, with Parquet two; memory stays flat.
 */
export async function writeTrainingData(
  files: Files,
  from: string,
  { columns, features, target }: Pick<SplitManifest, 'columns' | 'features' | 'target'>,
  to: string,
  form: TrainOptions['data'],
): Promise<void> {
  const seen = new Set([...features, target.column]);
  const wanted = columns.filter(({ name }) => seen.has(name));
  const pass = (): AsyncIterable<Batch> => chosenColumns(files, from, wanted);
  await (form === 'csv' ? writeCsv(files, to, wanted, pass()) : writeParquet(files, to, wanted, pass));
}

async function* chosenColumns(files: Files, from: string, wanted: readonly Column[]): AsyncGenerator<Batch> {
  for await (const batch of readTable(files, [csvFile(from, from)], { delimiter: ',', nulls: [] })) {
    const names = wanted.map(({ name }) => name);
    const places = placesOf(names, batch.names);
    if (places.includes(-1)) {
      throw new UserError(`${from}: not the columns of split/manifest.json; run \`mlops split --force\` again.`);
    }
    yield { ...batch, names, cells: places.map((at) => batch.cells[at]!) };
  }
}

async function writeCsv(
  files: Files,
  to: string,
  columns: readonly Column[],
  batches: AsyncIterable<Batch>,
): Promise<void> {
  const writer = await files.writer(to);
  try {
    await writer.write(`${csvRow(columns.map(({ name }) => name))}\n`);
    for await (const { cells, rows } of batches) {
      let text = '';
      for (let row = 0; row < rows; row++) text += `${csvRow(cells.map((column) => column[row]!))}\n`;
      await writer.write(text);
    }
    await writer.close();
  } catch (cause) {
    await writer.abort();
    throw cause;
  }
}
