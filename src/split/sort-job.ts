import type { Files } from '../host/files.js';
import { ByteText } from './byte-text.js';
import { GroupedRows, type GroupDigests } from './rows-digest.js';
import { head, type SpooledBucket } from './row-spool.js';
import { sortedRows } from './sorted-rows.js';

/** What sorting is made with. */
export interface SortInputs {
  /** Where each column of the written lines stands among those of the spooled ones; null: they are the same. */
  readonly order: readonly number[] | null;
  /** Whether marks of other policies are written. */
  readonly comparable: boolean;
}

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
  private readonly starts: Int32Array;
  /** Lines of the three parts, then marks of two: used again for every bucket. */
  private readonly out = Array.from({ length: 5 }, () => new ByteText());

  constructor(
    private readonly inputs: SortInputs,
    private readonly files: Pick<Files, 'read' | 'remove'>,
  ) {
    this.starts = new Int32Array((inputs.order?.length ?? 0) + 1);
  }

  async call(message: unknown): Promise<SortedBucket> {
    const { buckets, before } = message as SortMessage;
    const bytes = await this.read(buckets);
    const rows = buckets.reduce((sum, bucket) => sum + bucket.rows, 0);
    for (const text of this.out) text.clear();
    const groups = new GroupedRows(4);
    const sorted = sortedRows(bytes, rows);
    for (let row = 0; row < rows; row++) {
      const at = sorted[row]!;
      const mark = bytes[at + 8]!;
      const text = at + head;
      const line = text + bytes.readUInt32LE(at + 12);
      const spelled = bytes.readUInt32LE(at + 16);
      groups.add(bytes[at + 3]!, bytes, text, line, (mark & 3) + 1);
      if (spelled === 0) this.write(bytes, text, line, mark, before + row);
      else this.write(bytes, line, line + spelled, mark, before + row);
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
    if (this.inputs.order === null) out.size += bytes.copy(out.bytes, out.size, start, end);
    else this.reorder(out, bytes, start, end, this.inputs.order);
    out.bytes[out.size++] = 10;
    if (!this.inputs.comparable || part === 0) return;
    this.out[part + 2]!.text(`${number},${(mark >> 2) & 1},${(mark >> 3) & 1}\n`);
  }

  /** Copies the cells of a line in another order; there is place for the line. */
  private reorder(out: ByteText, bytes: Buffer, start: number, end: number, order: readonly number[]): void {
    const { starts } = this;
    starts[0] = start;
    let count = 1;
    for (let at = start; at < end; at++) {
      const byte = bytes[at]!;
      if (byte === 44) starts[count++] = at + 1;
      // A quote inside a cell in quotes is doubled, so it closes and opens.
      else if (byte === 34) while (bytes[++at] !== 34);
    }
    starts[count] = end + 1;
    const to = out.bytes;
    let size = out.size;
    for (let place = 0; place < count; place++) {
      const cell = order[place]!;
      const last = starts[cell + 1]! - 1;
      if (place > 0) to[size++] = 44;
      for (let at = starts[cell]!; at < last; at++) to[size++] = bytes[at]!;
    }
    out.size = size;
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
