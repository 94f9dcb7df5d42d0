import { describe, expect, test } from '@jest/globals';
import type { HashedBucket } from '../../../src/split/leakage/bucket-hashes.js';
import { PartSearch, type PartSearchInputs } from '../../../src/split/leakage/part-search.js';
import type { SampledLines } from '../../../src/split/leakage/search-job.js';
import type { FileWriter, Files } from '../../../src/host/files.js';
import type { Column } from '../../../src/table/table.js';

const columns: Column[] = [
  { name: 'id', type: 'string' },
  { name: 'early', type: 'string' },
  { name: 'late', type: 'string' },
  { name: 'n', type: 'number' },
  { name: 'b', type: 'boolean' },
];
const features = columns.slice(1);

/** Files of bytes in memory. */
class Memory implements Pick<Files, 'scratch' | 'range'> {
  readonly written = new Map<string, Buffer>();
  readonly closed: string[] = [];
  readonly read: [number, number][] = [];

  scratch(path: string): Promise<FileWriter> {
    this.written.set(path, Buffer.alloc(0));
    return Promise.resolve({
      write: (chunk) => {
        this.written.set(path, Buffer.concat([this.written.get(path)!, Buffer.from(chunk as Uint8Array)]));
        return Promise.resolve();
      },
      close: () => Promise.resolve(void this.closed.push(path)),
      abort: () => Promise.reject(new Error('nothing went wrong')),
    });
  }

  range(path: string, start: number, end: number): Promise<Uint8Array> {
    this.read.push([start, end]);
    // A copy, as a file gives it.
    return Promise.resolve(new Uint8Array(this.written.get(path)!.subarray(start, end)));
  }
}

const inputs = (rows: PartSearchInputs['rows'] = { train: 4, validation: 3, test: 2 }): PartSearchInputs => ({
  columns,
  features,
  rows,
  folder: '/scratch',
});
const line = (row: number, late: string, width = 0): string =>
  `${row},${'w'.repeat(width)},e${row % 8},${late},${row % 4},true\n`;
const none: SampledLines = { ids: new Float64Array(0), ends: new Float64Array(0), bytes: new Uint8Array(0) };
const sampledLine = (id: number): SampledLines => ({
  ids: Float64Array.of(id),
  ends: Float64Array.of(3),
  bytes: Buffer.from(`${id},\n`),
});

function bucket(
  train: readonly number[],
  validation: readonly number[],
  test: readonly number[],
): { hashes: HashedBucket } {
  // A row's id is its hash times ten.
  const rows = (hashes: readonly number[]): HashedBucket['test'] => ({
    ids: Float64Array.from(hashes, (hash) => hash * 10),
    words: Int32Array.from(hashes.flatMap((hash) => [hash, -hash])),
  });
  return {
    hashes: {
      looked: [train, validation, test].map(({ length }) => length),
      validation: rows(validation),
      test: rows(test),
      train: rows(train).words,
    },
  };
}

describe('what is gathered bucket by bucket', () => {
  test('held-out rows that equal a training row of any bucket, and the lines of each part', async () => {
    const files = new Memory();
    const search = new PartSearch(inputs(), files);
    expect([search.share, search.sample]).toEqual([1, null]);
    search.see(Buffer.from(line(0, 'x')), true);
    const sample = { share: 1, rows: 100_000, bytes: 2 ** 26 };
    expect(search.sample).toEqual({
      ...sample,
      columns: [2, 3, 4].map((place) => ({ column: columns[place - 1], place })),
    });
    await search.add(bucket([5, 6], [3, 5], [8]), [sampledLine(50), none, sampledLine(80)]);
    await search.add(bucket([8, 9], [], [5, 2]), [none, sampledLine(1), sampledLine(81)]);
    const gathered = await search.finish();
    expect(gathered!.searched).toEqual({
      share: 1,
      rows: { train: 4, validation: 2, test: 3 },
      leaked: { validation: [50], test: [50, 80] },
      lines: { train: [sampledLine(50)], validation: [sampledLine(1)], test: [sampledLine(80), sampledLine(81)] },
    });
    expect(gathered!.looked.kinds.get('late')).toBe('other');
    expect([...files.written.keys()]).toEqual(['/scratch/features']);
    expect([files.closed, files.read]).toEqual([['/scratch/features'], [[0, 32]]]);
  });

  test('hashes of many training rows are read back a megabyte at a time', async () => {
    const files = new Memory();
    const search = new PartSearch(inputs(), files);
    search.see(Buffer.from(line(0, 'x')), true);
    const many = Array.from({ length: 140_000 }, (_, at) => at);
    const { hashes } = bucket([], [131_071], [131_072, 139_999, 140_000]);
    const train = new Int32Array(many.length * 2 + 6).subarray(2, many.length * 2 + 2);
    for (const at of many) train.set([at, -at], at * 2);
    await search.add({ hashes: { ...hashes, train, looked: [many.length, 1, 3] } }, [none, none, none]);
    const found = await search.finish();
    expect(found!.searched.leaked).toEqual({ validation: [1_310_710], test: [1_310_720, 1_399_990] });
    expect(files.read).toEqual([
      [0, 2 ** 20],
      [2 ** 20, 1_120_000],
    ]);
  });

  test('nothing is read back where there is no held-out row', async () => {
    const files = new Memory();
    const search = new PartSearch(inputs(), files);
    search.see(Buffer.from(line(0, 'x')), true);
    await search.add(bucket([1, 2], [], []), [sampledLine(1), none, none]);
    expect((await search.finish())!.searched).toMatchObject({
      rows: { train: 2, validation: 0, test: 0 },
      leaked: { validation: [], test: [] },
    });
    expect(files.read).toEqual([]);
  });

  test('nothing is told where some bucket came before the sample was known, or no test row came', async () => {
    const search = new PartSearch(inputs(), new Memory());
    await search.add(bucket([1], [2], [3]), null);
    search.see(Buffer.from(line(0, 'x')), true);
    await search.add(bucket([1], [2], [3]), [none, none, none]);
    expect(await search.finish()).toBeNull();
    expect(await new PartSearch(inputs(), new Memory()).finish()).toBeNull();
  });

  test('a share of the rows where there are more held-out rows than are kept; a sample of all', () => {
    const search = new PartSearch(inputs({ train: 91, validation: 3, test: 6 }), new Memory(), {
      held: 4,
      sampled: 25,
    });
    expect(search.share).toBeCloseTo(4 / 9, 12);
    search.see(Buffer.from(line(0, 'x')), true);
    expect(search.sample).toMatchObject({ share: 0.25, rows: 25 });
  });
});

describe('the first test rows tell the sample', () => {
  const first = (search: PartSearch): string | undefined => search.sample?.columns[0]!.column.name;

  test('once there are 256 KiB of them, of which those beyond do not count', () => {
    const search = new PartSearch(inputs(), new Memory());
    // In the first 256 KiB "early" has eight values and "late" two; beyond, "late" has more.
    const lines = Array.from({ length: 400 }, (_, row) => line(row, row < 262 ? String(row % 2) : `late ${row}`, 980));
    const bytes = Buffer.from(lines.join(''));
    // One byte is missing, with the head before the rows.
    const enough = 2 ** 18 - 'row_id,id,early,late,n,b\n'.length;
    search.see(bytes.subarray(0, 100_000), false);
    search.see(bytes.subarray(100_000, enough - 1), false);
    expect(search.sample).toBeNull();
    search.see(bytes.subarray(enough - 1, enough), false);
    expect(search.sample!.columns.map(({ column }) => column.name)).toEqual(['early', 'n', 'late']);
    // What comes later changes nothing.
    search.see(bytes.subarray(enough), true);
    expect(first(search)).toBe('early');
  });

  test('or all of them', () => {
    const search = new PartSearch(inputs(), new Memory());
    search.see(Buffer.from(Array.from({ length: 30 }, (_, row) => line(row, `late ${row}`)).join('')), false);
    expect(search.sample).toBeNull();
    search.see(new Uint8Array(0), true);
    expect(search.sample!.columns.map(({ column }) => column.name)).toEqual(['late', 'early', 'n']);
  });

  test('a first row of more than 256 KiB is waited for', () => {
    const long = Buffer.from(line(0, 'a', 600_000));
    const search = new PartSearch(inputs(), new Memory());
    search.see(long.subarray(0, 300_000), false);
    expect(search.sample).toBeNull();
    search.see(long.subarray(300_000), true);
    expect(first(search)).toBe('early');
  });
});
