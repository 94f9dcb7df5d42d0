import { describe, expect, test } from '@jest/globals';
import { ColumnSample, columnSampleLimit, type ColumnValues } from '../../../src/split/leakage/column-sample.js';
import { isIdentifier, isTime, RowOrder } from '../../../src/split/leakage/identifier.js';
import { rng } from '../../../src/statistics/rng.js';
import type { Batch, Cell, Column } from '../../../src/table/table.js';

function batchOf(columns: Readonly<Record<string, readonly Cell[]>>): Batch {
  const cells = Object.values(columns);
  const rows = cells[0]!.length;
  return { file: 'a', names: Object.keys(columns), rows, cells, lines: new Float64Array(rows) };
}

describe('the sample of training rows by which columns are judged', () => {
  test('ten million values, at least 200 and at most 50,000 rows', () => {
    expect([0, 1, 200, 201, 10_000, 50_000, 50_001, 1e7].map(columnSampleLimit)).toEqual([
      50_000,
      50_000,
      50_000,
      49_751, // 1e7 / 201 = 49751.2
      1000,
      200,
      200,
      200,
    ]);
  });

  test('values, numbers of the different ones and missing ones, column by column', () => {
    const features: Column[] = [
      { name: 'n', type: 'number' },
      { name: 't', type: 'string' },
      { name: 'b', type: 'boolean' },
    ];
    const batch = batchOf({
      t: ['x', '', 'x', 'x', null, 'z'],
      b: ['true', '', 'TRUE', null, 'false', 'true'],
      n: ['1.0', '', '1', 'Infinity', null, '-2e1'],
    });
    const sample = new ColumnSample(features, 5);
    // Room for five: the first row is left out.
    for (const row of [5, 1, 2, 3]) {
      sample.add(batch, [2, 0, 1], row);
      expect(sample.full).toBe(false);
    }
    sample.add(batch, [2, 0, 1], 4);
    expect([sample.full, sample.rows]).toEqual([true, 5]);
    const plain = [...sample.columns()].map(({ numbers, codes, distinct, column }) => [
      column.name,
      [...numbers],
      [...codes],
      distinct,
    ]);
    expect(plain).toEqual([
      ['n', [-20, NaN, 1, NaN, NaN], [0, -1, 1, 2, -1], 3],
      ['t', [], [0, 1, 2, 2, -1], 3],
      ['b', [], [0, -1, 0, -1, 1], 2],
    ]);
  });

  test('of a part with fewer rows than were announced, those that came', () => {
    const sample = new ColumnSample([{ name: 'n', type: 'number' }], 10);
    sample.add(batchOf({ n: ['7'] }), [0], 0);
    const [column] = [...sample.columns()];
    expect([[...column!.numbers], [...column!.codes], column!.distinct]).toEqual([[7], [0], 1]);
  });
});

describe('features that name rows', () => {
  /** A column of values of which the last `repeated` repeat the first one, and some rows without a value. */
  function valuesOf(
    type: Column['type'],
    rows: number,
    repeated: number,
    value = (at: number) => at,
    missing = 0,
  ): ColumnValues {
    const present = Array.from({ length: rows }, (_, at) => (at >= rows - repeated ? 0 : at));
    const none = Array.from({ length: missing }, () => -1);
    return {
      column: { name: 'c', type },
      numbers:
        type === 'number' ? Float64Array.from([...none.map(() => NaN), ...present.map(value)]) : new Float64Array(0),
      codes: Int32Array.from([...none, ...present]),
      distinct: rows - repeated,
    };
  }
  const random = rng('identifier');
  const income = Array.from({ length: 400 }, () => Math.round(1e5 * Math.exp(random.normal() / 2)));

  test.each<{ name: string; given: ColumnValues; kind?: 'text' | 'time' | 'other'; expected: boolean }>([
    { name: '50 texts', given: valuesOf('string', 50, 0), expected: true },
    { name: '49 texts', given: valuesOf('string', 49, 0), expected: false },
    { name: '49 texts and rows without one', given: valuesOf('string', 49, 0, undefined, 30), expected: false },
    { name: '50 texts and as many rows without one', given: valuesOf('string', 50, 0, undefined, 50), expected: true },
    { name: '95 of 100 texts differ', given: valuesOf('string', 100, 5), expected: false },
    { name: '96 of 100 texts differ', given: valuesOf('string', 100, 4), expected: true },
    { name: 'sentences', given: valuesOf('string', 50, 0), kind: 'text', expected: false },
    { name: 'dates', given: valuesOf('string', 50, 0), kind: 'time', expected: false },
    { name: 'numbers in a row', given: valuesOf('number', 60, 0), expected: true },
    { name: 'numbers in a row, and rows without', given: valuesOf('number', 60, 0, undefined, 7), expected: true },
    {
      name: 'one of them with a fraction',
      given: valuesOf('number', 60, 0, (at) => (at === 30 ? 0.5 : at)),
      expected: false,
    },
    { name: 'incomes', given: valuesOf('number', 400, 0, (at) => income[at]!), expected: false },
  ])('$name: $expected', ({ given, kind = 'other', expected }) => {
    expect(isIdentifier(given, kind)).toBe(expected);
  });

  test('dates are what more than half of the cells are that are there', () => {
    expect(isTime(['2024-01-01', null, null, '2024-13-01', '2024-01-02'])).toBe(true);
    expect(isTime(['2024-01-01', 'monday'])).toBe(false);
    expect(isTime(['monday', 'tuesday', '2024-05'])).toBe(false);
    expect([isTime([]), isTime([null, null])]).toEqual([false, false]);
  });
});

describe('features that follow the order of the rows', () => {
  const rows = 50;
  /** Numbers from 0 on, some of which changed places. Each pair of distance d adds 2 d^2 to the sum of squares of Spearman's formula. */
  const swapped = (...pairs: readonly (readonly [number, number])[]): string[] => {
    const values = Array.from({ length: rows }, (_, at) => String(at * 3 - 7));
    for (const [one, other] of pairs) [values[one], values[other]] = [values[other]!, values[one]!];
    return values;
  };
  const types: Record<string, Column['type']> = { flag: 'boolean', day: 'string', word: 'string' };
  const day = (at: number): string => new Date(Date.UTC(2024, 0, 1) + at * 8.64e7).toISOString().slice(0, 10);
  const day9 = Array.from({ length: rows }, (_, at) => day(at));

  function following(columns: Readonly<Record<string, readonly Cell[]>>, room = rows, batches = 1): string[] {
    const wanted = Object.keys(columns).map((name): Column => ({ name, type: types[name] ?? 'number' }));
    const order = new RowOrder(wanted, room);
    const size = Math.ceil(Object.values(columns)[0]!.length / batches);
    for (let at = 0; at < batches; at++) {
      const piece = Object.entries(columns).map(
        ([name, cells]) => [name, cells.slice(at * size, (at + 1) * size)] as const,
      );
      order.add(batchOf(Object.fromEntries(piece.toReversed())));
    }
    return order.following();
  }

  test.each([1, 3])('those of a rank correlation beyond .99, in %s batches', (batches) => {
    const found = following(
      {
        counter: swapped(),
        // 1 - 6 * 208 / (50 * 2499) = .99001, and .98992 for 210 = 2 (100 + 4 + 1).
        nearly: swapped([5, 15], [20, 22]),
        hardly: swapped([5, 15], [20, 22], [30, 31]),
        backwards: swapped().reverse(),
        constant: swapped().map(() => '3'),
        day: day9,
        word: day9.map((_, at) => `w${at}`),
        flag: swapped().map((_, at) => String(at > 20)),
      },
      rows,
      batches,
    );
    expect(found).toEqual(['counter', 'nearly', 'backwards', 'day']);
  });

  test('missing and infinite values do not count, by the numbers of the other rows', () => {
    const gaps = Array.from({ length: 70 }, (_, at) =>
      at % 7 === 0 ? null : at % 7 === 1 ? ['', 'Infinity'][at % 2]! : String(at),
    );
    expect(following({ gaps }, 70)).toEqual(['gaps']);
    // One value less: 49.
    expect(following({ gaps: gaps.with(2, null) }, 70)).toEqual([]);
    expect(following({ counter: swapped().slice(1) })).toEqual([]);
  });

  test('only as many rows are read as there is room for', () => {
    const order = new RowOrder([{ name: 'n', type: 'number' }], 60);
    const cells = Array.from({ length: 40 }, (_, at) => String(at));
    expect(order.add(batchOf({ n: cells }))).toBe(true);
    // Of these twenty are read, which go on; the rest would not.
    expect(order.add(batchOf({ n: cells.map((_, at) => String(at < 20 ? 40 + at : -at)) }))).toBe(false);
    expect(order.following()).toEqual(['n']);
  });
});
