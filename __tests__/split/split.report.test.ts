import { expect, test } from '@jest/globals';
import { splitSection } from '../../src/split/split.report.js';
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
