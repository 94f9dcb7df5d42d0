import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { inferColumns, isBoolean, TypeEvidence } from '../../src/table/infer.js';
import { defaultNulls, NullTexts } from '../../src/table/nulls.js';
import { parseNumber } from '../../src/table/number.js';
import type { Batch, Cell } from '../../src/table/table.js';
import { parse } from './reading.js';

describe('parseNumber', () => {
  test.each([
    { given: '1', expect: 1 },
    { given: '-1.50', expect: -1.5 },
    { given: '+2', expect: 2 },
    { given: ' 3\t', expect: 3 },
    { given: '.5', expect: 0.5 },
    { given: '5.', expect: 5 },
    { given: '-.5e-3', expect: -0.0005 },
    { given: '1E+05', expect: 100_000 },
    { given: '007', expect: 7 },
    { given: '-0', expect: -0 },
    { given: '0.1', expect: 0.1 },
    { given: '123456789012345', expect: 123456789012345 },
    { given: '0.000000000000001', expect: 1e-15 },
    { given: '9007199254740993', expect: 9007199254740992 },
    { given: '17976931348623157e292', expect: Number.MAX_VALUE },
    { given: '1e-400', expect: 0 },
    { given: 'inf', expect: Infinity },
    { given: '-Infinity', expect: -Infinity },
    { given: '+INF', expect: Infinity },
  ])('$given', ({ given, expect: value }) => {
    expect(parseNumber(given)).toBe(value);
  });

  test.each([
    '',
    ' ',
    '-',
    '+',
    '.',
    'e5',
    '1e',
    '1e+',
    '--1',
    '1.2.3',
    '0x10',
    '0b1',
    '1_000',
    '1,5',
    '1 2',
    'nan',
    'NaN',
    '１',
    '\u00a01',
    '1\n',
    '1e400',
    'infinit',
    '1d5',
    'true',
  ])('not a number: %j', (given) => {
    expect(parseNumber(given)).toBeUndefined();
  });

  test('is the nearest double for whatever decimals', () => {
    const digits = fc.stringMatching(/^[0-9]{1,20}$/);
    fc.assert(
      fc.property(digits, digits, fc.boolean(), (whole, fraction, negative) => {
        const text = `${negative ? '-' : ''}${whole}.${fraction}`;
        expect(parseNumber(text)).toBe(Number(text));
      }),
      { numRuns: 3000, seed: 3 },
    );
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(parseNumber(Object.is(value, -0) ? '-0' : String(value))).toBe(value);
      }),
      { numRuns: 3000, seed: 4 },
    );
  });
});

interface Fixture {
  readonly types: readonly { name: string; text: string; type: string; values: (string | null)[] | null }[];
}

describe('types as pandas infers them', () => {
  const fixture = JSON.parse(readFileSync(new URL('../fixtures/csv/cases.json', import.meta.url), 'utf8')) as Fixture;

  test.each(fixture.types)('$name', ({ text, type, values }) => {
    const column = parse(Buffer.from(text), [], { nulls: defaultNulls }).rows.map(([cell]) => cell as Cell);
    const evidence = new TypeEvidence();
    evidence.add(column);
    expect(evidence.type).toBe(type);
    if (values === null) return;
    const python = (value: string): number => Number(value.replace('inf', 'Infinity'));
    expect(column.map((cell) => (cell === null ? null : parseNumber(cell)))).toEqual(
      values.map((value) => (value === null ? null : python(value))),
    );
  });
});

describe('TypeEvidence', () => {
  test.each<{ name: string; given: Cell[]; expect: string }>([
    { name: 'nothing present is text', given: [null, null], expect: 'string' },
    { name: 'empty texts only are text', given: ['', null], expect: 'string' },
    { name: 'an empty text among numbers is missing', given: ['1', '', '2'], expect: 'number' },
    { name: 'an empty text among booleans is missing', given: ['True', ''], expect: 'boolean' },
    { name: 'booleans may be missing', given: ['true', null], expect: 'boolean' },
    { name: '20 digits', given: ['12345678901234567890', '1'], expect: 'number' },
    { name: '21 digits', given: ['123456789012345678901'], expect: 'string' },
    { name: '21 digits beside decimals', given: ['123456789012345678901', '0.5'], expect: 'number' },
  ])('$name', ({ given, expect: type }) => {
    const evidence = new TypeEvidence();
    evidence.add(given);
    expect(evidence.type).toBe(type);
  });

  test('of parts merges to that of the whole, in any order', () => {
    const cells = fc.array(fc.constantFrom<Cell>(null, '', '1', '2.5', 'true', 'x', '123456789012345678901'), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(cells, cells, (first, second) => {
        const evidence = (...parts: Cell[][]): TypeEvidence => {
          const one = new TypeEvidence();
          for (const part of parts) one.add(part);
          return one;
        };
        const whole = evidence([...first, ...second]).type;
        const merged = evidence(second);
        merged.merge(evidence(first));
        expect(merged.type).toBe(whole);
        expect(evidence(second, first).type).toBe(whole);
      }),
      { numRuns: 2000, seed: 5 },
    );
  });
});

test('inferColumns looks at all batches, and at the wanted columns only', async () => {
  const batch = (a: Cell, b: Cell): Batch => ({
    file: 'f',
    names: ['a', 'b'],
    rows: 1,
    cells: [[a], [b]],
    lines: Float64Array.of(2),
  });
  // eslint-disable-next-line @typescript-eslint/require-await
  async function* batches(): AsyncGenerator<Batch> {
    yield batch('1', 'true');
    yield batch('x', null);
  }
  expect(await inferColumns(batches())).toEqual([
    { name: 'a', type: 'string' },
    { name: 'b', type: 'boolean' },
  ]);
  expect(await inferColumns(batches(), new Set(['b']))).toEqual([{ name: 'b', type: 'boolean' }]);
});

test('NullTexts knows its texts and no others', () => {
  const nulls = new NullTexts([...defaultNulls, '', '漢', 'x'.repeat(40)]);
  const known = [...defaultNulls, '漢', 'x'.repeat(40)];
  for (const text of known) expect(nulls.has(`,${text},`, 1, 1 + text.length)).toBe(true);
  for (const text of ['a', 'NAN', 'N', 'NANA', '漢漢', 'x'.repeat(39), '1', 'nulL'])
    expect(nulls.has(text, 0, text.length)).toBe(false);
});

test.each([
  ...['true', 'True', 'TRUE', 'tRue', 'false', 'FALSE'].map((given) => ({ given, expect: true })),
  ...['1', 'yes', 'truee', ' true', 'fals', ''].map((given) => ({ given, expect: false })),
])('isBoolean: $given', ({ given, expect: answer }) => {
  expect(isBoolean(given)).toBe(answer);
});
