import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { NodeFiles } from '../../src/host/node-files.js';
import type { SplitPolicy } from '../../src/split/manifest.js';
import { stopRowsOf } from '../../src/split/stop-row.js';
import { readTable } from '../../src/table/read.js';
import { csvFile } from '../../src/table/source.js';
import { foldPlan, trainingFolds } from '../../src/train/fold-plan.js';
import { writeFold } from '../../src/train/fold-rows.js';
import { temporaryFolder } from '../support/folders.js';

const base: SplitPolicy = {
  format: 'mlops-split/1',
  key: [{ name: 'day', type: 'string' }],
  salt: 'v1/0',
  test: 0.2,
  folds: 5,
  validation: 0,
};
const byTime: SplitPolicy = { ...base, time: { test: '2025-01-01', validation: '2024-12-01' } };
const byGroup: SplitPolicy = { ...base, key: [{ name: 'who', type: 'string' }], group: true };

let folder: string;
let files: NodeFiles;
beforeEach(() => {
  folder = temporaryFolder();
  files = new NodeFiles(join(folder, 'tmp'));
});
const day = (at: number): string => new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10);
/** 100 rows of 50 days, two a day, in an order that is not that of time, of 12 groups. */
const rows = Array.from({ length: 100 }, (_, at) => {
  const place = (at * 37) % 100;
  return { id: at, day: day(Math.floor(place / 2)), who: `g${(at * at) % 12}` };
});

function trainFile(name: string, given = rows): string {
  const path = join(folder, name);
  const lines = given.map(({ id, day: on, who }) => `${id},${on},${who}`);
  writeFileSync(path, `row_id,day,who\n${lines.join('\n')}\n`);
  return path;
}

async function folded(
  path: string,
  policy: SplitPolicy,
): Promise<{ fold: number; trained: string[][]; heldOut: string[][] }[]> {
  const plan = await foldPlan(files, path, policy);
  const found = [];
  for (const fold of plan.folds) {
    const to = { trained: join(folder, `t${fold}.csv`), heldOut: join(folder, `h${fold}.csv`) };
    await writeFold(files, path, plan.sides(fold), to);
    const read = (file: string): string[][] =>
      readFileSync(file, 'utf8')
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => line.split(','));
    found.push({ fold, trained: read(to.trained), heldOut: read(to.heldOut) });
  }
  return found;
}

test('with times: each block but the first is held out by a model of all earlier rows, and of no other', async () => {
  const found = await folded(trainFile('time.csv'), byTime);
  expect(found.map(({ fold, trained, heldOut }) => [fold, trained.length, heldOut.length])).toEqual([
    [1, 20, 20],
    [2, 40, 20],
    [3, 60, 20],
    [4, 80, 20],
  ]);
  for (const { fold, trained, heldOut } of found) {
    expect(new Set(trained.map((row) => row[1]))).toEqual(
      new Set(Array.from({ length: fold * 10 }, (_, at) => day(at))),
    );
    expect(new Set(heldOut.map((row) => row[1]))).toEqual(
      new Set(Array.from({ length: 10 }, (_, at) => day(fold * 10 + at))),
    );
  }
});

test('with times: fewer times than folds make fewer blocks, too few are an error', async () => {
  const three = rows.map((row) => ({ ...row, day: day(row.id % 3) }));
  const found = await folded(trainFile('three.csv', three), byTime);
  expect(found.map(({ trained, heldOut }) => [trained.length, heldOut.length])).toEqual([
    [34, 33],
    [67, 33],
  ]);
  const two = trainFile(
    'two.csv',
    rows.map((row) => ({ ...row, day: day(row.id % 2) })),
  );
  await expect(foldPlan(files, two, byTime)).rejects.toThrow(/expected training rows of at least 3 different times/);
  expect(trainingFolds({ folds: 5, validation: null, time: byTime.time })).toEqual([1, 2, 3, 4]);
  expect(() => trainingFolds({ folds: 2, validation: null, time: byTime.time })).toThrow(
    /the earliest is only trained on/,
  );
});

test('a group is in one fold', async () => {
  const found = await folded(trainFile('group.csv'), { ...byGroup, validation: null });
  const seen = new Map<string, number>();
  for (const { fold, trained, heldOut } of found) {
    const inside = new Set(heldOut.map((row) => row[2]!));
    expect(trained.some((row) => inside.has(row[2]!))).toBe(false);
    for (const group of inside) {
      expect(seen.has(group)).toBe(false);
      seen.set(group, fold);
    }
  }
  expect(seen.size).toBe(new Set(rows.map(({ who }) => who)).size);
});

test('early stopping watches the latest tenth with times, and whole groups', async () => {
  const path = trainFile('stop.csv');
  const stopped = async (policy: SplitPolicy, column: number): Promise<{ yes: Set<string>; no: Set<string> }> => {
    const marks = await stopRowsOf(files, path, policy);
    const found = { yes: new Set<string>(), no: new Set<string>() };
    for await (const batch of readTable(files, [csvFile(path, path)], { delimiter: ',', nulls: [] })) {
      const isStop = marks(batch);
      for (let row = 0; row < batch.rows; row++) found[isStop(row) ? 'yes' : 'no'].add(batch.cells[column]![row]!);
    }
    return found;
  };
  expect((await stopped(byTime, 1)).yes).toEqual(new Set(Array.from({ length: 5 }, (_, at) => day(45 + at))));
  const groups = await stopped(byGroup, 2);
  expect([...groups.yes].filter((group) => groups.no.has(group))).toEqual([]);
});
