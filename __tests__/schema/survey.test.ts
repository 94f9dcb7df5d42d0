import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { isIncreasing } from '../../src/schema/order-watch.js';
import { parseSchema } from '../../src/schema/schema.js';
import type { Cell } from '../../src/table/table.js';
import { cells, inferFrom, pass, type Data } from './pass.js';

const head = 'format: mlops-schema/1\nextra_columns: warning\ncolumns:\n';
const strict = `${head}
  - { name: a, type: number, integer: true, range: { min: 0, max: 5 }, unique: true, distinct: { max: 3 } }
  - { name: b, type: string, domain: [x, "1"], length: { min: 1, max: 1 }, unique: true }
  - { name: c, type: boolean }
  - { name: d, type: string, format: date, range: { min: 2024-01-02 } }
`;

describe('a survey in several threads', () => {
  const number = fc.constantFrom<Cell>(null, '1', '1.0', '2', '-3', '7', '8.5', 'nan', 'inf', 'x', '', '9007199254740993', '9007199254740992');
  const text = fc.constantFrom<Cell>(null, '', 'x', '1', 'yy', 'z', '"', 'é', 'a,b');
  const truth = fc.constantFrom<Cell>(null, 'true', 'FALSE', 'yes', '1');
  const day = fc.constantFrom<Cell>(null, '2024-01-01', '2024-01-02', '2023-12-31', '1.1.2024', '2024-02-30');

  test('finds the same, first places in the order of the data and repeated values across threads among them', async () => {
    const schema = await parseSchema(strict, 's.yml');
    const column = (cell: fc.Arbitrary<Cell>): fc.Arbitrary<Cell[]> => fc.array(cell, { minLength: 40, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(column(number), column(text), column(truth), column(day), async (a, b, c, d) => {
        const data: Data = { a, b, c, d };
        const settings = { key: ['a', 'b'], target: 'c', values: true };
        const alone = await pass(data, schema, settings, true);
        const together = await pass(data, schema, { ...settings, threads: 3 }, true);
        const sorted = (survey: typeof alone): unknown => ({
          ...survey,
          columns: survey.columns.map((one) => ({ ...one, breaks: { ...one.breaks, outside: [...(one.breaks.outside ?? [])].sort() } })),
        });
        expect(sorted(together)).toEqual(sorted(alone));
      }),
      { numRuns: 25, seed: 8 },
    );
  });

  test('counts repeated rows as a look at all pairs does', async () => {
    const a = cells(60, (row) => String((row * 7) % 23));
    const b = cells(60, (row) => (row % 11 === 0 ? null : 'k'));
    const repeated = a.flatMap((value, row) => (a.slice(0, row).some((other, at) => other === value && b[at] === b[row]) ? [row + 2] : []));
    for (const threads of [1, 2, 4]) {
      const { keys } = await pass({ a, b }, null, { key: ['a', 'b'], threads });
      expect(keys).toEqual({ count: repeated.length, lines: repeated.slice(0, 3).map((line) => ({ file: 'data.csv', line })), values: [] });
    }
  });

  test('a counter is one across threads, too', async () => {
    const rising = cells(90, (row) => String(1000 + row));
    for (const threads of [1, 3]) {
      const { columns } = await inferFrom({ rising }, { threads });
      expect(columns[0]!.range).toEqual({ min: 0, max: null });
      const found = await pass({ rising, falling: [...rising].reverse() }, null, { threads }, true);
      expect(found.columns.map(({ increasing }) => increasing)).toEqual([true, false]);
    }
  });

  test.each([
    { name: 'rising from run to run', seconds: [5, 9], expect: true },
    { name: 'the same number at a border', seconds: [4, 9], expect: false },
    { name: 'falling at a border', seconds: [3, 9], expect: false },
  ])('$name', ({ seconds: [first, last], expect: wanted }) => {
    const run = (file: string, line: number, from: number, to: number): object => ({ file, line, first: from, last: to });
    const one = { runs: [run('a', 2, 1, 2), run('b', 2, first!, last!)] as never, leadingZeros: 0 };
    const other = { runs: [run('a', 9, 3, 4)] as never, leadingZeros: 0 };
    expect(isIncreasing([one, other], ['a', 'b'])).toBe(wanted);
    expect(isIncreasing([other, one], ['a', 'b'])).toBe(wanted);
  });
});
