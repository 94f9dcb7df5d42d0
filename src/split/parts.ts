import type { Files, FileWriter } from '../host/files.js';
import type { Threads } from '../host/threads.js';
import type { Column } from '../table/table.js';
import { csvRow } from '../table/write.js';
import type { PartName } from './manifest.js';
import { partNames } from './mark.js';
import type { SpooledBucket } from './row-spool.js';
import { RowsDigest } from './rows-digest.js';
import type { SortedBucket, SortMessage } from './sort-job.js';

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
}

/**
 * Writes split/train.csv, validation.csv and test.csv: row_id first, then all columns; rows in canonical order, whose position over all
 * parts is the row's id. With `comparable`, validation.comparable.csv and test.comparable.csv beside them.
 * Each file appears under its name when all are whole. Memory: for each thread one bucket, twice.
 */
export async function writeParts(inputs: PartsInputs, files: Files, threads: Threads): Promise<WrittenParts> {
  const { columns, folder, comparable } = inputs;
  const open: FileWriter[] = [];
  const create = async (name: string, header: string): Promise<FileWriter> => {
    const file = await files.writer(`${folder}/${name}.csv`, false);
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
    for await (const { lines, marks, digests: sums } of sortedBuckets(inputs, threads)) {
      for (const [at, bytes] of [...lines, ...(comparable ? marks : [])].entries()) {
        if (bytes.length > 0) await open[at]!.write(bytes);
      }
      for (const { group, sums: each } of sums) {
        for (const [at, sum] of each.entries()) if (sum !== null) digests[at]!.add(group, sum);
      }
    }
    for (const file of open) await file.close();
    const [fingerprint, train, validation, test] = digests.map((digest) => digest.digest());
    return { fingerprint: fingerprint!, digests: { train: train!, validation: validation!, test: test! } };
  } catch (cause) {
    for (const file of open) await file.abort();
    throw cause;
  }
}

/** The buckets in order, sorted by threads that take turns: each is one bucket ahead. */
async function* sortedBuckets(
  { spooled, comparable }: PartsInputs,
  threads: Threads,
): AsyncGenerator<SortedBucket, void, undefined> {
  const count = spooled[0]?.length ?? 0;
  const crew = await Promise.all(
    Array.from({ length: Math.min(threads.count, count) }, () => threads.open('sort', comparable)),
  );
  try {
    const waiting: Promise<unknown>[] = [];
    let before = 0;
    const send = (at: number): void => {
      const buckets = spooled.map((thread) => thread[at]!);
      const answer = crew[at % crew.length]!.call({ buckets, before } satisfies SortMessage);
      answer.catch(() => undefined);
      waiting.push(answer);
      before += buckets.reduce((sum, { rows }) => sum + rows, 0);
    };
    for (let at = 0; at < Math.min(crew.length, count); at++) send(at);
    for (let at = 0; at < count; at++) {
      const bucket = (await waiting.shift()) as SortedBucket;
      yield bucket;
      if (at + crew.length < count) send(at + crew.length);
    }
  } finally {
    for (const thread of crew) await thread.close();
  }
}
