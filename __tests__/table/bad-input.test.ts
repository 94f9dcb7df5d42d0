import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/host/errors.js';
import { readTable } from '../../src/table/read.js';
import { resolveSources } from '../../src/table/source.js';
import { temporaryFolder, testFiles } from '../support/folders.js';

type Contents = Readonly<Record<string, string | Uint8Array>>;

const seed = (name: string): Buffer => readFileSync(new URL(`../fixtures/readers/${name}.parquet`, import.meta.url));
const line = '{"a":1,"b":"x"}\n';

/** A valid file whose last eight bytes say that the metadata are this long. */
function lying(length: number): Buffer {
  const bytes = Buffer.from(seed('plain'));
  bytes.writeUInt32LE(length, bytes.length - 8);
  return bytes;
}

/** Metadata that are one list in another, each of which says that it has two thousand million elements. */
function endlessLists(): Buffer {
  const lists = Buffer.concat([
    Buffer.from([0x29]),
    ...Array.from({ length: 40 }, () => Buffer.from([0xf9, 0xff, 0xff, 0xff, 0xff, 0x07])),
  ]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(lists.length);
  return Buffer.concat([Buffer.from('PAR1'), lists, length, Buffer.from('PAR1')]);
}

async function refusal(contents: Contents, pattern: string): Promise<string> {
  const folder = temporaryFolder();
  const files = testFiles();
  for (const [name, content] of Object.entries(contents)) writeFileSync(join(folder, name), content);
  symlinkSync('/etc/hostname', join(folder, 'out.jsonl'));
  try {
    const sources = await resolveSources(files, folder, [pattern]);
    for await (const batch of readTable(files, sources, { delimiter: null, nulls: [] }))
      expect(batch.rows).toBeGreaterThan(0);
  } catch (cause) {
    expect(cause).toBeInstanceOf(UserError);
    return (cause as Error).message;
  }
  return 'read without a word';
}

const cases: readonly { name: string; given: Contents; pattern?: string; says: string }[] = [
  {
    name: 'a ragged row',
    given: { 'a.csv': 'a,b\n1,2\n3\n' },
    says: 'a.csv:3: expected 2 cells as in the header, got 1 cell',
  },
  {
    name: 'a quote that is never closed',
    given: { 'a.csv': 'a,b\n1,"2\n3,4\n' },
    says: 'a.csv:2: a quote opens a cell here and is never closed',
  },
  {
    name: 'mixed encodings',
    given: { 'a.csv': Buffer.concat([Buffer.from('a,b\né,2\n'), Buffer.from([0xe9, 0x2c, 0x31, 0x0a])]) },
    says: 'a.csv:3: not UTF-8',
  },
  {
    name: 'mixed encodings in JSON Lines',
    given: { 'a.jsonl': Buffer.concat([Buffer.from(line), Buffer.from('{"a":1,"b":"é"}\n', 'latin1')]) },
    says: 'a.jsonl:2: not UTF-8',
  },
  {
    name: 'a last line of a byte that is no text',
    given: { 'a.csv': Buffer.concat([Buffer.from('a,b\n1,2\r'), Buffer.from([0x8a])]) },
    says: 'a.csv:3: expected 2 cells as in the header, got 1 cell',
  },
  {
    name: 'JSON that is called CSV',
    given: { 'a.csv': '{"a": 1, "b": 2}\n' },
    says: 'a.csv:1: JSON in a file that is called CSV; write one object a line, and let its name end with .jsonl.',
  },
  { name: 'a NUL byte', given: { 'a.csv': 'a,b\n1,\0\n' }, says: 'a.csv:2: a NUL byte' },
  {
    name: 'a NUL in JSON',
    given: { 'a.jsonl': '{"a":"\\u0000"}\n' },
    says: 'a.jsonl:1:6: a text with a NUL character',
  },
  {
    name: 'a line of 100 MB',
    given: { 'a.csv.gz': gzipSync(Buffer.concat([Buffer.from('a,b\n'), Buffer.alloc(100 << 20, 'x')]), { level: 1 }) },
    says: 'a.csv.gz:2: the row that starts here is longer than 16 MB',
  },
  {
    name: 'a line of JSON of 100 MB',
    given: {
      'a.jsonl.gz': gzipSync(Buffer.concat([Buffer.from('{"a":"'), Buffer.alloc(100 << 20, 'x')]), { level: 1 }),
    },
    says: 'a.jsonl.gz:1: the line is longer than 16 MB',
  },
  {
    name: 'a header twice',
    given: { 'a.csv': 'a,b,a\n1,2,3\n' },
    says: 'a.csv:1: columns 1 and 3 have the same name "a"',
  },
  {
    name: 'a key twice',
    given: { 'a.jsonl': `${line}{"a":1,"a":2}\n` },
    says: 'a.jsonl:2:8: the key "a" stands twice',
  },
  {
    name: 'a new key later',
    given: { 'a.jsonl': `${line.repeat(1000)}{"c":1}\n` },
    says: 'a.jsonl:1001:2: the key "c" is no column of the first lines',
  },
  {
    name: 'a nested value',
    given: { 'a.jsonl': `${line}{"a":{"x":1},"b":"y"}\n` },
    says: 'a.jsonl:2:6: the value of "a" is an object',
  },
  {
    name: 'a JSON array',
    given: { 'a.json': `[${line.trim()}]` },
    says: 'a.json:1:1: a JSON array; write one object a line',
  },
  {
    name: 'NaN in JSON',
    given: { 'a.jsonl': '{"a":NaN}\n' },
    says: 'a.jsonl:1:6: expected a value as JSON has it (NaN and Infinity are none',
  },
  {
    name: 'half a line of JSON',
    given: { 'a.jsonl': `${line}{"a":1,"b":"x` },
    says: 'a.jsonl:2:12: a text that is never closed',
  },
  {
    name: 'a gzip that is cut off',
    given: { 'a.csv.gz': gzipSync('a,b\n1,2\n3,4\n').subarray(0, 25) },
    says: 'a.csv.gz: the gzip data are cut off',
  },
  {
    name: 'a gzip of other bytes',
    given: { 'a.csv.gz': Buffer.concat([gzipSync('a,b\n1,2\n').subarray(0, 12), Buffer.alloc(30, 7)]) },
    says: 'a.csv.gz: the gzip data are damaged',
  },
  {
    name: 'a Zstandard file that is none',
    given: { 'a.csv.zst': Buffer.from('28b52ffd0000000000', 'hex') },
    says: 'a.csv.zst: the Zstandard data are',
  },
  {
    name: 'text that is called gzip',
    given: { 'a.csv.gz': 'a,b\n1,2\n' },
    says: 'a.csv.gz: the name says gzip and the content is something else',
  },
  {
    name: 'gzip that is called text',
    given: { 'a.csv': gzipSync('a,b\n1,2\n') },
    says: 'a.csv: the name says text and the content is gzip; let its name end with .gz',
  },
  {
    name: 'a workbook',
    given: { 'a.csv': Buffer.from('504b0304aa', 'hex') },
    says: 'a.csv: the name says text and the content is a ZIP archive (or a workbook)',
  },
  {
    name: 'a Parquet that is cut off',
    given: { 'a.parquet': seed('plain').subarray(0, 1500) },
    says: 'a.parquet: the Parquet file is damaged (its end is missing)',
  },
  {
    name: 'a Parquet of nothing',
    given: { 'a.parquet': '' },
    says: 'a.parquet: the Parquet file is damaged (it is cut off)',
  },
  {
    name: 'a footer that is longer than the file',
    given: { 'a.parquet': lying(2 ** 31) },
    says: 'its end names more metadata than there are bytes',
  },
  {
    name: 'a footer that is shorter than it is',
    given: { 'a.parquet': lying(100) },
    says: 'a.parquet: the Parquet file is damaged (',
  },
  {
    name: 'a footer of lists without end',
    given: { 'a.parquet': endlessLists() },
    says: 'a.parquet: the Parquet file is damaged (its metadata are cut off)',
  },
  {
    name: 'other columns',
    given: { 'a.csv': 'a,b\n1,x\n', 'b.jsonl': '{"a":1,"c":2}\n' },
    pattern: '[ab].*',
    says: 'b.jsonl: other columns than in a.csv (missing: "b"; extra: "c")',
  },
  {
    name: 'other columns in Parquet',
    given: { 'a.csv': 'n,t\n1,x\n', 'b.parquet': seed('plain') },
    pattern: '[ab].*',
    says: 'b.parquet: other columns than in a.csv (extra: "x", "b", "d", "m")',
  },
  {
    name: 'a glob that matches nothing',
    given: {},
    pattern: 'z*.parquet',
    says: 'data.source: no file matches "z*.parquet"',
  },
  {
    name: 'a link out of the workspace',
    given: {},
    pattern: 'out.jsonl',
    says: 'data.source: "out.jsonl" leads out of the workspace',
  },
  {
    name: 'a name that says nothing',
    given: { 'a.feather': 'x' },
    pattern: 'a.feather',
    says: 'the name says no format that is read',
  },
];

describe('bad data is one sentence with the file', () => {
  test.each(cases)('$name', async ({ given, pattern, says }) => {
    expect(await refusal(given, pattern ?? 'a.*')).toContain(says);
  });
});

test('50,000 columns are read, in each format', async () => {
  const folder = temporaryFolder();
  const files = testFiles();
  const names = Array.from({ length: 50_000 }, (_, at) => `c${at}`);
  const row = names.map((_, at) => String(at));
  writeFileSync(join(folder, 'a.csv'), `${names.join()}\n${row.join()}\n${row.join()}\n`);
  const object = `{${names.map((name, at) => `"${name}":${at}`).join()}}\n`;
  writeFileSync(join(folder, 'b.jsonl'), object + object);
  const before = process.resourceUsage().maxRSS;
  let rows = 0;
  for await (const batch of readTable(files, await resolveSources(files, folder, ['*']), {
    delimiter: null,
    nulls: [],
  })) {
    for (let at = 0; at < batch.rows; at++, rows++) expect(batch.cells[49_999]![at]).toBe('49999');
  }
  expect(rows).toBe(4);
  expect(process.resourceUsage().maxRSS - before).toBeLessThan(400_000);
});
