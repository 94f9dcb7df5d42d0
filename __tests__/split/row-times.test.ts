import { describe, expect, test } from '@jest/globals';
import { foldsOfRows } from '../../src/split/fold-row.js';
import type { PartName } from '../../src/split/manifest.js';
import { readRowTimes, rowTimes } from '../../src/split/row-times.js';
import { stopRows, stopRowsOf } from '../../src/split/stop-row.js';
import type { Batch, Cell } from '../../src/table/table.js';
import { testFiles } from '../support/folders.js';
import { policyOf } from './manifest-of.js';
import { bucketOf } from './by-sql.js';
import { written } from './written.js';

const batchOf = (columns: Readonly<Record<string, readonly Cell[]>>): Batch => {
  const cells = Object.values(columns);
  const rows = cells[0]!.length;
  return { file: 'a.csv', names: Object.keys(columns), rows, cells, lines: new Float64Array(rows) };
};
const rowsOf = (batch: Batch, of: (row: number) => unknown): unknown[] =>
  Array.from({ length: batch.rows }, (_, row) => of(row));

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
