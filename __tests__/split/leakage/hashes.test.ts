import { describe, expect, test } from '@jest/globals';
import { CellHash, mapKey, mix } from '../../../src/split/leakage/cell-hash.js';
import { CodeTable } from '../../../src/split/leakage/code-table.js';
import { FeatureRow, featurePlaces } from '../../../src/split/leakage/feature-rows.js';
import { rng } from '../../../src/statistics/rng.js';
import type { Cell, Column, ColumnType } from '../../../src/table/table.js';

const by = (how: (hash: CellHash) => void): string => {
  const hash = new CellHash();
  how(hash);
  return `${hash.a} ${hash.b}`;
};
const cell = (value: Cell, type: ColumnType): string => by((hash) => hash.cell(value, type));
const set = (value: Cell, type: ColumnType): string => by((hash) => hash.set(value, type));
const text = (value: string, normalise?: boolean): string => by((hash) => hash.text(value, normalise));

describe('hashes of cells', () => {
  test('the last steps are those of MurmurHash3: of no bytes with the seeds 0, 1 and 2^32 - 1', () => {
    // Test vectors of MurmurHash3_x86_32, as they are published in the article on MurmurHash of Wikipedia.
    expect([0, 1, 0xffffffff].map((seed) => mix(seed) >>> 0)).toEqual([0, 0x514e28b7, 0x81f16f39]);
  });

  test('two halves as a number: the first above the upper 21 bits of the second', () => {
    const random = rng('keys');
    const word = (): number => random.int(2 ** 32) | 0;
    const pairs = Array.from({ length: 50 }, () => [word(), word()] as const);
    for (const [a, b] of [...pairs, [-1, -1], [0, 0], [1, 2048], [-1, 0], [0, -1]] as const) {
      const wanted = (BigInt.asUintN(32, BigInt(a)) << 21n) | (BigInt.asUintN(32, BigInt(b)) >> 11n);
      expect(BigInt(mapKey(a, b))).toBe(wanted);
    }
  });

  test.each<{ name: string; one: [Cell, ColumnType]; other: [Cell, ColumnType]; equal: boolean }>([
    { name: 'spellings of a number', one: ['1.50', 'number'], other: ['15e-1', 'number'], equal: true },
    { name: 'minus zero', one: ['-0', 'number'], other: ['0.0', 'number'], equal: true },
    { name: 'minus one', one: ['-1', 'number'], other: ['1', 'number'], equal: false },
    {
      name: 'large whole numbers',
      one: ['9007199254740993', 'number'],
      other: ['9007199254740992', 'number'],
      equal: false,
    },
    {
      name: 'large ones, spelled',
      one: ['9007199254740993.0', 'number'],
      other: ['9007199254740993', 'number'],
      equal: true,
    },
    { name: 'an empty number', one: ['', 'number'], other: [null, 'number'], equal: true },
    { name: 'a number and its text', one: ['1', 'number'], other: ['1', 'string'], equal: false },
    { name: 'zero and a missing number', one: ['0', 'number'], other: [null, 'number'], equal: false },
    { name: 'an empty boolean', one: ['', 'boolean'], other: [null, 'boolean'], equal: true },
    { name: 'spellings of a boolean', one: ['True', 'boolean'], other: ['TRUE', 'boolean'], equal: true },
    { name: 'booleans', one: ['true', 'boolean'], other: ['false', 'boolean'], equal: false },
    { name: 'an empty text', one: ['', 'string'], other: [null, 'string'], equal: false },
    { name: 'cases of a text', one: ['a', 'string'], other: ['A', 'string'], equal: false },
    { name: 'spellings in a text', one: ['1.0', 'string'], other: ['1', 'string'], equal: false },
    { name: 'texts in other normal forms', one: ['e\u0301', 'string'], other: ['\u00e9', 'string'], equal: true },
    { name: 'Latin texts', one: ['\u00e9', 'string'], other: ['\u00e8', 'string'], equal: false },
  ])('$name', ({ one, other, equal }) => {
    expect(cell(...one) === cell(...other)).toBe(equal);
    if (one[1] === other[1]) expect(set(...one) === set(...other)).toBe(equal);
  });

  test('a number has one hash by its double, and another by its text; what is no number has that of its text', () => {
    expect(cell('12', 'number')).not.toBe(set('12', 'number'));
    for (const value of ['', null, 'twelve', '9007199254740993'])
      expect(cell(value, 'number')).toBe(set(value, 'number'));
    expect(set('twelve', 'number')).toBe(text('twelve'));
    expect(set('TRUE', 'boolean')).toBe(text('true'));
    expect([cell('1', 'string'), cell('True', 'boolean')]).toEqual([text('1'), text('true')]);
  });

  test('a text is taken as it is, or in the normal form C', () => {
    expect(text('e\u0301')).not.toBe(text('\u00e9'));
    expect(text('e\u0301', true)).toBe(text('\u00e9'));
    expect(text('plain', true)).toBe(text('plain'));
    // U+007F is the last of ASCII, U+2126 (ohm) is U+03A9 in the form C.
    expect(text('\u007f', true)).toBe(text('\u007f'));
    expect(text('\u2126', true)).toBe(text('\u03a9'));
  });

  test('a part of a text is hashed as that part alone; all its units or together', () => {
    const whole = 'ab\u00e9cd\u4e2d\u{1f600}';
    for (let start = 0; start <= whole.length; start++) {
      for (let end = start; end <= whole.length; end++) {
        const hash = new CellHash();
        const or = [...whole.slice(start, end).split('')].reduce((all, unit) => all | unit.charCodeAt(0), 0);
        expect(hash.units(whole, start, end)).toBe(or);
        expect(`${hash.a} ${hash.b}`).toBe(text(whole.slice(start, end)));
      }
    }
  });

  test.each<{ name: string; type: ColumnType; value: (at: number) => string; count?: number }>([
    { name: 'whole numbers', type: 'number', value: (at) => String(at) },
    { name: 'numbers with fractions', type: 'number', value: (at) => String(1 + at * 2 ** -52) },
    { name: 'large numbers', type: 'number', value: (at) => `${10 ** 20 + at * 2 ** 20}`.padEnd(25, '7') },
    { name: 'texts', type: 'string', value: (at) => `a text with the number ${at}` },
    { name: 'texts of other lengths', type: 'string', value: (at) => '\u0000'.repeat(at), count: 300 },
    {
      name: 'texts that end the same',
      type: 'string',
      value: (at) => `${String.fromCharCode(0x4e00 + at)} and what everybody says`,
    },
  ])('either half tells $name apart', ({ type, value, count = 2500 }) => {
    const hash = new CellHash();
    const halves = Array.from({ length: count }, (_, at) => {
      hash.cell(value(at), type);
      return [hash.a, hash.b] as const;
    });
    // Of 32 bits: .0007 collisions of 2500 are expected.
    expect(new Set(halves.map(([a]) => a)).size).toBe(count);
    expect(new Set(halves.map(([, b]) => b)).size).toBe(count);
  });
});

describe('numbers of hashes', () => {
  test('in the order in which they come first, those of one place as well, set after set', () => {
    const random = rng('codes');
    const table = new CodeTable(60);
    for (let round = 0; round < 20; round++) {
      table.clear();
      const known = new Map<string, number>();
      for (let at = 0; at < 60; at++) {
        // Lower bits that are all the same fall into one place.
        const [a, b] = [random.int(8) * 2 ** 20 - (round % 2), random.int(3) - 1];
        const wanted = known.get(`${a} ${b}`) ?? known.size;
        known.set(`${a} ${b}`, wanted);
        expect(table.code(a, b)).toBe(wanted);
        expect(table.size).toBe(known.size);
      }
    }
  });

  test('as many as were announced, all different', () => {
    for (const most of [0, 1, 2, 7, 8, 100]) {
      const table = new CodeTable(most);
      const codes = Array.from({ length: most }, (_, at) => table.code(at * 1024, at));
      expect(codes).toEqual(Array.from({ length: most }, (_, at) => at));
      expect(Array.from({ length: most }, (_, at) => table.code(at * 1024, at))).toEqual(codes);
    }
  });
});

const columns: Column[] = [
  { name: 'n', type: 'number' },
  { name: 't', type: 'string' },
  { name: 'u', type: 'string' },
];

test('rows are equal where all features are, each in its own column', () => {
  const row = new FeatureRow(columns);
  const of = (...cells: Cell[]): string => {
    row.set(
      cells.map((value) => ['other', value]),
      [0, 1, 2],
      1,
    );
    return `${row.a} ${row.b}`;
  };
  expect(of('1.0', 'a', 'b')).toBe(of('1', 'a', 'b'));
  const others = [
    of('1', 'a', 'b'),
    of('1', 'b', 'a'),
    of('2', 'a', 'b'),
    of('1', 'a', null),
    of('1', null, 'a'),
    of('1', 'a', 'a'),
    of('1', 'b', 'b'),
  ];
  for (const half of [0, 1]) expect(new Set(others.map((each) => each.split(' ')[half])).size).toBe(others.length);
  of('3', null, 'b');
  const cells = columns.map(({ type }, at) => cell(['3', null, 'b'][at]!, type));
  expect([0, 1, 2].map((at) => `${row.cells[at * 2]} ${row.cells[at * 2 + 1]}`)).toEqual(cells);
  row.set([['b'], ['3'], [null]], [1, 2, 0], 0);
  expect(`${row.a} ${row.b}`).toBe(of('3', null, 'b'));
  expect(featurePlaces({ names: ['row_id', 'u', 'x', 'n', 't'] }, columns)).toEqual([3, 4, 1]);
});
