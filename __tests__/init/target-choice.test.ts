import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/host/errors.js';
import { chooseTarget } from '../../src/init/target-choice.js';
import { cells, factsOf, programOf } from './columns.js';

const number = cells(60, (row) => (row * 37) % 23);
const other = cells(60, (row) => (row * 7919) % 31);
const classes = cells(60, (row) => ['a', 'b', 'c'][row % 3]!);

describe('the likely target', () => {
  test.each([
    {
      name: 'the last column',
      given: { size: number, weight: other },
      value: 'weight',
      why: 'it is the last column that can be one',
    },
    {
      name: 'a plain name before the last',
      given: { label: classes, size: number },
      value: 'label',
      why: 'its name says so',
    },
    {
      name: 'target before class',
      given: { class: classes, target: number, size: other },
      value: 'target',
      why: 'its name says so',
    },
    {
      name: 'in any spelling',
      given: { 'Ground Truth': classes, size: number },
      value: 'Ground Truth',
      why: 'its name says so',
    },
    {
      name: 'a part of a name',
      given: { loan_class: classes, size: number },
      value: 'loan_class',
      why: 'its name says so',
    },
    {
      name: 'a usual name',
      given: { SalePrice: number, size: other },
      value: 'SalePrice',
      why: 'models often predict a column of that name',
    },
    { name: 'no identifier', given: { size: number, order_id: cells(60, (row) => `O${row}`) }, value: 'size' },
    { name: 'no counter', given: { size: number, row: cells(60, (row) => row + 1) }, value: 'size' },
    {
      name: 'no dates',
      given: { size: number, seen: cells(60, (row) => `2026-01-${10 + (row % 20)}`) },
      value: 'size',
    },
    {
      name: 'no missing values',
      given: { size: number, target: cells(60, (row) => (row === 7 ? null : row % 2)) },
      value: 'size',
    },
    { name: 'no constant', given: { size: number, class: cells(60, () => 'a') }, value: 'size' },
    { name: 'no free text', given: { size: number, body: cells(60, (row) => `text number ${row}`) }, value: 'size' },
    {
      name: 'a measure that never repeats',
      given: { size: number, price: cells(60, (row) => 1000 + row * row) },
      value: 'price',
    },
  ])('$name', async ({ given, value, why }) => {
    const found = chooseTarget(await factsOf(given), null);
    expect(found).toMatchObject({ value, ...(why === undefined ? {} : { why }) });
  });

  const columns = { a: number, b: other, target: classes, size: number };
  test.each([
    {
      name: 'code before a name',
      program: { targets: ['b'] },
      value: 'b',
      why: '"src/shop/train.py" takes it for the target',
    },
    { name: 'code that takes no column', program: { targets: ['nowhere'] }, value: 'target', why: 'its name says so' },
    {
      name: 'a name before what code mentions',
      program: { texts: new Set(['a']) },
      value: 'target',
      why: 'its name says so',
    },
  ])('$name', async ({ program, value, why }) => {
    expect(chooseTarget(await factsOf(columns), programOf(program))).toMatchObject({ value, why });
  });

  test('the only column that the program mentions comes before the last', async () => {
    const facts = await factsOf({ a: number, b: other, c: number });
    expect(chooseTarget(facts, programOf({ texts: new Set(['b', 'w']) }))).toMatchObject({
      value: 'b',
      why: 'it is the only column that "src/shop/train.py" names',
    });
    expect(chooseTarget(facts, programOf({ texts: new Set(['a', 'b']) })).value).toBe('c');
  });

  test('the others are listed with their reasons, at most three, none twice', async () => {
    const facts = await factsOf({
      target: number,
      price: other,
      kind: classes,
      flag: cells(60, (row) => row % 2),
      z: number,
    });
    expect(chooseTarget(facts, null).others).toEqual([
      { value: 'price', why: 'models often predict a column of that name' },
      { value: 'z', why: 'it is the last column that can be one' },
      { value: 'kind', why: 'it has 3 values' },
    ]);
  });

  test('where nothing can be one, the option is named', async () => {
    const facts = await factsOf({ id: cells(60, (row) => `K${row}`), note: cells(60, (row) => `free text ${row}`) });
    expect(() => chooseTarget(facts, null)).toThrow(UserError);
    expect(() => chooseTarget(facts, null)).toThrow(/none of the 2 columns .*--target COLUMN/);
  });
});
