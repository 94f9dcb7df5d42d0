import type { Files, FileWriter } from '../host/files.js';

/** A row on its way to its part. */
export interface SpooledRow {
  /** Fingerprint of `text`, as signed halves. */
  readonly high: number;
  readonly low: number;
  /** Any small number that the row carries, 0 to 255. */
  readonly mark: number;
  /** Canonical text of the whole row, with a line feed at its end. */
  readonly text: string;
  /** The row's line of CSV, with a line feed at its end. */
  readonly line: string;
}

/** A row in canonical order; its bytes are valid until the next one is asked for. */
export interface OrderedRow {
  readonly mark: number;
  readonly text: Uint8Array;
  readonly line: Uint8Array;
}

const head = 20;
const mostBits = 8;
const flushAt = 1 << 17;

/**
 * Sorts rows by fingerprint, then text, then line, with flat memory: rows are spread over buckets by the top bits of their fingerprint, each
 * bucket is a temporary file, and one bucket at a time is sorted in memory. One bucket, where all fits into memory, stays there.
 * Rows that are all equal fall into one bucket, whatever their number.
 */
export class RowSpool {
  private readonly bits: number;
  private readonly buckets: Bucket[];
  private folder: string | undefined;

  /**
   * @param expected bytes of all rows, about
   * @param memory bytes that one bucket may take
   */
  constructor(
    private readonly files: Files,
    expected: number,
    memory: number,
  ) {
    this.bits = Math.min(mostBits, Math.max(0, Math.ceil(Math.log2(expected / memory))));
    this.buckets = Array.from({ length: 2 ** this.bits }, () => new Bucket());
  }

  /** Adds a row. Resolves at once but where a bucket goes to its file. */
  add(row: SpooledRow): Promise<void> | undefined {
    const bucket = this.buckets[this.bits === 0 ? 0 : row.high >>> (32 - this.bits)]!;
    bucket.put(row);
    return this.bits > 0 && bucket.size >= flushAt ? this.flush(bucket) : undefined;
  }

  /** All rows in canonical order. */
  async *inOrder(): AsyncGenerator<OrderedRow, void, undefined> {
    for (const bucket of this.buckets) {
      let bytes = bucket.take();
      if (bucket.writer !== undefined) {
        await bucket.writer.write(bytes);
        await bucket.writer.close();
        const read = await this.files.read(bucket.path);
        bytes = Buffer.from(read.buffer, read.byteOffset, read.byteLength);
        await this.files.remove(bucket.path);
      }
      yield* sorted(bytes);
    }
  }

  private async flush(bucket: Bucket): Promise<void> {
    if (bucket.writer === undefined) {
      this.folder ??= await this.files.temporary();
      bucket.path = `${this.folder}/${this.buckets.indexOf(bucket)}`;
      bucket.writer = await this.files.writer(bucket.path);
    }
    await bucket.writer.write(bucket.take());
  }
}

/** Rows of a bucket that are in memory. */
class Bucket {
  size = 0;
  path = '';
  writer: FileWriter | undefined;
  private bytes = Buffer.alloc(0);

  put({ high, low, mark, text, line }: SpooledRow): void {
    // A UTF-16 unit takes at most three bytes.
    this.reserve(head + (text.length + line.length) * 3);
    const { bytes, size } = this;
    const textLength = bytes.write(text, size + head);
    const lineLength = bytes.write(line, size + head + textLength);
    bytes.writeInt32LE(high, size);
    bytes.writeInt32LE(low, size + 4);
    bytes.writeUInt8(mark, size + 8);
    bytes.writeUInt32LE(textLength, size + 12);
    bytes.writeUInt32LE(lineLength, size + 16);
    this.size += head + textLength + lineLength;
  }

  /** The rows so far, as bytes; the bucket is empty then. */
  take(): Buffer {
    const taken = this.bytes.subarray(0, this.size);
    this.bytes = Buffer.alloc(0);
    this.size = 0;
    return taken;
  }

  private reserve(bytes: number): void {
    if (this.size + bytes <= this.bytes.length) return;
    const larger = Buffer.alloc(Math.max(4096, this.bytes.length * 2, this.size + bytes));
    this.bytes.copy(larger, 0, 0, this.size);
    this.bytes = larger;
  }
}

function* sorted(bytes: Buffer): Generator<OrderedRow, void, undefined> {
  const starts: number[] = [];
  for (let at = 0; at < bytes.length; at += head + bytes.readUInt32LE(at + 12) + bytes.readUInt32LE(at + 16))
    starts.push(at);
  starts.sort((one, other) => compare(bytes, one, other));
  for (const at of starts) {
    const text = at + head;
    const line = text + bytes.readUInt32LE(at + 12);
    const end = line + bytes.readUInt32LE(at + 16);
    yield { mark: bytes.readUInt8(at + 8), text: bytes.subarray(text, line), line: bytes.subarray(line, end) };
  }
}

/** By unsigned fingerprint, then by the bytes of text and line: equal texts may be written differently, as 1 and 1.0. */
function compare(bytes: Buffer, one: number, other: number): number {
  return (
    bytes.readUInt32LE(one) - bytes.readUInt32LE(other) ||
    bytes.readUInt32LE(one + 4) - bytes.readUInt32LE(other + 4) ||
    bytes.compare(bytes, ...textOf(bytes, other), ...textOf(bytes, one)) ||
    bytes.compare(bytes, ...lineOf(bytes, other), ...lineOf(bytes, one))
  );
}

function textOf(bytes: Buffer, at: number): [number, number] {
  return [at + head, at + head + bytes.readUInt32LE(at + 12)];
}

function lineOf(bytes: Buffer, at: number): [number, number] {
  const start = textOf(bytes, at)[1];
  return [start, start + bytes.readUInt32LE(at + 16)];
}
