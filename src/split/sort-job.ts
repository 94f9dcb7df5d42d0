import type { Files } from '../host/files.js';
import { ByteText } from './byte-text.js';
import { bucketHashes, type BucketHashes } from './leakage/bucket-search.js';
import { sampleBucket } from './leakage/bucket-sample.js';
import type { SampledLines, SampleInputs } from './leakage/search-job.js';
import { GroupedRows, type GroupDigests } from './rows-digest.js';
import { head, lengthAt, markAt, type SpooledBucket } from './row-spool.js';
import { sortedRows, type PlacedRows } from './sorted-rows.js';

/** What buckets are sorted with; the same in all threads. */
export interface SortInputs {
  /** Whether marks of other policies are written. */
  readonly comparable: boolean;
  /** Share of the rows whose hashes are given for the search for equal ones; null: none. */
  readonly share: number | null;
}

/** One bucket of all threads. */
export interface SortMessage {
  readonly kind: 'sort';
  readonly buckets: readonly SpooledBucket[];
  /** Rows of all buckets before. */
  readonly before: number;
  /** The lines of which rows are given; null: that is not known yet. */
  readonly sample: SampleInputs | null;
}

/** Asks for lines of the bucket that was sorted last: answered by `SampledLines` of the three parts. */
export interface SampleMessage {
  readonly kind: 'sample';
  readonly sample: SampleInputs;
}

/** A bucket in canonical order, valid until the next one is asked for: lines of the three parts, of the two files of marks, and digests of all rows and of each part by group. */
export interface SortedBucket {
  readonly lines: readonly Uint8Array[];
  readonly marks: readonly Uint8Array[];
  /** Of the groups in this bucket, each: all rows, then the three parts. */
  readonly digests: readonly GroupDigests[];
  readonly hashes: BucketHashes | null;
  /** Of the three parts. */
  readonly sampled: readonly SampledLines[] | null;
}

/** Sorts buckets, one after the other. */
export class SortJob {
  /** Lines of the three parts, then marks of two: used again for every bucket. */
  private readonly out = Array.from({ length: 5 }, () => new ByteText());

  private last: PlacedRows | undefined;

  constructor(
    private readonly inputs: SortInputs,
    private readonly files: Pick<Files, 'read' | 'remove'>,
  ) {}

  async call(message: unknown): Promise<SortedBucket | readonly SampledLines[]> {
    const asked = message as SortMessage | SampleMessage;
    return asked.kind === 'sort' ? this.sort(asked) : sampleBucket(this.last!, asked.sample);
  }

  private async sort({ buckets, before, sample }: SortMessage): Promise<SortedBucket> {
    this.last = undefined;
    const bytes = await this.read(buckets);
    const rows = buckets.reduce((sum, bucket) => sum + bucket.rows, 0);
    for (const text of this.out) text.clear();
    const groups = new GroupedRows(4);
    const places = sortedRows(bytes, rows);
    for (let row = 0; row < rows; row++) {
      const at = places[row]!;
      const mark = bytes[at + markAt]!;
      groups.add(bytes, at, (mark & 3) + 1);
      this.write(bytes, at + head, at + head + bytes.readUInt32LE(at + lengthAt), mark, before + row);
    }
    const written = this.out.map((text) => text.written);
    const { share } = this.inputs;
    this.last = { bytes, places, before };
    return {
      lines: written.slice(0, 3),
      marks: written.slice(3),
      digests: groups.finish(),
      hashes: share === null ? null : bucketHashes(this.last, share),
      sampled: sample === null ? null : sampleBucket(this.last, sample),
    };
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
    if (!this.inputs.comparable || part === 0) return;
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
