import type { Files, FileWriter } from '../../host/files.js';
import { CsvReader } from '../../table/csv.js';
import { NullTexts } from '../../table/nulls.js';
import type { Batch, Column } from '../../table/table.js';
import { csvRow } from '../../table/write.js';
import type { PartName } from '../manifest.js';
import { partNames } from '../mark.js';
import type { PerPart } from '../row-counts.js';
import type { SortedBucket } from '../sort-job.js';
import type { HashedRows } from './bucket-hashes.js';
import { equalTable, meetRow } from './equal-table.js';
import { heldParts, type HeldPart } from './held-rows.js';
import { previewOf, type Preview } from './part-rows.js';
import type { SampledLines, SampleInputs } from './search-job.js';
import { comparedShare, leakedRows, sampleOf, type Searched } from './search-parts.js';

/** Bytes of the first rows that a stream of a file would give at once. */
const firstBytes = 1 << 18;
/** Bytes of hashes that are read back at once. */
const readBytes = 1 << 20;

/** What is searched while the parts are written. */
export interface PartSearchInputs {
  readonly columns: readonly Column[];
  readonly features: readonly Column[];
  readonly rows: PerPart;
  /** Absolute: where hashes of training rows wait. */
  readonly folder: string;
}

/** What the search found while the parts were written, and by which rows it looked. */
export interface Gathered {
  readonly looked: Preview;
  readonly searched: Searched;
}

/**
 * Gathers what the search for leakage needs while the parts are written, bucket by bucket: the same as `preview` and `searchParts` find in the
 * files. Memory: 45 bytes a held-out row, up to 4 million of them, and the sample; hashes of training rows wait in a file.
 */
export class PartSearch {
  /** Of the rows that are compared by their hash. */
  readonly share: number;
  private looked: Preview | null = null;
  private readonly first: FirstRows;
  private readonly held: Record<HeldPart, HashedRows[]> = { validation: [], test: [] };
  private readonly compared: Record<PartName, number> = { train: 0, validation: 0, test: 0 };
  private readonly lines: Record<PartName, SampledLines[]> = { train: [], validation: [], test: [] };
  /** Some bucket's sample was never taken. */
  private missed = false;
  private hashes: FileWriter | undefined;

  /** @param most held-out rows that are compared, and rows of the sample; by default as many as `searchParts` and `preview` look at */
  constructor(
    private readonly inputs: PartSearchInputs,
    private readonly files: Pick<Files, 'scratch' | 'range'>,
    private readonly most: { readonly held?: number; readonly sampled?: number } = {},
  ) {
    const { validation, test } = inputs.rows;
    this.share = comparedShare({ validation: { rows: validation }, test: { rows: test } }, most.held);
    this.first = new FirstRows(inputs.columns);
  }

  /** Which rows are looked at closely; null: the test rows so far do not tell yet. */
  get sample(): SampleInputs | null {
    return this.looked === null ? null : sampleOf(this.looked, this.inputs.columns);
  }

  /** Sees the next lines of the test part. @param last whether there are no more */
  see(lines: Uint8Array, last: boolean): void {
    if (this.looked !== null) return;
    const batch = this.first.push(lines, last);
    const { rows, features } = this.inputs;
    if (batch !== null)
      this.looked = previewOf(batch, features, rows.train + rows.validation + rows.test, this.most.sampled);
  }

  /** Takes what a bucket gave. @param sampled null: it was asked before the sample was known */
  async add({ hashes }: Pick<SortedBucket, 'hashes'>, sampled: readonly SampledLines[] | null): Promise<void> {
    for (const [at, part] of partNames.entries()) {
      this.compared[part] += hashes!.looked[at]!;
      if (sampled !== null && sampled[at]!.ids.length > 0) this.lines[part].push(sampled[at]!);
    }
    this.missed ||= sampled === null;
    for (const part of heldParts) this.held[part].push(hashes![part]);
    const { train } = hashes!;
    this.hashes ??= await this.files.scratch(this.path);
    await this.hashes.write(new Uint8Array(train.buffer, train.byteOffset, train.byteLength));
  }

  /** All that was found; null where the sample of some rows is missing, and the files have to be read. */
  async finish(): Promise<Gathered | null> {
    await this.hashes?.close();
    if (this.missed || this.looked === null) return null;
    const { held, share, compared, lines } = this;
    const table = equalTable(heldParts.flatMap((part) => held[part].map(({ words }) => words)));
    const total = compared.train * 8;
    for (let from = 0; from < total && table.next.length > 0; from += readBytes) {
      const bytes = await this.files.range(this.path, from, Math.min(total, from + readBytes));
      const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
      for (let at = 0; at < words.length; at += 2) meetRow(table, words[at]!, words[at + 1]!);
    }
    const leaked = leakedRows(held, table);
    // Who holds this object while all else is searched need not hold the hashes.
    for (const part of heldParts) held[part].length = 0;
    return { looked: this.looked, searched: { share, rows: compared, leaked, lines } };
  }

  private get path(): string {
    return `${this.inputs.folder}/features`;
  }
}

/** The first rows of a part's file, as they would be read from it. */
class FirstRows {
  private readonly reader = new CsvReader({
    file: 'test.csv',
    delimiter: ',',
    nulls: new NullTexts([]),
    expected: null,
  });
  private waiting: Buffer;

  constructor(columns: readonly Column[]) {
    this.waiting = Buffer.from(`${csvRow(['row_id', ...columns.map(({ name }) => name)])}\n`);
  }

  /** The first batch, once there is enough of the file. */
  push(lines: Uint8Array, last: boolean): Batch | null {
    this.waiting = Buffer.concat([this.waiting, lines]);
    while (this.waiting.length >= firstBytes || last) {
      const piece = this.waiting.subarray(0, firstBytes);
      this.waiting = this.waiting.subarray(firstBytes);
      const [batch] = this.reader.push(piece, last && this.waiting.length === 0);
      if (batch !== undefined) return batch;
      if (this.waiting.length === 0) return null;
    }
    return null;
  }
}
