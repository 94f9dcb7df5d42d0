import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { InferredRules } from '../../src/schema/infer.js';
import { parseSchema } from '../../src/schema/schema.js';
import { schemaYaml, yamlText } from '../../src/schema/yaml.js';
import { parseYaml } from '../../src/config/yaml.js';
import { rng, type Rng } from '../../src/statistics/rng.js';
import { cells, check, inferFrom, reread, type Data } from './pass.js';
import type { Cell } from '../../src/table/table.js';

const cities = ['Oslo', 'Rome', 'Bern'];

interface Case {
  readonly name: string;
  readonly given: Cell[];
  readonly expect: Partial<InferredRules>;
  readonly target?: boolean;
  readonly key?: boolean;
  readonly task?: 'binary' | 'multiclass' | 'regression';
}

const cases: readonly Case[] = [
  { name: 'categories', given: cells(60, (row) => cities[row % 3]!), expect: { type: 'string', domain: ['Bern', 'Oslo', 'Rome'], domain_mass: 1, nulls: { max: 0 }, range: null } },
  { name: 'categories, one seen once: five times its share is tolerated', given: cells(100, (row) => (row === 7 ? 'Paris' : cities[row % 3]!)), expect: { domain: ['Bern', 'Oslo', 'Paris', 'Rome'], domain_mass: 0.95 } },
  { name: 'identifiers', given: cells(60, (row) => `id-${String(row)}`), expect: { type: 'string', domain: null } },
  { name: 'values that come four times each', given: cells(60, (row) => `v${String(row % 15)}`), expect: { domain: null } },
  { name: 'more than 100 values', given: cells(1010, (row) => `v${String(row % 101)}`), expect: { domain: null } },
  { name: '100 values', given: cells(1000, (row) => `v${String(row % 100)}`), expect: { domain_mass: 1 } },
  { name: 'dates', given: cells(100, (row) => `2024-01-0${String((row % 9) + 1)}`), expect: { domain: null } },
  { name: 'few rows', given: cells(29, (row) => cities[row % 3]!), expect: { domain: null } },
  { name: 'categories of the key', given: cells(60, (row) => cities[row % 3]!), key: true, expect: { domain: null } },
  { name: 'measurements', given: cells(101, (row) => String(10.5 + row / 10)), expect: { type: 'number', integer: false, range: { min: 0, max: 31 }, notes: ['seen: 10.5 to 20.5'] } },
  { name: 'measurements on both sides of 0', given: cells(101, (row) => String(row / 10 - 5)), expect: { range: { min: -15, max: 15 } } },
  { name: 'numbers below 0', given: cells(101, (row) => String(-0.5 - row)), expect: { range: { min: -210, max: 0 } } },
  { name: 'whole numbers', given: cells(60, (row) => String((row * 7) % 13)), expect: { integer: true, range: { min: 0, max: 24 } } },
  { name: 'a counter', given: cells(60, (row) => String(1000 + row)), expect: { integer: true, range: { min: 0, max: null } } },
  { name: 'years keep room', given: cells(60, (row) => String(2023 + (row % 2))), expect: { range: { min: 0, max: 2300 } } },
  { name: 'a heavy tail', given: cells(1000, (row) => String(row === 999 ? 1e6 : row % 10)), expect: { range: { min: 0, max: null } } },
  { name: 'a constant number', given: cells(60, () => '0'), expect: { range: null } },
  { name: 'numbers of the key', given: cells(60, (row) => String(row % 7)), key: true, expect: { range: null } },
  { name: 'leading zeros', given: cells(60, (row) => `0${String(10 + (row % 7))}`), expect: { notes: ['seen: 10 to 16', 'some have leading zeros: if these are codes, set type: string'] } },
  { name: 'numbers but for a few cells', given: cells(60, (row) => (row % 20 === 7 ? 'n/k' : String(row))), expect: { type: 'string', notes: ['all but 3 are numbers: correct those, and infer again'] } },
  { name: 'some missing: three standard errors', given: cells(100, (row) => (row < 10 ? null : 'x')), expect: { nulls: { max: 0.19 } } },
  { name: 'many missing: half as many again', given: cells(10_000, (row) => (row % 10 < 2 ? null : 'x')), expect: { nulls: { max: 0.3 } } },
  { name: 'nearly all missing', given: cells(100, (row) => (row < 95 ? null : 'x')), expect: { nulls: { max: 1 }, domain: null } },
  { name: 'all missing', given: cells(60, () => null), expect: { type: 'string', nulls: { max: 1 }, domain: null, notes: ['all values are missing'] } },
  { name: 'booleans', given: cells(60, (row) => (row % 2 === 0 ? 'True' : 'false')), expect: { type: 'boolean', domain: null, range: null } },
  { name: 'the target: strict, whatever the number of rows', given: ['no', 'yes', 'no', 'maybe'], target: true, expect: { domain: ['maybe', 'no', 'yes'], domain_mass: 1, nulls: { max: 0 } } },
  { name: 'a target of two numbers', given: cells(60, (row) => (row % 2 === 0 ? '0' : '1.0')), target: true, expect: { domain: [0, 1], range: null } },
  { name: 'a target of many numbers', given: cells(60, (row) => String(row / 7)), target: true, expect: { domain: null, range: { min: 0, max: 17 } } },
  { name: 'a target of five numbers that are classes', given: cells(60, (row) => String(row % 5)), target: true, task: 'multiclass', expect: { domain: [0, 1, 2, 3, 4] } },
  { name: 'a target of two numbers in a regression', given: cells(60, (row) => String(row % 2)), target: true, task: 'regression', expect: { domain: null } },
];

describe('inferSchema', () => {
  test.each(cases)('$name', async ({ given, expect: rules, target, key, task }) => {
    const schema = await inferFrom({ a: given }, { ...(target && { target: 'a' }), ...(key && { key: ['a'] }), ...(task && { task }) });
    expect(schema.columns[0]).toMatchObject(rules);
  });

  test('keys are unique unless they repeat already', async () => {
    expect((await inferFrom({ a: ['1', '2'] }, { key: ['a'] })).keys).toBe('error');
    expect((await inferFrom({ a: ['1', '1'] }, { key: ['a'] })).keys).toBe('allowed');
  });

  test('the data that a schema was inferred from break none of its rules', async () => {
    const cell = fc.oneof(fc.constantFrom<Cell>(null, '', 'x', 'y', '1', '2.5', 'true', '-1e9', '007'), fc.string().filter((text) => text !== ''));
    const column = fc.array(cell, { minLength: 40, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(column, column, async (a, b) => {
        const data = { a, b };
        const { anomalies } = await check(data, await reread(await inferFrom(data)));
        expect(anomalies.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 60, seed: 9 },
    );
  });

  test("alarms on few of the next months' data of the same kind, and on each broken one", async () => {
    let alarms = 0;
    let missed = 0;
    for (let round = 0; round < 60; round++) {
      const random = rng(round + 1);
      const schema = await reread(await inferFrom(month(random, 400)));
      const normal = await check(month(random, 400), schema);
      if (normal.anomalies.some(({ severity }) => severity === 'error')) alarms++;
      const data = month(random, 400);
      const inGrams = { ...data, weight: data.weight!.map((kilos) => String(Number(kilos) * 1000)) };
      const broken = await check(inGrams, schema);
      if (!broken.anomalies.some(({ name }) => name === 'FLOAT_TYPE_BIG_FLOAT')) missed++;
    }
    expect(alarms).toBeLessThanOrEqual(3);
    expect(missed).toBe(0);
  });
});

/** A month of data: normal, lognormal and counted numbers, skewed categories with rare ones, missing values, a counter, dates. */
function month(random: Rng, rows: number): Data {
  const start = random.int(10_000);
  return {
    id: cells(rows, (row) => String(start + row)),
    weight: cells(rows, () => (70 + 12 * random.normal()).toFixed(1)),
    income: cells(rows, () => Math.exp(10 + 0.8 * random.normal()).toFixed(2)),
    visits: cells(rows, () => String(Math.floor(-3 * Math.log(1 - random.next())))),
    region: cells(rows, () => `r${String(Math.floor(12 * random.next() ** 2))}`),
    rare: cells(rows, () => `k${String(Math.floor(60 * random.next() ** 6))}`),
    score: cells(rows, () => (random.next() < 0.1 ? null : random.normal().toFixed(4))),
    day: cells(rows, () => `2024-0${String(1 + random.int(9))}-15`),
    target: cells(rows, () => (random.next() < 0.3 ? 'yes' : 'no')),
  };
}

describe('schemaYaml', () => {
  test('is readable, and says what it is', async () => {
    const data = { 'mean radius': cells(60, (row) => String(6.5 + row / 4)), city: cells(60, (row) => cities[row % 3]!), diagnosis: cells(60, (row) => (row % 2 === 0 ? 'yes' : 'malignant')) };
    expect(schemaYaml(await inferFrom(data, { target: 'diagnosis' }))).toMatchSnapshot();
  });

  test('reads back equal, whatever the names and values', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
      fc.constantFrom('yes', 'No', 'null', '~', 'true', '1', '-', '- a', '# no', 'a: b', "'", '"', '\\', '{', '[a]', '*a', '&a', '!a', '%', '@', '`', '\n', ' ', '\u0085', '\u2028', '\uFEFF', '🙂', '__proto__', 'a #b', '0x1', '1e3', '.inf', '=', '<<', '2024-01-01', '1:30', '?', '|', '>', '---', '...'),
    );
    const value = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }).map((number) => number + 0);
    const rules = fc.record({
      name: text,
      type: fc.constantFrom('number' as const, 'string' as const),
      integer: fc.boolean(),
      required: fc.boolean(),
      not_in: fc.constantFrom<string[]>([], ['serving']),
      nulls: fc.record({ max: fc.double({ min: 0, max: 1, noNaN: true }) }),
      domain: fc.option(fc.uniqueArray(text, { minLength: 1, maxLength: 8 })),
      domain_mass: fc.double({ min: 0, max: 1, noNaN: true }),
      range: fc.option(fc.record({ min: fc.option(value.map((number) => 0 - Math.abs(number))), max: value.map(Math.abs) })),
      unique: fc.boolean(),
      format: fc.constant<string | null>(null),
      notes: fc.constantFrom([], ['seen: 1 to 2']),
    });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(rules, { selector: ({ name }) => name, minLength: 1, maxLength: 5 }), async (columns) => {
        const sane = columns.map((column) =>
          column.type === 'number' ? { ...column, domain: null } : { ...column, integer: false, range: null },
        );
        const read = await parseSchema(schemaYaml({ format: 'mlops-schema/1', rows: 3, extra_columns: 'warning', keys: 'allowed', columns: sane }), 's.yml');
        const expected = sane.map((column) => {
            const kept: Partial<InferredRules> = { ...column, nulls: { max: column.nulls.max + 0 } };
            delete (kept as { notes?: unknown }).notes;
            return { ...kept, domain_mass: column.domain_mass + 0 };
          });
          expect(read).toMatchObject({ format: 'mlops-schema/1', extra_columns: 'warning', keys: 'allowed', columns: expected });
      }),
      { numRuns: 800, seed: 21 },
    );
  });

  test.each(['Oslo', 'mean radius', 'a_b'])('leaves %s without quotes', (given) => {
    expect(yamlText(given)).toBe(given);
  });

  test('keeps every text on one line of printable ASCII or letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        const text = yamlText(given);
        expect(text).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u0085]/u);
        expect(parseYaml(`a: [${text}, b]`, 'x').value).toEqual({ a: [given, 'b'] });
      }),
      { numRuns: 1000, seed: 2 },
    );
  });
});
