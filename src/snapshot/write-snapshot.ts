import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Files, FileWriter } from '../host/files.js';
import type { Snapshot } from '../model/snapshot.js';
import { NumberForms } from '../table/number-form.js';
import type { Batch, Column } from '../table/table.js';
import { ParquetFile, type StoredColumn } from '../table/write-parquet.js';

/** Bytes after which a further file begins, at the next row group: GitHub takes files below 2 GiB. */
const largest = 2 ** 30;

/** What was written: the files in the order of the rows, and the digest over all of them. */
export type Written = Pick<Snapshot, 'digest' | 'files'>;

/**
 * Writes rows as Parquet: data.parquet, or data-00001.parquet and so on where they are many. Equal rows in equal order give equal bytes.
 * @param folder absolute; pass: the rows, the same each time
 * @param limit bytes of a file, about
 * Cost: two passes; memory for one row group.
 */
export async function writeSnapshot(
  files: Files,
  folder: string,
  columns: readonly Column[],
  pass: () => AsyncIterable<Batch>,
  limit = largest,
): Promise<Written> {
  const forms = new NumberForms(columns);
  for await (const batch of pass()) forms.add(batch);
  const stored = columns.map((column): StoredColumn => ({ ...column, form: forms.of(column.name) }));
  const made = new SnapshotFiles(files, folder, stored);
  try {
    for await (const batch of pass()) await made.add(batch, limit);
    return await made.end();
  } catch (cause) {
    await made.abort();
    throw cause;
  }
}

/** The files of a snapshot while they are written, one after the other. */
class SnapshotFiles {
  private readonly done: { size: number; sha256: string }[] = [];
  private readonly all = createHash('sha256');
  private current: { readonly file: ParquetFile; readonly counted: CountedWriter } | null = null;

  constructor(
    private readonly files: Files,
    private readonly folder: string,
    private readonly columns: readonly StoredColumn[],
  ) {}

  async add(batch: Batch, limit: number): Promise<void> {
    this.current ??= await this.open();
    await this.current.file.add(batch);
    if (this.current.counted.size >= limit) await this.close();
  }

  async end(): Promise<Written> {
    // Without rows there is a file without rows.
    if (this.current === null && this.done.length === 0) this.current = await this.open();
    await this.close();
    const files = this.done.map((file, at) => ({
      name: this.done.length === 1 ? 'data.parquet' : numbered(at),
      ...file,
    }));
    if (files.length === 1) await this.files.move(join(this.folder, numbered(0)), join(this.folder, 'data.parquet'));
    return { digest: this.all.digest('hex'), files };
  }

  async abort(): Promise<void> {
    await this.current?.file.abort();
  }

  private async open(): Promise<{ readonly file: ParquetFile; readonly counted: CountedWriter }> {
    const writer = await this.files.writer(join(this.folder, numbered(this.done.length)));
    const counted = new CountedWriter(writer, this.all);
    const file = await ParquetFile.open({ writer: () => Promise.resolve(counted) }, '', this.columns);
    return { file, counted };
  }

  private async close(): Promise<void> {
    if (this.current === null) return;
    const { file, counted } = this.current;
    await file.close();
    this.done.push({ size: counted.size, sha256: counted.digest() });
    this.current = null;
  }
}

function numbered(at: number): string {
  return `data-${String(at + 1).padStart(5, '0')}.parquet`;
}

/** A file that is measured while it is written. */
class CountedWriter implements FileWriter {
  size = 0;
  private readonly own = createHash('sha256');

  constructor(
    private readonly inner: FileWriter,
    private readonly all: ReturnType<typeof createHash>,
  ) {}

  async write(chunk: string | Uint8Array): Promise<void> {
    this.size += Buffer.byteLength(chunk);
    this.own.update(chunk);
    this.all.update(chunk);
    await this.inner.write(chunk);
  }

  close(): Promise<void> {
    return this.inner.close();
  }

  abort(): Promise<void> {
    return this.inner.abort();
  }

  /** SHA-256 of what was written, hexadecimal; nothing can be written after it. */
  digest(): string {
    return this.own.digest('hex');
  }
}
