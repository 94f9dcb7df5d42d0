import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Threads } from '../../src/host/threads.js';
import { describeSplit } from '../../src/split/describe.js';
import { type DivisionInputs } from '../../src/split/divide-job.js';
import { divideRows, type Division } from '../../src/split/divide.js';
import type { PartName, Target } from '../../src/split/manifest.js';
import { type OpenedData } from '../../src/split/open.js';
import { PartCounts } from '../../src/split/part-counts.js';
import { writeParts } from '../../src/split/parts.js';
import { PartSearch } from '../../src/split/leakage/part-search.js';
import { policyDigest } from '../../src/split/policy.js';
import { RowHash } from '../../src/split/row-hash.js';
import { hashCell } from '../../src/split/value-hash.js';
import { crews } from '../support/threads.js';
import { policyOf } from './manifest-of.js';
import { partOf } from './by-sql.js';
import { columns, lines, sceneOf, type Scene } from './scene.js';

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
