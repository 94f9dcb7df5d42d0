import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { NodeFiles } from '../../../src/host/node-files.js';
import { RunDirectory } from '../../../src/run/directory.js';
import { divideRows } from '../../../src/split/divide.js';
import { PartSearch, type Gathered } from '../../../src/split/leakage/part-search.js';
import { partRows, preview } from '../../../src/split/leakage/part-rows.js';
import { sampledRows, searchParts } from '../../../src/split/leakage/search-parts.js';
import type { SplitManifest, SplitPolicy } from '../../../src/split/manifest.js';
import { partNames } from '../../../src/split/mark.js';
import { openData } from '../../../src/split/open.js';
import { writeParts } from '../../../src/split/parts.js';
import { dataOptions } from '../../../src/table/data.options.js';
import type { Column } from '../../../src/table/table.js';
import { crews } from '../../support/threads.js';
import { recordingLog } from '../../table/recording-log.js';
import { Workspace } from '../workspace.js';

const policy: SplitPolicy = {
  format: 'mlops-split/1',
  key: [{ name: 'id', type: 'string' }],
  salt: 'v1/0',
  test: 0.2,
  folds: 5,
  validation: 0,
};

/** Features that recur under other ids, in cells of every form: quotes inside, line ends, missing, empty, beyond ASCII, other spellings of a number. */
const lines = Array.from({ length: 6000 }, (_, row) => {
  const value = row % 1700;
  const text = [`"a, ""b"" ${value}"`, `é${value}`, '', '""', `"two\nlines ${value}"`, `plain ${value}`][value % 6]!;
  return `id-${row}${'x'.repeat(500)},${row % 2 === 0 ? `${value}.0` : value},${text},${value % 3 === 0 ? 'NA' : value / 7},${row % 2 === 0 ? 'yes' : 'no'}`;
});
const data = ['id,x,text,y,label', ...lines, ''].join('\n');

interface Found {
  readonly gathered: Gathered | null;
  readonly read: Gathered;
  readonly columns: readonly Column[];
}

/** What is gathered while parts are written in buckets of so many bytes by so many threads, and what is read from their files. */
async function found(memory: number, count: number, most: { held: number; sampled: number }): Promise<Found> {
  const workspace = new Workspace({ 'data/a.csv': data });
  const files = new NodeFiles(join(workspace.folder, 'tmp'));
  const run = new RunDirectory(join(workspace.folder, '.mlops'), files);
  const options = dataOptions.parse({ source: 'data/*.csv', target: 'label', ignore: ['id'] });
  const { threads } = crews(count);
  const ports = { files, log: recordingLog().log, threads, here: threads };
  const opened = await openData(
    { ...options, split: { group: null, time: null } },
    { ...ports, workspace: workspace.folder },
  );
  const policies = { policy, target: 'label', champion: 'same', anchor: null, features: opened.features } as const;
  const { spooled, counts, folder } = await divideRows(opened, options, policies, null, ports, memory);
  const { columns } = opened.data;
  const features = columns.filter(({ name }) => opened.features.includes(name));
  const search = new PartSearch({ columns, features, rows: counts.rows, folder }, files, most);
  await writeParts({ columns, spooled, folder: run.path('split'), comparable: false, search }, files, threads);
  const gathered = await search.finish();
  const { train, validation, test: tests } = counts.rows;
  const parts = { train: { rows: train }, validation: { rows: validation }, test: { rows: tests } };
  const manifest = { parts, columns, data: { rows: 6000 } } as unknown as SplitManifest;
  const looked = await preview(partRows(files, run, 'test'), features, 6000, most.sampled);
  const all = { ...ports, run, onRows: () => undefined };
  const searched = await searchParts(manifest, features, looked, all, most.held);
  await files.close();
  return { gathered, read: { looked, searched }, columns };
}

/** The same whichever threads found it. */
function plain({ gathered, read, columns }: Found): unknown[] {
  return [gathered!, read].map(({ looked, searched }) => ({
    looked,
    ...searched,
    lines: partNames.map((part) =>
      [...sampledRows(searched.lines[part], columns, 10_000)].map(({ cells }) => cells).flat(),
    ),
  }));
}

test.each([
  { name: 'all in memory', memory: 1e9, count: 1, most: { held: 1e6, sampled: 1e6 } },
  { name: 'a sample of one bucket', memory: 1e9, count: 1, most: { held: 900, sampled: 1000 } },
  { name: 'a sample of several buckets', memory: 4e6, count: 1, most: { held: 900, sampled: 1000 } },
  { name: 'a sample of several threads', memory: 4e6, count: 3, most: { held: 900, sampled: 1000 } },
])('what is gathered while parts are written is what their files say: $name', async ({ memory, count, most }) => {
  const both = await found(memory, count, most);
  const [gathered, read] = plain(both);
  expect(gathered).toEqual(read);
  const { leaked, rows, lines: sampled } = both.gathered!.searched;
  expect(leaked.test.length).toBeGreaterThan(most.held < 1000 ? 100 : 500);
  expect(rows.validation + rows.test).toBeLessThan(most.held * 1.2);
  expect(sampled.train.length).toBeGreaterThan(0);
});

test('where the first bucket has too few test rows to tell the sample, nothing is gathered', async () => {
  const { gathered } = await found(20_000, 2, { held: 1e6, sampled: 1000 });
  expect(gathered).toBe(null);
});
