import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { CellFinder } from '../../src/table/cell-finder.js';
import { openCsvWasm } from '../../src/table/csv-wasm.js';
import { Scanner } from '../../src/table/scan.js';

/** What was found in a block. */
interface Outcome {
  readonly rows: number;
  readonly cells: number[];
  readonly lines: number[];
}

const finder = new CellFinder();

function compiled(block: Buffer, delimiter: string, width: number, line: number): Outcome | undefined {
  const found = finder.find(block, delimiter, width, line);
  if (found === undefined) return undefined;
  const { rows, bytes, cells, lines, blank } = found;
  expect(bytes.equals(Buffer.concat([block, Buffer.alloc(1)]))).toBe(true);
  expect(blank).toBe(0);
  return { rows, cells: [...cells.subarray(0, rows * width * 2)], lines: [...lines.subarray(0, rows)] };
}

/** The same by the scanner that goes byte by byte; undefined where it finds a mistake or a blank line. */
function scanned(block: Buffer, delimiter: string, width: number, line: number): Outcome | undefined {
  const scanner = new Scanner('x.csv', delimiter, 'bytes');
  scanner.line = line;
  try {
    scanner.scan(Buffer.concat([block, Buffer.alloc(1)]), block.length, width, true);
  } catch {
    return undefined;
  }
  const { rows, cells, lines, count, blankLine } = scanner;
  if (blankLine > 0) return undefined;
  return { rows, cells: [...cells.subarray(0, count)], lines: [...lines.subarray(0, rows)] };
}

const delimiters = fc.constantFrom(',', ';', '\t', '|', ' ', 'a');
// Some are longer than the 64 bytes that are looked at together, and some just fill them with others.
const text = fc.oneof(
  fc.constant(''),
  fc.array(fc.constantFrom('b', '7', ' ', ',', ';', '\t', '"', '""', '\n', '\r\n', 'é', '漢', '🙂', 'a'), {
    maxLength: 9,
  }),
  fc.integer({ min: 0, max: 140 }).map((length) => 'x'.repeat(length)),
  fc.integer({ min: 0, max: 40 }).map((pairs) => '"'.repeat(pairs)),
);

/** A cell as it stands in a file. @param always whether it is in quotes where it need not be */
function written(cell: string, delimiter: string, always: boolean): string {
  const must = always || cell.includes(delimiter) || /["\r\n]/.test(cell);
  return must ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const file = fc
  .record({
    cells: fc.array(
      text.map((pieces) => (typeof pieces === 'string' ? pieces : pieces.join(''))),
      { minLength: 1, maxLength: 200 },
    ),
    width: fc.oneof(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 60, max: 200 }), fc.constant(1)),
    delimiter: delimiters,
    lineEnd: fc.constantFrom('\n', '\r\n'),
    ended: fc.boolean(),
    quotes: fc.array(fc.boolean(), { minLength: 1, maxLength: 20 }),
  })
  .map(({ cells, width, delimiter, lineEnd, ended, quotes }) => {
    const rows = Array.from({ length: Math.ceil(cells.length / width) }, (_, row) =>
      Array.from({ length: width }, (_, at) =>
        written(cells[row * width + at] ?? '', delimiter, quotes[(row * width + at) % quotes.length]!),
      ).join(delimiter),
    );
    // A last row that is one empty cell is there by its line end only.
    const end = ended || rows.at(-1) === '' ? lineEnd : '';
    return { block: Buffer.from(rows.join(lineEnd) + end), width, delimiter, rows: rows.length };
  });

describe('CellFinder', () => {
  test('finds the cells of ordinary CSV where the scanner does', () => {
    fc.assert(
      fc.property(file, fc.integer({ min: 1, max: 2 ** 40 }), ({ block, width, delimiter, rows }, line) => {
        const found = compiled(block, delimiter, width, line);
        expect(found?.rows).toBe(rows);
        expect(found).toEqual(scanned(block, delimiter, width, line));
      }),
      { numRuns: 2000, seed: 5 },
    );
  });

  test('finds nothing in what is cut in the middle, or the same as the scanner', () => {
    fc.assert(
      fc.property(file, ({ block, width, delimiter }) => {
        for (let length = 1; length < Math.min(block.length, 300); length++) {
          const part = block.subarray(0, length);
          const found = compiled(part, delimiter, width, 1);
          if (found !== undefined) expect(found).toEqual(scanned(part, delimiter, width, 1));
        }
      }),
      { numRuns: 60, seed: 6 },
    );
  });

  test.each([0, 61, 63])('has the same opinion of every text of seven bytes after %i', (before) => {
    const bytes = ['a', ',', '"', '\n', '\r'];
    const head = before === 0 ? '' : `${'x'.repeat(before - 1)}\n`;
    let certain = 0;
    for (let number = 0; number < 5 ** 7; number++) {
      let tail = '';
      for (let rest = number, at = 0; at < 7; at++, rest = Math.floor(rest / 5)) tail += bytes[rest % 5]!;
      const block = Buffer.from(head + tail);
      const found = finder.find(block, ',', 1, 1);
      if (found === undefined) continue;
      certain++;
      const expected = scanned(block, ',', 1, 1);
      expect([tail, { ...expected }]).toEqual([tail, compiled(block, ',', 1, 1)]);
    }
    // Of them are ordinary: those without a lone CR, a comma outside quotes or a stray quote.
    expect(certain).toBe(certainTexts(bytes, head));
  });

  test('refuses to decide about bytes that are no ordinary CSV', () => {
    const cases = {
      'a stray quote': 'a,b"\n',
      'text after a closing quote': '"a"b,c\n',
      'a NUL': 'a,\0\n',
      'a NUL inside quotes': 'a,"\0"\n',
      'a lone CR': 'a,b\rc,d\n',
      'a lone CR inside quotes': 'a,"b\rc"\n',
      'a CR at the end of quotes': 'a,"b\r"\n',
      'a CR before CRLF': 'a,b\r\r\n',
      'a short row': 'a,b\nc\n',
      'a long row': 'a,b\nc,d,e\n',
      'a short row, then a long one': 'a\nb,c,d\n',
      'a blank line at the end': 'a,b\n\n',
      'a quote never closed': 'a,"b\n',
      'a quote never closed after pairs': 'a,"b""\n',
      nothing: '',
    };
    for (const [name, content] of Object.entries(cases)) {
      // Wherever in the 64 bytes it stands, and in the first or the second.
      for (let before = 0; before < 130; before++) {
        const rows = before < 4 ? '' : `${'x'.repeat(before - 3)},y\n`;
        const block = Buffer.from(content === '' ? '' : rows + content);
        expect([name, before, finder.find(block, ',', 2, 1)]).toEqual([name, before, undefined]);
      }
    }
  });

  test('finds no row in an empty block', () => {
    expect(finder.find(Buffer.alloc(0), ',', 1, 1)).toBeUndefined();
  });

  test('has room for what it writes after blocks that just fill its memory', () => {
    for (let length = 65_470; length <= 65_540; length++) {
      const block = 'abc\n'.repeat(length / 4 - 8) + 'x'.repeat(32 + (length % 4));
      const fresh = new CellFinder();
      const { rows, bytes, cells } = fresh.find(Buffer.from(block), ',', 1, 1)!;
      expect(rows).toBe(Math.floor(length / 4 - 8) + 1);
      expect(bytes).toHaveLength(length + 1);
      expect([...cells.subarray(0, 4)]).toEqual([0, 12, 4, 28]);
      expect([...cells.subarray(rows * 2 - 2, rows * 2)]).toEqual([rows * 4 - 4, length * 4]);
    }
  });

  test('finds nothing where there is no memory', () => {
    const block = Buffer.from('a,b\n');
    expect(new CellFinder(null).find(block, ',', 2, 1)).toBeUndefined();
    const module = openCsvWasm()!;
    const grow = (): never => {
      throw new RangeError('no memory');
    };
    const poor = { ...module, memory: { buffer: module.memory.buffer, grow } };
    expect(new CellFinder(poor).find(block, ',', 2, 1)).toBeUndefined();
  });

  test('takes blocks of any size in turn', () => {
    const sizes = [10, 65_463, 65_472, 65_473, 70_000, 3_000_000, 100, 140_000];
    for (const size of sizes) {
      for (const row of [',,,\n', `${'"""",'.repeat(3)}x\r\n`, 'abcdef,1,2,3\n']) {
        const block = Buffer.from(row.repeat(Math.ceil(size / row.length)));
        const found = finder.find(block, ',', 4, 7)!;
        expect(found.rows).toBe(block.length / row.length);
        const scanner = new Scanner('x.csv', ',', 'bytes');
        scanner.line = 7;
        scanner.scan(found.bytes, block.length, 4, true);
        const same = Buffer.compare(
          Buffer.from(found.cells.buffer, found.cells.byteOffset, scanner.count * 4),
          Buffer.from(scanner.cells.buffer, 0, scanner.count * 4),
        );
        expect(same).toBe(0);
        expect(found.lines[found.rows - 1]).toBe(scanner.lines[scanner.rows - 1]);
      }
    }
  });
});

/** How many texts of seven bytes after a head are rows of one cell in ordinary CSV, by a grammar. */
function certainTexts(bytes: readonly string[], head: string): number {
  const ordinary = /^(?:(?:[ax]*|"(?:[ax,\n]|\r\n|"")*")\r?\n)*(?:[ax]*|"(?:[ax,\n]|\r\n|"")*")\r?$/;
  let count = 0;
  for (let number = 0; number < bytes.length ** 7; number++) {
    let tail = '';
    for (let rest = number, at = 0; at < 7; at++, rest = Math.floor(rest / 5)) tail += bytes[rest % 5]!;
    if (ordinary.test(head + tail)) count++;
  }
  return count;
}
