import { describe, expect, test } from '@jest/globals';
import { Assignment } from '../../src/split/assignment.js';
import { changeSchema, describeChange } from '../../src/split/change.js';
import type { SplitPolicy } from '../../src/split/manifest.js';
import { policyDigest } from '../../src/split/policy.js';
import { policyOf } from './manifest-of.js';
import { written, type Written } from './written.js';

const parts = ['train', 'validation', 'test'] as const;

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
