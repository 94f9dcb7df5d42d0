import { describe, expect, test } from '@jest/globals';
import { Growing } from '../../src/split/growing.js';
import { RowHash } from '../../src/split/row-hash.js';
import { bucketBits, featuresAt, head, lengthAt, markAt, rowSize, RowSpool } from '../../src/split/row-spool.js';
import { bytesOf, memoryFiles, rowOf, type Row } from './spooled.js';

test.each([
  { expected: 0, memory: 100, bits: 0 },
  { expected: 100, memory: 100, bits: 0 },
  { expected: 101, memory: 100, bits: 1 },
  { expected: 800, memory: 100, bits: 3 },
  { expected: 801, memory: 100, bits: 4 },
  { expected: 1e12, memory: 100, bits: 8 },
])('$expected bytes in pieces of about $memory: 2^$bits buckets', ({ expected, memory, bits }) => {
  expect(bucketBits(expected, memory)).toBe(bits);
});

test('rows begin at whole words', () => {
  expect([head, markAt, lengthAt, featuresAt]).toEqual([36, 16, 20, 24]);
  expect([0, 1, 3, 4, 5, 8].map(rowSize)).toEqual([36, 40, 40, 40, 44, 44]);
});

test('numbers that come one by one', () => {
  const numbers = new Growing();
  const wanted = Array.from({ length: 5000 }, (_, at) => at * 3 + 1);
  for (const [at, value] of wanted.entries()) {
    numbers.push(value);
    if (at % 1000 === 24) expect([numbers.size, numbers.at(at), numbers.at(0)]).toEqual([at + 1, value, 1]);
  }
  expect([...numbers.whole()]).toEqual(wanted);
});

describe('the spool', () => {
  const add = (spool: RowSpool, row: Row, features = true): Promise<void> | undefined => {
    const [hash, own] = [new RowHash(), new RowHash()];
    [hash.h1, hash.h2, hash.h3, hash.h4] = row.words.map((each) => each | 0) as [number, number, number, number];
    [own.h1, own.h2, own.h3] = row.features.map((each) => each | 0) as [number, number, number];
    const bytes = Buffer.from(`>${row.line}<`);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return spool.add(
      { hash, features: features ? own : null, mark: row.mark },
      { view, start: 1, end: bytes.length - 1 },
    );
  };
  /** All but what fills up the last word of a line, which means nothing. */
  const readRows = (bytes: Uint8Array): string[] => {
    const [found, buffer]: [string[], Buffer] = [[], Buffer.from(bytes)];
    for (let at = 0; at < buffer.length; at += rowSize(buffer.readUInt32LE(at + lengthAt)))
      found.push(buffer.toString('hex', at, at + head + buffer.readUInt32LE(at + lengthAt)));
    return found;
  };
  const asRead = (rows: readonly Row[]): string[] => rows.flatMap((row) => readRows(bytesOf(row)));

  test('of one bucket stays in memory, however many rows come', async () => {
    const { files, said } = memoryFiles();
    const spool = new RowSpool(files, 0, '/x/');
    // Over 64 kB together.
    const rows = Array.from({ length: 100 }, (_, at) =>
      at % 10 === 3 ? { ...rowOf(), line: 'z'.repeat(7000) } : rowOf(),
    );
    for (const row of rows) expect(add(spool, row)).toBeUndefined();
    const [bucket, ...more] = await spool.close();
    expect([more, said]).toEqual([[], []]);
    expect([bucket!.rows, bucket!.path, bucket!.size]).toEqual([100, null, 0]);
    expect(readRows(bucket!.bytes)).toEqual(asRead(rows));
  });

  test('without a second hash has zeros there', async () => {
    const spool = new RowSpool(memoryFiles().files, 0, '/x/');
    const row = rowOf();
    void add(spool, row, false);
    const [bucket] = await spool.close();
    expect(readRows(bucket!.bytes)).toEqual(asRead([{ ...row, features: [0, 0, 0] }]));
  });

  test('divides rows by the top bits of their hash, and a bucket that grows goes to its file', async () => {
    const { files, held, said } = memoryFiles();
    const spool = new RowSpool(files, 2, '/x/b');
    const large = 'y'.repeat(20_000);
    const rows = [0, 1, 2, 3].map((top) =>
      Array.from({ length: top === 2 ? 9 : top }, (_, at) => {
        const row = rowOf(at, [((top << 30) | at) >>> 0, 1, 2, 3]);
        return top === 2 ? { ...row, line: large } : row;
      }),
    );
    let waits = 0;
    for (const row of rows.flat()) {
      const full = add(spool, row);
      if (full !== undefined) waits++;
      await full;
    }
    // Four lines of 20,000 bytes are the first of over 64 kB, and again the next four.
    expect([waits, said]).toEqual([2, ['open /x/b2']]);
    const buckets = await spool.close();
    expect(said).toEqual(['open /x/b2', 'close /x/b2']);
    expect(buckets.map(({ rows }) => rows)).toEqual([0, 1, 9, 3]);
    expect(buckets.map(({ path, size }) => [path, size])).toEqual([
      [null, 0],
      [null, 0],
      ['/x/b2', 9 * 20_036],
      [null, 0],
    ]);
    const whole = buckets.map(({ path, bytes }) => (path === null ? bytes : Buffer.concat([held.get(path)!, bytes])));
    expect(whole.map(readRows)).toEqual(rows.map(asRead));
    expect(buckets[2]!.bytes).toHaveLength(0);
  });
});
