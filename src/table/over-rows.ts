import type { Files } from '../host/files.js';
import type { Thread, Threads } from '../host/threads.js';
import { ordinarySize } from './block-cutter.js';
import { byteStream } from './byte-stream.js';
import { CsvFeed } from './csv-feed.js';
import { JsonFeed } from './json-feed.js';
import { NullTexts } from './nulls.js';
import type { Head, ReadOptions } from './read.js';
import { CsvRowEnds } from './row-ends.js';
import type { RowMessage } from './row-message.js';
import { RowPost } from './row-post.js';
import type { SourceFile } from './source.js';
import { checkUnchanged } from './unchanged.js';

/** Who works on rows. */
export interface Crews {
  readonly threads: Threads;
  /** This very thread: for small data. */
  readonly here: Threads;
}

/** What a pass needs. */
export interface PassPorts extends Crews {
  readonly files: Files;
}

/** The job that is done with the rows. */
export interface PassJob {
  /** A name of the table of row jobs. */
  readonly name: string;
  /** What it is made with in each thread; a plain value. */
  readonly init: unknown;
  /** The digests of the files will be asked for: those of text are taken in this pass. */
  readonly digest?: boolean;
}

/** What a thread of a pass is opened with. */
export interface OpenedPass extends PassJob {
  readonly nulls: readonly string[];
}

/** What a pass gave. */
export interface PassResult<Result> {
  readonly rows: number;
  /** One a thread, always in the same order for the same number of threads. */
  readonly results: readonly Result[];
}

/** Sizes that tests make small. */
export interface PassSizes {
  /** Bytes of a block. */
  readonly block: number;
  /** Bytes of data that are worth threads. */
  readonly threads: number;
}

const ordinarySizes: PassSizes = { block: ordinarySize, threads: 8 << 20 };

/**
 * Does a job with all rows of all files, in several threads where there are many. Columns are in the first file's order; a later file may have
 * them in another order. Which thread sees which rows depends on the bytes and the number of threads only.
 * @param onRows told the number of rows so far
 * @throws UserError as `readTable`, of the first mistake in the order of the data; what the job throws
 * Cost: each byte is read once; memory for a few blocks of 1 MB a thread, and the job's own.
 */
export async function overRows<Result>(
  sources: readonly SourceFile[],
  options: ReadOptions,
  job: PassJob,
  ports: PassPorts,
  onRows: (rows: number) => void = () => undefined,
  sizes = ordinarySizes,
): Promise<PassResult<Result>> {
  const size = sources.reduce((sum, source) => sum + source.size, 0);
  const crew = size < sizes.threads ? ports.here : ports.threads;
  const threads: Thread[] = [];
  try {
    for (let at = 0; at < crew.count; at++)
      threads.push(await crew.open('rows', { ...job, nulls: options.nulls } satisfies OpenedPass));
    const post = new RowPost(threads, onRows, sizes.block);
    await readAll(sources, options, ports.files, post, job.digest === true);
    await checkUnchanged(ports.files, sources);
    const results = await Promise.all(threads.map((thread) => thread.call({ kind: 'result' } satisfies RowMessage)));
    return { rows: post.rows, results: results as Result[] };
  } finally {
    for (const thread of threads) await thread.close();
  }
}

async function readAll(
  sources: readonly SourceFile[],
  options: ReadOptions,
  files: Files,
  post: RowPost,
  digest: boolean,
): Promise<void> {
  let head: Head | null = null;
  let ends: CsvRowEnds | null = null;
  try {
    for (const source of sources) {
      if (source.format === 'csv') ends ??= new CsvRowEnds();
      if (source.format === 'parquet') head = await feedParquet(source, head, files, post);
      else head = await feedText(source, head, options, { files, post, digest, ends });
    }
    await post.drain();
  } catch (cause) {
    // Half of a change may look like a broken file.
    await checkUnchanged(files, sources, cause);
    throw cause;
  }
}

interface TextPorts {
  readonly files: Files;
  readonly post: RowPost;
  readonly digest: boolean;
  /** null where no file so far is CSV. */
  readonly ends: CsvRowEnds | null;
}

async function feedText(
  source: SourceFile,
  head: Head | null,
  { delimiter, nulls }: ReadOptions,
  { files, post, digest, ends }: TextPorts,
): Promise<Head> {
  const settings = { file: source.path, delimiter, nulls: new NullTexts(nulls), expected: head };
  const csv = source.format === 'csv' ? ends : null;
  const feed = csv === null ? new JsonFeed(settings, post) : new CsvFeed(settings, post, csv);
  try {
    for await (const chunk of byteStream(files, source, digest, csv?.room)) await feed.push(chunk);
    await feed.finish();
  } catch (cause) {
    // A mistake in rows that were handed out before comes first.
    await post.drain();
    throw cause;
  }
  return head ?? { names: feed.names, file: source.path, types: null };
}

async function feedParquet(source: SourceFile, head: Head | null, files: Files, post: RowPost): Promise<Head> {
  const { openParquet, parquetOrder, parquetTypes } = await import('./parquet/row-group.js');
  const open = await openParquet(files, source);
  const order = parquetOrder(open, head);
  post.file(source.path);
  for (const group of open.footer.groups) {
    await post.ready();
    post.send({ kind: 'parquet', open: { ...open, footer: { ...open.footer, groups: [group] } }, order }, null);
  }
  const types = head?.types ?? { says: parquetTypes(open, order), file: source.path };
  return { names: head?.names ?? open.names, file: head?.file ?? source.path, types };
}
