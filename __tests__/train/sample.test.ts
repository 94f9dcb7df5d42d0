import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { SplitPolicy, Target } from '../../src/split/manifest.js';
import { samplePlan, writeSample, type SampleSize } from '../../src/train/sample.js';
import { temporaryFolder } from '../support/folders.js';
import { files, regression } from './training.js';

const policy: SplitPolicy = {
  format: 'mlops-split/1',
  key: [{ name: 'id', type: 'string' }],
  salt: 'v1/3',
  test: 0.2,
  folds: 5,
  validation: 0,
};
const binary: Target = { column: 'y', task: 'binary', classes: ['no', 'yes'], positive: 'yes' };

interface Sampled {
  readonly size: SampleSize;
  readonly lines: readonly string[];
}

async function sample(rows: readonly string[], target: Target): Promise<Sampled> {
  const folder = temporaryFolder();
  const from = join(folder, 'train.csv');
  await writeFile(from, `row_id,id,y\n${rows.map((row) => `${row}\n`).join('')}`);
  const to = join(folder, 'sample.csv');
  const size = await writeSample(files, from, to, { policy, target }, samplePlan);
  const [head, ...lines] = (await readFile(to, 'utf8')).trimEnd().split('\n');
  expect(head).toBe('row_id,id,y');
  return { size, lines };
}

function rowsOf(count: number, label: (at: number) => string): string[] {
  return Array.from({ length: count }, (_, at) => `${at},k${at},${label(at)}`);
}

describe('a sample of the training rows', () => {
  test.each([
    { name: 'a tenth of many', rows: 5000, expect: 500 },
    { name: '200 of some', rows: 700, expect: 200 },
    { name: 'all of few', rows: 150, expect: 150 },
  ])('$name', async ({ rows, expect: expected }) => {
    const { size, lines } = await sample(rowsOf(rows, String), regression('y'));
    expect(size).toEqual({ rows: lines.length, of: rows });
    // Rows whose keys fall into one bucket of a million stay together.
    expect(lines.length - expected).toBeGreaterThanOrEqual(0);
    expect(lines.length - expected).toBeLessThan(5);
  });

  test('the rows come as they were, in their order', async () => {
    const all = rowsOf(2500, (at) => (at % 3 === 0 ? 'yes' : 'no'));
    all[7] = '7,"k, ""7""",yes';
    all[8] = '8,"",no';
    const { lines } = await sample(all, binary);
    const places = lines.map((line) => all.indexOf(line));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('every class keeps its share, a rare one at least two rows', async () => {
    const { lines } = await sample(
      rowsOf(4000, (at) => (at < 3 ? 'yes' : 'no')),
      binary,
    );
    expect(lines.filter((line) => line.endsWith(',yes'))).toHaveLength(2);
    const { lines: even } = await sample(
      rowsOf(4000, (at) => (at % 4 === 0 ? 'yes' : 'no')),
      binary,
    );
    expect(even.filter((line) => line.endsWith(',yes')).length).toBeGreaterThanOrEqual(100);
    expect(even.length).toBeLessThan(410);
  });

  test('the order of the rows does not decide, and rows of one key go together', async () => {
    const all = rowsOf(3000, (at) => (at % 2 === 0 ? 'yes' : 'no'));
    const first = await sample(all, binary);
    const second = await sample([...all].reverse(), binary);
    expect([...second.lines].sort()).toEqual([...first.lines].sort());
    const twins = await sample(
      Array.from({ length: 3000 }, (_, at) => `${at},k${Math.floor(at / 2)},${at}`),
      regression('y'),
    );
    const keys = twins.lines.map((line) => line.split(',')[1]);
    expect(new Set(keys).size * 2).toBe(keys.length);
  });

  test('a sample is not the rows of the test part: its salt is its own', async () => {
    const { lines } = await sample(rowsOf(5000, String), regression('y'));
    const other = await files.temporary();
    await writeFile(join(other, 'train.csv'), `row_id,id,y\n${rowsOf(5000, String).join('\n')}\n`);
    const salted = { ...policy, salt: 'v1/4' };
    await writeSample(
      files,
      join(other, 'train.csv'),
      join(other, 'to.csv'),
      { policy: salted, target: regression('y') },
      samplePlan,
    );
    expect((await readFile(join(other, 'to.csv'), 'utf8')).trimEnd().split('\n').slice(1)).not.toEqual(lines);
  });
});
