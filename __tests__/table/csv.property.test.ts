import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Cell } from '../../src/table/table.js';
import { csvRow } from '../../src/table/write.js';
import { parse } from './reading.js';

const pieces = fc.constantFrom(
  'a',
  '7',
  ' ',
  ',',
  ';',
  '\t',
  '"',
  '""',
  '\n',
  '\r',
  '\r\n',
  'é',
  '漢',
  '🙂',
  '\uFEFF',
  '|',
  'NA',
);
const text = fc.oneof(
  fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 8 }).map((value) => value.replaceAll('\0', '')),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(fc.constant(null), fc.constant(''), text);
const table = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.record({
    names: fc.uniqueArray(
      text.filter((name) => name.trim() !== ''),
      { minLength: width, maxLength: width },
    ),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
  }),
);

describe('writer and reader', () => {
  test('give back the same cells, wherever the chunks are cut and whatever ends the lines', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 }),
        fc.boolean(),
        ({ names, rows }, lineEnd, sizes, mark) => {
          const content = [names, ...rows].map((row) => csvRow(row) + lineEnd).join('');
          const bytes = Buffer.from((mark ? '\uFEFF' : '') + content);
          const read = parse(bytes, sizes, { delimiter: ',' });
          expect(read.names).toEqual(names);
          expect(read.rows).toEqual(rows);
        },
      ),
      { numRuns: 1500, seed: 7 },
    );
  });

  test('bytes of any kind are read or refused with a line, never a crash', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(34, 44, 10, 13, 97, 49, 0xc3, 0xa9, 0xf0, 0x9f, 0xef, 0xbb, 0xbf, 0xff, 0), {
          maxLength: 40,
        }),
        fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 20 }),
        (given, sizes) => {
          const bytes = Uint8Array.from(given);
          const outcome = (cuts: readonly number[]): unknown => {
            try {
              return parse(bytes, cuts);
            } catch (error) {
              expect((error as Error).name).toBe('UserError');
              expect((error as Error).message).toMatch(/^data\.csv:\d+: /);
              return 'refused';
            }
          };
          expect(outcome(sizes)).toEqual(outcome([]));
        },
      ),
      { numRuns: 4000, seed: 11 },
    );
  });
});

interface Fixture {
  readonly parse: readonly { delimiter: string; text: string; names: string[]; rows: string[][] }[];
}

describe("Python's csv module", () => {
  const fixture = JSON.parse(readFileSync(new URL('../fixtures/csv/cases.json', import.meta.url), 'utf8')) as Fixture;

  test('reads the same cells from 150 generated files', () => {
    expect(fixture.parse.length).toBe(150);
    for (const { delimiter, text: content, names, rows } of fixture.parse) {
      const read = parse(Buffer.from(content), [3, 5, 7], { delimiter });
      expect(read.names).toEqual(names);
      expect(read.rows).toEqual(rows);
    }
  });
});

describe('csvRow', () => {
  test.each([
    { name: 'plain', given: ['a', '1'], expect: 'a,1' },
    { name: 'missing and empty', given: [null, '', null], expect: ',"",' },
    { name: 'one missing', given: [null], expect: '' },
    {
      name: 'comma, quote, line end',
      given: ['a,b', 'say "x"', 'p\nq', 'r\rs'],
      expect: '"a,b","say ""x""","p\nq","r\rs"',
    },
    { name: 'blanks at the border, for readers that trim', given: [' a', 'b\t', 'c d'], expect: '" a","b\t",c d' },
  ])('$name', ({ given, expect: row }) => {
    expect(csvRow(given)).toBe(row);
  });
});
