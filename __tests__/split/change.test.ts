import { expect, test } from '@jest/globals';
import { changedRows, changeSchema } from '../../src/split/change.js';
import { splitSection } from '../../src/split/split.report.js';
import { toMarkdown } from '../../src/render/markdown.js';
import { csv, table, Workspace } from './workspace.js';

test('--change says which rows are in another part, and what is comparable with the champion', async () => {
  const workspace = new Workspace({ 'data/a.csv': csv(table(300)) });
  await workspace.split({ call: { write: true } });
  const part = new Map(
    ['train', 'validation', 'test'].flatMap((name) =>
      workspace.rows(name).map((row) => [row.replace(/^\d+,/, ''), name] as const),
    ),
  );
  workspace.pin('champion', '1.0.0', workspace.manifest.policy);
  await workspace.split({ split: { salt: 'v2' }, call: { change: true } });
  const change = changeSchema.parse(JSON.parse(workspace.read('.mlops/split/change.json')));
  for (const now of ['train', 'validation', 'test'] as const) {
    for (const before of ['train', 'validation', 'test'] as const) {
      const rows = workspace.rows(now).filter((row) => part.get(row.replace(/^\d+,/, '')) === before);
      expect(change.moved[before][now]).toBe(rows.length);
    }
  }
  const { moved, seen } = changedRows(change);
  expect(seen).toBe(change.moved.train.test + change.moved.validation.test);
  const { manifest } = workspace;
  expect(manifest.comparable.champion?.test).toBe(change.moved.test.test);
  const text = toMarkdown([splitSection(manifest, false, { change })]);
  expect(text).toContain(`${moved} of 300 rows are in another part than before.`);
  expect(text).toContain(`${seen} of ${manifest.parts.test.rows} test rows were training or validation rows before`);
  expect(text).toContain('were held out from the champion 1.0.0, too');
  // An ordinary run says nothing of it any more.
  await workspace.split({ split: { salt: 'v2' } });
  expect(workspace.has('.mlops/split/change.json')).toBe(false);
});
