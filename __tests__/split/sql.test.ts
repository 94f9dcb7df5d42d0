import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import farmhash from 'farmhash';
import fc from 'fast-check';
import type { SplitPolicy } from '../../src/split/manifest.js';
import { sqlOf } from '../../src/split/sql/print-sql.js';
import { splitQuery } from '../../src/split/sql/query.js';
import { sqlName, sqlText } from '../../src/split/sql/quote.js';
import type { Batch, Cell, ColumnType } from '../../src/table/table.js';
import { csvRow } from '../../src/table/write.js';
import { python } from '../support/python.js';
import { Workspace } from './workspace.js';

const evaluate = readFileSync(new URL('../fixtures/split-sql/evaluate.py', import.meta.url), 'utf8');

interface Evaluated {
  readonly texts: string[];
  readonly salts: [string, string];
  readonly limit: number;
  readonly fold: number[];
  readonly folds: number;
  readonly parts: string[];
}

/** The part of a row as BigQuery would have it, with Google's own FarmHash. */
function partOf(text: string, { salts, limit, fold, folds, parts }: Evaluated): string {
  const bucket = (salt: string): number => {
    const hash = farmhash.fingerprint64(salt + text);
    const signed = BigInt.asIntN(64, typeof hash === 'bigint' ? hash : BigInt(hash));
    const rest = signed % 1_000_000n;
    return Number(rest < 0n ? -rest : rest);
  };
  if (bucket(salts[0]) < limit) return parts[0]!;
  return fold.length > 0 && Math.floor((bucket(salts[1]) * folds) / 1_000_000) === fold[0] ? parts[1]! : parts.at(-1)!;
}

const forms: Record<string, (at: number) => Cell> = {
  id: (at) => String(at * 7919),
  amount: (at) => (at % 11 === 0 ? null : at % 5 === 0 ? '-0.0' : String((at * 37) / 8)),
  big: (at) => String(2n ** 53n + BigInt(at * at) - 50n),
  colour: (at) => ['re\u0301d', 'gre"en', 'b\\lu,e', '\u2028 \t', 'Ünï', null, "it's\n<b>"][at % 7]!,
  ok: (at) => (at % 2 === 0 ? 'True' : 'FALSE'),
  'na`me " \\ \u0301\u2028x\nDROP': (at) => `v${at}`,
  label: (at) => String(at % 2),
};
const names = Object.keys(forms);
const csv = `${[csvRow(names), ...Array.from({ length: 300 }, (_, at) => csvRow(names.map((name) => forms[name]!(at))))].join('\n')}\n`;

test.each([{ validation: 0 }, { validation: 3 }, { validation: null }])(
  'the query divides as the split does, by a reading of its own and by Google’s FarmHash (validation $validation)',
  async ({ validation }) => {
    const workspace = new Workspace({ 'data/a.csv': csv });
    await workspace.split({ split: { validation }, call: { write: true } });
    const { policy, columns } = workspace.manifest;
    const sql = splitQuery(
      policy,
      new Map([
        ['id', { fractions: false, long: false }],
        ['amount', { fractions: true, long: false }],
        ['big', { fractions: false, long: true }],
      ]),
    );
    const kinds = { id: 'integer', amount: 'float', big: 'integer', ok: 'boolean' };
    const found = new Map<string, string>();
    for (const part of ['train', 'validation', 'test']) {
      for (const row of workspace.rows(part)) {
        // The identifier is in no other column, and line feeds are in none before it.
        const id = /^\d+,(\d+),/.exec(row)?.[1];
        if (id !== undefined) found.set(id, part);
      }
    }
    const file = join(workspace.folder, 'data', 'a.csv');
    const evaluated = JSON.parse(python(evaluate, sql, file, JSON.stringify(kinds))) as Evaluated;
    expect(columns.map(({ name }) => name)).toEqual(names);
    expect(evaluated.texts).toHaveLength(300);
    expect(evaluated.texts[1]).toContain('"colour":"gre\\"en"');
    const parts = evaluated.texts.map((text) => partOf(text, evaluated));
    expect(parts).toEqual(parts.map((_, at) => found.get(String(at * 7919))));
    expect(new Set(parts).size).toBe(validation === null ? 2 : 3);
  },
);

const policy: SplitPolicy = {
  format: 'mlops-split/1',
  key: [{ name: 'x', type: 'number' }],
  salt: 'v1/17',
  test: 0.2,
  folds: 5,
  validation: 0,
};

/** Data of one column. */
const dataOf = (cells: readonly Cell[], type: ColumnType = 'number', name = 'x'): Parameters<typeof sqlOf>[1] => {
  const batch: Batch = {
    file: 'data/a.csv',
    names: [name],
    rows: cells.length,
    cells: [cells],
    lines: Float64Array.from(cells, (_, at) => at + 2),
  };
  return {
    columns: [{ name, type }],
    async *pass() {
      yield await Promise.resolve(batch);
    },
  };
};

describe('numbers', () => {
  const said: { name: string; given: Cell[]; expect: string }[] = [
    { name: 'whole', given: ['1', '-0', null, '', '123456789012345'], expect: '    `x` AS `x`' },
    { name: 'fractions', given: ['1', '0.5', '-0.0001', '12345.6789012345'], expect: '    IF(`x` = 0, 0, `x`) AS `x`' },
    { name: 'infinite', given: ['inf'], expect: '    IF(`x` = 0, 0, `x`) AS `x`' },
    { name: 'of 16 digits', given: ['1', '9007199254740993'], expect: '    CAST(`x` AS INT64) AS `x`' },
    { name: 'the ends of INT64', given: ['-9223372036854775808', '9223372036854775807'], expect: 'CAST(`x` AS INT64)' },
  ];
  test.each(said)('$name', async ({ given, expect: text }) => {
    expect(await sqlOf(policy, dataOf(given))).toContain(text);
  });

  const refused: { name: string; given: Cell[]; expect: RegExp }[] = [
    {
      name: '16 digits',
      given: ['1', '0.1234567890123456'],
      expect: /^data\/a\.csv:3: column "x": a number of more than 15 digits is not certain/,
    },
    { name: 'an exponent', given: ['0.00001'], expect: /a number that is printed with an exponent/ },
    { name: 'beyond 64 bits', given: ['9223372036854775808'], expect: /a whole number beyond 64 bits/ },
    { name: 'beyond a double', given: ['1e300'], expect: /exponent/ },
    {
      name: 'both',
      given: ['1.5', '1234567890123456'],
      expect: /both fractions and whole numbers of more than 15 digits/,
    },
  ];
  test.each(refused)('refused: $name', async ({ given, expect: said }) => {
    await expect(sqlOf(policy, dataOf(given))).rejects.toThrow(said);
  });
});

describe('times', () => {
  const times: SplitPolicy = {
    ...policy,
    key: [{ name: 'on', type: 'string' }],
    time: { test: '2024-05-01T00:00:00Z', validation: '2024-04-01T12:00:00.5Z' },
  };
  test('cutoffs as timestamps', async () => {
    const sql = await sqlOf(
      times,
      dataOf(['2024-01-01', '2024-01-01 00:00:00 UTC', '2024-01-01T10:00:00.123456+02:00'], 'string', 'on'),
    );
    expect(sql.split('\n').slice(1)).toEqual([
      'SELECT *, CASE',
      "  WHEN `on` IS NULL THEN ERROR('expected a time in every row')",
      "  WHEN CAST(`on` AS TIMESTAMP) >= TIMESTAMP '2024-05-01 00:00:00+00:00' THEN 'test'",
      "  WHEN CAST(`on` AS TIMESTAMP) >= TIMESTAMP '2024-04-01 12:00:00.5+00:00' THEN 'validation'",
      "  ELSE 'train' END AS mlops_part",
      'FROM `project.dataset.table`',
      '',
    ]);
  });

  test('numbers', async () => {
    const sql = await sqlOf({ ...policy, time: { test: -1.5, validation: null } }, dataOf(['1', '2']));
    expect(sql).toContain("  WHEN `x` >= (-1.5) THEN 'test'\n  ELSE 'train'");
    await expect(
      sqlOf({ ...policy, time: { test: 1, validation: null } }, dataOf(['9007199254740993'])),
    ).rejects.toThrow(/2\^53/);
  });

  test.each([
    '2024-05',
    '2024-05-01 12:30',
    '2024-05-01T12:30:15.123456789Z',
    ' 2024-05-01',
    '2024-05-01 12:30:00+0200',
  ])('refused: %s', async (given) => {
    await expect(sqlOf(times, dataOf([given], 'string', 'on'))).rejects.toThrow(
      /data\/a\.csv:2: column "on": a time that is not/,
    );
  });
});

describe('names', () => {
  test('no name or text ends its token, whatever it has (by a reading of its own)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
        for (const [quote, text] of [
          ['`', sqlName(name)],
          ["'", sqlText(name)],
        ] as const) {
          const inside = text.slice(1, -1);
          expect(inside.replace(/\\(?:u[0-9a-f]{4}|U[0-9a-f]{8}|[\\`'])/g, '')).not.toMatch(/[\\`'\n\r]/);
          const back = inside.replace(
            /\\(?:u([0-9a-f]{4})|U([0-9a-f]{8})|(.))/g,
            (_, four?: string, eight?: string, one?: string) =>
              one ?? String.fromCodePoint(parseInt((four ?? eight)!, 16)),
          );
          expect(text[0]! + back + text.at(-1)!).toBe(quote + name + quote);
        }
      }),
    );
  });

  const refused: { name: string; key: string[]; expect: RegExp }[] = [
    { name: 'none', key: [''], expect: /a name for each column of the key/ },
    { name: 'two that differ in case', key: ['Id', 'iD'], expect: /differ in upper and lower case only/ },
  ];
  test.each(refused)('refused: $name', ({ key, expect: said }) => {
    const given = { ...policy, key: key.map((name) => ({ name, type: 'string' as const })) };
    expect(() => splitQuery(given, new Map())).toThrow(said);
  });

  test('a name that BigQuery cannot have is told in a comment of one line', () => {
    const sql = splitQuery({ ...policy, key: [{ name: 'a.b\nSELECT 1; --', type: 'string' }] }, new Map());
    expect(sql.split('\n').filter((line) => line.startsWith('SELECT'))).toEqual([
      'SELECT * EXCEPT (mlops_key, mlops_bucket), CASE',
    ]);
    expect(sql).toMatch(/^-- BigQuery has no columns of these names, .*"a\.b\\nSELECT 1; --"\.$/m);
  });
});

test('without a frozen policy there is nothing to say', async () => {
  await expect(sqlOf(null, dataOf(['1']))).rejects.toThrow(/no mlops\/split\.yml; freeze it by `mlops split --write`/);
});
