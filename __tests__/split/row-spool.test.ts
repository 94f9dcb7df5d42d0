import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { NodeFiles } from '../../src/host/node-files.js';
import { divideRows } from '../../src/split/divide.js';
import { openData } from '../../src/split/open.js';
import { RowHash } from '../../src/split/row-hash.js';
import { hashCell } from '../../src/split/value-hash.js';
import type { Cell, ColumnType } from '../../src/table/table.js';
import { writeParts } from '../../src/split/parts.js';
import type { SplitPolicy } from '../../src/split/manifest.js';
import { dataOptions } from '../../src/table/data.options.js';
import { recordingLog } from '../table/recording-log.js';
import { crews } from '../support/threads.js';
import { csv, table, Workspace } from './workspace.js';

/** As mmh3 5.3.1 (`mmh3.hash_bytes(words, x64arch=False)`) gives it for the little-endian bytes of the words. */
test.each([
  { words: [], hex: '00000000000000000000000000000000' },
  { words: [1], hex: 'ca200fcfb1709c51b1709c51b1709c51' },
  { words: [1, 2, 3], hex: '167204856f16aa702fe68573fbed0492' },
  { words: [-1, 0, 7, 2147483647, -559038737], hex: '6bebbd119dfbca81f67ad338c27c4353' },
  { words: [1, 2, 3, 4, 5, 6, 7, 8], hex: '93541f20f2ba6affbd2563ff247d1071' },
])('the hash of $words', ({ words, hex }) => {
  const hash = new RowHash();
  hash.begin();
  for (const word of words) hash.word(word);
  hash.finish();
  const bytes = Buffer.alloc(16);
  for (const [at, half] of [hash.h1, hash.h2, hash.h3, hash.h4].entries()) bytes.writeInt32LE(half, at * 4);
  expect(bytes.toString('hex')).toBe(hex);
});

test('equal values are equal, different ones differ, and names of kinds keep them apart', () => {
  const of = (cell: Cell, type: ColumnType): string => {
    const hash = new RowHash();
    hash.begin();
    expect(hashCell(hash, cell, type)).toBe(true);
    hash.finish();
    return [hash.h1, hash.h2, hash.h3, hash.h4].join();
  };
  for (const text of ['1.0', '01', '1e0', '+1']) expect(of(text, 'number')).toBe(of('1', 'number'));
  expect(of('-0', 'number')).toBe(of('0', 'number'));
  expect(of('9007199254740993', 'number')).not.toBe(of('9007199254740992', 'number'));
  expect(of('9007199254740993.0', 'number')).toBe(of('9007199254740993', 'number'));
  expect(of('e\u0301', 'string')).toBe(of('\u00e9', 'string'));
  expect(of('True', 'boolean')).toBe(of('true', 'boolean'));
  const apart = [
    of(null, 'string'),
    of('', 'string'),
    of('1', 'string'),
    of('1', 'number'),
    of('true', 'boolean'),
    of('false', 'boolean'),
    of('abc', 'string'),
    of('abc\0', 'string'),
  ];
  expect(new Set(apart).size).toBe(apart.length);
  expect(of('', 'number')).toBe(of(null, 'number'));
  expect(hashCell(new RowHash(), 'x', 'number')).toBe(false);
});

const policy: SplitPolicy = {
  format: 'mlops-split/1',
  key: [
    { name: 'id', type: 'string' },
    { name: 'amount', type: 'number' },
  ],
  salt: 'v1/0',
  test: 0.2,
  folds: 5,
  validation: 0,
};

/** Divides and writes as the step does, with this much memory for sorting and so many threads; the files and what the digests say. */
async function divided(workspace: Workspace, memory: number, count: number): Promise<unknown> {
  const scratch = join(workspace.folder, 'tmp');
  const files = new NodeFiles(scratch);
  const options = dataOptions.parse({ source: 'data/*.csv', target: 'label' });
  const opened = await openData(
    { ...options, split: { group: null, time: null } },
    {
      ...crews(),
      files,
      workspace: workspace.folder,
    },
  );
  const log = recordingLog().log;
  const { threads } = crews(count);
  const ports = { files, log, threads, here: threads };
  const policies = { policy, target: 'label', champion: 'same', anchor: null, features: null } as const;
  const { spooled, counts, values } = await divideRows(opened, options, policies, null, ports, memory);
  const folder = join(workspace.folder, `out-${memory}-${count}`);
  const { columns } = opened.data;
  const written = await writeParts({ columns, spooled, folder, comparable: true, search: null }, files, threads);
  const left = readdirSync(scratch, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(left).toEqual([]);
  await files.close();
  const texts = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
  return { written, counts, labels: [...values.labels].sort(), texts };
}

test('the same bytes and digests, in memory or bucket by bucket, by one thread or several, in one file or many', async () => {
  const rows = table(6000);
  const one = new Workspace({ 'data/a.csv': csv(rows) });
  const shuffled = rows.map((row, at) => ({ row, at: (at * 7919) % rows.length })).sort((a, b) => a.at - b.at);
  const parts = [0, 1, 2].map((part) => csv(shuffled.filter((_, at) => at % 3 === part).map(({ row }) => row)));
  const many = new Workspace(Object.fromEntries(parts.map((part, at) => [`data/${at}.csv`, part])));
  const whole = await divided(one, 1e9, 1);
  expect(await divided(one, 4000, 1)).toEqual(whole);
  expect(await divided(one, 100_000, 3)).toEqual(whole);
  expect(await divided(many, 1e9, 1)).toEqual(whole);
  expect(await divided(many, 4000, 2)).toEqual(whole);
});

test('rows of equal values are ordered by how they are spelled', async () => {
  const spelled = ['5.0', '5', '05', '5'];
  const others = table(300).map((row) => row.replace(/,\d+,/, ',7,'));
  const rows = (cells: readonly string[]): string => csv([...others, ...cells.map((cell) => `same,${cell},red,yes`)]);
  const found = async (text: string): Promise<string[]> => {
    const { texts } = (await divided(new Workspace({ 'data/a.csv': text }), 1e9, 1)) as { texts: string[][] };
    return texts.flatMap(([, content]) => content!.split('\n').filter((line) => /^\d+,same,/.test(line)));
  };
  const lines = await found(rows(spelled));
  expect(lines.map((line) => line.split(',')[2])).toEqual(['05', '5', '5', '5.0']);
  expect(await found(rows([...spelled].reverse()))).toEqual(lines);
});
