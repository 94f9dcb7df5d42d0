import { describe, expect, test } from '@jest/globals';
import { preview, previewOf } from '../../../src/split/leakage/part-rows.js';
import type { Batch, Cell, Column } from '../../../src/table/table.js';

describe('a preview of the test part', () => {
  const text = (at: number): string => `what somebody said about order ${at}`;
  const names = ['row_id', 'u', 'when', 'note', 'n', 'same', 'flag'];
  const batch = (rows: number): Batch => {
    const cell: ((at: number) => Cell)[] = [
      String,
      (at) => `u${at % 9}`,
      (at) => `2024-01-${10 + (at % 20)}`,
      text,
      (at) => String(at % 3),
      () => 'x',
      (at) => String(at % 2 === 0),
    ];
    const cells = cell.map((of) => Array.from({ length: rows }, (_, at) => of(at)));
    return { file: 'test', names, rows, cells, lines: new Float64Array(rows) };
  };
  const all: Column[] = ['same', 'flag', 'n', 'u', 'note', 'when'].map((name) => ({
    name,
    type: name === 'n' ? 'number' : name === 'flag' ? 'boolean' : 'string',
  }));

  test('tells dates and texts, and takes the three features with the most values', () => {
    const { kinds, sample } = previewOf(batch(30), all, 400, 100);
    expect([...kinds]).toEqual([
      ['same', 'other'],
      ['u', 'other'],
      ['note', 'text'],
      ['when', 'time'],
    ]);
    expect(sample).toEqual({
      share: 0.25,
      columns: ['note', 'when', 'u'].map((name) => ({ name, type: 'string' })),
      rows: 100,
    });
    expect(previewOf(batch(30), all, 99, 100).sample.share).toBe(1);
    expect(previewOf(batch(30), all, 400_000).sample).toMatchObject({ share: 0.25, rows: 100_000 });
    expect(previewOf(batch(30), all.slice(0, 2), 1).sample.columns.map(({ name }) => name)).toEqual(['flag', 'same']);
  });

  test('looks at the first batch only; a part without rows is an error', async () => {
    let read = 0;
    const batches = async function* (count: number): AsyncGenerator<Batch> {
      for (; read < count; read++) yield await Promise.resolve(batch(read === 0 ? 30 : 1));
    };
    const looked = await preview(batches(2), all, 400, 100);
    expect(looked).toEqual(previewOf(batch(30), all, 400, 100));
    expect(read).toBe(0);
    await expect(preview(batches(0), all, 400, 100)).rejects.toThrow('the test part has no rows');
  });
});
