import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Log } from '../../src/host/log.js';
import type { Threads } from '../../src/host/threads.js';
import { BalanceJob } from '../../src/split/balance-job.js';
import { farmFingerprint } from '../../src/split/farm-fingerprint.js';
import { describeSplit } from '../../src/split/describe.js';
import { DivideJob, type DivisionInputs } from '../../src/split/divide-job.js';
import { divideRows, readTarget, type Division } from '../../src/split/divide.js';
import type { PartName, SplitPolicy, Target } from '../../src/split/manifest.js';
import { openData, type OpenedData } from '../../src/split/open.js';
import { PartCounts } from '../../src/split/part-counts.js';
import { writeParts } from '../../src/split/parts.js';
import { PartSearch } from '../../src/split/leakage/part-search.js';
import type { PolicyChoice, WantedPolicy } from '../../src/split/policy-choice.js';
import { policyDigest } from '../../src/split/policy.js';
import { RowHash } from '../../src/split/row-hash.js';
import { featuresAt, head, lengthAt, rowSize } from '../../src/split/row-spool.js';
import { BalanceCount, saltCandidates, worstDeviation } from '../../src/split/salt.js';
import { settlePolicy } from '../../src/split/settle.js';
import { chooseSalt } from '../../src/split/survey.js';
import { hashCell } from '../../src/split/value-hash.js';
import { TargetJob } from '../../src/split/target-job.js';
import { dataOptions } from '../../src/table/data.options.js';
import type { Column } from '../../src/table/table.js';
import { temporaryFolder, testFiles } from '../support/folders.js';
import { crews } from '../support/threads.js';
import { recordingLog } from '../table/recording-log.js';
import { chunkOf, codesOf, typedChunk } from './chunks.js';
import { policyOf } from './manifest-of.js';

const header = 'id,n,label';
const columns: Column[] = [
  { name: 'id', type: 'string' },
  { name: 'n', type: 'number' },
  { name: 'label', type: 'string' },
];
/** 36 rows; ids are their first cells. */
const lines = Array.from({ length: 36 }, (_, at) => `r${at},${at % 5},${at % 3 === 0 ? 'no' : 'yes'}`);

const bucketOf = (salt: string, key: string): number => {
  const rest = farmFingerprint(salt + key) % 1_000_000n;
  return Number(rest < 0n ? -rest : rest);
};
/** The part of a row by its id, by SQL's arithmetic. */
const partOf = (id: string, { salt, test, folds, validation }: SplitPolicy): PartName => {
  const key = `{"id":"${id}"}`;
  if (bucketOf(salt, key) < test * 1_000_000) return 'test';
  return Math.floor((bucketOf(`${salt}/fold`, key) * folds) / 1_000_000) === validation ? 'validation' : 'train';
};

/** SHA-256 over the columns' names and, group by group, the SHA-256 of the hashes of rows: as the comment of `RowsDigest` says. */
function digestOfRows(of: readonly string[]): string {
  const hashes = of.map((line) => {
    const hash = new RowHash();
    hash.begin();
    const [id, n, label] = line.split(',');
    // Columns by name: id, label, n.
    hashCell(hash, id!, 'string');
    hashCell(hash, label!, 'string');
    hashCell(hash, n!, 'number');
    hash.finish();
    const words = [hash.h1, hash.h2, hash.h3, hash.h4];
    const bytes = Buffer.alloc(16);
    for (const [at, word] of words.entries()) bytes.writeInt32LE(word, at * 4);
    return { bytes, order: words.map((word) => String(word >>> 0).padStart(10, '0')).join() };
  });
  hashes.sort((one, other) => (one.order < other.order ? -1 : 1));
  const sum = createHash('sha256').update('["id","label","n"]\n');
  for (const group of new Set(hashes.map(({ bytes }) => bytes[3]!))) {
    const own = hashes.filter(({ bytes }) => bytes[3] === group).map(({ bytes }) => bytes);
    sum.update(Uint8Array.of(group)).update(createHash('sha256').update(Buffer.concat(own)).digest());
  }
  return sum.digest('hex');
}

interface Scene {
  readonly opened: OpenedData;
  readonly options: ReturnType<typeof dataOptions.parse>;
  readonly ports: ReturnType<typeof crews> & { readonly files: ReturnType<typeof testFiles>; readonly log: Log };
  readonly folder: string;
  readonly progress: string[];
}

/** Data in files of a folder, opened as the step opens them. */
async function sceneOf(texts: Readonly<Record<string, readonly string[]>>, more: object = {}): Promise<Scene> {
  const [files, folder] = [testFiles(), temporaryFolder()];
  for (const [name, rows] of Object.entries(texts))
    await files.write(join(folder, name), [header, ...rows, ''].join('\n'));
  const options = dataOptions.parse({ source: '*.csv', target: 'label', ...more });
  const progress: string[] = [];
  const log: Log = {
    ...recordingLog().log,
    progress: (name, total) => {
      progress.push(`${name}: ${String(total)}`);
      return {
        update: (done) => {
          if (progress.at(-1) !== String(done)) progress.push(String(done));
        },
        end: () => progress.push('end'),
      };
    },
  };
  const ports = { ...crews(), files, log };
  const opened = await openData({ ...options, split: { group: null, time: null } }, { ...ports, workspace: folder });
  return { opened, options, ports, folder, progress };
}

describe('the data of a workspace', () => {
  test('have columns with types, features, and rows that can be read again and again', async () => {
    const { opened } = await sceneOf({ 'a.csv': lines.slice(0, 9), 'b.csv': lines.slice(9) }, { ignore: ['n'] });
    expect([opened.data.columns, opened.features]).toEqual([columns, ['id']]);
    expect(opened.sources.map(({ path }) => path)).toEqual(['a.csv', 'b.csv']);
    for (let pass = 0; pass < 2; pass++) {
      let rows = 0;
      for await (const batch of opened.data.pass()) rows += batch.rows;
      expect(rows).toBe(36);
    }
  });

  test('have the target’s classes and the places of rows without one, over all files', async () => {
    const { opened, options, ports } = await sceneOf({ 'a.csv': ['x,1,no', 'y,2,'], 'b.csv': ['z,3,yes', 'w,4,'] });
    const values = await readTarget(opened, options, 'label', ports);
    expect([values.rows, ...values.labels]).toEqual([4, ['no', 1], ['yes', 1]]);
    expect(values.nulls).toMatchObject({
      count: 2,
      first: [
        { file: 'a.csv', line: 3 },
        { file: 'b.csv', line: 3 },
      ],
    });
    expect((await readTarget(opened, options, 'n', ports)).values()).toEqual(Float64Array.of(1, 2, 3, 4));
  });
});

describe('what is still to be chosen from the data', () => {
  const wanted = (more: Partial<WantedPolicy> = {}): PolicyChoice => ({
    origin: 'new',
    policy: { ...policyOf(), salt: null, time: null, ...more },
    changes: [],
  });
  const inputs = {
    target: 'label',
    prefix: 'p',
    rows: 36,
    strata: { by: 'class', classes: ['no', 'yes'], type: 'string' },
  } as const;
  const settled = async (
    { opened, options, ports }: Scene,
    choice: PolicyChoice,
    more: object = {},
  ): Promise<SplitPolicy> => settlePolicy(choice, opened, options, { ...inputs, ...more }, ports);

  test('is nothing where the policy is recorded, or its salt is kept', async () => {
    const scene = await sceneOf({ 'a.csv': lines });
    expect(await settled(scene, { origin: 'file', policy: policyOf() })).toEqual(policyOf());
    const champion = policyOf({ time: { test: 1, validation: null } });
    expect(await settled(scene, { origin: 'champion', policy: champion })).toEqual(champion);
    expect(await settled(scene, wanted({ salt: 'v1/3', group: true }))).toEqual(
      policyOf({ salt: 'v1/3', group: true }),
    );
    expect(scene.progress).toEqual([]);
  });

  test('is the salt under which each class has its share, told from the progress of one pass', async () => {
    // For twenty million rows one salt is as good as the other; for a third of them three are tried.
    const scene = await sceneOf({ 'a.csv': lines });
    expect(await settled(scene, wanted(), { rows: 2e7 })).toEqual(policyOf({ salt: 'p/0' }));
    expect(scene.progress).toEqual([]);
    const rows = 1e6;
    const salts = saltCandidates('p', rows);
    expect(salts).toHaveLength(20);
    const worst = salts.map((salt) => {
      const tests = [0, 0];
      for (const line of lines) {
        const [id = '', , label] = line.split(',');
        if (partOf(id, policyOf({ salt })) === 'test') tests[label === 'no' ? 0 : 1]!++;
      }
      return worstDeviation(Int32Array.from(tests), Int32Array.of(12, 24), 200_000);
    });
    const best = salts[worst.indexOf(Math.min(...worst))]!;
    expect(best).not.toBe('p/0');
    expect(await settled(scene, wanted(), { rows })).toEqual(policyOf({ salt: best }));
    expect(scene.progress).toEqual(['choosing the salt: 1000000', '36', 'end']);
  });

  test('ends its progress where a cell is not of its type', async () => {
    const scene = await sceneOf({ 'a.csv': lines });
    const key = [{ name: 'id', type: 'number' }] as const;
    const { opened, options, ports } = scene;
    await expect(chooseSalt(opened, options, { ...inputs, key, test: 0.2, rows: 1e6 }, ports)).rejects.toThrow(
      /^a\.csv:2: column "id": expected a number, got something else; correct the cell/,
    );
    expect(scene.progress).toEqual(['choosing the salt: 1000000', 'end']);
  });

  test('are the cutoffs of times, as numbers and as dates', async () => {
    const scene = await sceneOf({
      'a.csv': Array.from({ length: 50 }, (_, at) => `2024-01-01T00:00:${String(at).padStart(2, '0')},${at},no`),
    });
    const of = (name: string, type: Column['type'], validation: number | null): Promise<SplitPolicy> =>
      settled(scene, wanted({ key: [{ name, type }], time: 'open', validation }));
    // Of 50 rows the last 10, and of the 40 before them the last 8.
    expect(await of('n', 'number', 0)).toEqual(
      policyOf({ key: [{ name: 'n', type: 'number' }], salt: 'p/0', time: { test: 40, validation: 32 } }),
    );
    expect(await of('id', 'string', null)).toEqual(
      policyOf({ salt: 'p/0', validation: null, time: { test: '2024-01-01T00:00:40Z', validation: null } }),
    );
    expect((await of('id', 'string', 0)).time!.validation).toBe('2024-01-01T00:00:32Z');
  });

  test.each([
    { name: 'missing', cell: '', said: /^a\.csv:3: column "id" \(data\.split\.time\): .* got none/ },
    { name: 'unreadable', cell: 'soon', said: /^a\.csv:3: column "id" \(data\.split\.time\): .* got something else/ },
  ])('are no cutoffs where a time is $name', async ({ cell, said }) => {
    const scene = await sceneOf({ 'a.csv': ['2024-01-01,1,no', `${cell},2,yes`] });
    await expect(settled(scene, wanted({ time: 'open' }))).rejects.toThrow(said);
  });
});

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
    const long = Array.from({ length: 12 }, (_, at) => [`${'x'.repeat(30_000)}${at}`, '1', 'no']);
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

describe('the parts', () => {
  const policy = policyOf({ salt: 'v1/1', test: 0.3 });
  const divided = async (
    scene: Scene,
    more: Partial<DivisionInputs> = {},
    expected: number | null = 36,
    memory?: number,
  ): Promise<Division> =>
    divideRows(
      scene.opened,
      scene.options,
      { policy, target: 'label', champion: null, anchor: null, features: null, ...more },
      expected,
      scene.ports,
      memory,
    );
  const rowsIn = (folder: string, name: string): string[] =>
    readFileSync(join(folder, `${name}.csv`), 'utf8')
      .trimEnd()
      .split('\n');

  test('have each row once with its id, whatever the order of rows and files, in memory or bucket by bucket', async () => {
    const seen: unknown[] = [];
    for (const [texts, memory] of [
      [{ 'a.csv': lines }, undefined],
      [{ 'a.csv': lines.slice(20).toReversed(), 'b.csv': lines.slice(0, 20) }, 300],
    ] as const) {
      const scene = await sceneOf(texts);
      const { spooled, counts, values, folder } = await divided(
        scene,
        { anchor: policyOf({ salt: 'v1/2' }) },
        null,
        memory,
      );
      expect(scene.progress).toEqual([
        'dividing the rows: undefined',
        ...Object.keys(texts).map((_, at) => (at === 0 ? expect.any(String) : '36')),
        'end',
      ]);
      expect([values.rows, values.type, values.column]).toEqual([36, 'string', 'label']);
      expect(spooled.map((buckets) => buckets.length > 1)).toEqual([memory !== undefined]);
      const out = join(scene.folder, 'out');
      const { threads, files } = scene.ports;
      const written = await writeParts(
        { columns, spooled, folder: out, comparable: true, search: null },
        files,
        threads,
      );
      expect([folder.startsWith(scene.folder), readdirSync(out).sort()]).toEqual([
        false,
        ['test.comparable.csv', 'test.csv', 'train.csv', 'validation.comparable.csv', 'validation.csv'],
      ]);
      seen.push([written, counts, readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8'))]);
      const ids: number[] = [];
      for (const part of ['train', 'validation', 'test'] as const) {
        const [first, ...rows] = rowsIn(out, part);
        expect(first).toBe('row_id,id,n,label');
        expect(rows.map((row) => row.replace(/^\d+,/, '')).sort()).toEqual(
          lines.filter((line) => partOf(line.split(',')[0]!, policy) === part).sort(),
        );
        const own = rows.map((row) => Number(row.split(',')[0]));
        expect(own).toEqual([...own].sort((one, other) => one - other));
        ids.push(...own);
        if (part === 'train') continue;
        const held = rows.map((row) => (partOf(row.split(',')[1]!, policyOf({ salt: 'v1/2' })) === part ? 1 : 0));
        expect(rowsIn(out, `${part}.comparable`)).toEqual([
          'row_id,champion,anchor',
          ...own.map((id, at) => `${id},0,${held[at]!}`),
        ]);
      }
      expect(ids.sort((one, other) => one - other)).toEqual(Array.from({ length: 36 }, (_, at) => at));
    }
    expect(seen[0]).toEqual(seen[1]);
  });

  test('are not written where the data are not what they were', async () => {
    const scene = await sceneOf({ 'a.csv': lines });
    await expect(divided(scene, {}, 35)).rejects.toThrow(
      /^data\.source: the data changed while they were read \(35 rows, then 36\); run again\.$/,
    );
    expect(scene.progress).toEqual(['dividing the rows: 35', '36', 'end']);
    await divided(scene, {}, 36);
  });

  test('have digests of names and hashes: by a reading of its own', async () => {
    const scene = await sceneOf({ 'a.csv': lines });
    const { spooled } = await divided(scene, {}, null, 500);
    const { threads, files } = scene.ports;
    const out = { columns, spooled, folder: join(scene.folder, 'out'), comparable: false, search: null };
    const written = await writeParts(out, files, threads);
    const own = (part: PartName): string =>
      digestOfRows(lines.filter((line) => partOf(line.split(',')[0]!, policy) === part));
    expect(written).toEqual({
      fingerprint: digestOfRows(lines),
      digests: { train: own('train'), validation: own('validation'), test: own('test') },
    });
  });

  /** Threads that say which ones were opened and closed. */
  const countedThreads = (count: number): { threads: Threads; said: string[] } => {
    const said: string[] = [];
    const { here } = crews();
    const threads: Threads = {
      count,
      open: async (job, init) => {
        const thread = await here.open(job, init);
        const name = `${job} ${said.length}`;
        said.push(`open ${name}`);
        return {
          call: (message) => thread.call(message),
          close: () => Promise.resolve(void said.push(`close ${name}`)),
        };
      },
    };
    return { threads, said };
  };
  const opensAndCloses = (count: number): string[] =>
    ['open', 'close'].flatMap((what) => Array.from({ length: count }, (_, at) => `${what} sort ${at}`));

  test.each([
    { name: 'as many threads as there are', memory: 100, count: 3, opened: 3 },
    { name: 'no more threads than buckets', memory: undefined, count: 3, opened: 1 },
  ])('are sorted by $name', async ({ memory, count, opened }) => {
    const scene = await sceneOf({ 'a.csv': lines });
    const { spooled } = await divided(scene, {}, null, memory);
    const { threads, said } = countedThreads(count);
    const folder = join(scene.folder, 'out');
    await writeParts({ columns, spooled, folder, comparable: false, search: null }, scene.ports.files, threads);
    expect(said).toEqual(opensAndCloses(opened));
    expect(['train', 'validation', 'test'].flatMap((part) => rowsIn(folder, part).slice(1))).toHaveLength(36);
  });

  test('have a header only where there are no rows at all', async () => {
    const scene = await sceneOf({ 'a.csv': lines });
    const folder = join(scene.folder, 'out');
    const { threads, said } = countedThreads(2);
    await writeParts({ columns, spooled: [], folder, comparable: true, search: null }, scene.ports.files, threads);
    expect([rowsIn(folder, 'train'), rowsIn(folder, 'test.comparable'), said]).toEqual([
      ['row_id,id,n,label'],
      ['row_id,champion,anchor'],
      [],
    ]);
  });

  test('leave no file where one of them cannot be written', async () => {
    const scene = await sceneOf({ 'a.csv': lines });
    const { spooled } = await divided(scene);
    const out = join(scene.folder, 'out');
    const broken = spooled.map((buckets) => buckets.map((bucket) => ({ ...bucket, rows: 1000 })));
    const { files } = scene.ports;
    const { threads, said } = countedThreads(1);
    const inputs = { columns, folder: out, comparable: false, search: null };
    await expect(writeParts({ ...inputs, spooled: broken }, files, threads)).rejects.toThrow();
    expect(said).toEqual(opensAndCloses(1));
    expect(readdirSync(out)).toEqual([]);
    await writeParts({ ...inputs, spooled }, files, threads);
    expect(readdirSync(out).sort()).toEqual(['test.csv', 'train.csv', 'validation.csv']);
  });

  test.each([
    { name: 'in one piece, all rows are looked at', memory: undefined, looks: true },
    {
      name: 'in small ones, the first ones are over before it is known which rows are looked at',
      memory: 400,
      looks: false,
    },
  ])('are searched while they are written: $name', async ({ memory, looks }) => {
    const scene = await sceneOf({ 'a.csv': lines });
    const { spooled, counts } = await divided(scene, { features: ['n'] }, null, memory);
    const { threads, files } = scene.ports;
    const rows = counts.rows;
    const search = new PartSearch({ columns, features: columns.slice(1, 2), rows, folder: scene.folder }, files);
    const out = join(scene.folder, 'out');
    await writeParts({ columns, spooled, folder: out, comparable: false, search }, files, threads);
    const gathered = await search.finish();
    expect(gathered === null).toBe(!looks);
    if (gathered === null) return;
    const { rows: compared, lines: sampled } = gathered.searched;
    expect(compared).toEqual(rows);
    const text = (part: PartName): string => sampled[part].map(({ bytes }) => Buffer.from(bytes).toString()).join('');
    for (const part of ['train', 'validation', 'test'] as const)
      expect(text(part).trimEnd().split('\n')).toEqual(rowsIn(out, part).slice(1));
  });

  test('are described by a manifest: files, rows, digests, and what other versions hold', async () => {
    const scene = await sceneOf({ 'a.csv': lines });
    const { spooled, counts } = await divided(scene, { champion: 'same' }, null, 400);
    const target: Target = { column: 'label', task: 'binary', classes: ['no', 'yes'], positive: 'yes' };
    const parts = new PartCounts(counts, target, policy.test, true);
    const { threads, files } = scene.ports;
    const out = { columns, spooled, folder: join(scene.folder, 'out'), comparable: false, search: null };
    const written = await writeParts(out, files, threads);
    const recorded = { champion: { version: '1.0.0', policy }, anchor: null };
    const manifest = await describeSplit(
      { ...scene.opened, policy, target, counts: parts, parts: written, recorded },
      files,
    );
    const part = (name: PartName): object => ({
      rows: parts.rows[name],
      classes: parts.classesOf(name),
      digest: written.digests[name],
    });
    const [{ path, size }] = scene.opened.sources as [OpenedData['sources'][0]];
    expect(manifest).toEqual({
      format: 'mlops-split-manifest/1',
      policy,
      policyDigest: policyDigest(policy),
      target,
      columns,
      features: ['id', 'n'],
      data: {
        files: [{ path, size, sha256: await files.digest(join(scene.folder, 'a.csv')) }],
        rows: 36,
        fingerprint: written.fingerprint,
      },
      parts: { train: part('train'), validation: part('validation'), test: part('test') },
      deviation: parts.deviation(),
      comparable: {
        champion: {
          version: '1.0.0',
          policyDigest: policyDigest(policy),
          same: true,
          ...{ validation: counts.rows.validation, test: counts.rows.test },
        },
        anchor: null,
      },
    });
    expect(new Set([written.fingerprint, ...Object.values(written.digests)]).size).toBe(4);
  });
});
