import { describe, expect, test } from '@jest/globals';
import type { SplitPolicy } from '../../src/split/manifest.js';
import { policyDigest } from '../../src/split/policy.js';
import { sqlOf } from '../../src/split/sql/print-sql.js';
import { splitQuery } from '../../src/split/sql/query.js';
import { sqlComment, sqlName, sqlText } from '../../src/split/sql/quote.js';
import { checkSayableTime, SayableKeys, type NumberForm } from '../../src/split/sql/sayable.js';
import type { Batch, Cell, Column } from '../../src/table/table.js';
import { policyOf } from './manifest-of.js';

const batchOf = (columns: Readonly<Record<string, readonly Cell[]>>): Batch => {
  const cells = Object.values(columns);
  const rows = cells[0]!.length;
  const lines = Float64Array.from({ length: rows }, (_, at) => at + 2);
  return { file: 'a.csv', names: Object.keys(columns), rows, cells, lines };
};

test.each([
  ['plain name', 'plain name'],
  ["it's `a` \\", "it\\'s \\`a\\` \\\\"],
  ['tab\tline\n', 'tab\\u0009line\\u000a'],
  ['\u00a0\u2028\ufeff\uffff', '\\u00a0\\u2028\\ufeff\\uffff'],
  ['\u{f0000}\u{1f642}\ud800', '\\U000f0000\u{1f642}\\ud800'],
  ['é " $', 'é " $'],
])('%j in SQL', (given, inside) => {
  expect([sqlName(given), sqlText(given)]).toEqual([`\`${inside}\``, `'${inside}'`]);
});

test('a comment is one line', () => {
  expect(sqlComment("a\nb\r\tc\u2028d\u2029e\u0000 'f' \\")).toBe("-- a b  c d e  'f' \\");
});

describe('the query of a policy', () => {
  const head = (policy: SplitPolicy): string =>
    `-- The split of policy ${policyDigest(policy).slice(0, 12)}, for BigQuery. Put your table in for \`project.dataset.table\`.`;
  const hashed = (validation: number | null): SplitPolicy =>
    policyOf({
      key: [
        { name: 'e\u0301', type: 'string' },
        { name: 'n', type: 'number' },
        { name: 'f', type: 'number' },
        { name: 'big', type: 'number' },
        { name: 'new', type: 'number' },
        { name: 'ok', type: 'boolean' },
      ],
      test: 0.25,
      folds: 7,
      validation,
    });
  const forms = new Map<string, NumberForm>([
    ['n', { fractions: false, long: false }],
    ['f', { fractions: true, long: false }],
    ['big', { fractions: false, long: true }],
  ]);
  const bucket = (salt: string): string => `ABS(MOD(FARM_FINGERPRINT(CONCAT('${salt}', mlops_key)), 1000000))`;
  const lines = (policy: SplitPolicy, middle: readonly string[]): string =>
    `${[
      head(policy),
      'WITH mlops_keyed AS (',
      '  SELECT *, TO_JSON_STRING(STRUCT(',
      '    NORMALIZE(`e\u0301`, NFC) AS `\u00e9`,',
      '    `n` AS `n`,',
      '    IF(`f` = 0, 0, `f`) AS `f`,',
      '    CAST(`big` AS INT64) AS `big`,',
      '    `new` AS `new`,',
      '    `ok` AS `ok`',
      '  )) AS mlops_key FROM `project.dataset.table`',
      '), mlops_hashed AS (',
      `  SELECT *, ${bucket('v1/17')} AS mlops_bucket,`,
      `    DIV(${bucket('v1/17/fold')} * 7, 1000000) AS mlops_fold`,
      '  FROM mlops_keyed',
      ')',
      'SELECT * EXCEPT (mlops_key, mlops_bucket), CASE',
      "  WHEN mlops_bucket < 250000 THEN 'test'",
      ...middle,
      "  ELSE 'train' END AS mlops_part",
      'FROM mlops_hashed',
    ].join('\n')}\n`;

  test('by a hash, as the documentation of the split says', () => {
    expect(splitQuery(hashed(3), forms)).toBe(lines(hashed(3), ["  WHEN mlops_fold = 3 THEN 'validation'"]));
    expect(splitQuery(hashed(null), forms)).toBe(lines(hashed(null), []));
  });

  test('by a number as time, below zero in brackets', () => {
    const policy = policyOf({ key: [{ name: 'at', type: 'number' }], time: { test: 0, validation: -2.5 } });
    expect(splitQuery(policy, new Map())).toBe(
      `${[
        head(policy),
        'SELECT *, CASE',
        "  WHEN `at` IS NULL THEN ERROR('expected a time in every row')",
        "  WHEN `at` >= 0 THEN 'test'",
        "  WHEN `at` >= (-2.5) THEN 'validation'",
        "  ELSE 'train' END AS mlops_part",
        'FROM `project.dataset.table`',
      ].join('\n')}\n`,
    );
  });

  test('by a date as time', () => {
    const policy = policyOf({
      key: [{ name: 'on', type: 'string' }],
      time: { test: '2024-05-01T02:00:00+02:00', validation: null },
    });
    expect(splitQuery(policy, new Map()).split('\n').slice(3)).toEqual([
      "  WHEN CAST(`on` AS TIMESTAMP) >= TIMESTAMP '2024-05-01 00:00:00+00:00' THEN 'test'",
      "  ELSE 'train' END AS mlops_part",
      'FROM `project.dataset.table`',
      '',
    ]);
  });

  test('a column without a name cannot be said', () => {
    const key = ['a', ''].map((name) => ({ name, type: 'string' as const }));
    expect(() => splitQuery(policyOf({ key }), new Map())).toThrow(/^data: expected a name for each column of the key/);
  });

  test.each([
    { names: ['a.b'], odd: ['a.b'] },
    { names: ['fine', 'a$', 'b c', 'd?'], odd: ['a$', 'd?'] },
    { names: ['fine', 'ä-ö_1 %&'], odd: [] },
  ])('names that BigQuery cannot have are told: $names', ({ names, odd }) => {
    const sql = splitQuery(policyOf({ key: names.map((name) => ({ name, type: 'string' })) }), new Map());
    const told = sql.split('\n').filter((line) => line.startsWith('-- BigQuery has no columns of these names'));
    const list = odd.map((name) => JSON.stringify(name)).join(', ');
    expect(told).toEqual(
      odd.length === 0
        ? []
        : [`-- BigQuery has no columns of these names, put the names that they have there before AS: ${list}.`],
    );
  });

  test('names that are one to BigQuery are refused, however they are written', () => {
    const key = ['re\u0301', 'R\u00c9'].map((name) => ({ name, type: 'string' as const }));
    expect(() => splitQuery(policyOf({ key }), new Map())).toThrow(/two columns "R\u00c9" that differ in upper/);
  });
});

describe('numbers that SQL can say', () => {
  const column: Column = { name: 'x', type: 'number' };
  const formOf = (cells: readonly Cell[]): NumberForm | undefined => {
    const keys = new SayableKeys([{ name: 'other', type: 'string' }, column]);
    keys.add(batchOf({ other: cells.map(() => 'text'), x: cells }));
    expect([...keys.forms.keys()]).toEqual(['x']);
    return keys.forms.get('x');
  };
  test.each<{ cells: Cell[]; form: NumberForm }>([
    { cells: [null, '', '0', '-5'], form: { fractions: false, long: false } },
    { cells: ['999999999999999'], form: { fractions: false, long: false } },
    { cells: ['-1000000000000000'], form: { fractions: false, long: true } },
    { cells: ['9223372036854775807', '-9223372036854775808', '1'], form: { fractions: false, long: true } },
    { cells: ['0.001', '1'], form: { fractions: true, long: false } },
    { cells: ['0.00012345678901234', '-0.123456789012345'], form: { fractions: true, long: false } },
    { cells: ['inf'], form: { fractions: true, long: false } },
    { cells: ['-Infinity', '7'], form: { fractions: true, long: false } },
  ])('$cells', ({ cells, form }) => {
    expect(formOf(cells)).toEqual(form);
  });
  test.each<{ cells: Cell[]; said: RegExp }>([
    { cells: ['-9223372036854775809'], said: /^a\.csv:2: column "x": a whole number beyond 64 bits/ },
    { cells: ['1', '9223372036854775808'], said: /^a\.csv:3: column "x": a whole number beyond 64 bits/ },
    { cells: ['10.12345678901234'], said: /a number of more than 15 digits/ },
    { cells: ['0.1000000000000001'], said: /a number of more than 15 digits/ },
    { cells: ['1e-5'], said: /printed with an exponent/ },
    { cells: ['0.5', '1000000000000000'], said: /^a\.csv:3: .* both fractions and whole numbers/ },
    { cells: ['1000000000000000', 'inf'], said: /^a\.csv:3: .* both fractions and whole numbers/ },
    { cells: ['one'], said: /^a\.csv:2: column "x": expected a number, got something else; the split policy froze/ },
  ])('not $cells', ({ cells, said }) => {
    expect(() => formOf(cells)).toThrow(said);
  });
});

describe('times that SQL can say', () => {
  const check = (cell: Cell, type: 'number' | 'string') => (): void => {
    checkSayableTime(batchOf({ on: [cell] }), 0, { name: 'on', type }, cell, type);
  };
  test.each([
    '2024-05-01',
    '2024-05-01 10:00:00',
    '2024-05-01T10:00:00.123456Z',
    '2024-05-01 10:00:00z',
    '2024-05-01 10:00:00+02',
  ])('%s', (cell) => {
    expect(check(cell, 'string')).not.toThrow();
  });
  test('numbers below 2^53 in size', () => {
    for (const cell of ['1e3', '-9007199254740991', '0.5']) expect(check(cell, 'number')).not.toThrow();
    for (const cell of ['9007199254740992', '-9007199254740992', '1e300'])
      expect(check(cell, 'number')).toThrow(/^a\.csv:2: column "on": a number of 2\^53 or more/);
  });
  test.each<[Cell, 'number' | 'string', RegExp]>([
    [null, 'string', /column "on" \(data\.split\.time\): expected a date or timestamp in ISO 8601, .* got none/],
    ['', 'number', /expected a finite number in every row, got none/],
    ['soon', 'string', /got something else/],
    ['inf', 'number', /expected a finite number in every row, got something else/],
    ['2024-05-01 12:30', 'string', /a time that is not YYYY-MM-DD/],
    ['x2024-05-01', 'string', /got something else/],
    [' 2024-05-01', 'string', /a time that is not YYYY-MM-DD/],
    ['2024-05-01 ', 'string', /a time that is not YYYY-MM-DD/],
    ['2024-05-01 10:00:00.1234567', 'string', /a time that is not YYYY-MM-DD/],
    ['2024-05-01 10:00:00,5', 'string', /a time that is not YYYY-MM-DD/],
    ['2024-05-01 10:00:00+0200', 'string', /a time that is not YYYY-MM-DD/],
  ])('not %j', (cell, type, said) => {
    expect(check(cell, type)).toThrow(said);
  });
});

describe('the SQL of the data at hand', () => {
  const dataOf = (
    batches: readonly Batch[],
    columns: readonly Column[],
  ): { data: Parameters<typeof sqlOf>[1]; passes: () => number } => {
    let passes = 0;
    return {
      passes: () => passes,
      data: {
        columns,
        async *pass() {
          passes++;
          for (const batch of batches) yield await Promise.resolve(batch);
        },
      },
    };
  };
  const number: Column = { name: 'x', type: 'number' };

  test('looks at numbers of the key only, in all batches', async () => {
    const texts = dataOf([], [{ name: 'id', type: 'string' }]);
    expect(await sqlOf(policyOf(), texts.data)).toBe(splitQuery(policyOf(), new Map()));
    expect(texts.passes()).toBe(0);
    const numbers = dataOf([batchOf({ x: ['1'] }), batchOf({ x: ['0.5'] })], [number]);
    const policy = policyOf({ key: [number] });
    expect(await sqlOf(policy, numbers.data)).toBe(
      splitQuery(policy, new Map([['x', { fractions: true, long: false }]])),
    );
    expect(numbers.passes()).toBe(1);
  });

  test('a key column that is gone, and a time that is none', async () => {
    await expect(sqlOf(policyOf(), dataOf([], [number]).data)).rejects.toThrow(
      /^mlops\/split\.yml: key: the data have no column "id"/,
    );
    const policy = policyOf({ key: [number], time: { test: 5, validation: null } });
    const batch = (cells: Cell[]): Batch => batchOf({ more: cells.map(() => 'soon'), x: cells });
    await expect(sqlOf(policy, dataOf([batch(['1']), batch(['2', 'x'])], [number]).data)).rejects.toThrow(
      /^a\.csv:3: /,
    );
    expect(await sqlOf(policy, dataOf([batch(['1', '9'])], [number]).data)).toBe(splitQuery(policy, new Map()));
    const dates = policyOf({ key: [{ name: 'x', type: 'string' }], time: { test: '2024-05-01', validation: null } });
    await expect(sqlOf(dates, dataOf([batch(['5'])], [number]).data)).rejects.toThrow(/expected a date or timestamp/);
  });
});
