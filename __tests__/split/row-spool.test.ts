import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { NodeFiles } from '../../src/host/node-files.js';
import { divideRows } from '../../src/split/divide.js';
import { openData } from '../../src/split/open.js';
import { OrderHash } from '../../src/split/order-hash.js';
import { writeParts } from '../../src/split/parts.js';
import type { SplitPolicy } from '../../src/split/manifest.js';
import { dataOptions } from '../../src/table/data.options.js';
import { recordingLog } from '../table/recording-log.js';
import { crews } from '../support/threads.js';
import { csv, table, Workspace } from './workspace.js';

/** As MurmurHash3_x86_32 of scikit-learn 1.9.1 (sklearn.utils.murmurhash3_32) gives it, under the seeds 0x9747b28c and 0x2f0b4a27. */
test.each([
  { text: '', high: -340344280, low: -1880756559 },
  { text: 'a', high: 2141232806, low: -52356675 },
  { text: 'hello, world', high: -1701626368, low: 1085166322 },
  { text: 'é😀, x', high: -587499340, low: 242205861 },
])('the hash that orders rows, of "$text"', ({ text, high, low }) => {
  const hash = new OrderHash();
  hash.set(Buffer.from(`xx${text}yy`), 2, 2 + Buffer.byteLength(text));
  expect({ high: hash.high, low: hash.low }).toEqual({ high, low });
});

const policy: SplitPolicy = {
  format: 'mlops-split/1',
  key: [
    { name: 'id', type: 'string' },
    { name: 'amount', type: 'number' },
  ],
  salt: 'v1/0',
  test: 0.2,
  folds: 5,
  validation: 0,
};

/** Divides and writes as the step does, with this much memory for sorting and so many threads; the files and what the digests say. */
async function divided(workspace: Workspace, memory: number, count: number): Promise<unknown> {
  const scratch = join(workspace.folder, 'tmp');
  const files = new NodeFiles(scratch);
  const options = dataOptions.parse({ source: 'data/*.csv', target: 'label' });
  const opened = await openData(
    { ...options, split: { group: null, time: null } },
    {
      ...crews(),
      files,
      workspace: workspace.folder,
    },
  );
  const log = recordingLog().log;
  const { threads } = crews(count);
  const ports = { files, log, threads, here: threads };
  const policies = { policy, target: 'label', champion: 'same', anchor: null } as const;
  const { spooled, counts, values } = await divideRows(opened, options, policies, null, ports, memory);
  const folder = join(workspace.folder, `out-${memory}-${count}`);
  const written = await writeParts({ columns: opened.data.columns, spooled, folder, comparable: true }, files, threads);
  const left = readdirSync(scratch, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(left).toEqual([]);
  await files.close();
  const texts = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
  return { written, counts, labels: [...values.labels].sort(), texts };
}

test('the same bytes and digests, in memory or bucket by bucket, by one thread or several, in one file or many', async () => {
  const rows = table(6000);
  const one = new Workspace({ 'data/a.csv': csv(rows) });
  const shuffled = rows.map((row, at) => ({ row, at: (at * 7919) % rows.length })).sort((a, b) => a.at - b.at);
  const parts = [0, 1, 2].map((part) => csv(shuffled.filter((_, at) => at % 3 === part).map(({ row }) => row)));
  const many = new Workspace(Object.fromEntries(parts.map((part, at) => [`data/${at}.csv`, part])));
  const whole = await divided(one, 1e9, 1);
  expect(await divided(one, 4000, 1)).toEqual(whole);
  expect(await divided(one, 100_000, 3)).toEqual(whole);
  expect(await divided(many, 1e9, 1)).toEqual(whole);
  expect(await divided(many, 4000, 2)).toEqual(whole);
});

test('rows of equal values are ordered by how they are spelled', async () => {
  const spelled = ['5.0', '5', '05', '5'];
  const others = table(300).map((row) => row.replace(/,\d+,/, ',7,'));
  const rows = (cells: readonly string[]): string => csv([...others, ...cells.map((cell) => `same,${cell},red,yes`)]);
  const found = async (text: string): Promise<string[]> => {
    const { texts } = (await divided(new Workspace({ 'data/a.csv': text }), 1e9, 1)) as { texts: string[][] };
    return texts.flatMap(([, content]) => content!.split('\n').filter((line) => /^\d+,same,/.test(line)));
  };
  const lines = await found(rows(spelled));
  expect(lines.map((line) => line.split(',')[2])).toEqual(['05', '5', '5', '5.0']);
  expect(await found(rows([...spelled].reverse()))).toEqual(lines);
});
