import { describe, expect, test } from '@jest/globals';
import { RunDirectory } from '../../src/run/directory.js';
import { Assignment } from '../../src/split/assignment.js';
import { changeSchema, describeChange } from '../../src/split/change.js';
import { farmFingerprint } from '../../src/split/farm-fingerprint.js';
import { foldsOfRows } from '../../src/split/fold-row.js';
import type { PartName, SplitPolicy } from '../../src/split/manifest.js';
import { writeParquetParts } from '../../src/split/parquet-parts.js';
import { partProfilesSchema, profileParts, readPartProfiles } from '../../src/split/part-profiles.js';
import { policyDigest } from '../../src/split/policy.js';
import { readRowTimes, rowTimes } from '../../src/split/row-times.js';
import { stopRows, stopRowsOf } from '../../src/split/stop-row.js';
import { checkValidated, validatedInRun } from '../../src/split/validated.js';
import { readTable } from '../../src/table/read.js';
import { csvFile } from '../../src/table/source.js';
import type { Batch, Cell } from '../../src/table/table.js';
import { temporaryFolder, testFiles } from '../support/folders.js';
import { crews } from '../support/threads.js';
import { recordingLog } from '../table/recording-log.js';
import { digestOf, manifestOf, policyOf } from './manifest-of.js';

type Written = Readonly<Partial<Record<PartName, readonly string[]>>>;
const parts = ['train', 'validation', 'test'] as const;

/** A run directory with part files of these lines. */
async function written(
  header: string,
  rows: Written,
): Promise<{ files: ReturnType<typeof testFiles>; run: RunDirectory }> {
  const files = testFiles();
  const run = new RunDirectory(temporaryFolder(), files);
  for (const part of parts)
    await files.write(run.path('split', `${part}.csv`), [header, ...(rows[part] ?? []), ''].join('\n'));
  return { files, run };
}

const batchOf = (columns: Readonly<Record<string, readonly Cell[]>>): Batch => {
  const cells = Object.values(columns);
  const rows = cells[0]!.length;
  return { file: 'a.csv', names: Object.keys(columns), rows, cells, lines: new Float64Array(rows) };
};
const rowsOf = (batch: Batch, of: (row: number) => unknown): unknown[] =>
  Array.from({ length: batch.rows }, (_, row) => of(row));

/** ABS(MOD(FARM_FINGERPRINT(salt || key), 1000000)), by SQL's arithmetic. */
const bucketOf = (salt: string, key: string): number => {
  const rest = farmFingerprint(salt + key) % 1_000_000n;
  return Number(rest < 0n ? -rest : rest);
};

describe('what a change of the policy did to the rows', () => {
  const lines: Written = {
    train: Array.from({ length: 20 }, (_, at) => `${at},a${at},${at}`),
    validation: Array.from({ length: 9 }, (_, at) => `${at},b${at},${at * 2}`),
    test: Array.from({ length: 7 }, (_, at) => `${at},c${at},x`),
  };
  const none = { train: 0, validation: 0, test: 0 };

  test('counts them by the part before and the part now', async () => {
    const before = policyOf({ test: 0.4, folds: 3, validation: 1 });
    const change = await describeChange(before, ['one', 'two'], await written('row_id,id,at', lines));
    const moved = { train: { ...none }, validation: { ...none }, test: { ...none } };
    const assignment = new Assignment(before);
    for (const now of parts)
      for (const line of lines[now]!) moved[assignment.partOf(`{"id":"${line.split(',')[1]}"}`)!][now]++;
    expect(changeSchema.parse(change)).toEqual({
      format: 'mlops-split-change/1',
      changes: ['one', 'two'],
      before: policyDigest(before),
      moved,
      unplaced: 0,
    });
    expect(Object.values(moved).every(({ train }) => train > 0)).toBe(true);
  });

  test.each<{ name: string; before: SplitPolicy; unplaced: number; moved: object }>([
    {
      name: 'a column of the key is gone',
      before: policyOf({ key: ['id', 'gone'].map((name) => ({ name, type: 'string' })) }),
      unplaced: 36,
      moved: { train: none, validation: none, test: none },
    },
    {
      name: 'cells are of another type, and the others have times',
      before: policyOf({ key: [{ name: 'at', type: 'number' }], time: { test: 16, validation: 10 } }),
      unplaced: 7,
      moved: {
        train: { train: 10, validation: 5, test: 0 },
        validation: { train: 6, validation: 3, test: 0 },
        test: { train: 4, validation: 1, test: 0 },
      },
    },
  ])('$name', async ({ before, unplaced, moved }) => {
    const change = await describeChange(before, [], await written('row_id,id,at', lines));
    expect(change).toMatchObject({ unplaced, moved });
  });
});

describe('the times of rows', () => {
  const policy = policyOf({ key: [{ name: 'at', type: 'number' }], time: { test: 900, validation: null } });
  const dates = policyOf({ key: [{ name: 'on', type: 'string' }], time: { test: '2024-05-01', validation: null } });

  test('are those of their column, as numbers or in microseconds', () => {
    const batch = batchOf({
      row_id: ['0', '1', '2'],
      on: ['1970-01-01', '1970-01-02T00:00:00.5Z', null],
      at: ['-1.5', '1e3', 'x'],
    });
    expect(rowsOf(batch, rowTimes(policy)(batch))).toEqual([-1.5, 1000, -Infinity]);
    expect(rowsOf(batch, rowTimes(dates)(batch))).toEqual([0, 86_400_500_000, -Infinity]);
  });

  test('of a file, of which the latest tenth watches for early stopping, rows of equal times together', async () => {
    const at = Array.from({ length: 40 }, (_, row) => (row * 7) % 40);
    const { files, run } = await written('row_id,at', { train: at.map((time, row) => `${row},${time}`) });
    const path = run.path('split', 'train.csv');
    expect([...(await readRowTimes(files, path, policy))]).toEqual(at);
    const batch = batchOf({ at: ['36', '35.9', '39', '-5', '100'] });
    const of = await stopRowsOf(files, path, policy);
    expect(rowsOf(batch, of(batch))).toEqual([true, false, true, false, true]);
    // Of one time there is no latest tenth; of two the later one, however many rows it has.
    const few = await written('row_id,at', { train: ['0,5', '1,5'], test: ['0,5', '1,6', '2,6'] });
    const watching = async (part: PartName): Promise<unknown[]> => {
      const batch = batchOf({ at: ['4', '5', '6'] });
      return rowsOf(batch, (await stopRowsOf(few.files, few.run.path('split', `${part}.csv`), policy))(batch));
    };
    expect(await watching('train')).toEqual([false, false, false]);
    expect(await watching('test')).toEqual([false, false, true]);
  });
});

test('rows that watch for early stopping, and folds, are those of SQL under a salt of their own', async () => {
  const ids = Array.from({ length: 200 }, (_, at) => `i${at}`);
  const batch = batchOf({ row_id: ids.map((_, at) => String(at)), id: ids });
  const policy = policyOf({ folds: 7 });
  const stopping = ids.map((id) => bucketOf('v1/17/stop', `{"id":"${id}"}`) < 100_000);
  expect(stopping.filter(Boolean).length).toBeGreaterThan(9);
  expect(rowsOf(batch, stopRows(policy)(batch))).toEqual(stopping);
  expect(rowsOf(batch, (await stopRowsOf(testFiles(), '/none', policy))(batch))).toEqual(stopping);
  const folds = ids.map((id) => Math.floor((bucketOf('v1/17/fold', `{"id":"${id}"}`) * 7) / 1_000_000));
  expect(rowsOf(batch, foldsOfRows(policy)(batch))).toEqual(folds);
  // A row whose key is no number has the empty text: under many salts it is now and then one that watches.
  const salts = Array.from({ length: 60 }, (_, at) => `s/${at}`);
  const found = salts.map((salt) => {
    const numbers = policyOf({ key: [{ name: 'id', type: 'number' }], salt });
    return [stopRows(numbers)(batch)(3), foldsOfRows(numbers)(batch)(3)];
  });
  expect(found).toEqual(
    salts.map((salt) => [
      bucketOf(`${salt}/stop`, '') < 100_000,
      Math.floor((bucketOf(`${salt}/fold`, '') * 5) / 1_000_000),
    ]),
  );
});

describe('data that were validated in this run', () => {
  const file = (path: string, digit: string): { path: string; size: number; sha256: string } => ({
    path,
    size: 5,
    sha256: digestOf(digit),
  });
  const profile = { format: 'mlops-profile/1', rows: 1, target: null, columns: [] };
  const findings = (files: object[]): object => ({
    format: 'mlops-findings/1',
    schema: null,
    environment: 'training',
    files,
    reference: null,
    profile,
    anomalies: [],
  });
  const ran = (run: string | null): object => ({
    ...{ format: 'mlops-result/1', step: 'validate', status: 'ok', summary: '', figures: {}, tool: '1', actor: 'ada' },
    ...{ run, revision: null, startedAt: '', finishedAt: '', milliseconds: 1, inputs: '', outputs: {} },
  });

  const divided = [file('a.csv', '1'), file('b.csv', '2')];

  test('are none, where validate did not run', async () => {
    await checkValidated(new RunDirectory(temporaryFolder(), testFiles()), divided);
  });

  test('are the same, or it is said which file is not', async () => {
    const run = new RunDirectory(temporaryFolder(), testFiles());
    await run.write('validate/findings.json', findings(divided));
    await checkValidated(run, divided);
    await expect(checkValidated(run, [file('a.csv', '1'), file('b.csv', '3')])).rejects.toThrow(
      /^data\.source: the files changed between validate and split of this run \(b\.csv has other content of the same size\)/,
    );
    await expect(checkValidated(run, divided.slice(1))).rejects.toThrow(/\(a\.csv is not among them any more\)/);
  });

  test('are not known where a file has no digest', async () => {
    const run = new RunDirectory(temporaryFolder(), testFiles());
    await run.write('validate/findings.json', findings([divided[0]!, { path: 'b.csv', size: 5 }]));
    await checkValidated(run, [file('a.csv', '9')]);
  });

  test('belong to the run of the workflow that goes on', async () => {
    const run = new RunDirectory(temporaryFolder(), testFiles());
    expect(await validatedInRun(run, 'https://x/1')).toBe(false);
    await run.write('validate/result.json', {});
    await expect(validatedInRun(run, 'https://x/1')).rejects.toThrow(
      /not a file that `mlops validate` of this version wrote/,
    );
    await run.write('validate/result.json', ran('https://x/1'));
    expect(await validatedInRun(run, 'https://x/1')).toBe(true);
    expect(await validatedInRun(run, 'https://x/2')).toBe(false);
    expect(await validatedInRun(run, null)).toBe(false);
    await run.write('validate/result.json', ran(null));
    expect([await validatedInRun(run, null), await validatedInRun(run, 'https://x/1')]).toEqual([false, false]);
  });
});

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
