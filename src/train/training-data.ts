import { join } from 'node:path';
import type { Files } from '../host/files.js';
import { UserError } from '../host/errors.js';
import type { Context } from '../run/step.js';
import type { SplitManifest } from '../split/manifest.js';
import { readTable } from '../table/read.js';
import { csvFile } from '../table/source.js';
import { csvRow } from '../table/write.js';
import { readSamplePlan } from './changes.js';
import { writeSample, type SampleSize } from './sample.js';

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
 * @param from split/train.csv
 * @param names features and target
 * @throws UserError for a column that the file lacks. Cost: one pass; memory stays flat.
 */
export async function writeTrainingData(
  files: Files,
  from: string,
  names: readonly string[],
  to: string,
): Promise<void> {
  const wanted = new Set(names);
  const writer = await files.writer(to);
  try {
    let kept: number[] | undefined;
    for await (const batch of readTable(files, [csvFile(from, from)], { delimiter: ',', nulls: [] })) {
      if (kept === undefined) {
        kept = batch.names.flatMap((name, at) => (wanted.has(name) ? [at] : []));
        if (kept.length !== wanted.size) {
          throw new UserError(`${from}: not the columns of split/manifest.json; run \`mlops split --force\` again.`);
        }
        await writer.write(`${csvRow(kept.map((at) => batch.names[at]!))}\n`);
      }
      const columns = kept.map((at) => batch.cells[at]!);
      let text = '';
      for (let row = 0; row < batch.rows; row++) text += `${csvRow(columns.map((cells) => cells[row]!))}\n`;
      await writer.write(text);
    }
    await writer.close();
  } catch (cause) {
    await writer.abort();
    throw cause;
  }
}
