import { describe, expect, test } from '@jest/globals';
import type { Anomaly } from '../../src/schema/anomaly.js';
import { cells, check, type Data } from './pass.js';

const head = 'format: mlops-schema/1\ncolumns:\n';
const column = (text: string): string => `${head}  - { name: a, ${text} }\n`;
const four = (...a: (string | null)[]): Data => ({ a });

interface Case {
  readonly name: string;
  readonly schema: string | null;
  readonly given: Data;
  readonly expect: readonly Partial<Anomaly>[];
  readonly target?: string;
  readonly key?: readonly string[];
}

const cases: readonly Case[] = [
  { name: 'nothing wrong', schema: column('type: number, range: { min: 1, max: 3 }, nulls: { max: 0 }'), given: four('1', '2.5', '3'), expect: [] },
  {
    name: 'a required column is missing',
    schema: `${column('type: string')}  - { name: b, type: number }\n  - { name: c, type: number, required: false }\n`,
    given: four('x'),
    expect: [{ name: 'SCHEMA_MISSING_COLUMN', column: 'b', severity: 'error', count: null, lines: [] }],
  },
  {
    name: 'a new column is an error',
    schema: column('type: string'),
    given: { a: ['x'], b: ['1'] },
    expect: [{ name: 'SCHEMA_NEW_COLUMN', column: 'b', severity: 'error' }],
  },
  {
    name: 'a new column is a warning where the schema says so',
    schema: `extra_columns: warning\n${column('type: string')}`,
    given: { a: ['x'], b: ['1'] },
    expect: [{ name: 'SCHEMA_NEW_COLUMN', column: 'b', severity: 'warning' }],
  },
  {
    name: 'text in a number column, the first three lines',
    schema: column('type: number'),
    given: four('1', 'x', '0x1', '1,5', 'y', null),
    expect: [
      {
        name: 'FLOAT_TYPE_STRING_NOT_FLOAT',
        column: 'a',
        severity: 'error',
        count: 4,
        share: 4 / 6,
        lines: [3, 4, 5].map((line) => ({ file: 'data.csv', line })),
        values: [],
        sentence: '4 of 6 rows (66.7%) hold something that is not a number.',
      },
    ],
  },
  { name: 'text in an integer column', schema: column('type: number, integer: true'), given: four('1', 'x'), expect: [{ name: 'INT_TYPE_NOT_INT_STRING', count: 1 }] },
  { name: 'a fraction in an integer column; 2.0 is whole', schema: column('type: number, integer: true'), given: four('1', '2.0', '2.5'), expect: [{ name: 'INT_TYPE_INT_EXPECTED', count: 1 }] },
  {
    name: 'below and above the range, both inclusive',
    schema: column('type: number, range: { min: 1, max: 3 }'),
    given: four('1', '3', '0.99', '3.01', '-5'),
    expect: [
      { name: 'FLOAT_TYPE_SMALL_FLOAT', count: 2 },
      { name: 'FLOAT_TYPE_BIG_FLOAT', count: 1 },
    ],
  },
  {
    name: 'the range of an integer column, open above',
    schema: column('type: number, integer: true, range: { min: 0 }'),
    given: four('-1', '100000'),
    expect: [{ name: 'INT_TYPE_SMALL_INT', count: 1 }],
  },
  { name: 'above the range of an integer column', schema: column('type: number, integer: true, range: { max: 9 }'), given: four('10', '1'), expect: [{ name: 'INT_TYPE_BIG_INT' }] },
  { name: 'NaN that is not listed as missing', schema: column('type: number'), given: four('1', 'nan', ' +NaN'), expect: [{ name: 'FLOAT_TYPE_HAS_NAN', count: 2, severity: 'error' }] },
  { name: 'infinite', schema: column('type: number'), given: four('1', '-inf', 'Infinity'), expect: [{ name: 'FLOAT_TYPE_HAS_INF', count: 2, severity: 'error' }] },
  { name: 'a boolean in any case', schema: column('type: boolean'), given: four('True', 'FALSE', 'true', null, ''), expect: [] },
  { name: 'something else in a boolean column', schema: column('type: boolean'), given: four('True', '1', 'yes'), expect: [{ name: 'BOOL_TYPE_UNEXPECTED_STRING', count: 2 }] },
  {
    name: 'a value outside the domain',
    schema: column('type: string, domain: [x, "1"]'),
    given: four('x', '1', '1.0', '', 'X', null),
    expect: [{ name: 'ENUM_TYPE_UNEXPECTED_STRING_VALUES', count: 3, severity: 'error', sentence: '3 of 6 rows (50.0%) hold a value that is not in the domain (2 values); 3 different ones.' }],
  },
  {
    name: 'a few values outside the domain, within domain_mass: of the present ones',
    schema: column('type: string, domain: [x], domain_mass: 0.75'),
    given: four('x', 'x', 'x', 'new'),
    expect: [{ name: 'ENUM_TYPE_UNEXPECTED_STRING_VALUES', count: 1, severity: 'warning' }],
  },
  {
    name: 'more than domain_mass allows: of the present ones',
    schema: column('type: string, domain: [x], domain_mass: 0.75'),
    given: four('x', 'x', null, 'new'),
    expect: [{ name: 'ENUM_TYPE_UNEXPECTED_STRING_VALUES', count: 1, severity: 'error' }],
  },
  { name: 'a domain of numbers compares numbers', schema: column('type: number, domain: [0, 1]'), given: four('0', '1.0', '01', '2'), expect: [{ name: 'UNEXPECTED_NUMBER_VALUES', count: 1 }] },
  { name: 'as many missing as allowed', schema: column('type: string, nulls: { max: 0.5 }'), given: four('x', null), expect: [] },
  {
    name: 'too many missing',
    schema: column('type: string, nulls: { max: 0.5 }'),
    given: four('x', null, null),
    expect: [{ name: 'FEATURE_TYPE_LOW_FRACTION_PRESENT', count: 2, share: 2 / 3, severity: 'error', sentence: '2 of 3 rows (66.7%) are missing, at most 50% may be.' }],
  },
  { name: 'none may be missing', schema: column('type: number, nulls: { max: 0 }'), given: four('1', '', '2'), expect: [{ name: 'FEATURE_TYPE_LOW_FRACTION_PRESENT', count: 1, sentence: '1 of 3 rows (33.3%) are missing, none may be.' }] },
  { name: 'all missing', schema: column('type: string, nulls: { max: 0.9 }'), given: four(null, null), expect: [{ name: 'FEATURE_TYPE_NOT_PRESENT', severity: 'error', count: 2 }] },
  { name: 'all missing, though allowed', schema: column('type: string'), given: four(null, null), expect: [{ name: 'FEATURE_TYPE_NOT_PRESENT', severity: 'warning' }] },
  { name: 'unique: numbers by value, missing ones do not count', schema: column('type: number, unique: true'), given: four('1', '1.0', null, null, '2'), expect: [{ name: 'FEATURE_TYPE_LOW_UNIQUE', count: 1, lines: [{ file: 'data.csv', line: 3 }] }] },
  { name: 'unique identifiers beyond 2^53 differ', schema: column('type: number, unique: true'), given: four('9007199254740993', '9007199254740992'), expect: [] },
  {
    name: 'repeated keys of two columns',
    schema: null,
    key: ['a', 'b'],
    given: { a: ['1', '1.0', '12', '1', null, null], b: ['x', 'x', '1', '21', 'x', 'x'] },
    expect: [{ name: 'KEY_NOT_UNIQUE', column: null, severity: 'warning', count: 2, lines: [{ file: 'data.csv', line: 3 }, { file: 'data.csv', line: 7 }] }],
  },
  { name: 'repeated keys are errors by a schema', schema: column('type: string'), key: ['a'], given: four('x', 'x'), expect: [{ name: 'KEY_NOT_UNIQUE', severity: 'error' }] },
  { name: 'repeated keys where the schema allows them', schema: `keys: allowed\n${column('type: string')}`, key: ['a'], given: four('x', 'x'), expect: [] },
  { name: 'a target that is missing', schema: null, target: 'a', given: four('x', null, 'y'), expect: [{ name: 'TARGET_HAS_NULLS', column: 'a', severity: 'error', count: 1, lines: [{ file: 'data.csv', line: 3 }] }] },
  { name: 'a missing target is said once', schema: column('type: string, nulls: { max: 0 }'), target: 'a', given: four('x', null, 'y'), expect: [{ name: 'TARGET_HAS_NULLS' }] },
  { name: 'a target without any value', schema: null, target: 'a', given: four(null, null), expect: [{ name: 'TARGET_HAS_NULLS', count: 2 }] },
  { name: 'a target that is always the same', schema: null, target: 'a', given: four('1', '1.0', '1'), expect: [{ name: 'TARGET_ONE_VALUE', severity: 'error' }] },
  { name: 'without a schema: what is suspect is a warning', schema: null, given: { a: ['inf', '1'], b: [null, null] }, expect: [{ name: 'FLOAT_TYPE_HAS_INF', severity: 'warning' }, { name: 'FEATURE_TYPE_NOT_PRESENT', column: 'b', severity: 'warning' }] },
];

describe('validate', () => {
  test.each(cases)('$name', async ({ given, schema, target, key, expect: wanted }) => {
    const { anomalies } = await check(given, schema, { ...(target !== undefined && { target }), ...(key && { key }) });
    expect(anomalies).toMatchObject(wanted);
    expect(anomalies.length).toBe(wanted.length);
  });

  test('errors come before warnings', async () => {
    const schema = `extra_columns: warning\n${column('type: number')}`;
    const { anomalies } = await check({ b: ['1'], a: ['x'] }, schema);
    expect(anomalies.map(({ severity }) => severity)).toEqual(['error', 'warning']);
  });

  test('cells are kept only where values are asked for, and no sentence holds one', async () => {
    const secret = 'Jane Doe, 1 Main Street';
    const data = { a: ['1', secret, `${secret}${'!'.repeat(200)}`, '3', 'x', 'y'], b: cells(6, () => secret) };
    const schema = `${column('type: number')}  - { name: b, type: string, domain: [other], unique: true }\n`;
    const without = await check(data, schema);
    expect(without.anomalies.length).toBe(3);
    expect(JSON.stringify(without)).not.toContain('Jane');
    const { anomalies } = await check(data, schema, { values: true });
    expect(anomalies[0]!.values.map((value) => value.slice(0, 8))).toEqual(['Jane Doe', 'Jane Doe', 'x']);
    expect(Math.max(...anomalies[0]!.values.map((value) => value.length))).toBe(100);
    expect(anomalies.map(({ sentence }) => sentence).join()).not.toContain('Jane');
  });

  test('names that are properties of objects are names like others', async () => {
    const data = Object.fromEntries([['constructor', ['x', 'x']], ['toString', ['1', '2']]]) as Data;
    const schema = `${head}  - { name: constructor, type: string, domain: [y] }\n  - { name: toString, type: number }\n  - { name: __proto__, type: number }\n`;
    const { anomalies } = await check(data, schema);
    expect(anomalies.map(({ name, column: of }) => [name, of])).toEqual([
      ['SCHEMA_MISSING_COLUMN', '__proto__'],
      ['ENUM_TYPE_UNEXPECTED_STRING_VALUES', 'constructor'],
    ]);
  });
});
