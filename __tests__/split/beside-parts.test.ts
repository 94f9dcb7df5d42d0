import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { writeTrainingData } from '../../src/train/training-data.js';
import { partProfilesSchema } from '../../src/split/part-profiles.js';
import { temporaryFolder, testFiles } from '../support/folders.js';
import { python } from '../support/python.js';
import { Workspace } from './workspace.js';

const days = (row: number): string => `2026-01-${String(1 + (row % 28)).padStart(2, '0')}`;
const rows = Array.from({ length: 240 }, (_, row) => {
  const missing = row % 9 === 4;
  return [
    `${row * 5 - 300}`,
    missing ? '' : `${row / 7}`,
    missing ? 'NA' : `"t ""${row % 5}"", é"`,
    row % 2 === 0 ? 'true' : 'false',
    days(row),
    `${2n ** 60n + BigInt(row)}`,
    row % 3 === 0 ? 'yes' : 'no',
  ].join(',');
});
const header = 'whole,x,text,flag,day,big,label';
const csv = [header, ...rows, ''].join('\n');
const parts = ['train', 'validation', 'test'];

describe('data.split.parquet', () => {
  test('pandas reads the same values from Parquet as from CSV, with the types', async () => {
    const workspace = new Workspace({ 'data/a.csv': csv });
    await workspace.split({ split: { parquet: true } });
    const script = [
      'import sys, json, pandas as p',
      'seen = []',
      "for part in ['train', 'validation', 'test']:",
      "    a = p.read_csv(f'{sys.argv[1]}/{part}.csv', keep_default_na=False, na_values=[''], dtype_backend='pyarrow')",
      "    b = p.read_parquet(f'{sys.argv[1]}/{part}.parquet', dtype_backend='pyarrow')",
      '    b = b[list(a.columns)]',
      "    assert list(a.columns)[0] == 'row_id' and len(a) == len(b) > 0",
      '    for name in a:',
      '        one, other = [["?" if p.isna(v) else str(v) for v in d[name]] for d in (a, b)]',
      '        if name == "x": assert (a[name].astype("float64").fillna(-1) == b[name].astype("float64").fillna(-1)).all(), name',
      '        else: assert one == other, name',
      '    seen = [str(b[name].dtype) for name in sorted(b)]',
      'print(json.dumps([sorted(b), seen]))',
    ].join('\n');
    const [names, types] = JSON.parse(python(script, join(workspace.folder, '.mlops/split'))) as [string[], string[]];
    expect(Object.fromEntries(names.map((name, at) => [name, types[at]!.replace(/\[pyarrow\]$/, '')]))).toEqual({
      row_id: 'int64',
      whole: 'int64',
      x: 'double',
      text: 'string',
      flag: 'bool',
      day: 'string',
      big: 'int64',
      label: 'string',
    });
  });

  test('equal rows in another order give equal bytes; without the option no file of an earlier run is left', async () => {
    const one = new Workspace({ 'data/a.csv': csv });
    const other = new Workspace({ 'data/a.csv': [header, ...rows.toReversed(), ''].join('\n') });
    const bytes = async (workspace: Workspace): Promise<Buffer[]> => {
      await workspace.split({ split: { parquet: true } });
      return parts.map((part) => readFileSync(join(workspace.folder, `.mlops/split/${part}.parquet`)));
    };
    expect(await bytes(one)).toEqual(await bytes(other));
    await one.split();
    for (const part of parts) expect(one.has(`.mlops/split/${part}.parquet`)).toBe(false);
  });

  test('a part without rows is a file without rows', async () => {
    const workspace = new Workspace({ 'data/a.csv': csv });
    await workspace.split({ split: { parquet: true, validation: null } });
    const file = join(workspace.folder, '.mlops/split/validation.parquet');
    const script =
      "import sys, pandas as p; d = p.read_parquet(sys.argv[1]); print(len(d), len(d.columns), d['x'].dtype)";
    expect(python(script, file).trim()).toBe('0 8 float64');
  });
});

test('training data as Parquet: features and target in the order of the data, as the CSV has them', async () => {
  const workspace = new Workspace({ 'data/a.csv': csv });
  await workspace.split({ data: { ignore: ['day'] } });
  const folder = temporaryFolder();
  const from = join(workspace.folder, '.mlops/split/train.csv');
  for (const form of ['csv', 'parquet'] as const)
    await writeTrainingData(testFiles(), from, workspace.manifest, join(folder, `train.${form}`), form);
  const script = [
    'import sys, pandas as p',
    "a, b = p.read_csv(sys.argv[1] + '/train.csv'), p.read_parquet(sys.argv[1] + '/train.parquet')",
    'p.testing.assert_frame_equal(a, b, check_dtype=False)',
    'print(",".join(b.columns), *[str(t) for t in b.dtypes])',
  ].join('\n');
  expect(python(script, folder).trim()).toMatch(
    /^whole,x,text,flag,big,label int64 float64 (?:str|object) bool int64 (?:str|object)$/,
  );
});

describe('split/profiles.json', () => {
  const profiles = (workspace: Workspace): ReturnType<typeof partProfilesSchema.parse> =>
    partProfilesSchema.parse(JSON.parse(workspace.read('.mlops/split/profiles.json')));

  test('has the counts of both parts with equal edges, and the means that pandas has', async () => {
    const workspace = new Workspace({ 'data/a.csv': csv });
    await workspace.split({ values: true });
    const { train, test: held } = profiles(workspace);
    expect(train.columns.map(({ name }) => name)).toEqual(header.split(','));
    const script = [
      'import sys, json, pandas as p',
      "print(json.dumps([[len(d), d['x'].mean(), int(d['x'].isna().sum())] for d in [p.read_csv(f'{sys.argv[1]}/{part}.csv') for part in ['train', 'test']]]))",
    ].join('\n');
    const expected = JSON.parse(python(script, join(workspace.folder, '.mlops/split'))) as [number, number, number][];
    for (const [at, profile] of [train, held].entries()) {
      const x = profile.columns[1]!;
      expect([profile.rows, x.nulls]).toEqual([expected[at]![0], expected[at]![2]]);
      expect(x.numbers!.mean).toBeCloseTo(expected[at]![1], 10);
    }
    expect(train.columns[1]!.numbers!.histogram!.edges).toEqual(held.columns[1]!.numbers!.histogram!.edges);
  });

  test('without values names none, and both histograms are cut at the same ends', async () => {
    const workspace = new Workspace({ 'data/a.csv': csv });
    await workspace.split();
    const { train, test: held } = profiles(workspace);
    expect(JSON.stringify([train, held])).not.toMatch(/"yes"|é|2026-01-01/);
    const [one, other] = [train, held].map(({ columns }) => columns[1]!.numbers!);
    expect(one!.histogram!.edges).toEqual(other!.histogram!.edges);
    expect([one!.min, other!.max]).toEqual([null, null]);
  });
});
