import { describe, expect, test } from '@jest/globals';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mlops } from '../support/doors.js';
import { temporaryFolder } from '../support/folders.js';
import { cellsOfTiny, tinyCsv, tinyRows } from '../support/tiny.js';

const rows = tinyRows(200);

function repository(texts: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const read = (folder: string, path = 'mlops.yml'): string => readFileSync(join(folder, path), 'utf8');

describe('mlops init, not told anything', () => {
  test('says what it assumed, one line each, with the option that says otherwise, and no value of the data', async () => {
    const folder = repository({
      'data/2025.csv': tinyCsv(rows.slice(0, 120)),
      'data/2026.csv': tinyCsv(rows.slice(120)),
      'codes.csv': 'code,text\n1,rose\n',
    });
    const made = await mlops(folder, 'init', '--name', 'tiny');
    expect(made.code).toBe(0);
    expect(made.stderr.split('\n')).toEqual([
      'note  data.source: "data/*.csv": the largest of the data files here; "codes.csv" have other columns (another: --data FILE).',
      'note  data.target: "sold": it is the last column that can be one (another: --target COLUMN).',
      'note  data.positive: one of the two classes: its name says so (the other: --positive VALUE).',
      'note  data.key: "id": it identifies a row (another: --key COLUMN).',
      'note  data.ignore: "id": "id" would be learnt by heart (else: remove it from mlops.yml).',
      '',
    ]);
    expect(`${made.stdout}${made.stderr}`).not.toMatch(cellsOfTiny);
    expect(read(folder)).toMatch(/^model: tiny\ndata:\n(?: {2}.*\n)*train:\n/m);
    expect((await mlops(folder, 'check', '--quiet')).code).toBe(0);
  });

  test.each([
    { name: 'no data', given: {}, words: [], says: /found no data file \(\*\.\{csv,tsv,.*mlops init --data/ },
    {
      name: 'nothing that can be predicted',
      given: { 'a.csv': 'id,note\nK1,one\nK2,two\nK3,\n' },
      words: [],
      says: /none of the 2 columns .*--target COLUMN/,
    },
    {
      name: 'a column that is not there',
      given: { 'a.csv': tinyCsv(rows) },
      words: ['--target', 'sodl'],
      says: /--target: a\.csv has no column "sodl"; did you mean "sold"\?/,
    },
    {
      name: 'data that are not there',
      given: { 'a.csv': tinyCsv(rows) },
      words: ['--data', 'b.csv'],
      says: /no file matches "b\.csv"/,
    },
    {
      name: 'an option that is not there',
      given: { 'a.csv': tinyCsv(rows) },
      words: ['--taget', 'sold'],
      says: /--taget: unknown option of mlops init; did you mean --target\?/,
    },
  ])('$name: one sentence, and nothing is written', async ({ given, words, says }) => {
    const folder = repository(given);
    const ended = await mlops(folder, 'init', ...words);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(says);
    expect(ended.stderr.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(Object.keys(given));
  });
});

describe('what exists', () => {
  const given = { 'a.csv': tinyCsv(rows), 'mlops.yml': 'data: { source: a.csv, target: sold, ignore: [id] }\n' };

  test('stays as it is, and the rest is made from it', async () => {
    const folder = repository(given);
    const made = await mlops(folder, 'init');
    expect(made.stderr).toContain('mlops.yml exists and stays as it is.');
    expect(made.stdout).toMatch(/^Wrote mlops\/schema\.yml, mlops\/split\.yml, /);
    expect(read(folder)).toBe(given['mlops.yml']);
    expect((await mlops(folder, 'init')).stdout).toMatch(/^Wrote nothing: all files were there\./);
  });

  test('--force replaces it, the split with a warning; a failure puts all of it back', async () => {
    const folder = repository(given);
    await mlops(folder, 'init');
    const before = ['mlops.yml', 'mlops/schema.yml', 'mlops/split.yml'].map((path) => read(folder, path));
    expect(before[2]).toMatch(/name: size/);
    // Seen only by the split: the task does not fit the target.
    const failed = await mlops(folder, 'init', '--force', '--target', 'size', '--set', 'task=binary');
    expect(failed.code).toBe(2);
    expect(['mlops.yml', 'mlops/schema.yml', 'mlops/split.yml'].map((path) => read(folder, path))).toEqual(before);
    const made = await mlops(folder, 'init', '--force');
    expect(made.code).toBe(0);
    expect(made.stderr).toContain('mlops/split.yml is replaced: rows change their parts of the split.');
    expect(read(folder)).toMatch(/key: \[id\]/);
    expect(read(folder, 'mlops/split.yml')).toMatch(/key:\n {2}- \{name: id, type: string\}\n\n/);
  });
});

test('a program that the action cannot start is named with what it lacks, and an estimator stands in', async () => {
  const folder = repository({
    'a.csv': tinyCsv(rows),
    'requirements.txt': 'scikit-learn==1.9.1\n',
    'train.py':
      'from sklearn.ensemble import RandomForestClassifier\n\nif __name__ == "__main__":\n    RandomForestClassifier()\n',
  });
  const made = await mlops(folder, 'init');
  expect(made.stderr).toMatch(
    /train: sklearn\.ensemble\.RandomForestClassifier: "train\.py" imports it\.\nnote {2}train: "train\.py" is not used: it does not write its model to MLOPS_MODEL_DIR\./,
  );
  expect(read(folder)).toMatch(/train:\n(?: {2}#.*\n)+ {2}estimator: sklearn\.ensemble\.RandomForestClassifier\n$/);
});
