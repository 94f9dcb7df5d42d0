import { describe, expect, test } from '@jest/globals';
import { BucketHashes } from '../../../src/split/leakage/bucket-hashes.js';
import { sampleBucket } from '../../../src/split/leakage/bucket-sample.js';
import { RowHash } from '../../../src/split/row-hash.js';
import { RowSpool, rowSize } from '../../../src/split/row-spool.js';
import type { SampleInputs, SampledLines } from '../../../src/split/leakage/search-job.js';
import { rng } from '../../../src/statistics/rng.js';
import { columns, features, hashOf, isBelow, lineOf, spelledRows, type Spelled } from './sampled-lines.js';

/** A row's part stands in the lowest two bits of its mark; others say whether it is comparable. */
const markOf = (at: number): number => [0, 1, 2, 4, 9, 14][at % 6]!;

/** What follows a line may be any byte: here it is a quote, as the first of the next row's hash. */
const quote = Object.assign(new RowHash(), { h1: 34 });

/** A bucket of rows as the division leaves it, and where each of them begins. */
async function bucketOf(rows: readonly Spelled[][]): Promise<{ bytes: Buffer; starts: number[] }> {
  const spool = new RowSpool({ scratch: () => Promise.reject(new Error('it fits into memory')) }, 0, '');
  const starts: number[] = [];
  const hashes = new Map(Array.from(new Set(rows), (row) => [row, hashOf(row, features)]));
  let at = 0;
  for (const [number, row] of rows.entries()) {
    const line = Buffer.from(lineOf(row));
    const view = new DataView(line.buffer, line.byteOffset, line.byteLength);
    await spool.add(
      { hash: quote, features: hashes.get(row)!, mark: markOf(number) },
      { view, start: 0, end: line.length },
    );
    starts.push(at);
    at += rowSize(line.length);
  }
  const [bucket] = await spool.close();
  return { bytes: Buffer.from(bucket!.bytes), starts };
}

const textOf = ({ bytes }: SampledLines): string => Buffer.from(bytes).toString();

describe('the lines of a bucket that are looked at closely', () => {
  const all: SampleInputs = { share: 1, columns: features, rows: 1e6, bytes: 1e6 };

  /** What stands in the parts, in canonical order, of rows that are chosen, up to so many of each part. */
  async function both(
    count: number,
    sample: SampleInputs,
  ): Promise<{ found: SampledLines[]; wanted: string[][]; ids: number[][] }> {
    const different = spelledRows(Math.min(count, 300), 'bucket');
    const rows = Array.from({ length: count }, (_, at) => different[at % 300]!);
    const chosen = new Set(
      different.filter((row) => sample.share >= 1 || isBelow(hashOf(row, sample.columns).h1, sample.share)),
    );
    const { bytes, starts } = await bucketOf(rows);
    const random = rng('order');
    const order = rows
      .map((_, at) => ({ at, key: random.next() }))
      .sort((one, other) => one.key - other.key)
      .map(({ at }) => at);
    const places = Float64Array.from(order, (at) => starts[at]!);
    const found = sampleBucket({ bytes, places, before: 70 }, sample);
    const wanted: string[][] = [[], [], []];
    const ids: number[][] = [[], [], []];
    const written = [0, 0, 0];
    for (const [number, at] of order.entries()) {
      if (!chosen.has(rows[at]!)) continue;
      const part = markOf(at) % 4;
      if (wanted[part]!.length >= sample.rows || written[part]! >= sample.bytes) continue;
      const line = `${70 + number},${lineOf(rows[at]!)}\n`;
      wanted[part]!.push(line);
      written[part]! += Buffer.byteLength(line);
      ids[part]!.push(70 + number);
    }
    return { found, wanted, ids };
  }

  const some = (...places: number[]): SampleInputs['columns'] =>
    places.map((place) => ({ column: columns[place - 1]!, place }));
  test.each<{ name: string; count: number; sample: Partial<SampleInputs> }>([
    { name: 'all of them', count: 300, sample: {} },
    { name: 'none', count: 0, sample: { share: 0.5 } },
    { name: 'half of them by three columns', count: 300, sample: { share: 0.5 } },
    { name: 'some by the columns in another order', count: 300, sample: { share: 0.4, columns: some(4, 3, 1) } },
    { name: 'some by the first column', count: 300, sample: { share: 0.5, columns: some(1) } },
    { name: 'some by the second column', count: 300, sample: { share: 0.5, columns: some(2) } },
    { name: 'some by the third column', count: 300, sample: { share: 0.5, columns: some(3) } },
    { name: 'some by the last column', count: 300, sample: { share: 0.7, columns: some(4) } },
    { name: 'twenty of each part', count: 300, sample: { rows: 20 } },
    { name: 'some hundred bytes of each part', count: 300, sample: { bytes: 500 } },
    { name: 'up to a row of some', count: 300, sample: { share: 0.6, rows: 1 } },
    { name: 'of more rows than are looked at together', count: 4200, sample: { share: 0.5, columns: some(2, 3) } },
    { name: 'of as many rows as are looked at together', count: 4096, sample: { share: 0.1, columns: some(3) } },
  ])('$name', async ({ count, sample }) => {
    const { found, wanted, ids } = await both(count, { ...all, ...sample });
    expect(found.map(textOf)).toEqual(wanted.map((lines) => lines.join('')));
    expect(found.map((each) => [...each.ids])).toEqual(ids);
    const ends = wanted.map((lines) => lines.map((_, at) => Buffer.byteLength(lines.slice(0, at + 1).join(''))));
    if (count < 1000) expect(found.map((each) => [...each.ends])).toEqual(ends);
    // Some rows are chosen of each part, and some are not.
    if (count > 0) for (const lines of wanted) expect(lines.length).toBeGreaterThan(0);
    if (count > 0 && sample.share !== undefined) expect(wanted.flat().length).toBeLessThan(count);
  });

  test('bytes are full where as many are written', async () => {
    const cells = [null, 'abc', 'def', null].map((value): Spelled => [value ?? '', value]);
    const { bytes, starts } = await bucketOf(Array.from({ length: 12 }, () => cells));
    // Two rows of each part: `0,,abc,def,` and a line end.
    const one = Buffer.byteLength('0,,abc,def,\n');
    const found = (most: number): number[] =>
      sampleBucket({ bytes, places: Float64Array.from(starts.slice(0, 9)), before: 0 }, { ...all, bytes: most }).map(
        ({ ids }) => ids.length,
      );
    expect([found(one), found(one + 1)]).toEqual([
      [1, 1, 1],
      [2, 2, 2],
    ]);
  });

  test('bare cells of any length, with the comma at any byte', async () => {
    const rows = Array.from({ length: 200 }, (_, at): Spelled[] =>
      [at % 9, at % 7, at % 11, at % 13].map((length, place): Spelled => {
        const text = 'abc-+*().,'
          .replace(',', '')
          .repeat(2)
          .slice(place, place + length);
        return [text, text === '' ? null : text];
      }),
    );
    const texts = columns.map(({ name }) => ({ name, type: 'string' as const }));
    const { bytes, starts } = await bucketOf(rows.map((row) => [['', null], row[1]!, row[2]!, ['', null]]));
    const sample = { ...all, share: 0.5, columns: [2, 3].map((place) => ({ column: texts[place - 1]!, place })) };
    const found = sampleBucket({ bytes, places: Float64Array.from(starts), before: 0 }, sample);
    const chosen = rows.flatMap((row, at) => (isBelow(hashOf(row, sample.columns).h1, 0.5) ? [at] : []));
    expect(found.flatMap(({ ids }) => [...ids]).sort((one, other) => one - other)).toEqual(chosen);
    expect(chosen.length).toBeGreaterThan(20);
  });
});

describe('the hashes of the features of a bucket', () => {
  test.each([1, 0.4])('of each part, a share of %s: two words, and ids but of training rows', async (share) => {
    const rows = spelledRows(100, 'hashes');
    const { bytes, starts } = await bucketOf(rows);
    const hashes = new BucketHashes(rows.length, share);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (const [at, start] of starts.entries()) hashes.add(view, start, markOf(at) % 4, 500 + at);
    const { looked, validation, test: tests, train } = hashes.finish();
    const wanted = [0, 1, 2].map((part) =>
      rows.flatMap((row, at) => {
        const { h1, h2, h3 } = hashOf(row, features);
        return markOf(at) % 4 === part && isBelow(h3, share) ? [{ id: 500 + at, words: [h1, h2] }] : [];
      }),
    );
    const words = (part: number): number[] => wanted[part]!.flatMap((each) => each.words);
    const ids = (part: number): number[] => wanted[part]!.map(({ id }) => id);
    expect(looked).toEqual(wanted.map(({ length }) => length));
    expect([[...train], [...validation.words], [...tests.words]]).toEqual([words(0), words(1), words(2)]);
    expect([[...validation.ids], [...tests.ids]]).toEqual([ids(1), ids(2)]);
    // They are copied with all of their memory.
    expect([train, validation.words, tests.ids].map((each) => each.buffer.byteLength)).toEqual([
      looked[0]! * 8,
      looked[1]! * 8,
      looked[2]! * 8,
    ]);
    expect(looked[0]! + looked[1]! + looked[2]!).toBeGreaterThan(20);
  });
});
