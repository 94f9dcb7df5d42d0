import { describe, expect, test } from '@jest/globals';
import type { RunDirectory } from '../../src/run/directory.js';
import type { PartName } from '../../src/split/manifest.js';
import { writeParquetParts } from '../../src/split/parquet-parts.js';
import { partProfilesSchema, profileParts, readPartProfiles } from '../../src/split/part-profiles.js';
import { readTable } from '../../src/table/read.js';
import { csvFile } from '../../src/table/source.js';
import { crews } from '../support/threads.js';
import { recordingLog } from '../table/recording-log.js';
import { digestOf, manifestOf } from './manifest-of.js';
import { written, type Written } from './written.js';

const part = (rows: number): ReturnType<typeof manifestOf>['parts']['train'] => ({
  rows,
  classes: {},
  digest: digestOf('c'),
});

describe('profiles of the training and the test part', () => {
  const rows: Written = {
    train: ['0,a,1,yes', '1,a,2,no', '2,b,4,yes', '3,,,no'],
    validation: ['0,zz,900,no'],
    test: ['0,b,3,no', '1,c,7,yes', '2,c,,yes'],
  };
  const manifest = manifestOf({ features: ['id'], parts: { train: part(4), validation: part(1), test: part(3) } });
  const header = 'row_id,id,amount,label';
  const profiled = async (
    values: boolean,
    given = manifest,
    most?: number,
  ): Promise<{ said: string[]; run: RunDirectory }> => {
    const { files, run } = await written(header, rows);
    const { log, said } = recordingLog();
    await profileParts(given, values, { ...crews(), files, run, log }, most);
    return { said, run };
  };
  const read = (run: RunDirectory): Promise<ReturnType<typeof partProfilesSchema.parse>> =>
    run.read('split/profiles.json', 'split', (value) => partProfilesSchema.parse(value));

  test('have the data’s columns, counted in each part, with equal edges', async () => {
    const { run, said } = await profiled(true);
    const { train, test: held } = await read(run);
    for (const [profile, count, nulls] of [
      [train, 4, 1],
      [held, 3, 1],
    ] as const) {
      expect([profile.rows, profile.target]).toEqual([count, 'label']);
      expect(profile.columns.map(({ name, type }) => ({ name, type }))).toEqual(manifest.columns);
      expect(profile.columns[1]!.nulls).toBe(nulls);
    }
    expect([train.columns[1]!.numbers!.mean, held.columns[1]!.numbers!.mean]).toEqual([7 / 3, 5]);
    expect([train.columns[1]!.numbers!.max, held.columns[1]!.numbers!.min]).toEqual([4, 3]);
    expect(train.columns[1]!.numbers!.histogram!.edges).toEqual(held.columns[1]!.numbers!.histogram!.edges);
    expect(said).toEqual([
      'warning: Values that no training row has: "id" (2 of 3 test rows); a model has learned nothing of them. Check their spelling, or collect rows that have them.',
    ]);
  });

  test('say no values where they may not leave the machine, and warn of features only', async () => {
    const { run, said } = await profiled(false, { ...manifest, features: ['label'] });
    const { train, test: held } = await read(run);
    expect([train.columns[1]!.numbers!.max, held.columns[1]!.numbers!.min]).toEqual([null, null]);
    expect([said, JSON.stringify(train).includes('"yes"')]).toEqual([[], false]);
  });

  test.each([
    { name: 'no training rows', given: { ...manifest, parts: { ...manifest.parts, train: part(0) } } },
    { name: 'no test rows', given: { ...manifest, parts: { ...manifest.parts, test: part(0) } } },
    { name: 'too much to read', given: manifest, most: 0 },
  ])('are not made: $name', async ({ given, most }) => {
    const { run, said } = await profiled(true, given, most);
    expect([await run.has('split/profiles.json'), said]).toEqual([false, []]);
  });

  test('are made of as many bytes as are allowed', async () => {
    const size = [header, ...rows.train!, header, ...rows.test!, ''].join('\n').length;
    expect(await (await profiled(true, manifest, size)).run.has('split/profiles.json')).toBe(true);
    expect(await (await profiled(true, manifest, size - 1)).run.has('split/profiles.json')).toBe(false);
  });

  test('are read back where they are those of the very files', async () => {
    const { run } = await profiled(true);
    const files = manifest.data.files;
    expect(await readPartProfiles(run, files)).toBeNull();
    await run.write('split/manifest.json', manifest);
    expect(await readPartProfiles(run, files)).toEqual(await read(run));
    expect(await readPartProfiles(run, [...files].reverse())).toEqual(await read(run));
    const other = { path: 'data/b.csv', size: 20, sha256: digestOf('7') };
    for (const given of [
      files.slice(1),
      [files[0]!, other],
      [files[0]!, { ...files[1]!, path: 'data/c.csv' }],
      [...files, other],
    ])
      expect(await readPartProfiles(run, given)).toBeNull();
    await run.clear('split/profiles.json');
    expect(await readPartProfiles(run, files)).toBeNull();
  });
});

test('parts as Parquet: the rows of the files in their order, ids first, with equal types, and one without rows', async () => {
  const { files, run } = await written('row_id,id,amount,label', {
    train: ['0,a,1,yes', '3,"b, c",,no'],
    test: ['2,,2.5,yes'],
  });
  await writeParquetParts(manifestOf({ parts: { train: part(2), validation: part(0), test: part(1) } }), {
    files,
    run,
  });
  const read = async (name: PartName): Promise<unknown[]> => {
    const path = run.path('split', `${name}.parquet`);
    const found: unknown[] = [];
    const source = { ...csvFile(path, path, (await files.stat(path))!.size), format: 'parquet' as const };
    for await (const { names, cells, says, rows } of readTable(files, [source], { delimiter: null, nulls: [] }))
      found.push(
        names,
        says,
        Array.from({ length: rows }, (_, row) => cells.map((column) => column[row])),
      );
    return found;
  };
  const names = ['row_id', 'id', 'amount', 'label'];
  const types = ['number', 'string', 'number', 'string'];
  expect(await read('train')).toEqual([
    names,
    types,
    [
      ['0', 'a', '1', 'yes'],
      ['3', 'b, c', null, 'no'],
    ],
  ]);
  expect(await read('test')).toEqual([names, types, [['2', null, '2.5', 'yes']]]);
  await expect(read('validation')).rejects.toThrow(/no rows/);
});
