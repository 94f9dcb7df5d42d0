import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { equalTable } from '../../../src/split/leakage/equal-table.js';
import type { SampledLines } from '../../../src/split/leakage/search-job.js';
import {
  comparedShare,
  leakedRows,
  sampledRows,
  sampleOf,
  searchParts,
} from '../../../src/split/leakage/search-parts.js';
import { RunDirectory } from '../../../src/run/directory.js';
import type { PartName, SplitManifest } from '../../../src/split/manifest.js';
import { partNames } from '../../../src/split/mark.js';
import { temporaryFolder, testFiles } from '../../support/folders.js';
import { crews } from '../../support/threads.js';
import { columns, features, hashOf, isBelow, lineOf, spelledRows, type Spelled } from './sampled-lines.js';

describe('what several threads found, together', () => {
  test('so many rows are compared that four million held-out ones are kept', () => {
    const share = (validation: number, test: number, most?: number): number =>
      comparedShare({ validation: { rows: validation }, test: { rows: test } }, most);
    expect([share(1e6, 3e6), share(3e6, 5e6), share(0, 0, 0), share(0, 8, 2), share(6, 2, 2)]).toEqual([
      1, 0.5, 0, 0.25, 0.25,
    ]);
    expect(share(0, 0)).toBe(1);
  });

  test('the sample is chosen by columns at their places in a part', () => {
    const looked = { kinds: new Map(), sample: { share: 0.5, columns: [columns[2]!, columns[0]!], rows: 9 } };
    expect(sampleOf(looked, columns)).toEqual({
      share: 0.5,
      columns: [
        { column: columns[2], place: 3 },
        { column: columns[0], place: 1 },
      ],
      rows: 9,
      bytes: 64 * 1024 * 1024,
    });
  });

  test('ids of the rows that leak, ascending, by part', () => {
    const ids = (...all: number[]): { ids: Float64Array } => ({ ids: Float64Array.from(all) });
    const held = { validation: [ids(30, 10), ids(), ids(20)], test: [ids(7, 100), ids(9)] };
    const table = equalTable([new Int32Array(12)]);
    table.matched.set([1, 1, 1, 0, 1, 1]);
    expect(leakedRows(held, table)).toEqual({ validation: [10, 20, 30], test: [9, 100] });
    table.matched.set([0, 1, 0, 1, 0, 0]);
    expect(leakedRows(held, table)).toEqual({ validation: [10], test: [7] });
  });

  /** Lines of a thread: an id, a number and a text of this many characters. */
  function linesOf(ids: readonly number[], length = 3): SampledLines {
    const lines = ids.map((id) => Buffer.from(`${id},${id}.5,${'x'.repeat(length)}${id},,\n`));
    const ends = lines.map((_, at) => lines.slice(0, at + 1).reduce((sum, line) => sum + line.length, 0));
    return { ids: Float64Array.from(ids), ends: Float64Array.from(ends), bytes: Buffer.concat(lines) };
  }

  test('the first rows in the order of their ids', () => {
    const threads = [linesOf([3, 9, 10]), linesOf([]), linesOf([1, 4])];
    const read = (most: number): unknown[] =>
      [...sampledRows(threads, columns, most)].flatMap(({ cells, names, rows }) => {
        expect(names).toEqual(['row_id', 'x', 't', 'a', 'f']);
        return Array.from({ length: rows }, (_, row) => cells.map((column) => column[row]));
      });
    const row = (id: number): unknown[] => [`${id}`, `${id}.5`, `xxx${id}`, null, null];
    expect(read(10)).toEqual([row(1), row(3), row(4), row(9), row(10)]);
    expect(read(3)).toEqual([row(1), row(3), row(4)]);
    expect([...sampledRows([], columns, 3)]).toEqual([]);
    expect([...sampledRows([linesOf([])], columns, 3)]).toEqual([]);
  });

  test('many of them come in batches, each once', () => {
    const ids = Array.from({ length: 300 }, (_, at) => at);
    const batches = [...sampledRows([linesOf(ids, 1000)], columns, 1e6)];
    expect(batches.flatMap(({ cells }) => cells[0])).toEqual(ids.map(String));
    // Of 64 kB each, so of 65 rows.
    expect(batches.map(({ rows }) => rows)).toEqual([65, 65, 65, 65, 40]);
  });
});

describe('the search through the files of the parts', () => {
  /** Parts on disk with these rows, and what the search finds in them. */
  async function found(rows: Readonly<Record<PartName, readonly Spelled[][]>>, most?: number, lost?: PartName) {
    const files = testFiles();
    const run = new RunDirectory(join(temporaryFolder(), '.mlops'), files);
    mkdirSync(run.path('split'), { recursive: true });
    const parts: Partial<Record<PartName, { rows: number }>> = {};
    let id = 0;
    const lines: Record<string, string[]> = {};
    for (const part of partNames) {
      lines[part] = rows[part].map((row) => `${id++},${lineOf(row)}`);
      parts[part] = { rows: rows[part].length };
      if (rows[part].length > 0)
        writeFileSync(run.path('split', `${part}.csv`), ['row_id,x,t,a,f', ...lines[part], ''].join('\n'));
    }
    if (lost !== undefined) rmSync(run.path('split', `${lost}.csv`));
    const told: number[] = [];
    const manifest = { columns, parts } as unknown as SplitManifest;
    const looked = { kinds: new Map(), sample: { share: 1, columns: [columns[1]!], rows: 100 } };
    const ports = { ...crews(), files, run, onRows: (count: number) => void told.push(count) };
    const some = features.map(({ column }) => column);
    return { searched: await searchParts(manifest, some, looked, ports, most), lines, told };
  }

  const rows = spelledRows(130, 'parts');
  const parts = { train: rows.slice(0, 60), validation: rows.slice(60, 90), test: rows.slice(90) };
  const key = (row: readonly Spelled[]): string => JSON.stringify([hashOf(row, features).h1, hashOf(row, features).h2]);

  test('finds held-out rows that equal a training row, and hands on the lines', async () => {
    const { searched, lines, told } = await found(parts);
    const train = new Set(parts.train.map(key));
    const leaked = (part: 'validation' | 'test', from: number): number[] =>
      parts[part].flatMap((row, at) => (train.has(key(row)) ? [from + at] : []));
    expect(searched.leaked).toEqual({ validation: leaked('validation', 60), test: leaked('test', 90) });
    expect(searched.leaked.test.length).toBeGreaterThan(0);
    expect([searched.share, searched.rows]).toEqual([1, { train: 60, validation: 30, test: 40 }]);
    for (const part of partNames) {
      const text = searched.lines[part].map(({ bytes }) => Buffer.from(bytes).toString()).join('');
      expect(text).toBe(`${lines[part]!.join('\n')}\n`);
    }
    // The rows of all parts so far.
    expect(told.at(-1)).toBe(130);
    expect(told).toEqual(told.toSorted((one, other) => one - other));
    expect([...new Set(told)].slice(0, 2)).toEqual([30, 70]);
  });

  test('a share of them where there are more held-out rows than are kept; a part without rows is not read', async () => {
    const { searched } = await found({ ...parts, validation: [] }, 20);
    const chosen = (part: PartName): number =>
      (part === 'validation' ? [] : parts[part]).filter((row) => isBelow(hashOf(row, features).h3, 0.5)).length;
    expect([searched.share, searched.rows]).toEqual([
      0.5,
      { train: chosen('train'), validation: 0, test: chosen('test') },
    ]);
    expect(searched.lines.validation).toEqual([]);
    expect(searched.leaked.validation).toEqual([]);
  });

  test('a file that is gone is named', async () => {
    await expect(found(parts, undefined, 'train')).rejects.toThrow(
      /train\.csv.*(?:not found|no such file|does not exist)/,
    );
  });
});
