import type { Files, FileWriter } from '../host/files.js';
import type { RowHash } from './row-hash.js';

/** A row on its way to its part. */
export interface SpooledRow {
  /** Of its values. */
  readonly hash: RowHash;
  /** Of its features; null: nobody asks for it. */
  readonly features: RowHash | null;
  /** Any small number that the row carries, 0 to 255. */
  readonly mark: number;
}

/** Bytes of a line of CSV, without its end. */
export interface LineBytes {
  readonly view: DataView;
  readonly start: number;
  readonly end: number;
}

/** Bytes before a row's line: four words of its hash, its mark, the length of the line, and three words of the hash of its features. */
export const head = 36;
/** Where they stand. */
export const markAt = 16;
export const lengthAt = 20;
export const featuresAt = 24;

/** Bytes of a row whose line has this length. Rows begin at whole words. */
export function rowSize(length: number): number {
  return head + ((length + 3) & ~3);
}

const mostBits = 8;
const flushAt = 1 << 16;
/** Place in which the last row before a flush mostly fits. */
const lastRow = 1 << 13;

/** How many buckets rows are spread over, as a power of two, so that one takes about `memory` bytes. */
export function bucketBits(expected: number, memory: number): number {
  return Math.min(mostBits, Math.max(0, Math.ceil(Math.log2(expected / memory))));
}

/** What a spool holds of one bucket. */
export interface SpooledBucket {
  readonly rows: number;
  /** Its file, where it grew large; else null. */
  readonly path: string | null;
  /** Bytes of the file. */
  readonly size: number;
  /** What is not in the file. */
  readonly bytes: Uint8Array;
}

/**
 * Spreads rows over buckets by the top bits of their hash, so that one bucket after the other can be sorted in memory. A bucket that grows goes
 * to a file; one bucket, where all fits into memory, stays there. Rows that are all equal fall into one bucket, whatever their number.
 */
export class RowSpool {
  private readonly buckets: Bucket[];

  /**
   * @param bits of the hash that tell buckets apart, 0 to 8
   * @param prefix absolute path to which the bucket's number is added
   */
  constructor(
    private readonly files: Pick<Files, 'scratch'>,
    private readonly bits: number,
    private readonly prefix: string,
  ) {
    this.buckets = Array.from({ length: 2 ** bits }, () => new Bucket());
  }

  /** Adds a row with its line, as the data spell it. Resolves at once but where a bucket goes to its file. */
  add(row: SpooledRow, line: LineBytes): Promise<void> | undefined {
    const bucket = this.buckets[this.bits === 0 ? 0 : row.hash.h1 >>> (32 - this.bits)]!;
    bucket.put(row, line.view, line.start, line.end);
    return this.bits > 0 && bucket.size >= flushAt ? this.flush(bucket) : undefined;
  }

  /** All buckets in order. Nothing can be added after that. */
  async close(): Promise<SpooledBucket[]> {
    const closed: SpooledBucket[] = [];
    for (const bucket of this.buckets) {
      // Whoever sorts them may be in another thread: what is in a file need not be copied.
      if (bucket.writer !== undefined) await this.flush(bucket);
      await bucket.writer?.close();
      closed.push({ rows: bucket.rows, path: bucket.path, size: bucket.written, bytes: bucket.taken() });
    }
    return closed;
  }

  private async flush(bucket: Bucket): Promise<void> {
    if (bucket.writer === undefined) {
      bucket.path = `${this.prefix}${this.buckets.indexOf(bucket)}`;
      bucket.writer = await this.files.scratch(bucket.path);
    }
    await bucket.writer.write(bucket.taken());
    bucket.written += bucket.size;
    bucket.size = 0;
  }
}

/** Rows of a bucket that are in memory. */
class Bucket {
  size = 0;
  /** Bytes that went to the file. */
  written = 0;
  rows = 0;
  path: string | null = null;
  writer: FileWriter | undefined;
  private bytes = Buffer.alloc(0);
  private view = new DataView(this.bytes.buffer);

  put({ hash, features, mark }: SpooledRow, from: DataView, start: number, end: number): void {
    const length = end - start;
    this.reserve(rowSize(length));
    const { view, size } = this;
    view.setInt32(size, hash.h1, true);
    view.setInt32(size + 4, hash.h2, true);
    view.setInt32(size + 8, hash.h3, true);
    view.setInt32(size + 12, hash.h4, true);
    view.setInt32(size + markAt, mark, true);
    view.setInt32(size + lengthAt, length, true);
    view.setInt32(size + featuresAt, features?.h1 ?? 0, true);
    view.setInt32(size + featuresAt + 4, features?.h2 ?? 0, true);
    view.setInt32(size + featuresAt + 8, features?.h3 ?? 0, true);
    // A call for so few bytes costs more than this loop.
    let to = size + head;
    let at = start;
    for (; at + 4 <= end; at += 4, to += 4) view.setInt32(to, from.getInt32(at, true), true);
    for (; at < end; at++, to++) view.setUint8(to, from.getUint8(at));
    this.size += rowSize(length);
    this.rows++;
  }

  /** The rows since the last flush: valid until the next row. */
  taken(): Buffer {
    return this.bytes.subarray(0, this.size);
  }

  private reserve(bytes: number): void {
    if (this.size + bytes <= this.bytes.length) return;
    // There may be 256 of them in each thread.
    const doubled = Math.min(this.bytes.length * 2, Math.max(this.bytes.length, flushAt) + lastRow);
    const larger = Buffer.allocUnsafeSlow(Math.max(4096, doubled, this.size + bytes));
    this.bytes.copy(larger, 0, 0, this.size);
    this.bytes = larger;
    this.view = new DataView(larger.buffer, larger.byteOffset, larger.byteLength);
  }
}
