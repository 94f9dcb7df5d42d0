import { describe, expect, test } from '@jest/globals';
import { BalanceJob } from '../../src/split/balance-job.js';
import { DivideJob, type DivisionInputs } from '../../src/split/divide-job.js';
import { RowHash } from '../../src/split/row-hash.js';
import { featuresAt, head, lengthAt, rowSize } from '../../src/split/row-spool.js';
import { BalanceCount } from '../../src/split/salt.js';
import { hashCell } from '../../src/split/value-hash.js';
import { TargetJob } from '../../src/split/target-job.js';
import { chunkOf, codesOf, typedChunk } from './chunks.js';
import { policyOf } from './manifest-of.js';
import { partOf } from './by-sql.js';
import { columns, lines } from './scene.js';

describe('jobs of a pass', () => {
  const rows = lines.map((line) => line.split(','));
  const strata = { by: 'class', classes: ['no', 'yes'], type: 'string' } as const;

  test('counting under many salts', () => {
    const salts = ['s/0', 's/1'];
    const job = new BalanceJob({
      columns,
      nulls: [],
      key: columns.slice(0, 1),
      target: 'label',
      salts,
      test: 0.3,
      strata,
    });
    job.add(chunkOf(rows.slice(0, 20)));
    job.add(chunkOf(rows.slice(20)));
    const counted = new BalanceCount(salts, 0.3, 2);
    for (const [id, , label] of rows) counted.add(`{"id":"${id!}"}`, label === 'no' ? 0 : 1);
    expect(job.result()).toEqual(counted.state());
    const wrong = {
      columns,
      nulls: ['r0'],
      key: [{ name: 'id', type: 'boolean' as const }],
      target: 'label',
      salts,
      test: 0.3,
      strata,
    };
    expect(() => {
      new BalanceJob(wrong).add(chunkOf(rows));
    }).toThrow(/^a\.csv:3: column "id": expected true or false, got something else; correct the cell/);
  });

  test('reading the target', () => {
    const job = new TargetJob({ columns, nulls: ['no'], target: 'label' });
    job.add(chunkOf(rows.slice(0, 6)));
    job.add(typedChunk([codesOf(['a']), codesOf(['1']), codesOf(['maybe'])], 1));
    const { labels, rows: seen, nulls } = job.result();
    expect([[...labels], seen, nulls.first.map(({ line }) => line)]).toEqual([
      [
        ['yes', 4],
        ['maybe', 1],
      ],
      7,
      [2, 5],
    ]);
    expect(new TargetJob({ columns, nulls: [], target: 'n' }).result().numbers).toEqual(new Float64Array());
  });

  const inputs = (more: Partial<DivisionInputs>): DivisionInputs => ({
    columns,
    nulls: ['NA'],
    policy: policyOf(),
    target: 'label',
    champion: null,
    anchor: null,
    features: null,
    folder: '/none',
    bits: 0,
    ...more,
  });
  const noFiles = { scratch: () => Promise.reject(new Error('nothing is written')) };

  test('dividing: rows by part, and those that other policies hold out in the same part', async () => {
    const [other, gone] = [policyOf({ salt: 'v1/9' }), policyOf({ key: [{ name: 'gone', type: 'string' }] })];
    const job = new DivideJob(inputs({ champion: other, anchor: 'same' }), noFiles);
    await job.add(chunkOf(rows));
    const { counts, target, buckets } = await job.result();
    const ids = rows.map(([id]) => id!);
    const count = (of: (id: string) => boolean): object =>
      Object.fromEntries(
        (['train', 'validation', 'test'] as const).map((part) => [
          part,
          ids.filter((id) => partOf(id, policyOf()) === part && of(id)).length,
        ]),
      );
    expect(counts.rows).toEqual(count(() => true));
    expect(counts.anchor).toEqual(counts.rows);
    expect(counts.champion).toEqual(count((id) => partOf(id, policyOf()) === partOf(id, other)));
    expect([target.rows, ...target.labels]).toEqual([36, ['no', 12], ['yes', 24]]);
    expect(buckets.map((bucket) => bucket.rows)).toEqual([36]);
    const none = new DivideJob(inputs({ champion: null, anchor: gone }), noFiles);
    await none.add(chunkOf(rows));
    const { champion, anchor } = (await none.result()).counts;
    expect([champion, anchor]).toEqual([count(() => false), count(() => false)]);
    // An earlier policy that reads a text as a number holds the rows that are none nowhere.
    const numbers = new DivideJob(inputs({ champion: policyOf({ key: [{ name: 'id', type: 'number' }] }) }), noFiles);
    await numbers.add(chunkOf(rows));
    expect((await numbers.result()).counts.champion).toEqual(count(() => false));
  });

  test.each<{ name: string; more: Partial<DivisionInputs>; row: string[]; said: RegExp }>([
    {
      name: 'a key cell of another type than it was frozen with',
      more: { policy: policyOf({ key: [{ name: 'id', type: 'number' }] }) },
      row: ['x', '1', 'no'],
      said: /^a\.csv:3: column "id": expected a number, .*; the split policy froze this type/,
    },
    {
      name: 'a key cell that is not of its type',
      more: { policy: policyOf({ key: [{ name: 'n', type: 'number' }] }) },
      row: ['1', 'x', 'no'],
      said: /^a\.csv:3: column "n": expected a number, got something else; correct the cell, or the column's type/,
    },
    {
      name: 'another cell that is not of its type',
      more: {},
      row: ['1', 'x', 'no'],
      said: /^a\.csv:3: column "n": expected a number, got something else; correct the cell, or the column's type/,
    },
    {
      name: 'a time that is missing',
      more: {
        policy: policyOf({ time: { test: '2024-05-01', validation: null }, key: [{ name: 'id', type: 'string' }] }),
      },
      row: ['NA', '2', 'no'],
      said: /^a\.csv:3: column "id" \(data\.split\.time\): expected a date or timestamp .*, got none/,
    },
    {
      name: 'a time that is missing in another column than the first',
      more: { policy: policyOf({ time: { test: 3, validation: null }, key: [{ name: 'n', type: 'number' }] }) },
      row: ['1', 'NA', 'no'],
      said: /^a\.csv:3: column "n" \(data\.split\.time\): expected a finite number in every row, got none/,
    },
    {
      name: 'a time that is none',
      more: { policy: policyOf({ time: { test: 3, validation: null }, key: [{ name: 'n', type: 'number' }] }) },
      row: ['1', 'inf', 'no'],
      said: /^a\.csv:3: column "n" \(data\.split\.time\): expected a finite number in every row, got something else/,
    },
  ])('dividing: $name', async ({ more, row, said }) => {
    const job = new DivideJob(inputs(more), noFiles);
    const first = [more.policy?.time === undefined ? '7' : '2024-01-01', '1', 'yes'];
    await expect(job.add(chunkOf([first, row]))).rejects.toThrow(said);
  });

  test('dividing: a policy that is held needs all columns of its key', async () => {
    const key = ['id', 'gone'].map((name) => ({ name, type: 'string' as const }));
    const job = new DivideJob(inputs({ champion: policyOf({ key }) }), noFiles);
    await job.add(chunkOf(rows));
    expect((await job.result()).counts.champion).toEqual({ train: 0, validation: 0, test: 0 });
  });

  /** Lines of spooled rows, and the hashes of their features. */
  const spooledOf = ({ bytes }: { readonly bytes: Uint8Array }): { line: string; features: string }[] => {
    const [found, buffer]: [{ line: string; features: string }[], Buffer] = [[], Buffer.from(bytes)];
    for (let at = 0; at < buffer.length;) {
      const length = buffer.readUInt32LE(at + lengthAt);
      found.push({
        line: buffer.toString('utf8', at + head, at + head + length),
        features: buffer.toString('hex', at + featuresAt, at + head),
      });
      at += rowSize(length);
    }
    return found;
  };

  test('dividing: each row with its line, and with a hash of its features where they are searched', async () => {
    const given = [
      ['a', '1', 'no'],
      ['"b"', '1.0', 'yes'],
      ['"c,d"', '2', '"yes"'],
      ['', '', 'no'],
    ];
    const of = async (features: string[] | null): Promise<ReturnType<typeof spooledOf>> => {
      const job = new DivideJob(inputs({ features }), noFiles);
      await job.add(chunkOf(given));
      return spooledOf((await job.result()).buckets[0]!);
    };
    const [some, none] = [await of(['n']), await of(null)];
    expect(some.map(({ line }) => line)).toEqual(['a,1,no', 'b,1.0,yes', '"c,d",2,yes', ',,no']);
    expect(none).toEqual(some.map(({ line }) => ({ line, features: '0'.repeat(24) })));
    const [one, same, other, missing] = some.map(({ features }) => features);
    expect([one === same, new Set([one, other, missing, '0'.repeat(24)]).size]).toEqual([true, 4]);
    const hash = new RowHash();
    hash.begin();
    hashCell(hash, '2', 'number');
    hash.finish();
    const words = Buffer.alloc(12);
    for (const [at, word] of [hash.h1, hash.h2, hash.h3].entries()) words.writeInt32LE(word, at * 4);
    expect(other).toBe(words.toString('hex'));
  });

  test('dividing: a bucket that grows goes to a file of its folder before the next row comes', async () => {
    const opened: string[] = [];
    const pieces: Buffer[] = [];
    const files = {
      scratch: async (path: string) => {
        opened.push(path);
        await Promise.resolve();
        return {
          write: (chunk: string | Uint8Array) => Promise.resolve(void pieces.push(Buffer.from(chunk as Uint8Array))),
          close: () => Promise.resolve(),
          abort: () => Promise.resolve(),
        };
      },
    };
    const job = new DivideJob(inputs({ bits: 1, folder: '/some/where' }), files);
    // Of seven rows four or more are in one of two buckets, of which three fill its memory.
    const long = Array.from({ length: 7 }, (_, at) => [`${'x'.repeat(22_000)}${at}`, '1', 'no']);
    await job.add(chunkOf(long));
    const { buckets } = await job.result();
    expect([opened.length > 0, new Set(opened).size]).toEqual([true, opened.length]);
    for (const path of opened) expect(path).toMatch(/^\/some\/where\/[0-9a-f]{12}-[01]$/);
    const whole = Buffer.concat([...pieces, ...buckets.filter(({ path }) => path === null).map(({ bytes }) => bytes)]);
    const found = spooledOf({ bytes: whole }).map(({ line }) => line);
    expect(found.sort()).toEqual(long.map((row) => row.join()).sort());
  });

  test('dividing: numbers of the target are not kept', async () => {
    const job = new DivideJob(inputs({ target: 'n' }), noFiles);
    await job.add(chunkOf(rows));
    expect((await job.result()).target.numbers).toBeNull();
  });

  test('dividing: mistakes of the target are told all together', async () => {
    const of = columns.map((column) => (column.name === 'label' ? { ...column, type: 'boolean' as const } : column));
    const job = new DivideJob(inputs({ columns: of }), noFiles);
    await job.add(
      chunkOf([
        ['1', '1', 'no'],
        ['2', '1', 'true'],
        ['3', '1', 'yes'],
      ]),
    );
    const { target, counts, buckets } = await job.result();
    expect([
      target.wrong.count,
      buckets[0]!.rows,
      counts.rows.train + counts.rows.validation + counts.rows.test,
    ]).toEqual([2, 1, 1]);
  });
});
