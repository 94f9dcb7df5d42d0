import type { Files, FileWriter } from '../host/files.js';
import type { Thread, Threads } from '../host/threads.js';
import type { Column } from '../table/table.js';
import { csvRow } from '../table/write.js';
import type { PartName } from './manifest.js';
import { partNames } from './mark.js';
import type { SpooledBucket } from './row-spool.js';
import { RowsDigest } from './rows-digest.js';
import type { PartSearch } from './leakage/part-search.js';
import type { SampledLines } from './leakage/search-job.js';
import type { SampleMessage, SortedBucket, SortInputs, SortMessage } from './sort-job.js';

const held = ['validation', 'test'] as const;

/** Digests of what was written. */
export interface WrittenParts {
  /** `RowsDigest` of all rows. */
  readonly fingerprint: string;
  readonly digests: Readonly<Record<PartName, string>>;
}

/** The rows that were spooled by several threads, and where to. */
export interface PartsInputs {
  readonly columns: readonly Column[];
  /** Of each thread, the buckets in the same order. */
  readonly spooled: readonly (readonly SpooledBucket[])[];
  /** Absolute. */
  readonly folder: string;
  readonly comparable: boolean;
  /** Sees what is written; null: nobody searches it. */
  readonly search: PartSearch | null;
}

/**
 * Writes split/train.csv, validation.csv and test.csv: row_id first, then all columns; rows in canonical order, whose position over all
 * parts is the row's id. With `comparable`, validation.comparable.csv and test.comparable.csv beside them.
 * Each file appears under its name when all are whole. Memory: for each thread one bucket, twice.
 */
export async function writeParts(inputs: PartsInputs, files: Files, threads: Threads): Promise<WrittenParts> {
  const { columns, folder, comparable, search } = inputs;
  const open: FileWriter[] = [];
  const create = async (name: string, header: string): Promise<FileWriter> => {
    const file = await files.writer(`${folder}/${name}.csv`, false, true);
    open.push(file);
    await file.write(`${header}\n`);
    return file;
  };
  try {
    const header = csvRow(['row_id', ...columns.map(({ name }) => name)]);
    for (const part of partNames) await create(part, header);
    for (const part of comparable ? held : []) await create(`${part}.comparable`, 'row_id,champion,anchor');
    const names = columns.map(({ name }) => name);
    const digests = ['all', ...partNames].map(() => new RowsDigest(names));
    for await (const { bucket, thread, last } of sortedBuckets(inputs, threads)) {
      const { lines, marks, digests: sums } = bucket;
      for (const [at, bytes] of [...lines, ...(comparable ? marks : [])].entries()) {
        if (bytes.length > 0) await open[at]!.write(bytes);
      }
      for (const { group, sums: each } of sums) {
        for (const [at, sum] of each.entries()) if (sum !== null) digests[at]!.add(group, sum);
      }
      if (search !== null) await searchBucket(search, bucket, thread, last);
    }
    for (const file of open) await file.close();
    const [fingerprint, train, validation, test] = digests.map((digest) => digest.digest());
    return { fingerprint: fingerprint!, digests: { train: train!, validation: validation!, test: test! } };
  } catch (cause) {
    for (const file of open) await file.abort();
    throw cause;
  }
}

/** Which rows are sampled is known by the first test rows: until then buckets come without a sample, which is asked for afterwards. */
async function searchBucket(search: PartSearch, bucket: SortedBucket, thread: Thread, last: boolean): Promise<void> {
  search.see(bucket.lines[partNames.indexOf('test')]!, last);
  const { sample } = search;
  const asked = bucket.sampled === null && sample !== null;
  const sampled = asked ? await thread.call({ kind: 'sample', sample } satisfies SampleMessage) : bucket.sampled;
  await search.add(bucket, sampled as readonly SampledLines[] | null);
}

interface Sorted {
  readonly bucket: SortedBucket;
  /** Who sorted it, and has nothing else to do until the next one is asked for. */
  readonly thread: Thread;
  readonly last: boolean;
}

/** The buckets in order, sorted by threads that take turns: each is one bucket ahead. */
async function* sortedBuckets(
  { spooled, comparable, search }: PartsInputs,
  threads: Threads,
): AsyncGenerator<Sorted, void, undefined> {
  const count = spooled[0]?.length ?? 0;
  const init: SortInputs = { comparable, share: search?.share ?? null };
  const crew = await Promise.all(
    Array.from({ length: Math.min(threads.count, count) }, () => threads.open('sort', init)),
  );
  try {
    const waiting: Promise<unknown>[] = [];
    let before = 0;
    const send = (at: number): void => {
      const buckets = spooled.map((thread) => thread[at]!);
      const message: SortMessage = { kind: 'sort', buckets, before, sample: search?.sample ?? null };
      const answer = crew[at % crew.length]!.call(message);
      answer.catch(() => undefined);
      waiting.push(answer);
      before += buckets.reduce((sum, { rows }) => sum + rows, 0);
    };
    for (let at = 0; at < Math.min(crew.length, count); at++) send(at);
    for (let at = 0; at < count; at++) {
      const bucket = (await waiting.shift()) as SortedBucket;
      yield { bucket, thread: crew[at % crew.length]!, last: at + 1 === count };
      if (at + crew.length < count) send(at + crew.length);
    }
  } finally {
    for (const thread of crew) await thread.close();
  }
}
