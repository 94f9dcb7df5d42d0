import { describe, expect, test } from '@jest/globals';
import { byName } from '../../src/split/by-name.js';
import { ByteText } from '../../src/split/byte-text.js';
import { cellOf, writeJson } from '../../src/split/cell-writer.js';
import { FewCells } from '../../src/split/few-cells.js';
import { KeyWriter } from '../../src/split/key-writer.js';
import { valueText } from '../../src/split/row-text.js';
import { spells } from '../../src/split/spells.js';
import type { CellColumn } from '../../src/table/chunk.js';
import { NullBytes } from '../../src/table/profile/null-bytes.js';
import type { Cell, Column, ColumnType } from '../../src/table/table.js';
import { cellAs, chunkOf, codesOf, oddNulls, spellings, typedChunk, wrongSpellings } from './chunks.js';

const nulls = new NullBytes(oddNulls);
/** Remembers which bytes were asked whether they mean a missing value. */
class Asked extends NullBytes {
  readonly about: string[] = [];
  override has(bytes: Uint8Array, start: number, end: number): boolean {
    this.about.push(Buffer.from(bytes.subarray(start, end)).toString());
    return super.has(bytes, start, end);
  }
}
/** Takes bytes only. */
class Copied extends ByteText {
  override text(): void {
    throw new Error('a text was made');
  }
}
const types = ['string', 'number', 'boolean'] as const;

/** Spellings in a column between two others. */
const middleOf = (spelled: readonly string[]): CellColumn =>
  chunkOf(spelled.map((each) => ['"left"', each, 'right'])).columns[1]!;

describe('a cell as text', () => {
  test.each(types)('of CSV: %s', (type) => {
    const column = middleOf(spellings[type]);
    const wanted = spellings[type].map((each) => [each, cellAs(each, oddNulls)]);
    expect(spellings[type].map((each, row) => [each, cellOf(column, row, nulls)])).toEqual(wanted);
  });

  test('of CSV: quotes inside are those of the text, not of its spelling', () => {
    const doubled = new NullBytes(['d""d', 'q"q']);
    const cells = ['"d""d"', '"q""q"', '"d""""d"'].map((spelled) => cellOf(middleOf([spelled]), 0, doubled));
    expect(cells).toEqual(['d"d', null, null]);
  });

  const values = Float64Array.of(1, -0.5, NaN, Infinity, 2 ** 53, 7);
  test.each<{ name: string; column: CellColumn; cells: Cell[] }>([
    {
      name: 'numbers, of which some are missing',
      column: { kind: 'numbers', values, present: Uint8Array.of(1, 1, 1, 1, 1, 0) },
      cells: ['1', '-0.5', null, 'Infinity', '9007199254740992', null],
    },
    {
      name: 'numbers that are all there',
      column: { kind: 'numbers', values, present: null },
      cells: ['1', '-0.5', null, 'Infinity', '9007199254740992', '7'],
    },
    { name: 'texts by their place', column: codesOf(['a', null, 'NA', 'a', '']), cells: ['a', null, 'NA', 'a', ''] },
    { name: 'texts', column: { kind: 'texts', values: ['a', null, 'NA', ''] }, cells: ['a', null, 'NA', ''] },
  ])('of a typed format: $name', ({ column, cells }) => {
    expect(cells.map((_, row) => cellOf(column, row, nulls))).toEqual(cells);
  });

  test('of a column with few values: the same, however often and however many they are', () => {
    const spelled = [...spellings.string, ...Array.from({ length: 12 }, (_, at) => `v${at % 6}`), ...spellings.string];
    const column = middleOf(spelled);
    const few = new FewCells(nulls);
    const found = spelled.map((_, row) => few.of(column, row));
    expect(found).toEqual(spelled.map((each) => cellAs(each, oddNulls)));
    const asked = new Asked(['NA']);
    const again = new FewCells(asked);
    const some = ['yes', 'no', 'NA', 'yes', '"no"', 'yes', 'no', 'nope', 'NA'];
    const chunk = chunkOf(some.map((each) => ['x', each]));
    const texts = ['yes', 'no', null, 'yes', 'no', 'yes', 'no', 'nope', null];
    expect(some.map((_, row) => again.of(chunk.columns[1]!, row))).toEqual(texts);
    // Each text is made once but what is missing, and what stands in quotes.
    expect(asked.about).toEqual(['yes', 'no', 'NA', 'no', 'nope', 'NA']);
    const codes = codesOf(['b', null, 'b']);
    expect([0, 1, 2].map((row) => few.of(codes, row))).toEqual(['b', null, 'b']);
  });
});

test('whether bytes spell a text of ASCII, all of it', () => {
  const bytes = Buffer.from('xabcx\u00e9');
  expect(['abc', 'ab', 'abcx', 'abd', 'bbc', ''].map((text) => spells(bytes, 1, 4, text))).toEqual([
    true,
    ...[false, false, false, false, false],
  ]);
  expect([spells(bytes, 2, 2, ''), spells(bytes, 5, 7, '\u00e9')]).toEqual([true, false]);
});

test('places of columns by their names, code unit by code unit', () => {
  expect(byName(['b', 'Z', '\u00e9', 'a', 'ab', ''].map((name) => ({ name })))).toEqual([5, 1, 3, 4, 0, 2]);
  expect(byName(['a', 'b', 'c'].map((name) => ({ name })))).toEqual([0, 1, 2]);
  expect(byName([])).toEqual([]);
});

describe('the canonical JSON of a cell', () => {
  const written = (column: CellColumn, row: number, type: ColumnType): string | undefined => {
    const text = new ByteText();
    text.text('{');
    const fits = writeJson(text, column, row, type, nulls);
    const json = text.written.toString();
    expect(json.startsWith('{') && (fits || json === '{')).toBe(true);
    return fits ? json.slice(1) : undefined;
  };
  const others = { string: [], ...wrongSpellings };

  test.each(types)('from bytes is that of its text: %s', (type) => {
    const spelled = [...spellings[type], ...others[type]];
    const column = middleOf(spelled);
    expect(spelled.map((each, row) => [each, written(column, row, type)])).toEqual(
      spelled.map((each) => [each, valueText(cellAs(each, oddNulls), type)]),
    );
  });

  test('of ordinary numbers and texts is copied from the bytes, and no text is made', () => {
    const copy = (spelled: string, type: ColumnType): string => {
      const text = new Copied();
      return writeJson(text, middleOf([spelled]), 0, type, nulls) ? text.written.toString() : '';
    };
    expect(['1', '12.50', '"-7"', '1e-07'].map((each) => copy(each, 'number'))).toEqual(['1', '12.5', '-7', '1e-07']);
    const texts = ['1.0', '"a,b"', 'caf\u00e9', 'a\\b'];
    expect(texts.map((each) => copy(each, 'string'))).toEqual(['"1.0"', '"a,b"', '"caf\u00e9"', '"a\\\\b"']);
    for (const [spelled, type] of [
      ['', 'string'],
      ['NA', 'string'],
      ['"q""q"', 'string'],
      ['01', 'number'],
      ['true', 'boolean'],
    ] as const)
      expect(() => copy(spelled, type)).toThrow('a text was made');
  });

  test('also where the type is frozen and the cells are others today', () => {
    const column = middleOf(spellings.string);
    for (const type of ['number', 'boolean'] as const) {
      const wanted = spellings.string.map((each) => valueText(cellAs(each, oddNulls), type));
      expect(spellings.string.map((_, row) => written(column, row, type))).toEqual(wanted);
    }
    const numbers = middleOf(spellings.number);
    expect(spellings.number.map((_, row) => written(numbers, row, 'string'))).toEqual(
      spellings.number.map((each) => valueText(cellAs(each, oddNulls), 'string')),
    );
  });

  test('of typed formats', () => {
    const numbers: CellColumn = { kind: 'numbers', values: Float64Array.of(1, 0.5, NaN, 1e-7), present: null };
    expect([0, 1, 2, 3].map((row) => written(numbers, row, 'number'))).toEqual(['1', '0.5', 'null', '1e-07']);
    const codes = codesOf(['e\u0301', null]);
    expect([0, 1].map((row) => written(codes, row, 'string'))).toEqual(['"\u00e9"', 'null']);
    expect(written(codes, 0, 'boolean')).toBeUndefined();
  });
});

describe('the canonical text of a row', () => {
  const names = ['n', 'say "x"', 'ok', 'e\u0301'];
  const key: Column[] = [
    { name: 'e\u0301', type: 'string' },
    { name: 'say "x"', type: 'boolean' },
    { name: 'n', type: 'number' },
  ];
  const chunk = chunkOf([
    ['1.0', 'TRUE', 'x', '"a,b"'],
    ['', 'false', 'x', '""'],
    ['x', 'false', 'x', 'a'],
    ['1', 'maybe', 'x', 'a'],
    ['-2.50', '', 'x', 'NA'],
  ]);

  test('has the columns of the key in their order, with their names', () => {
    const [writer, text] = [new KeyWriter(key, names, nulls), new ByteText(3)];
    const lines = [0, 1, 2, 3, 4].map((row) =>
      writer.write(text, chunk, row) ? text.written.toString() : writer.wrong,
    );
    expect(lines).toEqual([
      '{"\u00e9":"a,b","say \\"x\\"":true,"n":1}',
      '{"\u00e9":"","say \\"x\\"":false,"n":null}',
      key[2],
      key[1],
      '{"\u00e9":null,"say \\"x\\"":null,"n":-2.5}',
    ]);
    const one = new KeyWriter([{ name: 'ok', type: 'string' }], names, nulls);
    expect([one.write(text, chunk, 2), text.written.toString()]).toEqual([true, '{"ok":"x"}']);
  });

  test('of a typed format', () => {
    const writer = new KeyWriter([{ name: 'b', type: 'string' }], ['a', 'b'], nulls);
    const text = new ByteText();
    const typed = typedChunk([codesOf(['1', '2']), codesOf(['p', null])], 2);
    expect([0, 1].map((row) => (writer.write(text, typed, row), text.written.toString()))).toEqual([
      '{"b":"p"}',
      '{"b":null}',
    ]);
  });
});
