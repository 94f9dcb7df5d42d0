import type { Files, FileWriter } from '../host/files.js';
import type { ByteText } from './byte-text.js';
import type { RowHash } from './row-hash.js';

/** A row on its way to its part. */
export interface SpooledRow {
  /** Of its values. */
  readonly hash: RowHash;
  /** Any small number that the row carries, 0 to 255. */
  readonly mark: number;
  /** The row as the data spell it, a line of CSV without its end. */
  readonly line: ByteText;
}

/** Bytes before a row: its hash as four little-endian words, then its mark and the length of its line. */
export const head = 24;
const mostBits = 8;
const flushAt = 1 << 16;

/** How many buckets rows are spread over, as a power of two, so that one takes about `memory` bytes. */
export function bucketBits(expected: number, memory: number): number {
  return Math.min(mostBits, Math.max(0, Math.ceil(Math.log2(expected / memory))));
}

/** What a spool holds of one bucket. */
export interface SpooledBucket {
  readonly rows: number;
  /** Its file, where it grew large; else null. */
  readonly path: string | null;
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

  /** Adds a row. Resolves at once but where a bucket goes to its file. */
  add(row: SpooledRow): Promise<void> | undefined {
    const bucket = this.buckets[this.bits === 0 ? 0 : row.hash.h1 >>> (32 - this.bits)]!;
    bucket.put(row);
    return this.bits > 0 && bucket.size >= flushAt ? this.flush(bucket) : undefined;
  }

  /** All buckets in order. Nothing can be added after that. */
  async close(): Promise<SpooledBucket[]> {
    const closed: SpooledBucket[] = [];
    for (const bucket of this.buckets) {
      // Whoever sorts them may be in another thread: what is in a file need not be copied.
      if (bucket.writer !== undefined) await this.flush(bucket);
      await bucket.writer?.close();
      closed.push({ rows: bucket.rows, path: bucket.path, bytes: bucket.taken() });
    }
    return closed;
  }

  private async flush(bucket: Bucket): Promise<void> {
    if (bucket.writer === undefined) {
      bucket.path = `${this.prefix}${this.buckets.indexOf(bucket)}`;
      bucket.writer = await this.files.scratch(bucket.path);
    }
    await bucket.writer.write(bucket.taken());
    bucket.size = 0;
  }
}

/** Rows of a bucket that are in memory. */
class Bucket {
  size = 0;
  rows = 0;
  path: string | null = null;
  writer: FileWriter | undefined;
  private bytes = Buffer.alloc(0);

  put({ hash, mark, line }: SpooledRow): void {
    const length = line.size;
    this.reserve(head + length);
    const { bytes, size } = this;
    bytes.writeInt32LE(hash.h1, size);
    bytes.writeInt32LE(hash.h2, size + 4);
    bytes.writeInt32LE(hash.h3, size + 8);
    bytes.writeInt32LE(hash.h4, size + 12);
    bytes[size + 16] = mark;
    bytes.writeUInt32LE(length, size + 20);
    line.bytes.copy(bytes, size + head, 0, length);
    this.size += head + length;
    this.rows++;
  }

  /** The rows since the last flush: valid until the next row. */
  taken(): Buffer {
    return this.bytes.subarray(0, this.size);
  }

  private reserve(bytes: number): void {
    if (this.size + bytes <= this.bytes.length) return;
    const larger = Buffer.alloc(Math.max(4096, this.bytes.length * 2, this.size + bytes));
    this.bytes.copy(larger, 0, 0, this.size);
    this.bytes = larger;
  }
}
