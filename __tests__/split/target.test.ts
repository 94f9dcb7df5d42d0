import { describe, expect, test } from '@jest/globals';
import { resolveTarget, type TargetOptions } from '../../src/split/target.js';
import { TargetValues } from '../../src/split/target-values.js';
import type { Cell, ColumnType } from '../../src/table/table.js';

const auto: TargetOptions = { task: null, positive: null };

function values(type: ColumnType, cells: readonly Cell[]): TargetValues {
  // Two threads, each with a part of the rows.
  const states = [
    [0, 2],
    [2, cells.length],
  ].map(([from, to]) => {
    const thread = new TargetValues('y', type, true);
    const part = cells.slice(from, to);
    const lines = Float64Array.from(part, (_, at) => from! + at + 2);
    for (const [row, cell] of part.entries()) thread.see(cell, { file: 'a.csv', lines }, row);
    return structuredClone(thread.state());
  });
  return TargetValues.merged('y', type, states.reverse(), ['a.csv']);
}

describe('what the values say', () => {
  const cases: { name: string; type: ColumnType; given: Cell[]; options?: Partial<TargetOptions>; expect: object }[] = [
    {
      name: 'two texts',
      type: 'string',
      given: ['b', 'a', 'b'],
      expect: { task: 'binary', classes: ['a', 'b'], positive: 'b' },
    },
    { name: 'sorted by code unit', type: 'string', given: ['b', 'Z', 'b'], expect: { classes: ['Z', 'b'] } },
    {
      name: '0 and 1',
      type: 'number',
      given: ['1', '0', '0'],
      expect: { task: 'binary', classes: ['0', '1'], positive: '1' },
    },
    {
      name: 'numbers written in many ways',
      type: 'number',
      given: ['1.0', '0.0', '1', '01', '-0'],
      expect: { classes: ['0', '1'] },
    },
    {
      name: 'booleans',
      type: 'boolean',
      given: ['True', 'false', 'TRUE'],
      expect: { classes: ['false', 'true'], positive: 'true' },
    },
    {
      name: 'more numbers',
      type: 'number',
      given: ['1', '2', '3.5'],
      expect: { task: 'regression', classes: [], positive: null },
    },
    {
      name: 'more texts',
      type: 'string',
      given: ['a', 'b', 'c'],
      expect: { task: 'multiclass', classes: ['a', 'b', 'c'], positive: null },
    },
    {
      name: 'numbers as classes',
      type: 'number',
      given: ['1', '2', '3'],
      options: { task: 'multiclass' },
      expect: { classes: ['1', '2', '3'] },
    },
    {
      name: 'two numbers as numbers',
      type: 'number',
      given: ['1', '2', '2'],
      options: { task: 'regression' },
      expect: { task: 'regression' },
    },
    {
      name: 'a configured positive',
      type: 'string',
      given: ['b', 'a', 'b'],
      options: { positive: 'a' },
      expect: { positive: 'a' },
    },
    {
      name: 'a positive number in another form',
      type: 'number',
      given: ['1', '0', '0'],
      options: { positive: '0.0' },
      expect: { positive: '0' },
    },
    {
      name: 'a positive boolean',
      type: 'boolean',
      given: ['True', 'False', 'True'],
      options: { positive: 'False' },
      expect: { positive: 'false' },
    },
    {
      name: 'Unicode forms are one class',
      type: 'string',
      given: ['e\u0301', 'é', 'a'],
      expect: { classes: ['a', 'é'] },
    },
    {
      name: 'names of prototypes',
      type: 'string',
      given: ['__proto__', 'toString'],
      expect: { classes: ['__proto__', 'toString'] },
    },
  ];
  test.each(cases)('$name', ({ type, given, options, expect: wanted }) => {
    expect(resolveTarget(values(type, given), { ...auto, ...options }).target).toMatchObject(wanted);
  });

  const notices: { name: string; type: ColumnType; given: Cell[]; options?: Partial<TargetOptions>; expect: number }[] =
    [
      { name: 'two texts', type: 'string', given: ['malignant', 'benign'], expect: 1 },
      {
        name: 'two texts, one configured',
        type: 'string',
        given: ['malignant', 'benign'],
        options: { positive: 'benign' },
        expect: 0,
      },
      { name: '0 and 1', type: 'number', given: ['0', '1'], expect: 0 },
      { name: '1 and 2', type: 'number', given: ['2', '1'], expect: 1 },
      { name: 'true and false as texts', type: 'string', given: ['true', 'false'], expect: 0 },
    ];
  test.each(notices)('notice: $name', ({ type, given, options, expect: count }) => {
    expect(resolveTarget(values(type, given), { ...auto, ...options }).notices).toHaveLength(count);
  });
});

describe('mistakes', () => {
  const many = Array.from({ length: 1500 }, (_, at) => `class ${at}`);
  const cases: { name: string; type: ColumnType; given: Cell[]; options?: Partial<TargetOptions>; expect: RegExp }[] = [
    {
      name: 'one class',
      type: 'string',
      given: ['a', 'a', 'a'],
      expect: /at least two different values of "y", all 3 rows/,
    },
    { name: 'one number', type: 'number', given: ['1', '1.0', '01'], expect: /at least two different values/ },
    {
      name: 'positive is no class',
      type: 'string',
      given: ['a', 'b'],
      options: { positive: 'c' },
      expect: /"a" and "b" of "y", got "c"/,
    },
    {
      name: 'binary with three',
      type: 'string',
      given: ['a', 'b', 'c'],
      options: { task: 'binary' },
      expect: /binary expects two .* got 3/,
    },
    { name: 'binary with many', type: 'string', given: many, options: { task: 'binary' }, expect: /got over 1,000/ },
    {
      name: 'nulls',
      type: 'string',
      given: ['a', null, 'b', null, null, null],
      expect: /4 rows have none \(a\.csv:3, a\.csv:5, a\.csv:6, \.\.\.\)/,
    },
    { name: 'one empty number', type: 'number', given: ['1', '', '2'], expect: /1 row has none \(a\.csv:3\)/ },
    {
      name: 'a text among numbers',
      type: 'number',
      given: ['1', '2', 'x', 'y'],
      expect: /^a\.csv:4: the target "y": expected a finite number.*2 such rows/,
    },
    { name: 'infinite', type: 'number', given: ['1', 'inf', '3'], expect: /^a\.csv:3: .*finite number/ },
    {
      name: 'no boolean',
      type: 'boolean',
      given: ['true', 'no', 'false'],
      expect: /^a\.csv:3: .*expected true or false/,
    },
    {
      name: 'regression of texts',
      type: 'string',
      given: ['1', '2', 'three'],
      options: { task: 'regression' },
      expect: /^a\.csv:4: task: regression expects numbers.*1 such rows/,
    },
    {
      name: 'positive of a regression',
      type: 'number',
      given: ['1', '2', '3'],
      options: { positive: '1' },
      expect: /only a binary target has a positive class/,
    },
    { name: 'too many classes', type: 'string', given: many, expect: /at most 1,000 classes/ },
  ];
  test.each(cases)('$name', ({ type, given, options, expect: wanted }) => {
    expect(() => resolveTarget(values(type, given), { ...auto, ...options })).toThrow(wanted);
  });
});
