import { expect, test } from '@jest/globals';
import type { Finding, Leakage } from '../../src/split/leakage/leakage.js';
import { leakageBlocks, leakageBrief } from '../../src/split/leakage/leakage.report.js';
import { splitSection } from '../../src/split/split.report.js';
import { comparableOf, manifestOf, policyOf } from './manifest-of.js';
import { csv, table, Workspace } from './workspace.js';

test('counts by part and class, digests, policy', async () => {
  const workspace = new Workspace({ 'data/a.csv': csv(table(300)) });
  await workspace.split({ data: { key: ['id'] } });
  const { manifest } = workspace;
  const section = splitSection(manifest);
  expect(section).toMatchObject({ title: 'Split', order: 40 });
  expect(section.blocks[0]).toEqual({
    kind: 'table',
    head: ['Part', 'Rows', 'no', 'yes', 'Digest'],
    align: ['left', 'right', 'right', 'right', 'left'],
    rows: (['train', 'validation', 'test'] as const).map((part) => [
      { train: 'Training', validation: 'Validation', test: 'Test' }[part],
      String(manifest.parts[part].rows),
      String(manifest.parts[part].classes['no']),
      String(manifest.parts[part].classes['yes']),
      { code: manifest.parts[part].digest.slice(0, 12) },
    ]),
  });
});

test('a class named like a part of every object', async () => {
  const data = csv(table(300)).replace(/\byes\b/g, '__proto__');
  const workspace = new Workspace({ 'data/a.csv': data });
  await workspace.split({ data: { key: ['id'], positive: '__proto__' } });
  const { manifest } = workspace;
  expect(manifest.target.classes).toContain('__proto__');
  expect(splitSection(manifest).blocks[0]).toMatchObject({ head: expect.arrayContaining(['__proto__']) });
});

test('several classes: names only where values may be shown, and no column each where there are many', async () => {
  const workspace = new Workspace({ 'data/a.csv': csv(table(300)) });
  await workspace.split({ data: { key: ['id'] } });
  const { manifest } = workspace;
  const of = (names: readonly string[]): typeof manifest => ({
    ...manifest,
    target: { ...manifest.target, task: 'multiclass', classes: [...names], positive: null },
    parts: {
      ...manifest.parts,
      test: { ...manifest.parts.test, classes: Object.fromEntries(names.map((name, at) => [name, at])) },
    },
  });
  const head = (section: ReturnType<typeof splitSection>): unknown => section.blocks[0];
  expect(head(splitSection(of(['a', 'b', 'c'])))).toMatchObject({
    head: ['Part', 'Rows', 'class 1', 'class 2', 'class 3', 'Digest'],
  });
  expect(head(splitSection(of(['a', 'b', 'c']), true))).toMatchObject({
    head: ['Part', 'Rows', 'a', 'b', 'c', 'Digest'],
  });
  const many = splitSection(of(Array.from({ length: 12 }, (_, at) => `kind ${at}`)), true).blocks[0];
  expect(many).toMatchObject({ head: ['Part', 'Rows', 'Classes', 'Smallest class', 'Largest class', 'Digest'] });
  expect(many?.kind === 'table' && many.rows[2]!.slice(2, 5)).toEqual(['11', '0', '11']);
});

test('rows that are comparable with a champion under another policy', async () => {
  const workspace = new Workspace({ 'data/a.csv': csv(table(300)) });
  await workspace.split({ call: { write: true } });
  workspace.pin('champion', '1.0.0', { ...workspace.manifest.policy, salt: 'v1/5' });
  await workspace.split();
  const text = JSON.stringify(splitSection(workspace.manifest));
  expect(text).toMatch(
    /The champion 1\.0\.0 was trained under another policy: \d+ of \d+ test rows and \d+ of \d+ validation rows/,
  );
  expect(text).toMatch(/The anchor 1\.0\.0/);
});

test('the whole section of a split by a key', () => {
  const code = (digit: string): { code: string } => ({ code: digit.repeat(12) });
  expect(splitSection(manifestOf())).toEqual({
    title: 'Split',
    order: 40,
    blocks: [
      {
        kind: 'table',
        head: ['Part', 'Rows', 'no', 'yes', 'Digest'],
        align: ['left', 'right', 'right', 'right', 'left'],
        rows: [
          ['Training', '1,290', '1,000', '290', code('c')],
          ['Validation', '310', '240', '70', code('d')],
          ['Test', '400', '310', '90', code('e')],
        ],
      },
      {
        kind: 'paragraph',
        text: [
          "2,000 rows. A row's part depends on its key and the salt ",
          { code: 'v1/17' },
          ' only. The test part was asked to be 20% of each group of rows; the worst group is off by 0.6 rows.',
        ],
      },
      {
        kind: 'details',
        summary: 'Policy and data (target: label)',
        blocks: [
          {
            kind: 'table',
            head: ['', ''],
            rows: [
              ['Task', 'binary, positive class "yes"'],
              ['Features', '2'],
              ['Key', 'id'],
              ['Test share, folds, validation', '0.2, 5, fold 0'],
              ['Digest of the policy', code('a')],
              ['Fingerprint of the data', code('b')],
              ['Files', 'data/a.csv, data/b.csv'],
            ],
          },
        ],
      },
    ],
  });
});

/** The sentence of how rows were divided, and the rows of the table of the policy. */
function told(manifest: ReturnType<typeof manifestOf>): { divided: unknown; policy: unknown } {
  const { blocks } = splitSection(manifest);
  const details = blocks.at(-1)!;
  return {
    divided: blocks[1]?.kind === 'paragraph' ? blocks[1].text : null,
    policy: details.kind === 'details' && details.blocks[0]?.kind === 'table' ? details.blocks[0].rows : null,
  };
}

test('a split by a group, without a validation part, of a regression', () => {
  const key = ['clinic', 'patient'].map((name) => ({ name, type: 'string' }) as const);
  const { divided, policy } = told(
    manifestOf({
      policy: policyOf({ key, group: true, validation: null, test: 0.125 }),
      target: { column: 'dose', task: 'regression', classes: [], positive: null },
      deviation: 12.5,
    }),
  );
  expect(divided).toEqual([
    "2,000 rows. A row's part depends on its group and the salt ",
    { code: 'v1/17' },
    ' only: all rows with the same clinic, patient are in one part. The test part was asked to be 12.5% of each group of rows; the worst group is off by 12.5 rows.',
  ]);
  expect(policy).toEqual(
    expect.arrayContaining([
      ['Task', 'regression'],
      ['Group', 'clinic, patient'],
      ['Test share, folds, validation', '0.125, 5, none: trains on all folds'],
    ]),
  );
});

test('a split by time says its cutoffs, and how many rows lie behind them today', () => {
  const by = (validation: string | null): ReturnType<typeof told> =>
    told(manifestOf({ policy: policyOf({ time: { test: '2024-05-01T00:00:00Z', validation } }) }));
  const rest = '. The cutoffs were chosen for 20% test rows and are frozen; today 20% are.';
  const head = ["2,000 rows. A row's part depends on its time in ", { code: 'id' }, ' only: test rows from '];
  const first = [...head, { code: '2024-05-01T00:00:00Z' }, ' on'];
  expect(by(null).divided).toEqual([...first, rest]);
  const { divided, policy } = by('2024-04-01T00:00:00Z');
  expect(divided).toEqual([
    ...first,
    ', validation rows from ',
    { code: '2024-04-01T00:00:00Z' },
    ' on before them',
    rest,
  ]);
  expect(policy).toEqual(expect.arrayContaining([['Time', 'id']]));
});

test('of many classes: how many have rows, and the smallest and the largest; ten have a column each', () => {
  const of = (count: number): unknown => {
    const classes = Array.from({ length: count }, (_, at) => `kind ${at}`);
    const rows = Object.fromEntries(classes.slice(1).map((name, at) => [name, at + 3]));
    const { parts } = manifestOf();
    const [table] = splitSection(
      manifestOf({
        target: { column: 'label', task: 'multiclass', classes, positive: null },
        parts: { ...parts, validation: { ...parts.validation, classes: {} }, test: { ...parts.test, classes: rows } },
      }),
      true,
    ).blocks;
    return table?.kind === 'table' ? [table.head, table.align, table.rows[1], table.rows[2]] : null;
  };
  expect(of(11)).toEqual([
    ['Part', 'Rows', 'Classes', 'Smallest class', 'Largest class', 'Digest'],
    ['left', 'right', 'right', 'right', 'right', 'left'],
    ['Validation', '310', '0', '0', '0', { code: 'dddddddddddd' }],
    ['Test', '400', '10', '0', '12', { code: 'eeeeeeeeeeee' }],
  ]);
  const [head, , validation, tests] = of(10) as unknown[][];
  expect(head).toHaveLength(13);
  // A class that a part does not know is told as none.
  expect(validation!.slice(2, 12)).toEqual(Array.from({ length: 10 }, () => '\u2013'));
  expect(tests!.slice(2, 12)).toEqual(['\u2013', '3', '4', '5', '6', '7', '8', '9', '10', '11']);
});

test('names of several classes are shown only where values may be shown, those of two always', () => {
  const heads = (task: 'binary' | 'multiclass', values?: boolean): unknown => {
    const { target } = manifestOf();
    const [table] = splitSection(manifestOf({ target: { ...target, task } }), values).blocks;
    return table?.kind === 'table' ? table.head.slice(2, 4) : null;
  };
  const numbered = ['class 1', 'class 2'];
  expect([heads('multiclass'), heads('multiclass', false)]).toEqual([numbered, numbered]);
  const named = ['no', 'yes'];
  expect([heads('multiclass', true), heads('binary'), heads('binary', true)]).toEqual([named, named, named]);
});

test('versions under another policy: only they are told of', () => {
  const list = (champion: ReturnType<typeof comparableOf> | null): unknown =>
    splitSection(manifestOf({ comparable: { champion, anchor: comparableOf('1.0.0', false, 80, 1 + 1) } })).blocks[2];
  const anchor =
    'The anchor 1.0.0 was trained under another policy: 80 of 400 test rows and 2 of 310 validation rows were held out under both.';
  for (const same of [null, comparableOf('2.0.0', true, 400, 310)])
    expect(list(same)).toEqual({ kind: 'list', items: [anchor] });
  expect(list(comparableOf('2.0.0', false, 90, 30))).toEqual({
    kind: 'list',
    items: [
      'The champion 2.0.0 was trained under another policy: 90 of 400 test rows and 30 of 310 validation rows were held out under both.',
      anchor,
    ],
  });
});

test('leakage stands in the section, and shortly before it where something is open', () => {
  const finding: Finding = {
    name: 'proxy:amount',
    kind: 'proxy',
    column: 'amount',
    severity: 'warning',
    sentence: 'amount says the target.',
    remedy: 'Leave it out.',
    accepted: false,
  };
  const leakage = (accepted: boolean): Leakage => ({
    format: 'mlops-leakage/1',
    share: 1,
    rows: { train: 1290, validation: 310, test: 400 },
    leaked: { validation: 0, test: 0 },
    notes: [],
    findings: [{ ...finding, accepted }],
  });
  const open = splitSection(manifestOf(), false, { leakage: leakage(false) });
  expect(open.brief).toEqual(leakageBrief(leakage(false)));
  expect(open.blocks.slice(2, -1)).toEqual(leakageBlocks(leakage(false)));
  const known = splitSection(manifestOf(), false, { leakage: leakage(true) });
  expect(Object.keys(known)).toEqual(['title', 'order', 'blocks']);
  expect(known.blocks.slice(2, -1)).toEqual(leakageBlocks(leakage(true)));
});
