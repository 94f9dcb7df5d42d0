import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { RowText } from '../../src/split/row-text.js';
import { inferColumns } from '../../src/table/infer.js';
import { defaultNulls } from '../../src/table/nulls.js';
import { readTable } from '../../src/table/read.js';
import { csvFile, namedFile, resolveSources, type SourceFile } from '../../src/table/source.js';
import type { Batch, Cell, Column } from '../../src/table/table.js';
import { writeParquet } from '../../src/table/write-parquet.js';
import { csvRow } from '../../src/table/write.js';
import { temporaryFolder, testFiles } from '../support/folders.js';
import { python } from '../support/python.js';

const options = { delimiter: null, nulls: defaultNulls };
const names = ['id', 'x', 'a.b', 'text é', 'yes', 'beside', 'huge', 'none'];
const texts = ['', 'plain', 'été, "q"', '漢\n字', '🙂', '0012', ' blank '];

/** Rows with whole numbers, those beyond 2^53 and 64 bits, fractions, texts, booleans and missing values. */
function cells(row: number): Cell[] {
  const missing = row % 11 === 3;
  return [
    String(row * 3 - 50),
    missing ? null : String(row / 7),
    String(2n ** 60n + BigInt(row)),
    missing ? null : texts[row % texts.length]!,
    row % 5 === 0 ? null : row % 2 === 0 ? 'True' : 'false',
    row === 1 ? '9007199254740993' : String(row + 0.5),
    row === 2 ? '-18446744073709551615' : `${row}.25e-3`,
    null,
  ];
}

function csv(rows: readonly number[]): string {
  return [names, ...rows.map(cells)].map((row) => `${csvRow(row)}\n`).join('');
}

const all = Array.from({ length: 300 }, (_, row) => row);

interface Read {
  readonly columns: readonly Column[];
  readonly rows: readonly (string | undefined)[];
}

/** Types, and the canonical text of each row. */
async function canonical(sources: readonly SourceFile[]): Promise<Read> {
  const files = testFiles();
  const pass = (): AsyncIterable<Batch> => readTable(files, sources, options);
  const columns = await inferColumns(pass());
  const text = new RowText(
    columns,
    columns.map(({ name }) => name),
  );
  const rows: (string | undefined)[] = [];
  for await (const batch of pass()) for (let row = 0; row < batch.rows; row++) rows.push(text.of(batch.cells, row));
  return { columns, rows };
}

async function write(folder: string, name: string, content: string): Promise<string> {
  const files = testFiles();
  const from = join(folder, `${name}.csv`);
  const to = join(folder, `${name}.parquet`);
  await files.write(from, content);
  const pass = (): AsyncIterable<Batch> => readTable(files, [csvFile('a.csv', from)], options);
  await writeParquet(files, to, await inferColumns(pass()), pass);
  return to;
}

describe('writeParquet', () => {
  test('what is written has the same types and canonical rows as the CSV', async () => {
    const folder = temporaryFolder();
    const path = await write(folder, 'all', csv(all));
    const expected = await canonical([csvFile('all.csv', join(folder, 'all.csv'))]);
    expect(expected.rows).not.toContain(undefined);
    expect(await canonical([namedFile(path, path)])).toEqual(expected);
  });

  test('pyarrow reads the same: whole numbers as int64, fractions as doubles, texts where no double holds a number', async () => {
    const path = await write(temporaryFolder(), 'all', csv(all));
    const script = [
      'import json, sys, pyarrow.parquet as p',
      't = p.read_table(sys.argv[1])',
      'print(json.dumps([[str(f.type) for f in t.schema], [[str(v) if type(v) in (int, bool) else v for v in c.to_pylist()] for c in t.columns]]))',
    ].join('\n');
    const [types, columns] = JSON.parse(python(script, path)) as [string[], (string | number | null)[][]];
    expect(types).toEqual(['int64', 'double', 'int64', 'string', 'bool', 'string', 'string', 'string']);
    for (const [at, column] of columns.entries()) {
      const expected = all
        .map((row) => cells(row)[at] ?? null)
        .map((cell) => {
          if (types[at] === 'double') return cell === null ? null : Number(cell);
          return types[at] === 'bool' ? (cell?.replace(/^./, (letter) => letter.toUpperCase()) ?? null) : cell;
        });
      expect(column).toEqual(expected);
    }
  });

  test('equal rows give equal bytes, however they are cut into files and batches', async () => {
    const folder = temporaryFolder();
    const whole = readFileSync(await write(folder, 'whole', csv(all)));
    const files = testFiles();
    await files.write(join(folder, 'one.csv'), csv(all.slice(0, 123)));
    await files.write(join(folder, 'two.csv'), csv(all.slice(123)));
    const pass = (): AsyncIterable<Batch> =>
      readTable(files, [csvFile('one', join(folder, 'one.csv')), csvFile('two', join(folder, 'two.csv'))], options);
    await writeParquet(files, join(folder, 'parts.parquet'), await inferColumns(pass()), pass);
    expect(readFileSync(join(folder, 'parts.parquet')).equals(whole)).toBe(true);
  });

  test('many rows go into several row groups', async () => {
    const many = ['n,t', ...Array.from({ length: 150_000 }, (_, row) => `${row},t${row % 10}`)].join('\n');
    const path = await write(temporaryFolder(), 'many', many);
    const counts = python(
      'import sys, pyarrow.parquet as p; f = p.ParquetFile(sys.argv[1]).metadata; print([f.row_group(i).num_rows for i in range(f.num_row_groups)])',
      path,
    );
    expect(counts.trim()).toBe('[65536, 65536, 18928]');
  });
});

test('the same data in CSV, JSON Lines and Parquet, by pandas, in one glob or alone: the same types and canonical rows', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'mixed'));
  python(
    [
      'import sys, json, datetime, numpy as n, pandas as p',
      'f = sys.argv[1]; r = n.random.default_rng(5)',
      "d = p.DataFrame({'i': r.integers(-9, 9, 90), 'big': r.integers(2**60, 2**62, 90), 'x': r.normal(size=90), 't': r.choice(['a', 'é \"q\"', 'x,y'], 90), 'b': r.random(90) < .5})",
      "d['day'] = [datetime.date(2024, 1, 1 + v % 28) for v in range(90)]",
      "d['m'] = r.normal(size=90); d.loc[::7, 'm'] = None; d.loc[::9, 't'] = None",
      'def put(d, name):',
      "    d.to_csv(f + name + '.csv.gz', index=False); d.to_parquet(f + name + '.parquet', row_group_size=17)",
      "    rows = [{k: None if p.isna(v) else str(v) if k == 'day' else v.item() if hasattr(v, 'item') else v for k, v in row.items()} for row in d.to_dict('records')]",
      "    open(f + name + '.jsonl', 'w').write(chr(10).join(json.dumps(row) for row in rows))",
      "put(d, '/whole')",
      'a, b, c = d.iloc[:30], d.iloc[30:60], d.iloc[60:]',
      "put(a, '/a'); put(b, '/b'); put(c, '/c')",
      'import os',
      "os.rename(f + '/a.jsonl', f + '/mixed/a.jsonl'); os.rename(f + '/b.parquet', f + '/mixed/b.parquet'); os.rename(f + '/c.csv.gz', f + '/mixed/c.csv.gz')",
    ].join('\n'),
    folder,
  );
  const read = async (pattern: string): Promise<Read> =>
    canonical(await resolveSources(testFiles(), folder, [pattern]));
  const expected = await read('whole.csv.gz');
  expect(expected.columns.map(({ type }) => type)).toEqual([
    'number',
    'number',
    'number',
    'string',
    'boolean',
    'string',
    'number',
  ]);
  expect(expected.rows.length).toBe(90);
  expect(await read('whole.jsonl')).toEqual(expected);
  expect(await read('whole.parquet')).toEqual(expected);
  expect(await read('mixed/*')).toEqual(expected);
});
