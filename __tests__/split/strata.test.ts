import { describe, expect, test } from '@jest/globals';
import type { SplitPolicy, Target } from '../../src/split/manifest.js';
import { head, lengthAt, rowSize } from '../../src/split/row-spool.js';
import { sortedRows } from '../../src/split/sorted-rows.js';
import { strataCount, strataOf, stratumOf } from '../../src/split/strata.js';
import type { TargetValues } from '../../src/split/target-values.js';
import { TimeBounds } from '../../src/split/leakage/time-bounds.js';
import { timeBlocks } from '../../src/split/cutoffs.js';
import { TimeSides } from '../../src/split/time-sides.js';
import { rng } from '../../src/statistics/rng.js';

const target = (task: Target['task'], classes: string[] = []): Target => ({
  column: 'y',
  task,
  classes,
  positive: null,
});
const values = (type: string, numbers: number[] | null = null): TargetValues =>
  ({ type, values: () => (numbers === null ? null : Float64Array.from(numbers)) }) as unknown as TargetValues;

describe('strata', () => {
  test('are one where nobody asks for more, or where numbers were not kept', () => {
    for (const strata of [
      strataOf(target('binary', ['a', 'b']), values('string'), false),
      strataOf(target('regression'), values('number', [1, 2]), false),
      strataOf(target('regression'), values('number'), true),
    ]) {
      expect(strata).toEqual({ by: 'all' });
      expect([strataCount(strata), stratumOf(strata)('b'), stratumOf(strata)(null)]).toEqual([1, 0, 0]);
    }
  });

  test('are the classes, however a cell spells them', () => {
    const numbers = strataOf(target('multiclass', ['10', '2', '3']), values('number'), true);
    expect(strataCount(numbers)).toBe(3);
    expect(['2', '2.0', '10', '3e0', '4'].map(stratumOf(numbers))).toEqual([1, 1, 0, 2, undefined]);
    const flags = strataOf(target('binary', ['false', 'true']), values('boolean'), true);
    expect(['True', 'false', 'TRUE', 'FALSE'].map(stratumOf(flags))).toEqual([1, 0, 1, 0]);
    const texts = strataOf(
      target(
        'binary',
        ['e\u0301', 'é'].map((text) => text.normalize('NFC')),
      ),
      values('string'),
      true,
    );
    expect(stratumOf(texts)('e\u0301')).toBe(stratumOf(texts)('é'));
  });

  test('are tenths of a number: as many rows in each, values on a cut in the upper one', () => {
    const random = rng('tenths');
    const numbers = Array.from({ length: 200 }, (_, i) => i + 1).sort(() => random.next() - 0.5);
    const strata = strataOf(target('regression'), values('number', numbers), true);
    expect(strataCount(strata)).toBe(10);
    const stratum = stratumOf(strata);
    expect(numbers.map((value) => stratum(String(value)))).toEqual(
      numbers.map((value) => Math.floor((value - 1) / 20)),
    );
    expect(['-1e9', '20.9', '21', '181', '1e9'].map(stratum)).toEqual([0, 0, 1, 9, 9]);
    // Of equal values all are in one.
    const equal = stratumOf(strataOf(target('regression'), values('number', [5, 5, 5]), true));
    expect(['4', '5', '6'].map(equal)).toEqual([0, 9, 9]);
  });
});

test('rows of a bucket are in the order of their hashes, unsigned, then of the bytes of their lines', () => {
  const random = rng('rows');
  // Few values of each word, small and above 2^31, so that all of them tie now and then.
  const word = (): number => [0, 7, 0x7fffffff, 0x80000000, 0xffffffff][random.int(5)]!;
  const rows = Array.from({ length: 1500 }, (_, i) => ({
    words: [word(), word(), random.int(2), random.int(2)],
    line: ['b', 'a', '', 'ab', 'Z', '\u00ff', '\u4e00', 'x'.repeat(random.int(9))][random.int(8)]!,
    mark: i,
  }));
  const bytes = Buffer.concat(
    rows.map(({ words, line }) => {
      const text = Buffer.from(line);
      const row = Buffer.alloc(rowSize(text.length), 0xee);
      words.forEach((each, at) => row.writeUInt32LE(each, 4 * at));
      row.writeUInt32LE(text.length, lengthAt);
      text.copy(row, head);
      return row;
    }),
  );
  const read = (at: number): string => {
    const words = [0, 4, 8, 12].map((word) => String(bytes.readUInt32LE(at + word)).padStart(10, '0'));
    return [...words, bytes.subarray(at + head, at + head + bytes.readUInt32LE(at + lengthAt)).toString('hex')].join(
      ' ',
    );
  };
  const found = [...sortedRows(bytes, rows.length)];
  expect(new Set(found).size).toBe(rows.length);
  expect(found.map(read)).toEqual(found.map(read).sort());
  expect(read(0)).toBe(
    [...rows[0]!.words.map((each) => String(each).padStart(10, '0')), Buffer.from(rows[0]!.line).toString('hex')].join(
      ' ',
    ),
  );
  expect([...sortedRows(bytes, 1)]).toEqual([0]);
  expect([...sortedRows(bytes, 0)]).toEqual([]);
});

describe('sides of a cutoff in time', () => {
  const policy = (type: 'number' | 'string', test: number | string, validation: number | string | null): SplitPolicy =>
    ({ key: [{ name: 't', type }], time: { test, validation } }) as unknown as SplitPolicy;

  test.each([
    { key: '{"t":9}', wanted: 'test' },
    { key: '{"t":10.5}', wanted: 'test' },
    { key: '{"t":8.999}', wanted: 'validation' },
    { key: '{"t":5}', wanted: 'validation' },
    { key: '{"t":4.999}', wanted: 'train' },
    { key: '{"t":-3}', wanted: 'train' },
    { key: '{"t":null}', wanted: undefined },
    { key: '{"u":7}', wanted: undefined },
    { key: '{"t":"soon"}', wanted: undefined },
  ])('of numbers: $key', ({ key, wanted }) => {
    const sides = new TimeSides(policy('number', 9, 5));
    expect([sides.partOf(key), sides.partOf(key), sides.partOf('{"t":9}'), sides.partOf(key)]).toEqual([
      wanted,
      wanted,
      'test',
      wanted,
    ]);
  });

  test('of dates, with and without a validation part', () => {
    const days = ['2024-04-30', '2024-05-01T00:00:00Z', '2024-05-31', '2024-06-01', ''];
    const parts = (validation: string | null): unknown[] => {
      const sides = new TimeSides(policy('string', '2024-06-01', validation));
      return days.map((t) => sides.partOf(JSON.stringify({ t })));
    };
    expect(parts('2024-05-01')).toEqual(['train', 'validation', 'validation', 'test', undefined]);
    expect(parts(null)).toEqual(['train', 'train', 'train', 'test', undefined]);
  });
});

test.each([
  { train: [1, 4], validation: [5, 6], test: [7, 9], crosses: false },
  { train: [4, 1], validation: [6, 5], test: [9, 7], crosses: false },
  { train: [1, 5], validation: [5, 6], test: [7, 9], crosses: true },
  { train: [1, 4], validation: [5, 7], test: [7, 9], crosses: true },
  { train: [1, 7], validation: [], test: [7, 9], crosses: true },
  { train: [1, 6], validation: [], test: [7, 9], crosses: false },
  { train: [1, 8], validation: [9], test: [7], crosses: true },
  { train: [], validation: [5], test: [7], crosses: false },
  { train: [1], validation: [5], test: [], crosses: false },
])('parts with times $train, $validation, $test cross: $crosses', ({ crosses, ...times }) => {
  const policy = { key: [{ name: 't', type: 'number' }], time: { test: 7, validation: 5 } } as unknown as SplitPolicy;
  const bounds = new TimeBounds(policy);
  for (const part of ['train', 'validation', 'test'] as const) for (const time of times[part]) bounds.add(part, time);
  expect(bounds.crosses()).toBe(crosses);
});

test.each([
  { times: [3, 1, 2, 4], blocks: 2, begins: [3] },
  { times: [1, 2, 3, 4, 5, 6], blocks: 3, begins: [3, 5] },
  { times: [1, 1, 1, 1, 1, 2], blocks: 3, begins: [2] },
  { times: [1, 1, 2, 2, 2, 3], blocks: 3, begins: [2, 3] },
  { times: [4, 4, 4], blocks: 3, begins: [] },
  { times: [], blocks: 3, begins: [] },
])('$times in $blocks blocks of time', ({ times, blocks, begins }) => {
  expect(timeBlocks(Float64Array.from(times), blocks)).toEqual(begins);
});
