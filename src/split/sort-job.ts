import type { Files } from '../host/files.js';
import { ByteText } from './byte-text.js';
import { GroupedRows, type GroupDigests } from './rows-digest.js';
import { head, lengthAt, markAt, type SpooledBucket } from './row-spool.js';
import { sortedRows } from './sorted-rows.js';

/** One bucket of all threads. */
export interface SortMessage {
  readonly buckets: readonly SpooledBucket[];
  /** Rows of all buckets before. */
  readonly before: number;
}

/** A bucket in canonical order, valid until the next one is asked for: lines of the three parts, of the two files of marks, and digests of all rows and of each part by group. */
export interface SortedBucket {
  readonly lines: readonly Uint8Array[];
  readonly marks: readonly Uint8Array[];
  /** Of the groups in this bucket, each: all rows, then the three parts. */
  readonly digests: readonly GroupDigests[];
}

/** Sorts buckets, one after the other. */
export class SortJob {
  /** Lines of the three parts, then marks of two: used again for every bucket. */
  private readonly out = Array.from({ length: 5 }, () => new ByteText());

  /** @param comparable whether marks of other policies are written */
  constructor(
    private readonly comparable: boolean,
    private readonly files: Pick<Files, 'read' | 'remove'>,
  ) {}

  async call(message: unknown): Promise<SortedBucket> {
    const { buckets, before } = message as SortMessage;
    const bytes = await this.read(buckets);
    const rows = buckets.reduce((sum, bucket) => sum + bucket.rows, 0);
    for (const text of this.out) text.clear();
    const groups = new GroupedRows(4);
    const sorted = sortedRows(bytes, rows);
    for (let row = 0; row < rows; row++) {
      const at = sorted[row]!;
      const mark = bytes[at + markAt]!;
      groups.add(bytes, at, (mark & 3) + 1);
      this.write(bytes, at + head, at + head + bytes.readUInt32LE(at + lengthAt), mark, before + row);
    }
    const written = this.out.map((text) => text.written);
    return { lines: written.slice(0, 3), marks: written.slice(3), digests: groups.finish() };
  }

  private write(bytes: Buffer, start: number, end: number, mark: number, id: number): void {
    const part = mark & 3;
    const out = this.out[part]!;
    const number = String(id);
    out.reserve(number.length + 2 + end - start);
    for (let at = 0; at < number.length; at++) out.bytes[out.size++] = number.charCodeAt(at);
    out.bytes[out.size++] = 44;
    out.size += bytes.copy(out.bytes, out.size, start, end);
    out.bytes[out.size++] = 10;
    if (!this.comparable || part === 0) return;
    this.out[part + 2]!.text(`${number},${(mark >> 2) & 1},${(mark >> 3) & 1}\n`);
  }

  private async read(buckets: readonly SpooledBucket[]): Promise<Buffer> {
    const pieces: Uint8Array[] = [];
    for (const { path, bytes } of buckets) {
      if (path !== null) {
        pieces.push(await this.files.read(path));
        await this.files.remove(path);
      }
      pieces.push(bytes);
    }
    const whole = pieces.filter(({ length }) => length > 0);
    const [only] = whole;
    if (whole.length === 1) return Buffer.from(only!.buffer, only!.byteOffset, only!.byteLength);
    return Buffer.concat(whole);
  }
}
