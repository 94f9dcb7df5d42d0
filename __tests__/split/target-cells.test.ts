import { describe, expect, test } from '@jest/globals';
import { resolveTarget, understandTarget } from '../../src/split/target.js';
import { labelOf, placeText, TargetValues, type PlacedRows, type TargetState } from '../../src/split/target-values.js';
import type { Cell, ColumnType } from '../../src/table/table.js';
import { recordingLog } from '../table/recording-log.js';

const placed = (rows: number, file = 'a.csv'): PlacedRows => ({
  file,
  lines: Float64Array.from({ length: rows }, (_, at) => at + 2),
});

function seen(type: ColumnType, cells: readonly Cell[], keep = true, file = 'a.csv'): TargetValues {
  const values = new TargetValues('y', type, keep);
  const rows = placed(cells.length, file);
  for (const [row, cell] of cells.entries()) values.see(cell, rows, row);
  return values;
}

test.each<{ cell: Cell; type: ColumnType; label: string | null | undefined }>([
  { cell: null, type: 'string', label: null },
  { cell: '', type: 'string', label: '' },
  { cell: '', type: 'number', label: null },
  { cell: '', type: 'boolean', label: null },
  { cell: 're\u0301', type: 'string', label: 'r\u00e9' },
  { cell: ' 1.0', type: 'string', label: ' 1.0' },
  { cell: ' 1.0', type: 'number', label: '1' },
  { cell: '9007199254740993', type: 'number', label: '9007199254740993' },
  { cell: 'one', type: 'number', label: undefined },
  { cell: 'TRUE', type: 'boolean', label: 'true' },
  { cell: '1', type: 'boolean', label: undefined },
])('the class of $cell as $type', ({ cell, type, label }) => {
  expect(labelOf(cell, type)).toBe(label);
});

describe('what a pass finds', () => {
  test('cells that come again and again count like the first', () => {
    const cells = ['1', '2.0', 'x', '1', '1.0', null, 'x', '2.0', '', 'inf', 'inf', '1'];
    const numbers = seen('number', cells);
    expect([...numbers.labels]).toEqual([
      ['1', 4],
      ['2', 2],
    ]);
    expect([...numbers.values()!]).toEqual([1, 2, 1, 1, 2, 1]);
    const at = (...lines: number[]): object => ({
      count: lines.length,
      first: lines.slice(0, 3).map((line) => ({ file: 'a.csv', line })),
    });
    expect(numbers.state()).toEqual({
      rows: 12,
      labels: numbers.labels,
      nulls: at(7, 10),
      wrong: at(4, 8, 11, 12),
      texts: at(4, 8),
      numbers: numbers.values(),
    });
    const texts = seen('string', ['a', '1', 'a', 'a', 'a', '1', '']);
    expect([...texts.labels]).toEqual([
      ['a', 4],
      ['1', 2],
      ['', 1],
    ]);
    expect(texts.state()).toMatchObject({
      texts: at(2, 4, 5, 6, 8),
      wrong: at(),
      nulls: at(),
      numbers: new Float64Array(),
    });
    expect(texts.values()).toBeNull();
    const flags = seen('boolean', ['True', '1', 'true', 'True', 'FALSE']);
    expect([...flags.labels]).toEqual([
      ['true', 3],
      ['false', 1],
    ]);
    expect(flags.state()).toMatchObject({ texts: at(2, 3, 4, 5, 6), wrong: at(3) });
    expect(flags.values()).toBeNull();
  });

  test('each row is told its class, or that it has none', () => {
    const values = new TargetValues('y', 'number', false);
    expect(['1.0', '1.0', 'x', '', '2'].map((cell) => values.see(cell, placed(1), 0))).toEqual([
      '1',
      '1',
      null,
      null,
      '2',
    ]);
    expect([values.values(), values.state().numbers]).toEqual([null, null]);
  });

  test('classes are told apart up to 1,001', () => {
    const names = Array.from({ length: 1003 }, (_, at) => `k${at}`);
    const values = seen('string', [...names, ...names, 'k1000']);
    expect(values.labels.size).toBe(1001);
    expect([...values.labels.values()]).toEqual([...Array.from({ length: 1000 }, () => 2), 3]);
    expect(values.rows).toBe(2007);
    expect([seen('string', names.slice(0, 1000)).many, seen('string', names.slice(0, 1001)).many]).toEqual([
      false,
      true,
    ]);
    expect(values.see('k1002', placed(1), 0)).toBe('k1002');
  });

  test('numbers of more than ten million rows are not kept', () => {
    const values = seen('number', ['1', '2']);
    values.rows = 9_999_999;
    values.see('3', placed(1), 0);
    expect([...values.values()!]).toEqual([1, 2, 3]);
    values.see('3', placed(1), 0);
    values.see('4', placed(1), 0);
    expect([values.values(), values.state().numbers]).toEqual([null, null]);
    expect(values.labels.get('3')).toBe(2);
  });
});

describe('what several threads find', () => {
  const merged = (
    states: readonly TargetState[],
    files = ['a.csv', 'b.csv'],
    type: ColumnType = 'number',
  ): TargetValues => TargetValues.merged('y', type, states, files);

  test('is that of one: rows, classes, numbers', () => {
    const cells = ['1', '2', '2.0', '3', '1', '5'];
    const whole = merged([seen('number', cells.slice(0, 3)).state(), seen('number', cells.slice(3)).state()]);
    expect([whole.rows, ...whole.labels]).toEqual([6, ['1', 2], ['2', 2], ['3', 1], ['5', 1]]);
    expect([...whole.values()!]).toEqual([1, 2, 2, 3, 1, 5]);
    const one = seen('number', ['1', '2'], false).state();
    expect(merged([seen('number', ['1']).state(), one]).values()).toBeNull();
    expect(merged([one]).state().numbers).toBeNull();
  });

  test('numbers are kept of ten million rows, and not of more', () => {
    const state = seen('number', ['1', '2']).state();
    const of = (rows: number): Float64Array | null =>
      merged([
        { ...state, rows },
        { ...state, rows: 2 },
      ]).values();
    expect([...of(9_999_998)!]).toEqual([1, 2, 1, 2]);
    expect(of(9_999_999)).toBeNull();
  });

  test('classes are told apart up to 1,001', () => {
    const names = Array.from({ length: 1004 }, (_, at) => `k${at}`);
    const states = [names.slice(0, 600), names.slice(600)].map((cells) => seen('string', cells).state());
    const whole = merged(states, ['a.csv'], 'string');
    expect([whole.labels.size, whole.many, whole.labels.get('k1000'), whole.labels.has('k1001')]).toEqual([
      1001,
      true,
      1,
      false,
    ]);
    expect(merged([...states, states[0]!], ['a.csv'], 'string').labels.get('k5')).toBe(2);
  });

  test('the first places are those of the data’s order, by file and line', () => {
    const state = (file: string, lines: readonly number[]): TargetState => {
      const values = new TargetValues('y', 'number', false);
      for (const [row] of lines.entries()) values.see(null, { file, lines: Float64Array.from(lines) }, row);
      return values.state();
    };
    const { nulls } = merged([state('b.csv', [2]), state('a.csv', [90, 91, 92, 93]), state('a.csv', [5])]);
    expect([nulls.count, nulls.first.map(placeText)]).toEqual([6, ['a.csv:5', 'a.csv:90', 'a.csv:91']]);
    const files = ['c.csv', 'b.csv', 'a.csv'];
    const places = merged([state('a.csv', [1]), state('b.csv', [3]), state('b.csv', [2])], files).nulls;
    expect(places.first.map(placeText)).toEqual(['b.csv:2', 'b.csv:3', 'a.csv:1']);
  });
});

describe('rows without a target, or with a wrong one', () => {
  const said = (type: ColumnType, cells: readonly Cell[]): string => {
    try {
      seen(type, cells).check();
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  };
  test.each<{ type: ColumnType; cells: Cell[]; wanted: RegExp }>([
    { type: 'number', cells: ['1', '2'], wanted: /^$/ },
    { type: 'string', cells: ['a', ''], wanted: /^$/ },
    { type: 'string', cells: ['a', null], wanted: /every row, 1 row has none \(a\.csv:3\); fill/ },
    {
      type: 'string',
      cells: [null, null, 'a', null],
      wanted: / 3 rows have none \(a\.csv:2, a\.csv:3, a\.csv:5\); fill/,
    },
    {
      type: 'string',
      cells: [null, null, null, null],
      wanted: /4 rows have none \(a\.csv:2, a\.csv:3, a\.csv:4, \.\.\.\); fill/,
    },
    {
      type: 'number',
      cells: ['1', 'x'],
      wanted: /^a\.csv:3: the target "y": expected a finite number, got something else \(1 such rows\)/,
    },
    {
      type: 'boolean',
      cells: ['x', 'y'],
      wanted: /^a\.csv:2: the target "y": expected true or false, .*\(2 such rows\)/,
    },
  ])('$type: $cells', ({ type, cells, wanted }) => {
    expect(said(type, cells)).toMatch(wanted);
  });
});

describe('the target as it is understood', () => {
  test('only a binary one has a positive class', () => {
    const options = { task: null, positive: 'a' };
    expect(() => resolveTarget(seen('string', ['a', 'b', 'c']), options)).toThrow(
      /^data\.positive: only a binary target has a positive class, the task is multiclass; remove it\.$/,
    );
    expect(() => resolveTarget(seen('number', ['1', '2', '3']), options)).toThrow(/the task is regression; remove it/);
  });

  test('what was assumed is told, and nothing else', () => {
    const { log, said } = recordingLog();
    const of = (positive: string | null, values: TargetValues): unknown =>
      understandTarget({ task: null, data: { positive } }, values, log);
    const binary = { column: 'y', task: 'binary', classes: ['a', 'b'] };
    expect(of(null, seen('string', ['b', 'a']))).toEqual({ ...binary, positive: 'b' });
    expect(said).toEqual([
      'notice: The positive class of "y" is "b", the last in sorted order; say which one it is by data.positive.',
    ]);
    expect(of('a', seen('string', ['b', 'a']))).toEqual({ ...binary, positive: 'a' });
    expect(of(null, seen('string', ['b', 'a', 'c']))).toEqual({
      column: 'y',
      task: 'multiclass',
      classes: ['a', 'b', 'c'],
      positive: null,
    });
    expect(of(null, seen('number', ['1', '2', '3']))).toEqual({
      column: 'y',
      task: 'regression',
      classes: [],
      positive: null,
    });
    expect(said).toHaveLength(1);
  });
});
