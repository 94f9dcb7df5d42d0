import { describe, expect, test } from '@jest/globals';
import { observedTarget } from '../../../src/split/leakage/observed-target.js';
import type { ObservedTarget } from '../../../src/split/leakage/proxy.js';
import { TimeBounds } from '../../../src/split/leakage/time-bounds.js';
import type { PartName, SplitPolicy } from '../../../src/split/manifest.js';

test('the target of rows: the positive class is 1, of several the index, of a regression the number', () => {
  const cells = ['no', 'yes', 'no'];
  const of = (positive: string): ObservedTarget =>
    observedTarget({ column: 'y', task: 'binary', classes: ['no', 'yes'], positive }, cells);
  expect(of('yes')).toEqual({ task: 'binary', classes: 2, values: Float64Array.of(0, 1, 0) });
  expect([...of('no').values]).toEqual([1, 0, 1]);
  const several = { column: 'y', task: 'multiclass', classes: ['a', 'b', 'c'], positive: null } as const;
  expect(observedTarget({ ...several, classes: [...several.classes] }, ['c', 'a', 'b'])).toEqual({
    task: 'multiclass',
    classes: 3,
    values: Float64Array.of(2, 0, 1),
  });
  const number = { column: 'y', task: 'regression', classes: [], positive: null } as const;
  expect(observedTarget({ ...number, classes: [] }, ['1.5', '-2e3'])).toEqual({
    task: 'regression',
    classes: 0,
    values: Float64Array.of(1.5, -2000),
  });
});

describe('times that are in more than one part', () => {
  const policy: SplitPolicy = {
    format: 'mlops-split/1',
    key: [{ name: 'at', type: 'string' }],
    salt: 'v1/0',
    test: 0.2,
    folds: 5,
    validation: null,
    time: { test: '2024-03-01', validation: null },
  };

  test.each<{ name: string; times: Partial<Record<PartName, readonly string[]>>; crosses: boolean }>([
    {
      name: 'one after the other',
      times: { train: ['01', '03', '02'], validation: ['05', '04'], test: ['07', '06'] },
      crosses: false,
    },
    {
      name: 'training ends in the validation',
      times: { train: ['04', '01'], validation: ['04'], test: ['06'] },
      crosses: true,
    },
    { name: 'training ends in the test', times: { train: ['01', '06'], test: ['06', '07'] }, crosses: true },
    {
      name: 'validation ends in the test',
      times: { train: ['01'], validation: ['03', '06'], test: ['06'] },
      crosses: true,
    },
    {
      name: 'training ends after all',
      times: { train: ['09', '01'], validation: ['03'], test: ['06'] },
      crosses: true,
    },
    { name: 'no validation', times: { train: ['01', '02'], test: ['03', '04'] }, crosses: false },
    { name: 'the test part is first', times: { test: ['01'], validation: ['05'], train: ['03'] }, crosses: true },
  ])('$name: $crosses', ({ times, crosses }) => {
    const bounds = new TimeBounds(policy);
    for (const part of ['train', 'validation', 'test'] as const) {
      const cells = (times[part] ?? []).map((day) => `2024-01-${day}`);
      const batch = {
        file: 'a',
        names: ['row_id', 'at'],
        rows: cells.length,
        cells: [cells.map(String), cells],
        lines: new Float64Array(cells.length),
      };
      const timeOf = bounds.reader(batch);
      for (let row = 0; row < batch.rows; row++) bounds.add(part, timeOf(row));
    }
    expect(bounds.crosses()).toBe(crosses);
  });
});
