import { describe, expect, test } from '@jest/globals';
import type { PartColumn, PartColumns } from '../../src/evaluate/part-columns.js';
import { sliceOptions, type SliceOptions } from '../../src/evaluate/slice.options.js';
import { checkSlices, slicesOf } from '../../src/evaluate/slice.js';
import type { SplitManifest } from '../../src/split/manifest.js';
import type { ColumnType } from '../../src/table/table.js';

const columns: SplitManifest['columns'] = [
  { name: 'age', type: 'number' },
  { name: 'region', type: 'string' },
  { name: 'member', type: 'boolean' },
  { name: 'first seen', type: 'string' },
  { name: 'in', type: 'string' },
];

/** Columns of made rows: cells as a data file has them, in canonical spelling. */
function made(cells: Readonly<Record<string, readonly (string | null)[]>>): PartColumns {
  const column = (name: string, given: readonly (string | null)[]): PartColumn => {
    const values = [...new Set(given)];
    const type: ColumnType = columns.find((each) => each.name === name)!.type;
    return { type, values, codes: Int32Array.from(given, (cell) => values.indexOf(cell)) };
  };
  return new Map(Object.entries(cells).map(([name, given]) => [name, column(name, given)]));
}

const rows = made({
  age: ['9', '18', '70', null, '18.5', '100'],
  region: ['north', 'south east', 'north', null, 'it\u2019s "x"', ''],
  member: ['true', 'false', null, 'true', 'false', 'true'],
  'first seen': ['2024-01-01', '2024-02-01', null, '2023-12-31', '2024-01-31T10:00:00Z', '2025-01-01'],
  in: ['not', 'and', 'x', 'x', 'x', 'x'],
});

function masks(slices: readonly SliceOptions[]): number[][] {
  return slicesOf(slices, rows, { values: true, key: 'evaluate.slices' }).slices.map(({ mask }) => [...mask]);
}

describe('conditions', () => {
  test.each([
    { where: 'age >= 18', fit: [0, 1, 1, 0, 1, 1] },
    { where: 'age<18', fit: [1, 0, 0, 0, 0, 0] },
    { where: 'age > 18', fit: [0, 0, 1, 0, 1, 1] },
    { where: 'age <= 1.8e1', fit: [1, 1, 0, 0, 0, 0] },
    { where: 'age = 18.0', fit: [0, 1, 0, 0, 0, 0] },
    { where: 'age != 18', fit: [1, 0, 1, 0, 1, 1] },
    { where: 'age is missing', fit: [0, 0, 0, 1, 0, 0] },
    { where: 'age is not missing', fit: [1, 1, 1, 0, 1, 1] },
    { where: 'region == north', fit: [1, 0, 1, 0, 0, 0] },
    { where: 'region == "south east"', fit: [0, 1, 0, 0, 0, 0] },
    { where: `region == 'it\u2019s "x"'`, fit: [0, 0, 0, 0, 1, 0] },
    { where: 'region == ""', fit: [0, 0, 0, 0, 0, 1] },
    { where: 'region in [north, "south east"]', fit: [1, 1, 1, 0, 0, 0] },
    { where: 'region not in [north]', fit: [0, 1, 0, 0, 1, 1] },
    { where: 'region == nowhere', fit: [0, 0, 0, 0, 0, 0] },
    { where: 'member == True', fit: [1, 0, 0, 1, 0, 1] },
    { where: '`first seen` >= "2024-02-01"', fit: [0, 1, 0, 0, 0, 1] },
    { where: '`in` == "not"', fit: [1, 0, 0, 0, 0, 0] },
    // `and` binds closer than `or`.
    { where: 'age == 9 or age == 18 and member == true', fit: [1, 0, 0, 0, 0, 0] },
    { where: '(age == 9 or age == 18) and member == false', fit: [0, 1, 0, 0, 0, 0] },
    { where: 'age > 10 and age < 80 and region == north', fit: [0, 0, 1, 0, 0, 0] },
  ])('$where', ({ where, fit }) => {
    const slice = { name: 'a', where };
    checkSlices([slice], columns, 'evaluate.slices');
    expect(masks([slice])).toEqual([fit]);
  });

  test.each([
    { where: 'agee > 3', says: 'no column "agee" in the data; did you mean "age"? They have 5 columns.' },
    { where: 'age > old', says: 'column "age" holds numbers, got "old"; correct the condition.' },
    { where: 'age > "18"', says: 'column "age" holds numbers, got "18"; correct the condition.' },
    { where: 'region > 3', says: 'column "region" holds texts; > takes a date such as "2024-01-31" there, got 3' },
    { where: 'member == 1', says: 'column "member" holds true and false, got 1; correct the condition.' },
    { where: 'member < true', says: 'column "member" holds true and false, which have no order, got <' },
    { where: 'age >', says: 'expected a value, got the end at character 6 of "age >"; correct the condition.' },
    { where: 'age 18', says: 'expected one of ==, !=, <, <=, >, >=, in, not in, is missing, got "18" at character 5' },
    { where: 'age > 18 region == x', says: 'expected `and`, `or` or the end, got "region" at character 10' },
    { where: '(age > 18', says: 'expected `and`, `or` or `)`, got the end at character 10' },
    { where: 'age in 3', says: 'expected a list such as [north, south], got "3" at character 8' },
    { where: 'age in []', says: 'expected a value, got "]" at character 9' },
    { where: 'age is gone', says: 'expected `missing`, got "gone" at character 8' },
    { where: '== 3', says: 'expected the name of a column, got "==" at character 1' },
    { where: 'age > 3 and', says: 'expected the name of a column, got the end at character 12' },
    { where: 'region == "north', says: 'expected a condition, got "\\"" at character 11' },
    { where: 'age ! 3', says: 'expected a condition, got "!" at character 5' },
    { where: `${'('.repeat(30)}age > 3`, says: 'expected at most 20 parentheses inside each other' },
    { where: 'x'.repeat(3000), says: 'a condition of 3000 characters; expected at most 2000.' },
  ])('refused: $where', ({ where, says }) => {
    const slices: SliceOptions[] = ['region', { name: 'a', where }];
    const check = (): unknown => checkSlices(slices, columns, 'gate.slices');
    expect(check).toThrow(`gate.slices.1.where: ${says}`);
  });
});

describe('slices', () => {
  test('the columns that they need, each once', () => {
    const where = 'age > 3 and (region == a or age < 2)';
    expect(checkSlices(['member', { name: 'a', where }], columns, 'k')).toEqual(['member', 'age', 'region']);
  });

  test('a column is cut by its values, in their order, missing ones last', () => {
    const { slices, left } = slicesOf(['age'], rows, { values: true, key: 'k' });
    expect(slices.map(({ name, rows: n }) => [name, n])).toEqual([
      ['age = 9', 1],
      ['age = 18', 1],
      ['age = 18.5', 1],
      ['age = 70', 1],
      ['age = 100', 1],
      ['age is missing', 1],
    ]);
    expect(left).toBe(0);
    expect(slices.map(({ mask }) => mask.indexOf(1))).toEqual([0, 1, 4, 2, 5, 3]);
  });

  test('its values are not told where they may not be', () => {
    const { slices } = slicesOf(['region'], rows, { values: false, key: 'k' });
    expect(slices.map(({ name, rows: n }) => [name, n])).toEqual([
      ['region 1 of 5', 1],
      ['region 2 of 5', 1],
      ['region 3 of 5', 2],
      ['region 4 of 5', 1],
      ['region is missing', 1],
    ]);
  });

  test('of many values those with the most rows stay', () => {
    const cells = Array.from({ length: 61 }, (_, at) => Array.from({ length: at < 10 ? 1 : 2 }, () => `v${at}`)).flat();
    const { slices, left } = slicesOf(['region'], made({ region: cells }), { values: true, key: 'k' });
    expect([slices.length, left]).toEqual([50, 11]);
    expect(new Set(slices.map(({ rows: n }) => n))).toEqual(new Set([2]));
  });

  test('two of one name, and a column that the data lack, are refused with their place', () => {
    const twice = (): unknown => checkSlices(['age', { name: 'age', where: 'age > 3' }], columns, 'evaluate.slices');
    expect(twice).toThrow('evaluate.slices.1: a second slice "age"; give it another name.');
    const unknown = (): unknown => checkSlices(['age', 'regoin'], columns, 'evaluate.slices');
    expect(unknown).toThrow('evaluate.slices.1: no column "regoin" in the data; did you mean "region"?');
  });

  test('a name or a condition that is missing is refused', () => {
    expect(sliceOptions.safeParse({ name: 'a' }).success).toBe(false);
    expect(sliceOptions.safeParse('').success).toBe(false);
  });
});
