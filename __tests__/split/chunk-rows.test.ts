import { describe, expect, test } from '@jest/globals';
import { ByteText } from '../../src/split/byte-text.js';
import { ChunkRows } from '../../src/split/chunk-rows.js';
import { RowHash } from '../../src/split/row-hash.js';
import { hashCell } from '../../src/split/value-hash.js';
import { rng } from '../../src/statistics/rng.js';
import type { CellColumn, Chunk } from '../../src/table/chunk.js';
import type { Cell, Column } from '../../src/table/table.js';
import { csvRow } from '../../src/table/write.js';
import { cellAs, chunkOf, codesOf, oddNulls, spellings, typedChunk, wrongSpellings } from './chunks.js';

const columns: Column[] = [
  { name: 'text', type: 'string' },
  { name: 'number', type: 'number' },
  { name: 'y', type: 'string' },
  { name: 'flag', type: 'boolean' },
  { name: 'again', type: 'string' },
];
const target = 2;
const features = ['again', 'number', 'text'];

/** The hash of these cells one by one, in the order of their columns' names; the column of the first one that is not of its type. */
function hashed(cells: readonly Cell[], of: readonly Column[], only = of.map(({ name }) => name)): number[] | Column {
  const hash = new RowHash();
  hash.begin();
  const order = [...of].sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const column of order) {
    const fits = hashCell(only.includes(column.name) ? hash : new RowHash(), cells[of.indexOf(column)]!, column.type);
    if (!fits) return column;
  }
  hash.finish();
  return [...hash.words.subarray(0, hash.size), hash.h1, hash.h2, hash.h3, hash.h4];
}

const words = ({ words, size, h1, h2, h3, h4 }: RowHash): number[] => [...words.subarray(0, size), h1, h2, h3, h4];

/** What is found of each row: its hash and that of its features, its line, and the line where it stands as it would be written. */
function found(rows: ChunkRows, chunk: Chunk, labels: readonly (string | null)[], at = target): object[] {
  rows.begin(chunk);
  return labels.map((label, row) => {
    const [hash, own, text] = [new RowHash(), new RowHash(), new ByteText()];
    if (!rows.hash(hash, row, own)) return { wrong: rows.wrong };
    rows.line(text, row, at, label);
    const { view } = rows;
    const stands = rows.stands(row, at, label);
    const line = stands
      ? Buffer.from(view.buffer, view.byteOffset + rows.start, rows.end - rows.start).toString()
      : null;
    return { hash: words(hash), own: words(own), line: text.written.toString(), stands: line };
  });
}

/** The same by the cells' texts. @param file whether the rows stand in the file with commas, in the order of the columns */
function wanted(spelled: readonly (readonly string[])[], labels: readonly (string | null)[], file = true): object[] {
  return spelled.map((row, at) => {
    const cells = row.map((each) => cellAs(each, oddNulls));
    const hash = hashed(cells, columns);
    if (!Array.isArray(hash)) return { wrong: hash };
    const label = labels[at] ?? null;
    // Numbers keep the blanks that stand around them.
    const line = cells
      .map((cell, place) => {
        if (place === target) return csvRow([label]);
        return columns[place]!.type === 'string' || cell === '' ? csvRow([cell]) : (cell ?? '');
      })
      .join();
    // Left to the text: one that begins like a byte order mark, no number in quotes, a class with quotes or beyond ASCII.
    const odd = row.some(
      (each, place) => /^"?[\uf000-\uffff]/.test(each) || (columns[place]!.type !== 'string' && each === '""'),
    );
    const sure = !odd && /^[\0-!#-\x7f]*$/.test(label ?? '');
    const stands = file && sure && row.join(',') === line ? line : null;
    return { hash, own: hashed(cells, columns, features), line, stands };
  });
}

describe('rows of CSV', () => {
  const random = rng('rows of a chunk');
  const pick = <Item>(items: readonly Item[]): Item => items[random.int(items.length)]!;
  /** A row like most rows of most files, with some odd cells here and there. */
  const rowOf = (odd: number): string[] =>
    columns.map(({ type }, at) => {
      if (random.next() >= odd) return { string: at === 0 ? '"a, b"' : 'plain', number: '12.5', boolean: 'true' }[type];
      if (type !== 'string' && random.next() < 0.1) return pick(wrongSpellings[type]);
      return pick(spellings[type]);
    });
  const rows = [0, 0.1, 0.3, 0.6, 1].flatMap((odd) => Array.from({ length: odd === 0 ? 2 : 120 }, () => rowOf(odd)));
  const labels = rows.map((row) =>
    random.int(5) === 0 ? pick(['other', null, '\u00e9', 'a,b']) : cellAs(row[target]!, oddNulls),
  );
  const of = (): ChunkRows => new ChunkRows(columns, oddNulls, features);

  test('hash and line are those of the cells’ texts, and rows stand where they are spelled as they are written', () => {
    const outcome = wanted(rows, labels);
    expect(found(of(), chunkOf(rows), labels)).toEqual(outcome);
    const standing = outcome.filter((each) => 'stands' in each && each.stands !== null).length;
    expect(standing).toBeGreaterThan(80);
    expect(outcome.filter((each) => 'wrong' in each).length).toBeGreaterThan(20);
  });

  test('with another delimiter no row stands as it is written', () => {
    expect(found(of(), chunkOf(rows, ';'), labels)).toEqual(wanted(rows, labels, false));
  });

  test('each spelling alone, in a row that is written as it stands else', () => {
    const cases = columns.flatMap(({ type }, at) =>
      [...spellings[type], ...(type === 'string' ? [] : wrongSpellings[type])].map((each) =>
        ['plain', '1', 'yes', 'true', 'word'].map((cell, place) => (place === at ? each : cell)),
      ),
    );
    const own = cases.map((row) => cellAs(row[target]!, oddNulls));
    expect(found(of(), chunkOf(cases), own)).toEqual(wanted(cases, own));
  });

  test('a small chunk, a large one and an empty one after each other', () => {
    const one = of();
    for (const part of [rows.slice(0, 3), rows.slice(3, 200), rows.slice(200, 210)]) {
      const own = part.map((row) => cellAs(row[target]!, oddNulls));
      expect(found(one, chunkOf(part), own)).toEqual(wanted(part, own));
    }
    const { columns: none } = chunkOf(rows.slice(0, 1));
    expect(found(one, { file: 'a.csv', rows: 0, lines: new Float64Array(), columns: none }, [])).toEqual([]);
  });

  test('columns in another order than in the file, and a file of one column', () => {
    const chunk = chunkOf([['yes', 'a', '1']]);
    const turned = { ...chunk, columns: [chunk.columns[1]!, chunk.columns[0]!, chunk.columns[2]!] };
    const three: Column[] = [columns[0]!, columns[2]!, columns[1]!];
    const hash = hashed(['a', 'yes', '1'], three);
    const line = { line: 'a,yes,1', stands: null };
    expect(found(new ChunkRows(three, []), turned, ['yes'], 1)).toEqual([{ hash, own: hashed([], []), ...line }]);
    expect(found(new ChunkRows(columns.slice(2, 3), []), chunkOf([['yes']]), ['yes'], 0)).toEqual([
      { hash: hashed(['yes'], columns.slice(2, 3)), own: hashed([], []), line: 'yes', stands: null },
    ]);
    // The first two in their order, the others not.
    const four: Column[] = [columns[0]!, columns[2]!, columns[1]!, { name: 'more', type: 'string' }];
    const { columns: given, ...rest } = chunkOf([['a', 'yes', 'b', '1']]);
    const some = { ...rest, columns: [given[0]!, given[1]!, given[3]!, given[2]!] };
    expect(found(new ChunkRows(four, []), some, ['yes'], 1)).toMatchObject([{ line: 'a,yes,1,b', stands: null }]);
    // Two of the three columns of the file.
    const fewer = { ...chunk, columns: chunk.columns.slice(0, 2) };
    const two: Column[] = [columns[2]!, columns[0]!];
    expect(found(new ChunkRows(two, []), fewer, ['yes'], 0)).toMatchObject([{ line: 'yes,a', stands: null }]);
  });

  test('without features there is one hash only', () => {
    const rows = of();
    rows.begin(chunkOf([['a', '1', 'yes', 'true', 'b']]));
    const hash = new RowHash();
    expect(rows.hash(hash, 0)).toBe(true);
    expect(words(hash)).toEqual(hashed(['a', '1', 'yes', 'true', 'b'], columns));
  });
});

test('rows of a typed format: the same values have the same hash, and their line is that of CSV', () => {
  const cells: Cell[][] = [
    ['e\u0301', '1', 'yes', 'true', 'a,b'],
    [null, '-0.5', 'no', 'false', ''],
    ['NA', null, 'yes', null, null],
    ['x', '9007199254740994', 'no', 'true', 'x'],
    ['x', 'Infinity', 'no', 'true', 'x'],
    ['x', '0', 'no', 'maybe', 'x'],
  ];
  const at = (place: number): Cell[] => cells.map((row) => row[place]!);
  const numbers: CellColumn = {
    kind: 'numbers',
    values: Float64Array.from(at(1), (cell) => Number(cell ?? 3)),
    present: Uint8Array.from(at(1), (cell) => (cell === null ? 0 : 1)),
  };
  const chunk = typedChunk(
    [codesOf(at(0)), numbers, codesOf(at(2)), { kind: 'texts', values: at(3) }, { kind: 'texts', values: at(4) }],
    6,
  );
  const rows = new ChunkRows(columns, oddNulls, features);
  expect(found(rows, chunk, at(2))).toEqual(
    cells.map((row, place) =>
      place === 5
        ? { wrong: columns[3] }
        : { hash: hashed(row, columns), own: hashed(row, columns, features), line: csvRow(row), stands: null },
    ),
  );
});
