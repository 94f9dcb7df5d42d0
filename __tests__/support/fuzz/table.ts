import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { parquetMetadata } from 'hyparquet';
import type { Rng } from '../../../src/statistics/rng.js';
import { defaultNulls } from '../../../src/table/nulls.js';
import { readTable } from '../../../src/table/read.js';
import { namedFile } from '../../../src/table/source.js';
import { ending, Finding, type Attack, type Ending } from './attack.js';
import { mutatedBytes } from './bytes.js';
import { memoryFiles } from './memory-files.js';
import { pick } from './tree.js';

/** A file to start from; its name says the format. */
interface Seed {
  readonly name: string;
  readonly bytes: Buffer;
}

const fixtures = new URL('../../fixtures/readers/', import.meta.url);

function seeds(): Seed[] {
  const rows = Array.from({ length: 30 }, (_, row) => row);
  const csv = [
    'n,t,"q ""x"""',
    ...rows.map((row) => `${row},${row % 5 === 0 ? '"a\nb, é"' : 'plain'},"x""${row}"`),
  ].join('\n');
  const jsonl = rows
    .map((row) => JSON.stringify({ n: row / 3, t: `é "${row}"`, b: row % 2 === 0, z: null }))
    .join('\n');
  const text = [
    { name: 'a.csv', bytes: Buffer.from(`${csv}\n`) },
    { name: 'a.jsonl', bytes: Buffer.from(`${jsonl}\n`) },
    { name: 'b.csv.gz', bytes: Buffer.concat([gzipSync(csv.slice(0, 300)), gzipSync(csv.slice(300))]) },
    { name: 'b.jsonl.gz', bytes: gzipSync(jsonl) },
  ];
  const parquet = readdirSync(fixtures).filter((name) => name.endsWith('.parquet'));
  return [...text, ...parquet.map((name) => ({ name, bytes: readFileSync(new URL(name, fixtures)) }))];
}

/** Rows that a file has, counted by another way than the readers'. */
function countRows(name: string, bytes: Buffer): number {
  if (name.endsWith('.parquet')) return Number(parquetMetadata(new Uint8Array(bytes), { geoparquet: false }).num_rows);
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\uFEFF/, '');
  if (name.includes('.jsonl')) return text.split('\n').filter((line) => line.trim() !== '').length;
  const outside = text.replaceAll(/"[^"]*"/g, 'q');
  const lines = outside.split(/\r\n|\r|\n/);
  if (lines.at(-1) === '') lines.pop();
  if (/[,;|\t]/.test(lines[0]!)) while (lines.at(-1) === '') lines.pop();
  return lines.length - 1;
}

/** The cells of a file, column by column. */
async function cellsOf({ name, bytes }: Seed, nulls: readonly string[]): Promise<(string | null)[][]> {
  const source = namedFile(name, name, bytes.length);
  const columns: (string | null)[][] = [];
  for await (const batch of readTable(memoryFiles({ [name]: bytes }), [source], { delimiter: null, nulls })) {
    batch.cells.forEach((cells, at) => (columns[at] ??= []).push(...cells.slice(0, batch.rows)));
  }
  return columns;
}

/** Reads a file whole or refuses it: no other error, and no row lost. */
async function readWhole(file: Seed): Promise<Ending> {
  const shown = (): string => `${file.name} (${file.bytes.toString('base64').slice(0, 8000)})`;
  return ending(shown, file.name, async () => {
    const [first] = await cellsOf(file, defaultNulls);
    const expected = countRows(file.name, file.bytes);
    if ((first?.length ?? 0) !== expected)
      throw new Finding(`${shown()}\n${first?.length ?? 0} rows, expected ${expected}`);
  });
}

const all = seeds();

/** Files of all formats, changed in their bytes. */
const tableAttack: Attack = {
  name: 'table',
  least: { accepted: 0.05, refused: 0.5 },
  attempt(random): Promise<Ending> {
    const { name, bytes } = pick(all, random);
    return readWhole({ name, bytes: mutatedBytes(bytes, random, 600, 1 + random.int(4)) });
  },
};

const cells = [
  '1',
  '-2.5',
  '1e400',
  'NaN',
  'inf',
  '',
  ' ',
  'a b',
  'é',
  '😀',
  '"',
  '""',
  'a"b',
  'a,b',
  'a;b',
  'a\tb',
  'a|b',
  'a\nb',
  'a\r\nb',
  '\r',
  '=1+1',
  '#',
  '\\',
  '\\N',
  'null',
  'NA',
  'x'.repeat(3000),
];

interface Table {
  readonly text: string;
  readonly columns: string[][];
}

/** A table in any spelling of CSV: it means these columns. */
function tableOf(random: Rng): Table {
  const width = 2 + random.int(5);
  const columns = Array.from({ length: width }, () => Array.from({ length: 1 + random.int(40) }, () => ''));
  const rows = columns[0]!.length;
  for (const [at] of columns.entries()) columns[at] = Array.from({ length: rows }, () => pick(cells, random));
  const names = columns.map((_, at) => pick([`c${at}`, `c ${at}`, `"${at}"`, `é${at},`], random));
  const delimiter = pick([',', ',', ';', '\t', '|'], random);
  const newline = pick(['\n', '\n', '\r\n', '\r'], random);
  const written = (cell: string): string =>
    /["\r\n,;\t|]/.test(cell) || cell === '' || random.int(4) === 0 ? `"${cell.replaceAll('"', '""')}"` : cell;
  const lines = [names, ...Array.from({ length: rows }, (_, row) => columns.map((column) => column[row]!))].map(
    (line) => line.map(written).join(delimiter),
  );
  return { text: pick(['', '', '\uFEFF'], random) + lines.join(newline) + pick([newline, ''], random), columns };
}

/** CSV: what was written comes back; what was changed since is read whole or refused. */
const csvAttack: Attack = {
  name: 'csv',
  least: { accepted: 0.4, refused: 0.1 },
  async attempt(random): Promise<Ending> {
    const { text, columns } = tableOf(random);
    const bytes = Buffer.from(text);
    if (random.int(3) > 0) return readWhole({ name: 'a.csv', bytes: mutatedBytes(bytes, random) });
    let found: (string | null)[][] = [];
    const ended = await ending(
      () => text,
      'a.csv',
      async () => (found = await cellsOf({ name: 'a.csv', bytes }, [])),
      'accepted',
    );
    for (const [at, column] of columns.entries()) {
      const row = column.findIndex((cell, row) => found[at]![row] !== cell);
      if (row >= 0) throw new Finding(`${text}\ncolumn ${at}, row ${row}: got ${JSON.stringify(found[at]![row])}`);
    }
    return ended;
  },
};

export const tableAttacks: readonly Attack[] = [tableAttack, csvAttack];
