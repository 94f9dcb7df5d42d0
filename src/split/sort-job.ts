import type { Files } from '../host/files.js';
import { ByteText, sharedMemory } from './byte-text.js';
import { BucketHashes, type HashedBucket } from './leakage/bucket-hashes.js';
import { sampleBucket } from './leakage/bucket-sample.js';
import type { SampledLines, SampleInputs } from './leakage/search-job.js';
import { RowNumber } from './row-number.js';
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
  readonly hashes: HashedBucket | null;
  /** Of the three parts. */
  readonly sampled: readonly SampledLines[] | null;
}

/** Sorts buckets, one after the other. Its memory is used again for every bucket. */
export class SortJob {
  /** Lines of the three parts, then marks of two. */
  private readonly out = Array.from({ length: 5 }, () => new ByteText(0, sharedMemory));
  private bytes = Buffer.alloc(0);
  private last: PlacedRows | undefined;

  constructor(
    private readonly inputs: SortInputs,
    private readonly files: Pick<Files, 'fill' | 'remove'>,
  ) {}

  async call(message: unknown): Promise<SortedBucket | readonly SampledLines[]> {
    const asked = message as SortMessage | SampleMessage;
    return asked.kind === 'sort' ? this.sort(asked) : sampleBucket(this.last!, asked.sample);
  }

  private async sort({ buckets, before, sample }: SortMessage): Promise<SortedBucket> {
    this.last = undefined;
    const bytes = await this.read(buckets);
    const rows = buckets.reduce((sum, bucket) => sum + bucket.rows, 0);
    this.last = { bytes, places: sortedRows(bytes, rows), before };
    const { digests, hashes } = this.write(this.last);
    const written = this.out.map((text) => text.written);
    return {
      lines: written.slice(0, 3),
      marks: written.slice(3),
      digests,
      hashes,
      sampled: sample === null ? null : sampleBucket(this.last, sample),
    };
  }

  /** Writes the rows in their order. */
  private write({ bytes, places, before }: PlacedRows): Pick<SortedBucket, 'digests' | 'hashes'> {
    const { out } = this;
    const { comparable, share } = this.inputs;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (const text of out) text.clear();
    const groups = new GroupedRows(4);
    const hashes = share === null ? null : new BucketHashes(places.length, share);
    const number = new RowNumber(before);
    for (let row = 0; row < places.length; row++) {
      const at = places[row]!;
      const mark = bytes[at + markAt]!;
      const part = mark & 3;
      groups.add(view, at, part + 1);
      hashes?.add(view, at, part, before + row);
      if (comparable && part > 0) out[part + 2]!.text(`${before + row},${(mark >> 2) & 1},${(mark >> 3) & 1}\n`);
      const text = out[part]!;
      number.write(text);
      text.byte(44);
      text.line(view, at + head, at + head + view.getUint32(at + lengthAt, true));
      text.byte(10);
    }
    return { digests: groups.finish(), hashes: hashes?.finish() ?? null };
  }

  private async read(buckets: readonly SpooledBucket[]): Promise<Buffer> {
    const filled = buckets.filter(({ rows }) => rows > 0);
    const [only] = filled;
    if (filled.length === 1 && only!.path === null) {
      return Buffer.from(only!.bytes.buffer, only!.bytes.byteOffset, only!.bytes.byteLength);
    }
    const size = filled.reduce((sum, bucket) => sum + bucket.size + bucket.bytes.length, 0);
    if (this.bytes.length < size) this.bytes = Buffer.allocUnsafeSlow(Math.ceil(size * 1.125));
    let at = 0;
    for (const bucket of filled) {
      if (bucket.path !== null) {
        at += await this.files.fill(bucket.path, this.bytes.subarray(at, at + bucket.size));
        await this.files.remove(bucket.path);
      }
      this.bytes.set(bucket.bytes, at);
      at += bucket.bytes.length;
    }
    return this.bytes.subarray(0, at);
  }
}
