import { describe, expect, test } from '@jest/globals';
import { defaultNulls } from '../../src/table/nulls.js';
import type { Cell } from '../../src/table/table.js';
import { ones, parse } from './reading.js';

interface Case {
  readonly name: string;
  readonly given: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly names?: readonly string[];
  readonly lines?: readonly number[];
  readonly nulls?: readonly string[];
  readonly delimiter?: string;
}

const cases: readonly Case[] = [
  {
    name: 'plain',
    given: 'a,b\n1,2\n3,4\n',
    rows: [
      ['1', '2'],
      ['3', '4'],
    ],
    lines: [2, 3],
  },
  { name: 'no line end at the end', given: 'a,b\n1,2', rows: [['1', '2']] },
  {
    name: 'CRLF',
    given: 'a,b\r\n1,2\r\n3,4\r\n',
    rows: [
      ['1', '2'],
      ['3', '4'],
    ],
    lines: [2, 3],
  },
  {
    name: 'CR',
    given: 'a,b\r1,2\r3,4\r',
    rows: [
      ['1', '2'],
      ['3', '4'],
    ],
    lines: [2, 3],
  },
  { name: 'CR at the very end without rows after', given: 'a,b\r\n1,2\r', rows: [['1', '2']] },
  { name: 'byte order mark', given: '\uFEFFa,b\n1,2\n', names: ['a', 'b'], rows: [['1', '2']] },
  { name: 'byte order mark before a quote', given: '\uFEFF"a",b\n1,2\n', names: ['a', 'b'], rows: [['1', '2']] },
  { name: 'quotes', given: 'a,b\n"1","2"\n', rows: [['1', '2']] },
  { name: 'quoted delimiter', given: 'a,b\n"1,5",2\n', rows: [['1,5', '2']] },
  { name: 'doubled quotes', given: 'a,b\n"say ""hi""",""""\n', rows: [['say "hi"', '"']] },
  {
    name: 'quoted line ends count as lines',
    given: 'a,b\n"x\ny","p\r\nq"\n3,4\n',
    rows: [
      ['x\ny', 'p\r\nq'],
      ['3', '4'],
    ],
    lines: [2, 5],
  },
  {
    name: 'quoted CR counts as a line',
    given: 'a,b\n"x\ry",1\n3,4\n',
    rows: [
      ['x\ry', '1'],
      ['3', '4'],
    ],
    lines: [2, 4],
  },
  { name: 'quoted at the end of the file', given: 'a,b\n1,"2"', rows: [['1', '2']] },
  { name: 'empty cells are missing, quoted empty ones are not', given: 'a,b,c\n,"",\n', rows: [[null, '', null]] },
  { name: 'last cell empty at the end of the file', given: 'a,b\n1,', rows: [['1', null]] },
  { name: 'blanks are kept', given: 'a,b\n 1 ,\t\n', rows: [[' 1 ', '\t']] },
  { name: 'blank lines at the end', given: 'a,b\n1,2\n\n\r\n\n', rows: [['1', '2']] },
  {
    name: 'one column: a blank line is a missing value',
    given: 'a\n1\n\n2\n\n',
    rows: [['1'], [null], ['2'], [null]],
    lines: [2, 3, 4, 5],
  },
  {
    name: 'texts that mean missing',
    given: 'a,b,c\nNA,"NA",NAN\nnull,-nan,n\n',
    nulls: defaultNulls,
    rows: [
      [null, null, 'NAN'],
      [null, null, 'n'],
    ],
  },
  {
    name: 'null texts of the user',
    given: 'a,b\n?,—\n??,NA\n',
    nulls: ['?', '—'],
    rows: [
      [null, null],
      ['??', 'NA'],
    ],
  },
  { name: 'a null text with a doubled quote', given: 'a,b\n"""",1\n', nulls: ['"'], rows: [[null, '1']] },
  {
    name: 'beyond ASCII',
    given: 'é,漢\nö,🙂x\n"🙂,é",z\nlast,1\n',
    names: ['é', '漢'],
    rows: [
      ['ö', '🙂x'],
      ['🙂,é', 'z'],
      ['last', '1'],
    ],
  },
  { name: 'semicolon', given: 'a;b,c;d\n1;2;3\n', names: ['a', 'b,c', 'd'], rows: [['1', '2', '3']] },
  { name: 'tab', given: 'a\tb\n1,0\t2\n', rows: [['1,0', '2']] },
  { name: 'bar', given: 'a|b\n1|2\n', rows: [['1', '2']] },
  {
    name: 'a delimiter inside quotes does not count',
    given: '"a;;;b",c\n1,2\n',
    names: ['a;;;b', 'c'],
    rows: [['1', '2']],
  },
  { name: 'comma wins a tie', given: 'a,b;c\n1,2\n', names: ['a', 'b;c'], rows: [['1', '2']] },
  { name: 'delimiter of the user', given: 'a,b:c\n1:2\n', delimiter: ':', names: ['a,b', 'c'], rows: [['1', '2']] },
  {
    name: 'quoted header over two lines',
    given: '"a\nb",c\n1,2\n',
    names: ['a\nb', 'c'],
    rows: [['1', '2']],
    lines: [3],
  },
  {
    name: 'names that are properties of objects',
    given: '__proto__,constructor\n1,2\n',
    names: ['__proto__', 'constructor'],
    rows: [['1', '2']],
  },
];

describe('CsvReader', () => {
  test.each(cases)('$name', ({ given, rows, names, lines, nulls, delimiter }) => {
    const bytes = Buffer.from(given);
    const options = { ...(nulls && { nulls }), ...(delimiter && { delimiter }) };
    const whole = parse(bytes, [], options);
    expect(whole.rows).toEqual(rows);
    if (names !== undefined) expect(whole.names).toEqual(names);
    if (lines !== undefined) expect(whole.lines).toEqual(lines);
    expect(parse(bytes, ones(bytes.length), options)).toEqual(whole);
  });

  test('many rows come in batches of at most 4,096, none lost', () => {
    const count = 10_000;
    const text = `id,text\n${Array.from({ length: count }, (_, row) => `${String(row)},"t\n${String(row)}"`).join('\n')}\n`;
    const { rows, lines } = parse(Buffer.from(text), [1000, 3, 65_536]);
    expect(rows.length).toBe(count);
    expect(rows.every(([id, cell], row) => id === String(row) && cell === `t\n${String(row)}`)).toBe(true);
    expect(lines.at(-1)).toBe(2 + 2 * (count - 1));
  });

  test('many columns', () => {
    const width = 20_000;
    const text = `${Array.from({ length: width }, (_, at) => `c${String(at)}`).join(',')}\n${'1,'.repeat(width - 1)}1\n`;
    const { names, rows } = parse(Buffer.from(text), [100, 50_000]);
    expect(names.length).toBe(width);
    expect(rows).toEqual([new Array(width).fill('1')]);
  });
});

const errors: readonly { name: string; given: string | Uint8Array; expect: RegExp }[] = [
  { name: 'empty', given: '', expect: /^data\.csv:1: the file is empty/ },
  { name: 'only a byte order mark', given: '\uFEFF', expect: /^data\.csv:1: the file is empty/ },
  { name: 'header only', given: 'a,b\n', expect: /^data\.csv:1: the file has a header and no rows/ },
  { name: 'header only, without a line end', given: 'a,b', expect: /^data\.csv:1: the file has a header and no rows/ },
  { name: 'header and blank lines', given: 'a,b\n\n\n', expect: /the file has a header and no rows/ },
  { name: 'blank header', given: '\na,b\n', expect: /^data\.csv:1: expected a header.*blank line/ },
  {
    name: 'too few cells',
    given: 'a,b,c\n1,2,3\n4,5\n',
    expect: /^data\.csv:3: expected 3 cells as in the header, got 2 cells/,
  },
  {
    name: 'too many cells',
    given: 'a,b\n1,2,3\n',
    expect: /^data\.csv:2: expected 2 cells as in the header, got 3 cells/,
  },
  { name: 'ragged after a quoted line end', given: 'a,b\n"1\n2",2\n3\n', expect: /^data\.csv:4: .* got 1 cell;/ },
  { name: 'blank line between rows', given: 'a,b\n1,2\n\n3,4\n', expect: /^data\.csv:3: the line is blank/ },
  {
    name: 'quote never closed',
    given: 'a,b\n1,2\n3,"4\n5,6\n',
    expect: /^data\.csv:3: a quote opens a cell here and is never closed/,
  },
  { name: 'quote never closed in the header', given: 'a,"b\n1,2\n', expect: /^data\.csv:1: a quote opens a cell here/ },
  { name: 'lone quote at the end', given: 'a,b\n1,"', expect: /^data\.csv:2: a quote opens a cell here/ },
  {
    name: 'text after a closing quote',
    given: 'a,b\n1,"2\n3"x\n',
    expect: /^data\.csv:3: text follows the closing quote/,
  },
  {
    name: 'blank after a closing quote',
    given: 'a,b\n"1" ,2\n',
    expect: /^data\.csv:2: text follows the closing quote/,
  },
  {
    name: 'character beyond ASCII after a closing quote',
    given: 'a,b\n"1"é,2\n',
    expect: /^data\.csv:2: text follows/,
  },
  { name: 'quote inside a plain cell', given: 'a,b\n1,5"x\n', expect: /^data\.csv:2: a quote inside a cell/ },
  { name: 'blank before a quote', given: 'a,b\n1, "x"\n', expect: /^data\.csv:2: a quote inside a cell/ },
  { name: 'repeated name', given: 'a,b,a\n1,2,3\n', expect: /^data\.csv:1: columns 1 and 3 have the same name "a"/ },
  { name: 'empty name', given: 'a,,c\n1,2,3\n', expect: /^data\.csv:1: column 2 has no name/ },
  {
    name: 'the index of pandas',
    given: ',a\n0,1\n',
    expect: /^data\.csv:1: column 1 has no name.*to_csv\(index=False\)/,
  },
  {
    name: 'the delimiter of a spreadsheet',
    given: 'sep=;\na;b\n1;2\n',
    expect: /^data\.csv:1: the first line tells a spreadsheet/,
  },
  { name: 'blank name', given: 'a," "\n1,2\n', expect: /^data\.csv:1: column 2 has no name/ },
  { name: 'NUL byte', given: 'a,b\n1,2\n1,\0\n', expect: /^data\.csv:3: a NUL byte/ },
  { name: 'NUL byte in quotes', given: 'a,b\n1,"x\n\0"\n', expect: /^data\.csv:3: a NUL byte/ },
  { name: 'NUL byte after a closing quote', given: 'a,b\n"1"\0,2\n', expect: /^data\.csv:2: a NUL byte/ },
  {
    name: 'UTF-16, little end first',
    given: Buffer.from('\uFEFFa,b\n1,2\n', 'utf16le'),
    expect: /^data\.csv:1: the file is in UTF-16/,
  },
  { name: 'UTF-16, big end first', given: Buffer.from('\uFEFFa,b\n', 'utf16le').swap16(), expect: /UTF-16/ },
  { name: 'Latin-1', given: Buffer.from('a,b\n1,2\né,2\n', 'latin1'), expect: /^data\.csv:3: not UTF-8/ },
  {
    name: 'Latin-1 after CR and CRLF',
    given: Buffer.from('a,b\r1,2\r\n"p\nq",é\r3,4\r', 'latin1'),
    expect: /^data\.csv:4: not UTF-8/,
  },
  { name: 'Latin-1 in the header', given: Buffer.from('é,b\n1,2\n', 'latin1'), expect: /^data\.csv:1: not UTF-8/ },
  {
    name: 'character cut at the end',
    given: Buffer.from('a,b\n1,漢').subarray(0, -1),
    expect: /^data\.csv:2: not UTF-8/,
  },
  {
    name: 'surrogate in UTF-8',
    given: Buffer.from([97, 44, 98, 10, 49, 44, 0xed, 0xa0, 0x80, 10]),
    expect: /^data\.csv:2: not UTF-8/,
  },
  {
    name: 'overlong form',
    given: Buffer.from([97, 44, 98, 10, 49, 44, 0xc0, 0xaf, 10]),
    expect: /^data\.csv:2: not UTF-8/,
  },
];

describe('CsvReader refuses', () => {
  test.each(errors)('$name', ({ given, expect: sentence }) => {
    const bytes = Buffer.from(given as string);
    expect(() => parse(bytes, [])).toThrow(sentence);
    expect(() => parse(bytes, ones(bytes.length))).toThrow(sentence);
  });

  test('a header without an end, in pieces of 4 kB, each of which is not looked at anew', () => {
    const bytes = Buffer.alloc(17 << 20, 120);
    expect(() => parse(bytes, new Array<number>(17 << 8).fill(1 << 12))).toThrow(
      /^data\.csv:1: the row that starts here is longer than 16 MB/,
    );
  });

  test('a row over 16 MB, in bounded memory', () => {
    const head = Buffer.from('a,b\n1,2\n3,"');
    const chunk = Buffer.alloc(1 << 20, 120);
    const bytes = Buffer.concat([head, ...new Array<Buffer>(40).fill(chunk)]);
    expect(() => parse(bytes, new Array<number>(41).fill(1 << 20))).toThrow(
      /^data\.csv:3: the row that starts here is longer than 16 MB/,
    );
  });
});
