import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parseSchema } from '../../src/schema/schema.js';
import { schemaYaml } from '../../src/schema/yaml.js';
import type { Cell } from '../../src/table/table.js';
import { cells, check, inferFrom, relaxed, type Data } from './pass.js';

const head = 'format: mlops-schema/1\ncolumns:\n';

/** A file as a person edits it: comments, quotes, blank lines, flow and block, odd spaces. */
const edited = `# Patients of 2026.  Ask Ada before you change this.
format:   mlops-schema/1

extra_columns: error   # strict on purpose


keys: 'error'
rows: {min: 3,   max: 5}
columns:
    # who
    -   name: "age"   # years
        type: number
        integer: true
        nulls: {max: 0}     # never


        range:
            # nobody is older
            max: 90
            min: 0

    - {name: 'city', type: string, domain: [ "Oslo",Rome ]} # where
    -   domain:
        - a   # first
        - "b"
        # no more
        name: code
        type: string
    - name: gone
      type: number # kept for the old model
`;

describe('update', () => {
  const data: Data = {
    age: ['1', '104.5', null, '95', '3', '4', '5', '6', '-2', '7', '8', '9'],
    city: cells(12, (row) => ['Oslo', 'Bern', 'Rome', 'Ålesund'][row % 4]!),
    code: cells(12, (row) => ['a', 'b', 'no'][row % 3]!),
    'new one': cells(12, (row) => String(row)),
  };

  test('changes only what must give way, in the style of its place, and says each change', async () => {
    const updated = await relaxed(edited, data);
    expect(updated.changes.map(({ line }) => line)).toEqual([
      'rows.max 5 -> 12 (12 rows)',
      'gone: required true -> false (the data do not have the column)',
      'age: nulls.max 0 -> 0.09 (1 row)',
      'age: integer true -> false (1 row)',
      'age: range.min 0 -> -2, range.max 90 -> 104.5 (3 rows)',
      'city: domain + 2 values (6 rows)',
      'code: domain + 1 value (4 rows)',
      'new one: new column, number',
    ]);
    expect(updated.kept).toEqual([]);
    expect(updated.text).toBe(
      edited
        .replace('max: 5}', 'max: 12}')
        .replace('integer: true', 'integer: false')
        .replace('{max: 0}', '{max: 0.09}')
        .replace('max: 90', 'max: 104.5')
        .replace('min: 0\n', 'min: -2\n')
        .replace('Rome ]', 'Rome, Bern, "Ålesund" ]')
        .replace('        - "b"\n', '        - "b"\n        - "no"\n')
        .replace('# kept for the old model\n', '# kept for the old model\n      required: false\n    - name: new one # seen: 0 to 11\n      type: number\n      nulls: { max: 0 }\n'),
    );
  });

  test('is done once: a second run changes nothing, and the data pass', async () => {
    const { text } = await relaxed(edited, data);
    expect(await relaxed(text, data)).toEqual({ text, changes: [], kept: [] });
    expect((await check(data, text)).anomalies).toEqual([]);
  });

  test('line ends of Windows, and a file without a last line end, stay', async () => {
    const windows = edited.replaceAll('\n', '\r\n').trimEnd();
    const { text } = await relaxed(windows, data);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(text.endsWith('\n')).toBe(false);
    expect(await parseSchema(text, 's')).toEqual(await parseSchema((await relaxed(edited, data)).text, 's'));
  });

  const column = (rules: string): string => `${head}  - { name: a, ${rules} }\n`;
  test.each<{ name: string; schema: string; given: Cell[]; expect: string[]; after: object }>([
    { name: 'NaN', schema: column('type: number'), given: ['1', 'nan'], expect: ['a: allow_nan false -> true (1 row)'], after: { allow_nan: true } },
    { name: 'infinity', schema: column('type: number'), given: ['1', '-inf'], expect: ['a: allow_inf false -> true (1 row)'], after: { allow_inf: true } },
    { name: 'values present', schema: column('type: string, present: { min_count: 3 }'), given: ['x', null, null], expect: ['a: present.min_count 3 -> 1 (1 row)'], after: { present: { min_count: 1 } } },
    { name: 'no values present', schema: column('type: string, nulls: { max: 0.5 }, present: { min_count: 3 }'), given: [null, null], expect: ['a: nulls.max 0.5 -> 1 (2 rows)', 'a: present removed (2 rows)'], after: { nulls: { max: 1 }, present: null } },
    { name: 'repeated values', schema: column('type: string, unique: true'), given: ['x', 'x'], expect: ['a: unique true -> false (1 row)'], after: { unique: false } },
    { name: 'lengths', schema: column('type: string, length: { min: 2, max: 3 }'), given: ['x', 'four', 'sixsix'], expect: ['a: length.min 2 -> 1, length.max 3 -> 6 (3 rows)'], after: { length: { min: 1, max: 6 } } },
    { name: 'too many different values', schema: column('type: string, distinct: { max: 2 }'), given: ['x', 'y', 'z'], expect: ['a: distinct.max 2 -> 3 (3 values)'], after: { distinct: { min: null, max: 3 } } },
    { name: 'too few different values', schema: column('type: string, distinct: { min: 2 }'), given: ['x', 'x'], expect: ['a: distinct.min 2 -> 1 (1 value)'], after: { distinct: { min: 1, max: null } } },
    { name: 'dates', schema: column('type: string, format: date, range: { min: 2020-01-01, max: 2020-12-31 }'), given: ['2019-12-31', '2021-02-03', '2020-05-05', '2022-01-01'], expect: ['a: range.min 2020-01-01 -> 2019-12-31, range.max 2020-12-31 -> 2022-01-01 (3 rows)'], after: { range: { min: '2019-12-31', max: '2022-01-01' } } },
    {
      name: 'another type, with the rules that go with it',
      schema: column('type: number, integer: true, range: { min: 0, max: 9 }, nulls: { max: 0 }'),
      given: ['low', 'high', 'low'],
      expect: ['a: type number -> string (3 rows)', 'a: integer true -> false (3 rows)', 'a: range removed (3 rows)'],
      after: { type: 'string', integer: false, range: null, nulls: { max: 0 } },
    },
    { name: 'booleans that are numbers now', schema: column('type: boolean'), given: ['1', '0'], expect: ['a: type boolean -> number (2 rows)'], after: { type: 'number' } },
    { name: 'what only warns stays', schema: column('type: number, range: { max: 1 }, severity: { range: warning }'), given: ['2'], expect: [], after: { range: { min: null, max: 1 } } },
    { name: 'values outside the domain that its mass tolerates stay', schema: column('type: string, domain: [x], domain_mass: 0.5'), given: ['x', 'y'], expect: [], after: { domain: ['x'] } },
  ])('relaxes $name', async ({ schema, given, expect: lines, after }) => {
    const updated = await relaxed(schema, { a: given });
    expect(updated.changes.map(({ line }) => line)).toEqual(lines);
    expect(updated.kept).toEqual([]);
    expect((await parseSchema(updated.text, 's')).columns[0]).toMatchObject(after);
    expect((await check({ a: given }, updated.text)).anomalies.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.each<{ name: string; schema: string; given: Cell[]; target?: string; key?: string[]; expect: RegExp }>([
    { name: 'some cells of another type', schema: column('type: number'), given: ['1', 'x', '3'], expect: /^"a": 1 row with something that is not of type number, the others are; correct it, or list the text in data\.nulls/ },
    { name: 'the type of the target', schema: column('type: number'), target: 'a', given: ['x', 'y'], expect: /the target keeps its type/ },
    { name: 'a target that is missing', schema: column('type: string, nulls: { max: 0 }'), target: 'a', given: ['x', null, 'y'], expect: /^"a": the target is missing in 1 row;/ },
    { name: 'a target of one value', schema: column('type: string'), target: 'a', given: ['x', 'x'], expect: /the same in every row/ },
    { name: 'repeated keys', schema: column('type: string'), key: ['a'], given: ['x', 'x'], expect: /^keys: 1 row with the data\.key of an earlier row/ },
    { name: 'another format', schema: column('type: string, format: date'), given: ['2020-01-01', '1.2.2020'], expect: /1 row with something that is not of the format date/ },
    { name: 'a hundred new values and one', schema: column('type: string, domain: [x]'), given: cells(101, (row) => `v${String(row)}`), expect: /101 values \(101 rows\) are not in the domain, too many to add/ },
  ])('leaves $name to a person', async ({ schema, given, target, key, expect: sentence }) => {
    const updated = await relaxed(schema, { a: given }, { ...(target !== undefined && { target }), ...(key && { key }) });
    expect(updated.text).toBe(schema);
    expect(updated.kept.length).toBe(1);
    expect(updated.kept[0]).toMatch(sentence);
  });

  test.each([
    { name: 'an alias becomes the rule itself', before: `${head}  - { name: b, type: number, range: &r { min: 0, max: 1 } }\n  - { name: a, type: number, range: *r }\n`, given: { a: ['2'], b: ['1'] }, after: `${head}  - { name: b, type: number, range: &r { min: 0, max: 1 } }\n  - { name: a, type: number, range: { min: 0, max: 2 } }\n` },
    { name: 'a merged rule is overridden in its column', before: `${head}  - &base\n    name: b\n    type: number\n    range: { max: 1 }\n  - <<: *base\n    name: a\n`, given: { a: ['2'], b: ['1'] }, after: `${head}  - &base\n    name: b\n    type: number\n    range: { max: 1 }\n  - <<: *base\n    name: a\n    range: { max: 2 }\n` },
    { name: 'JSON', before: '{"format": "mlops-schema/1", "columns": [{"name": "a", "type": "number", "range": {"max": 1}}]}', given: { a: ['2'], b: ['x'] }, after: '{"format": "mlops-schema/1", "columns": [{"name": "a", "type": "number", "range": {"max": 2}}, { name: b, type: string, nulls: { max: 0 } }]}' },
    { name: 'a comment behind the last rule', before: `${head}  - name: a\n    type: number # n\n    # end of a\n`, given: { a: ['nan'] }, after: `${head}  - name: a\n    type: number # n\n    allow_nan: true\n    # end of a\n` },
    { name: 'a list over several lines', before: `${head}  - name: a\n    type: string\n    domain: [x, # first\n      y, # last\n      ]\n`, given: { a: ['x', 'z'] }, after: `${head}  - name: a\n    type: string\n    domain: [x, # first\n      y, z, # last\n      ]\n` },
    { name: 'a list without indentation', before: 'columns:\n- name: a\n  type: number\nformat: mlops-schema/1\n', given: { a: ['1'], b: ['x'] }, after: 'columns:\n- name: a\n  type: number\n- name: b\n  type: string\n  nulls: { max: 0 }\nformat: mlops-schema/1\n' },
  ])('$name', async ({ before, given, after }) => {
    expect((await relaxed(before, given)).text).toBe(after);
  });

  test('a rule that others share by an anchor is refused with its place', async () => {
    const shared = `${head}  - name: b\n    type: number\n    range: &r { max: 1 }\n  - { name: a, type: number, range: *r }\n`;
    await expect(relaxed(shared, { a: ['1'], b: ['2'] })).rejects.toThrow('s.yml:5:15: the rule max is shared by an anchor or an alias; relax it by hand.');
  });

  test('whatever the data, the relaxed schema is kept but for what was left to a person', async () => {
    const cell = fc.oneof(fc.constantFrom<Cell>(null, '', 'x', 'y', '1', '2.5', 'true', '-1e9', '007', 'nan', '-inf', '2024-02-30', '2024-01-01'), fc.string().filter((text) => text !== ''));
    const column = fc.array(cell, { minLength: 32, maxLength: 32 });
    await fc.assert(
      fc.asyncProperty(column, column, column, column, async (a, b, c, d) => {
        const schema = schemaYaml(await inferFrom({ a, b, c }));
        const tomorrow = { a: c, b: a, d };
        const updated = await relaxed(schema, tomorrow);
        const { anomalies } = await check(tomorrow, updated.text);
        const errors = anomalies.filter(({ severity }) => severity === 'error');
        expect(errors.length).toBeLessThanOrEqual(updated.kept.length);
        expect((await relaxed(updated.text, tomorrow)).text).toBe(updated.text);
        // Nothing is tightened.
        const today = await check({ a, b, c }, updated.text.replaceAll(/^ {2}- name: d$[^]*/gm, ''));
        expect(today.anomalies.filter(({ severity, name }) => severity === 'error' && name !== 'BOOL_TYPE_UNEXPECTED_STRING' && !name.includes('NOT_FLOAT') && name !== 'UNEXPECTED_DATA_TYPE')).toEqual([]);
      }),
      { numRuns: 40, seed: 4 },
    );
  });
});
