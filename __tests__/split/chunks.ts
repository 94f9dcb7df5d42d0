import type { CellColumn, Chunk } from '../../src/table/chunk.js';
import { Scanner } from '../../src/table/scan.js';
import { textList } from '../../src/table/text-list.js';
import type { Cell, ColumnType } from '../../src/table/table.js';

/** Rows of CSV, as they are spelled, as a chunk that begins on the second line of its file. */
export function chunkOf(rows: readonly (readonly string[])[], delimiter = ',', file = 'a.csv'): Chunk {
  const width = rows[0]?.length ?? 1;
  const scanner = new Scanner(file, delimiter, 'bytes');
  scanner.line = 2;
  const bytes = Buffer.from(`${rows.map((row) => `${row.join(delimiter)}\n`).join('')}\0`);
  scanner.scan(bytes, bytes.length - 1, width, true);
  const cells = scanner.cells.slice(0, scanner.count);
  const columns = Array.from({ length: width }, (_, at): CellColumn => ({ kind: 'bytes', bytes, cells, at, width }));
  return { file, rows: scanner.rows, columns, lines: scanner.lines.slice(0, scanner.rows) };
}

/** Columns as a typed format has them. */
export function typedChunk(columns: readonly CellColumn[], rows: number): Chunk {
  return { file: 'a.parquet', rows, columns, lines: Float64Array.from({ length: rows }, (_, at) => at + 1) };
}

/** Texts of a typed format, each different one once; null is missing. */
export function codesOf(cells: readonly Cell[]): CellColumn {
  const texts = [...new Set(cells.filter((cell) => cell !== null))];
  const codes = Int32Array.from(cells, (cell) => (cell === null ? -1 : texts.indexOf(cell)));
  return { kind: 'codes', codes, list: textList(texts, true) };
}

/** The cell that a spelling says: in quotes, or as it stands; these texts and the empty cell are missing. */
export function cellAs(spelled: string, nulls: readonly string[]): Cell {
  const inQuotes = spelled.length > 1 && spelled.startsWith('"');
  const text = inQuotes ? spelled.slice(1, -1).replaceAll('""', '"') : spelled;
  return spelled === '' || nulls.includes(text) ? null : text;
}

/** How cells are spelled in files, also oddly, with a bar between them. */
export const spellings: Readonly<Record<ColumnType, readonly string[]>> = {
  string: [
    'x|"x"|a b|"a b"|""||NA|"NA"|NAN|N|-|"-999"|12|a longer text of plain words',
    '"say ""hi"""|"q""q"|"a,b"|"two\nlines"|"cr\r\n"',
    ' lead|trail |\ttab|tab\t|" lead"|"trail "|"\ttab"|"tab\t"',
    '\u00e9|"\u00e9"|e\u0301|"e\u0301"|\u4e2d\u6587|"\uff01 full"|\uff01|"\ufeffmark"|\ufeffmark',
  ].flatMap((line) => line.split('|')),
  number: [
    '1|1.0|01|"1"|-0|0|12.50|9007199254740992|9007199254740993|-9007199254740993|1e300|inf|-inf',
    '|""|NA|"NA"|-999| 7|1e-7|"1e3"|0.1|-2.5|123456789012345678|-',
  ].flatMap((line) => line.split('|')),
  boolean: 'true|FALSE|"True"||""|NA|false|"NA"'.split('|'),
};
export const oddNulls = ['NA', '-', 'q"q', '-999'];
/** What is no number, or neither true nor false. */
export const wrongSpellings = { number: ['x', 'nan', '"1""2"'], boolean: ['yes', '1', '"tr""ue"'] } as const;
