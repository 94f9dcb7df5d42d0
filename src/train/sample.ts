import type { Files } from '../host/files.js';
import { saltedBucket } from '../split/bucket.js';
import { Growing } from '../split/growing.js';
import type { SplitPolicy, Target } from '../split/manifest.js';
import { RowText } from '../split/row-text.js';
import { SaltedText, saltBytes } from '../split/salted-text.js';
import { readTable } from '../table/read.js';
import { csvFile } from '../table/source.js';
import { ownText } from '../table/text.js';
import type { Batch } from '../table/table.js';
import { csvRow } from '../table/write.js';
import type { SamplePlan } from './changes.js';

/** A tenth of the training rows, at least 200. */
export const samplePlan: SamplePlan = { format: 'mlops-sample/1', share: 0.1, least: 200 };

/** Rows of a sample, and of what it was taken from. */
export interface SampleSize {
  readonly rows: number;
  readonly of: number;
}

/**
 * Writes a sample of the training rows: those of each class whose key has the lowest hash by a fourth salt, so that equal rows give an equal
 * sample, and every class keeps its share and at least two rows. All of them where there are no more than the plan's least.
 * @param from split/train.csv
 * @throws UserError where it cannot be read. Cost: two passes; 16 bytes a row.
 */
export async function writeSample(
  files: Files,
  from: string,
  to: string,
  { policy, target }: { readonly policy: SplitPolicy; readonly target: Target },
  plan: SamplePlan,
): Promise<SampleSize> {
  const batches = (): AsyncIterable<Batch> => readTable(files, [csvFile(from, from)], { delimiter: ',', nulls: [] });
  const buckets = new Growing();
  const strata = new Growing();
  const classes = new Map<string | null, number>();
  for await (const batch of batches()) {
    const bucket = bucketsOf(policy, batch);
    const labels = target.task === 'regression' ? undefined : batch.cells[batch.names.indexOf(target.column)];
    for (let row = 0; row < batch.rows; row++) {
      const label = labels?.[row] ?? null;
      let stratum = classes.get(label);
      if (stratum === undefined) classes.set(label === null ? null : ownText(label), (stratum = classes.size));
      buckets.push(bucket(row));
      strata.push(stratum);
    }
  }
  const chosen = choose(buckets.whole(), strata.whole(), classes.size, plan);
  return { rows: await copyRows(files, batches(), chosen, to), of: chosen.length };
}

function bucketsOf(policy: SplitPolicy, { cells, names }: Batch): (row: number) => number {
  const text = new SaltedText();
  const salt = saltBytes(`${policy.salt}/sample`);
  const keys = new RowText(policy.key, names);
  return (row) => {
    text.set(keys.of(cells, row) ?? '');
    return saltedBucket(text, salt);
  };
}

/** Marks the rows of the sample. Rows of one bucket stay together, so that their order does not matter. */
function choose(
  buckets: Float64Array,
  strata: Float64Array,
  classes: number,
  { share, least }: SamplePlan,
): Uint8Array {
  const rows = buckets.length;
  const wanted = Math.min(rows, Math.max(least, Math.ceil(rows * share)));
  const limits = grouped(buckets, strata, classes).map((own) => {
    own.sort();
    const quota = Math.min(own.length, Math.max(2, Math.ceil((own.length * wanted) / rows)));
    return own[quota - 1] ?? -1;
  });
  return Uint8Array.from(buckets, (bucket, row) => (bucket <= limits[strata[row]!]! ? 1 : 0));
}

/** The buckets of each stratum. */
function grouped(buckets: Float64Array, strata: Float64Array, classes: number): Float64Array[] {
  const sizes = new Int32Array(classes);
  for (const stratum of strata) sizes[stratum]! += 1;
  const groups = Array.from(sizes, (size) => new Float64Array(size));
  const next = new Int32Array(classes);
  for (const [row, bucket] of buckets.entries()) groups[strata[row]!]![next[strata[row]!]!++] = bucket;
  return groups;
}

async function copyRows(files: Files, batches: AsyncIterable<Batch>, chosen: Uint8Array, to: string): Promise<number> {
  const writer = await files.writer(to);
  let at = 0;
  let written = 0;
  try {
    for await (const { names, cells, rows } of batches) {
      let text = at === 0 ? `${csvRow(names)}\n` : '';
      for (let row = 0; row < rows; row++) {
        if (chosen[at++] !== 1) continue;
        text += `${csvRow(cells.map((column) => column[row]!))}\n`;
        written += 1;
      }
      await writer.write(text);
    }
    await writer.close();
  } catch (cause) {
    await writer.abort();
    throw cause;
  }
  return written;
}
