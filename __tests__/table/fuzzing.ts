import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { parquetMetadata } from 'hyparquet';
import { UserError } from '../../src/host/errors.js';
import type { Files } from '../../src/host/files.js';
import { defaultNulls } from '../../src/table/nulls.js';
import { readTable } from '../../src/table/read.js';
import { namedFile } from '../../src/table/source.js';
import { rng, type Rng } from '../../src/statistics/rng.js';

/** A file to start from; its name says the format. */
interface Seed {
  readonly name: string;
  readonly bytes: Buffer;
}

const fixtures = new URL('../fixtures/readers/', import.meta.url);

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

/** One to four changes: bits, bytes, lengths, pieces that are cut out, doubled or cut off. */
function mutated(bytes: Buffer, random: Rng): Buffer {
  let changed = Buffer.from(bytes);
  for (let count = 1 + random.int(4); count > 0; count--) {
    // A footer is short and says most: half of the changes fall near the end.
    const near = random.int(2) === 0 ? Math.min(changed.length, 600) : changed.length;
    const at = changed.length - 1 - random.int(Math.max(1, near));
    const end = Math.min(changed.length, at + 1 + random.int(20));
    switch (random.int(7)) {
      case 0:
        changed[at]! ^= 1 << random.int(8);
        break;
      case 1:
        changed[at] = random.int(256);
        break;
      case 2:
        changed.fill([0, 255, 127, 128, 34, 10][random.int(6)]!, Math.max(0, at), Math.min(end, at + 5));
        break;
      case 3:
        changed = Buffer.concat([changed.subarray(0, at), changed.subarray(end)]);
        break;
      case 4:
        changed = Buffer.concat([changed.subarray(0, end), changed.subarray(Math.max(0, at))]);
        break;
      case 5:
        changed = changed.subarray(0, Math.max(0, at));
        break;
      default:
        changed = Buffer.concat([changed.subarray(0, at), Buffer.from([random.int(256)]), changed.subarray(at)]);
    }
    if (changed.length === 0) break;
  }
  return changed;
}

/** A file in memory, in chunks of a few hundred bytes. */
function memoryFiles(bytes: Buffer): Files {
  const files: Pick<Files, 'stream' | 'range' | 'stat'> = {
    async *stream() {
      for (let at = 0; at < bytes.length; at += 333) yield await Promise.resolve(bytes.subarray(at, at + 333));
    },
    range: (_path, start, end) => Promise.resolve(Uint8Array.prototype.slice.call(bytes, start, end)),
    stat: () => Promise.resolve({ kind: 'file', size: bytes.length, modified: 0, mark: '' }),
  };
  return files as Files;
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

/** What went wrong with a case, or null. */
async function outcome(name: string, bytes: Buffer): Promise<string | null> {
  let rows = 0;
  try {
    const source = namedFile(name, name, bytes.length);
    for await (const batch of readTable(memoryFiles(bytes), [source], { delimiter: null, nulls: defaultNulls })) {
      rows += batch.rows;
    }
  } catch (cause) {
    if (!(cause instanceof UserError)) return String((cause as Error).stack);
    return cause.message.startsWith(name) ? null : `an error without the file: ${cause.message}`;
  }
  const expected = countRows(name, bytes);
  return rows === expected ? null : `${rows} rows, expected ${expected}`;
}

/** Reads so many changed files; returns what went wrong, with what is needed to see it again. */
export async function fuzz(seed: string, cases: number): Promise<string[]> {
  const random = rng(seed);
  const all = seeds();
  const wrong: string[] = [];
  for (let number = 0; number < cases && wrong.length < 10; number++) {
    const { name, bytes } = all[number % all.length]!;
    const changed = mutated(bytes, random);
    const found = await outcome(name, changed);
    if (found !== null)
      wrong.push(`seed "${seed}", case ${number}, ${name} (${changed.toString('base64').slice(0, 4000)}): ${found}`);
  }
  return wrong;
}
