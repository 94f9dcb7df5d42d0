import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { InlineThreads } from '../../src/host/inline-threads.js';
import { NodeFiles } from '../../src/host/node-files.js';
import type { Threads } from '../../src/host/threads.js';
import type { Chunk } from '../../src/table/chunk.js';
import { overRows } from '../../src/table/over-rows.js';
import { readTable } from '../../src/table/read.js';
import { cellText } from '../../src/table/profile/cell-text.js';
import type { RowJob } from '../../src/table/row-job.js';
import { RowThread } from '../../src/table/row-thread.js';
import { csvFile, namedFile, type SourceFile } from '../../src/table/source.js';

const folder = mkdtempSync(join(tmpdir(), 'over-rows-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every cell as it stands in the file, with its line. */
class Collect implements RowJob<string[]> {
  private readonly found: string[] = [];

  add({ file, rows, columns, lines }: Chunk): void {
    for (let row = 0; row < rows; row++) {
      const cells = columns.map((column) => {
        if (column.kind === 'texts' || column.kind === 'codes') return cellText(column, row) ?? '';
        if (column.kind === 'numbers') return column.present?.[row] === 0 ? '' : String(column.values[row]);
        const at = (row * column.width + column.at) * 2;
        const packed = column.cells[at + 1]!;
        const text = Buffer.from(column.bytes.subarray(column.cells[at], packed >> 2)).toString('utf8');
        return (packed & 3) === 0 ? text : `q${(packed & 3) === 2 ? text.replaceAll('""', '"') : text}`;
      });
      this.found.push(`${file}:${lines[row]!} ${JSON.stringify(cells)}`);
    }
  }

  result(): string[] {
    return this.found;
  }
}

/** Several jobs that take turns, as threads do, in this thread. */
function crew(count: number): Threads {
  const inline = new InlineThreads({ rows: () => Promise.resolve(new RowThread(new Collect(), new NodeFiles(), [])) });
  return { count, open: (job, init) => inline.open(job, init) };
}

function sourcesOf(contents: readonly (string | Buffer)[]): SourceFile[] {
  return contents.map((content, at) => {
    const path = `part-${at}.csv`;
    const full = join(folder, path);
    writeFileSync(full, content);
    return csvFile(path, full, Buffer.byteLength(content));
  });
}

function pass(contents: readonly (string | Buffer)[], block: number, count: number): Promise<string[]> {
  return passOver(sourcesOf(contents), block, count);
}

async function passOver(sources: readonly SourceFile[], block: number, count: number): Promise<string[]> {
  const ports = { files: new NodeFiles(), threads: crew(count), here: crew(1) };
  const job = { name: 'collect', init: null };
  const sizes = { block, threads: 0 };
  const options = { delimiter: ',', nulls: [] };
  const done = await overRows<string[]>(sources, options, job, ports, undefined, sizes);
  expect(done.results).toHaveLength(count);
  const found = done.results.flat();
  expect(done.rows).toBe(found.length);
  return found.sort();
}

/** The same by the reader that decodes everything: `q` before cells in quotes is left out of both. */
function whole(contents: readonly (string | Buffer)[]): Promise<string[]> {
  return wholeOf(sourcesOf(contents));
}

async function wholeOf(sources: readonly SourceFile[]): Promise<string[]> {
  const found: string[] = [];
  for await (const batch of readTable(new NodeFiles(), sources, { delimiter: ',', nulls: [] })) {
    for (let row = 0; row < batch.rows; row++) {
      found.push(`${batch.file}:${batch.lines[row]!} ${JSON.stringify(batch.cells.map((cells) => cells[row] ?? ''))}`);
    }
  }
  return found.sort();
}

const plain = (rows: readonly string[]): string[] => rows.map((row) => row.replaceAll(/(?<=[[,])"q/g, '"')).sort();

const cell = fc
  .array(fc.constantFrom('a', '7', ' ', '""', ',', '\n', '\r\n', 'é', '漢', '🙂', 'b'), { maxLength: 12 })
  .map((pieces) => pieces.join(''))
  .map((text) => (/[",\r\n]/.test(text) ? `"${text}"` : text));

describe('a pass in several threads', () => {
  test('sees every cell once, with its line, wherever blocks are cut', async () => {
    const row = fc.array(cell, { minLength: 3, maxLength: 3 }).map((cells) => cells.join(','));
    const file = fc.tuple(
      fc.array(row, { minLength: 1, maxLength: 12 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.boolean(),
    );
    const given = fc.tuple(
      fc.array(file, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 8, max: 90 }),
      fc.integer({ min: 1, max: 4 }),
    );
    await fc.assert(
      fc.asyncProperty(given, async ([files, block, count]) => {
        const contents = files.map(([rows, end, last]) => ['x,y,z', ...rows].join(end) + (last ? end : ''));
        expect(plain(await pass(contents, block, count))).toEqual(await whole(contents));
      }),
      { numRuns: 400, seed: 11 },
    );
  });

  test.each([
    {
      name: 'a ragged row in the second block',
      rows: [...Array.from({ length: 40 }, () => '1,2'), '1,2,3', '4,5'],
      says: 'part-0.csv:42: expected 2 cells as in the header, got 3 cells',
    },
    {
      name: 'the first of two mistakes',
      rows: [...Array.from({ length: 40 }, () => '1,2'), '1', ...Array.from({ length: 40 }, () => '1,2'), '1,2,3'],
      says: 'part-0.csv:42: expected 2 cells as in the header, got 1 cell',
    },
    {
      name: 'a blank line before rows of another block',
      rows: [...Array.from({ length: 40 }, () => '1,2'), '', ...Array.from({ length: 40 }, () => '1,2')],
      says: 'part-0.csv:42: the line is blank and rows follow it',
    },
    {
      name: 'a quote never closed',
      rows: [...Array.from({ length: 40 }, () => '1,2'), '1,"2', ...Array.from({ length: 40 }, () => '1,2')],
      says: 'part-0.csv:42: a quote opens a cell here and is never closed',
    },
    {
      name: 'a stray quote',
      rows: [...Array.from({ length: 40 }, () => '1,2'), '1,2"', ...Array.from({ length: 40 }, () => '1,2')],
      says: 'part-0.csv:42: a quote inside a cell that does not begin with one',
    },
    {
      name: 'bytes that are not UTF-8',
      rows: [...Array.from({ length: 40 }, () => '1,2'), Buffer.from([49, 44, 0xe9]), '1,2'],
      says: 'part-0.csv:42: not UTF-8',
    },
    { name: 'no rows', rows: [], says: 'part-0.csv:1: the file has a header and no rows' },
  ])('$name is told with its line', async ({ rows, says }) => {
    const content = Buffer.concat(['a,b', ...rows].flatMap((row) => [Buffer.from(row), Buffer.from('\n')]));
    for (const [block, count] of [
      [32, 3],
      [64, 2],
      [1 << 20, 1],
    ] as const) {
      await expect(pass([content], block, count)).rejects.toThrow(says);
    }
  });

  test('reads JSON Lines in blocks of whole lines', async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => {
      const note = at % 3 === 0 ? 'a, "b"' : at % 3 === 1 ? 'é\n漢' : null;
      return JSON.stringify({ id: at, note, big: at % 2 === 0 ? undefined : at / 4, yes: at % 5 === 0 });
    });
    const full = join(folder, 'rows.jsonl');
    for (const end of ['\n', '\r\n']) {
      const content = rows.join(end) + end;
      writeFileSync(full, content);
      const sources = [namedFile('rows.jsonl', full, content.length)];
      const expected = await wholeOf(sources);
      expect(expected).toHaveLength(3000);
      for (const [block, count] of [
        [300, 3],
        [4096, 2],
      ] as const)
        expect(await passOver(sources, block, count)).toEqual(expected);
    }
  });

  test.each(['plain', 'snappy', 'zstd', 'delta'])('reads the row groups of Parquet (%s)', async (name) => {
    const full = join(process.cwd(), '__tests__', 'fixtures', 'readers', `${name}.parquet`);
    const sources = [namedFile(`${name}.parquet`, full, 1)];
    const expected = await wholeOf(sources);
    expect(expected.length).toBeGreaterThan(10);
    expect(await passOver(sources, 1 << 20, 2)).toEqual(expected);
  });
});
