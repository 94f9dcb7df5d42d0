import { describe, expect, test } from '@jest/globals';
import { anomalyName, type Anomaly, type AnomalyName } from '../../src/schema/anomaly.js';
import { parseSchema } from '../../src/schema/schema.js';
import type { Cell } from '../../src/table/table.js';
import { check, type Data } from './pass.js';

const head = 'format: mlops-schema/1\n';
const column = (rules: string): string => `${head}columns:\n  - { name: a, ${rules} }\n`;

/** One way to get each anomaly about the data, with its lines; and data that just pass. The first row stands on line 2. */
interface Case {
  readonly name: AnomalyName;
  readonly schema: string | null;
  readonly broken: Data | readonly Cell[];
  /** null: it is about no rows. */
  readonly count: number | null;
  readonly lines: readonly number[];
  readonly passes: Data | readonly Cell[];
  readonly target?: string;
  readonly key?: readonly string[];
  /** By default an error. */
  readonly severity?: 'warning';
}

const numbers = (count: number): string[] => Array.from({ length: count }, (_, at) => String(at));

const cases: readonly Case[] = [
  { name: 'SCHEMA_MISSING_COLUMN', schema: `${column('type: string')}  - { name: b, type: number }\n`, broken: { a: ['x'] }, count: null, lines: [], passes: { a: ['x'], b: ['1'] } },
  { name: 'SCHEMA_NEW_COLUMN', schema: column('type: string'), broken: { a: ['x'], b: ['1'] }, count: null, lines: [], passes: ['x'] },
  { name: 'UNEXPECTED_DATA_TYPE', schema: column('type: number'), broken: ['x', null, '1;5'], count: 2, lines: [2, 4], passes: ['1', null, '-0.5e3'] },
  { name: 'FLOAT_TYPE_STRING_NOT_FLOAT', schema: column('type: number'), broken: ['1', 'x', '1,5', '0x1', ''], count: 3, lines: [3, 4, 5], passes: ['1', ' 2 ', '.5', '1.', '1E3', null] },
  { name: 'FLOAT_TYPE_SMALL_FLOAT', schema: column('type: number, range: { min: 0.5 }'), broken: ['0.5', '0.49999'], count: 1, lines: [3], passes: ['0.5', '9e9'] },
  { name: 'FLOAT_TYPE_BIG_FLOAT', schema: column('type: number, range: { max: 0.5 }'), broken: ['0.50001', '0.5'], count: 1, lines: [2], passes: ['0.5', '-9e9'] },
  { name: 'FLOAT_TYPE_HAS_NAN', schema: column('type: number'), broken: ['1', 'nan', '-NAN'], count: 2, lines: [3, 4], passes: ['1', null] },
  { name: 'FLOAT_TYPE_HAS_INF', schema: column('type: number, range: { max: 5 }'), broken: ['inf', '-Infinity', '1'], count: 2, lines: [2, 3], passes: ['5', '-1e308'] },
  { name: 'INT_TYPE_NOT_INT_STRING', schema: column('type: number, integer: true'), broken: ['1', 'one'], count: 1, lines: [3], passes: ['1', '2.0', '1e2'] },
  { name: 'INT_TYPE_INT_EXPECTED', schema: column('type: number, integer: true'), broken: ['1', '1.5'], count: 1, lines: [3], passes: ['1', '2.0', '-3'] },
  { name: 'INT_TYPE_SMALL_INT', schema: column('type: number, integer: true, range: { min: 0 }'), broken: ['-1', '0'], count: 1, lines: [2], passes: ['0', '1'] },
  { name: 'INT_TYPE_BIG_INT', schema: column('type: number, integer: true, range: { max: 9 }'), broken: ['10', '9'], count: 1, lines: [2], passes: ['9'] },
  { name: 'BOOL_TYPE_UNEXPECTED_STRING', schema: column('type: boolean'), broken: ['true', '1', 'yes', ''], count: 2, lines: [3, 4], passes: ['true', 'FALSE', null, ''] },
  { name: 'ENUM_TYPE_UNEXPECTED_STRING_VALUES', schema: column('type: string, domain: [x, "1"]'), broken: ['x', 'y', '1', 'X', ''], count: 3, lines: [3, 5, 6], passes: ['x', '1', null] },
  { name: 'ENUM_TYPE_UNEXPECTED_STRING_VALUES', schema: column('type: string, domain: [x], domain_mass: 0.5'), broken: ['x', 'y', 'z', null], count: 2, lines: [3, 4], passes: ['x', null, 'x'] },
  { name: 'UNEXPECTED_NUMBER_VALUES', schema: column('type: number, domain: [0, 1]'), broken: ['0', '2', '1.0'], count: 1, lines: [3], passes: ['0', '1.0', '1e0'] },
  { name: 'FEATURE_TYPE_LOW_FRACTION_PRESENT', schema: column('type: string, nulls: { max: 0.25 }'), broken: ['x', null, null, 'x'], count: 2, lines: [3, 4], passes: ['x', null, 'x', 'x'] },
  { name: 'FEATURE_TYPE_LOW_FRACTION_PRESENT', schema: column('type: string, nulls: { max: 0 }'), broken: ['x', null], count: 1, lines: [3], passes: ['x', ''] },
  { name: 'FEATURE_TYPE_LOW_NUMBER_PRESENT', schema: column('type: string, present: { min_count: 2 }'), broken: ['x', null], count: 1, lines: [3], passes: ['x', null, 'y'] },
  { name: 'FEATURE_TYPE_NOT_PRESENT', schema: column('type: number, present: { min_count: 1 }'), broken: [null, ''], count: 2, lines: [2, 3], passes: [null, '1'] },
  { name: 'FEATURE_TYPE_NOT_PRESENT', schema: column('type: string, nulls: { max: 0.99 }'), broken: [null, null], count: 2, lines: [2, 3], passes: ['x', null] },
  { name: 'FEATURE_TYPE_LOW_UNIQUE', schema: column('type: string, distinct: { min: 3 }'), broken: ['x', 'y', 'x', null], count: null, lines: [], passes: ['x', 'y', ''] },
  { name: 'FEATURE_TYPE_LOW_UNIQUE', schema: column('type: number, unique: true'), broken: ['1', '2', '1.0', '01'], count: 2, lines: [4, 5], passes: ['1', null, null, '2'] },
  { name: 'FEATURE_TYPE_HIGH_UNIQUE', schema: column('type: number, distinct: { max: 2 }'), broken: ['1', '2', '3'], count: null, lines: [], passes: ['1', '2', '1.0', null] },
  { name: 'STRING_TYPE_TOO_SHORT', schema: column('type: string, length: { min: 2 }'), broken: ['ab', 'é', '🙂', ''], count: 3, lines: [3, 4, 5], passes: ['ab', '🙂🙂', null] },
  { name: 'STRING_TYPE_TOO_LONG', schema: column('type: string, length: { max: 2 }'), broken: ['ab', 'abc'], count: 1, lines: [3], passes: ['ab', '🙂🙂', ''] },
  { name: 'TIME_TYPE_WRONG_FORMAT', schema: column('type: string, format: date'), broken: ['2026-11-28', '2026-02-29', '28.11.2026', '2026-1-1'], count: 3, lines: [3, 4, 5], passes: ['2026-11-28', '2024-02-29', null] },
  { name: 'TIME_TYPE_TOO_EARLY', schema: column('type: string, format: "%d.%m.%Y", range: { min: 01.12.2025 }'), broken: ['30.11.2025', '1.12.2025'], count: 1, lines: [2], passes: ['1.12.2025', '01.01.2026'] },
  { name: 'TIME_TYPE_TOO_LATE', schema: column('type: string, format: datetime, range: { max: 2026-01-01T00:00Z }'), broken: ['2026-01-01T00:00:00.001', '2026-01-01T00:30+01:00'], count: 1, lines: [2], passes: ['2026-01-01 00:00', '2026-01-01T01:00:00+01:00'] },
  { name: 'DATASET_LOW_NUM_EXAMPLES', schema: `rows: { min: 2 }\n${column('type: string')}`, broken: ['x'], count: null, lines: [], passes: ['x', 'y'] },
  { name: 'DATASET_HIGH_NUM_EXAMPLES', schema: `rows: { max: 2 }\n${column('type: string')}`, broken: ['x', 'y', 'z'], count: null, lines: [], passes: ['x', 'y'] },
  // One of ten values, wherever it stands; two of eleven are another kind of column. Missing ones do not count.
  { name: 'FLOAT_TYPE_STRING_NOT_FLOAT', schema: null, broken: ['x', '2', '3', '4', '5', '6', '7', '8', '9', '10', null], count: 1, lines: [2], passes: ['1', '2', '3', '4', '5', '6', '7', '8', 'x', null], severity: 'warning' },
  { name: 'FLOAT_TYPE_STRING_NOT_FLOAT', schema: null, broken: [...numbers(2000), '1e400', 'true'], count: 2, lines: [2002, 2003], passes: [...numbers(20), '12345678901234567890123'], severity: 'warning' },
  { name: 'STRING_TYPE_DECIMAL_COMMA', schema: null, broken: ['1,5', '-0,25', '3', '1.234,5', null], count: null, lines: [], passes: ['1,5', 'x', '2024,01,02'], severity: 'warning' },
  { name: 'STRING_TYPE_SPELLINGS', schema: null, broken: ['yes', 'Yes ', 'no', 'in  part', 'In part'], count: null, lines: [], passes: ['yes', 'no', 'yes', 'in part', 'inpart'], severity: 'warning' },
  { name: 'KEY_NOT_UNIQUE', schema: column('type: string'), key: ['a'], broken: ['x', 'y', 'x'], count: 1, lines: [4], passes: ['x', 'y'] },
  { name: 'TARGET_HAS_NULLS', schema: column('type: string'), target: 'a', broken: ['x', null, 'y'], count: 1, lines: [3], passes: ['x', 'y'] },
  { name: 'TARGET_ONE_VALUE', schema: column('type: number'), target: 'a', broken: ['1', '1.0'], count: null, lines: [], passes: ['1', '2'] },
];

const dataOf = (data: Data | readonly Cell[]): Data => (Array.isArray(data) ? { a: data as Cell[] } : (data as Data));
const settings = ({ target, key }: Case): object => ({ ...(target !== undefined && { target }), ...(key && { key }) });

describe('the catalogue of anomalies', () => {
  test.each(cases.map((one, index) => ({ ...one, number: index + 1 })))('$number $name', async (given) => {
    const { anomalies } = await check(dataOf(given.broken), given.schema, settings(given));
    expect(anomalies.map(({ name, severity }) => [name, severity])).toEqual([[given.name, given.severity ?? 'error']]);
    const { count, lines, column: of } = anomalies[0]!;
    expect({ count, lines: lines.map(({ line }) => line) }).toEqual({ count: given.count, lines: given.lines });
    if (given.count !== null) expect(anomalies[0]!.share).toBe(given.count / Object.values(dataOf(given.broken))[0]!.length);
    expect(of === null).toBe(given.name.startsWith('DATASET') || given.name === 'KEY_NOT_UNIQUE');
    expect((await check(dataOf(given.passes), given.schema, settings(given))).anomalies).toEqual([]);
  });

  test('has every name; those that compare with a reference are in drift.test.ts', () => {
    const covered = new Set(cases.map(({ name }) => name));
    expect(anomalyName.options.filter((name) => !covered.has(name) && !name.startsWith('COMPARATOR_'))).toEqual([]);
  });
});

describe('severity', () => {
  const broken = 'type: number, integer: true, range: { max: 1 }, nulls: { max: 0 }';
  const kinds = ({ anomalies }: { anomalies: readonly Anomaly[] }): string[] => anomalies.map(({ name, severity }) => `${name} ${severity}`);

  test.each([
    { severity: 'error', expect: ['FEATURE_TYPE_LOW_FRACTION_PRESENT error', 'INT_TYPE_INT_EXPECTED error', 'INT_TYPE_BIG_INT error'] },
    { severity: 'warning', expect: ['FEATURE_TYPE_LOW_FRACTION_PRESENT warning', 'INT_TYPE_INT_EXPECTED warning', 'INT_TYPE_BIG_INT warning'] },
    { severity: '{ range: warning }', expect: ['FEATURE_TYPE_LOW_FRACTION_PRESENT error', 'INT_TYPE_INT_EXPECTED error', 'INT_TYPE_BIG_INT warning'] },
    { severity: '{ integer: warning, nulls: warning }', expect: ['INT_TYPE_BIG_INT error', 'FEATURE_TYPE_LOW_FRACTION_PRESENT warning', 'INT_TYPE_INT_EXPECTED warning'] },
  ])('$severity', async ({ severity, expect: wanted }) => {
    expect(kinds(await check({ a: ['1', null, '2.5'] }, column(`${broken}, severity: ${severity}`)))).toEqual(wanted);
  });

  test('of a missing column, of the number of rows', async () => {
    const schema = `rows: { min: 5, severity: warning }\n${column('type: string')}  - { name: b, type: string, severity: { required: warning } }\n`;
    expect(kinds(await check({ a: ['x'] }, schema))).toEqual(['DATASET_LOW_NUM_EXAMPLES warning', 'SCHEMA_MISSING_COLUMN warning']);
  });
});

describe('environments', () => {
  const schema = `${head}columns:\n  - { name: a, type: number }\n  - { name: y, type: string, domain: [no, yes], nulls: { max: 0 }, not_in: [serving] }\n`;
  const names = async (data: Data, environment: string): Promise<AnomalyName[]> =>
    (await check(data, schema, { target: 'y', environment })).anomalies.map(({ name }) => name);

  test.each([
    { name: 'training needs the target', environment: 'training', data: { a: ['1'] }, expect: ['SCHEMA_MISSING_COLUMN'] },
    { name: 'serving does not', environment: 'serving', data: { a: ['1'] }, expect: [] },
    { name: 'an empty target is none', environment: 'serving', data: { a: ['1'], y: [null] }, expect: [] },
    { name: 'values of it that are there keep their rules', environment: 'serving', data: { a: ['1'], y: ['perhaps'] }, expect: ['ENUM_TYPE_UNEXPECTED_STRING_VALUES'] },
    { name: 'the other columns are needed everywhere', environment: 'serving', data: { y: ['no'] }, expect: ['SCHEMA_MISSING_COLUMN'] },
  ])('$name', async ({ environment, data, expect: wanted }) => {
    expect(await names(data, environment)).toEqual(wanted);
  });

  test('says how a column is left out of an environment', async () => {
    const { anomalies } = await check({ y: ['no'] }, schema, { environment: 'serving' });
    expect(anomalies[0]!.sentence).toContain('If data for serving never have it, write not_in: [serving] in its rules.');
  });
});

describe('renamed columns', () => {
  const schema = `${head}extra_columns: warning
columns:
  - { name: age, type: number, integer: true, range: { min: 0, max: 120 }, nulls: { max: 0 } }
  - { name: city, type: string, domain: [Oslo, Rome] }
  - { name: note, type: string }
  - { name: weight, type: number }
`;
  const all: Data = { age: ['3', '90'], city: ['Rome', 'Oslo'], note: ['x', 'y'], weight: ['0.5', '80'] };
  const renamed = (names: Readonly<Record<string, string>>): Data =>
    Object.fromEntries(Object.entries(all).map(([name, cells]) => [names[name] ?? name, cells]));

  test.each<{ name: string; given: Data; expect: string[] }>([
    { name: 'the range fits', given: renamed({ age: 'years' }), expect: ['age -> years'] },
    { name: 'the domain fits', given: renamed({ city: 'town' }), expect: ['city -> town'] },
    { name: 'the name is nearly the same', given: renamed({ note: 'Notes' }), expect: ['note -> Notes'] },
    { name: 'two at once', given: renamed({ age: 'years', city: 'town' }), expect: ['age -> years', 'city -> town'] },
    { name: 'nothing fits', given: renamed({ note: 'remark' }), expect: [] },
    { name: 'another type', given: { ...renamed({ age: 'years' }), years: ['x', 'y'] }, expect: [] },
    { name: 'other values', given: { ...renamed({ age: 'years' }), years: ['3', '121'] }, expect: [] },
    { name: 'two columns that fit are no rename', given: { ...renamed({ age: 'years' }), months: ['1', '2'] }, expect: [] },
    { name: 'of two that fit the one with nearly the same name', given: { ...renamed({ age: 'age_' }), months: ['1', '2'] }, expect: ['age -> age_'] },
  ])('$name', async ({ given, expect: wanted }) => {
    const { anomalies } = await check(given, schema);
    const said = anomalies.flatMap(({ name, column: from, sentence }) => {
      const to = /a new column "(.*?)" of the same type/.exec(sentence)?.[1];
      return name === 'SCHEMA_MISSING_COLUMN' && to !== undefined ? [`${from!} -> ${to}`] : [];
    });
    expect(said).toEqual(wanted);
    const back = anomalies.flatMap(({ column: to, sentence }) => {
      const from = /It may be "(.*?)" under another name/.exec(sentence)?.[1];
      return from === undefined ? [] : [`${from} -> ${to!}`];
    });
    expect(back.sort()).toEqual([...wanted].sort());
  });
});

describe('contradictions', () => {
  test.each<{ rules: string; rows?: string; expect: string }>([
    { rules: 'type: number, range: { min: 2, max: 1 }', expect: 's.yml:3:37: columns.0.range: min 2 is above max 1' },
    { rules: 'type: number, range: { min: low }', expect: 'columns.0.range.min: expected a number, as the type is number' },
    { rules: 'type: string, length: { min: 3, max: 2 }', expect: 'columns.0.length: min 3 is above max 2' },
    { rules: 'type: string, distinct: { min: 3, max: 2 }', expect: 'columns.0.distinct: min 3 is above max 2' },
    { rules: 'type: number, length: { min: 3 }', expect: 'columns.0.length: only a string column has lengths, not number' },
    { rules: 'type: number, format: date', expect: 'columns.0.format: only a string column has a format' },
    { rules: 'type: string, allow_nan: true', expect: 'columns.0.allow_nan: only a number column has NaN' },
    { rules: 'type: string, allow_inf: true', expect: 'columns.0.allow_inf: only a number column has infinite' },
    { rules: 'type: string, format: "%Q"', expect: 's.yml:3:39: columns.0.format: %Q is not known' },
    { rules: 'type: string, format: day', expect: 'columns.0.format: expected date, datetime, time, or a pattern' },
    { rules: 'type: string, format: "%Y %y"', expect: 'columns.0.format: expected %Y or %y, not both' },
    { rules: 'type: string, format: date, range: { min: 1.1.2020 }', expect: 's.yml:3:58: columns.0.range.min: expected a value of the column\'s format (date)' },
    { rules: 'type: string, format: date, range: { min: 2021-01-01, max: 2020-01-01 }', expect: 'columns.0.range: min is later than max' },
    { rules: 'type: number, domain: [1, 5], range: { max: 4 }', expect: 's.yml:3:42: columns.0.domain.1: lies outside the range' },
    { rules: 'type: number, domain: [1, 1.5], integer: true', expect: 'columns.0.domain.1: not a whole number' },
    { rules: 'type: string, domain: [a, b, a]', expect: 'columns.0.domain.2: the value stands there twice' },
    { rules: 'type: string, domain: [a, bcd], length: { max: 2 }', expect: 'columns.0.domain.1: has 3 characters, which length does not allow' },
    { rules: 'type: string, domain: [a, b], distinct: { min: 3 }', expect: 'columns.0.distinct.min: 3 different values cannot be: the domain has 2' },
    { rules: 'type: boolean, distinct: { min: 3 }', expect: 'columns.0.distinct.min: 3 different values cannot be: a boolean column has at most 2' },
    { rules: 'type: string, domain: [a, b], unique: true, present: { min_count: 3 }', expect: 'columns.0.unique: 3 values (present.min_count) cannot all differ: the domain has 2' },
    { rules: 'type: number, drift: { l_infinity: 0.1 }', expect: 'columns.0.drift.l_infinity: only a string or boolean column has it; for numbers use jensen_shannon' },
    { rules: 'type: string, not_in: [production]', expect: 'columns.0.not_in: no environment "production"; they are training, serving' },
    { rules: 'type: string, not_in: [training, serving]', expect: 'columns.0.not_in: the column is in no environment; write required: false' },
    { rules: 'type: string, severity: { rang: warning }', expect: 'columns.0.severity.rang: unknown key; did you mean "range"?' },
    { rules: 'type: string, severity: fatal', expect: 'columns.0.severity: expected' },
    { rules: 'type: string, present: { min_count: 0 }', expect: 'columns.0.present.min_count: expected' },
    { rules: 'type: string', rows: 'rows: { min: 9, max: 3 }', expect: 'rows: min 9 is above max 3' },
    { rules: 'type: string, present: { min_count: 5 }', rows: 'rows: { max: 3 }', expect: 'columns.0.present: 5 values need more rows than rows.max, 3' },
    { rules: 'type: string, domain: [a, b], unique: true, nulls: { max: 0.5 }', rows: 'rows: { min: 5 }', expect: 'columns.0.unique: at least 3 rows have a value (rows.min), and the domain has 2' },
  ])('$rules', async ({ rules, rows = '', expect: sentence }) => {
    const text = `${column(rules)}${rows}\n`;
    const error = await parseSchema(text, 's.yml').catch((cause: unknown) => cause);
    expect((error as Error).message).toContain(sentence);
    expect((error as Error).message).toMatch(/^s\.yml:\d+:\d+: /);
  });

  test.each([
    'type: string, required: false, nulls: { max: 1 }',
    'type: string, domain: [a, b], unique: true, present: { min_count: 2 }',
    'type: string, domain: [a, b], domain_mass: 0.9, distinct: { min: 3 }',
    'type: string, format: "%d.%m.%Y", range: { min: 1.1.2020, max: 1.1.2020 }, domain: [1.1.2020]',
    'type: boolean, distinct: { min: 2 }, drift: { l_infinity: 0.1 }',
  ])('accepts %s', async (rules) => {
    await expect(parseSchema(column(rules), 's.yml')).resolves.toBeDefined();
  });
});
