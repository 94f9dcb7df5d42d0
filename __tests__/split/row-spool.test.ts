import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { NodeFiles } from '../../src/host/node-files.js';
import { arrangeRows } from '../../src/split/arrange.js';
import { Division } from '../../src/split/divide.js';
import { farmFingerprint } from '../../src/split/farm-fingerprint.js';
import type { SplitPolicy } from '../../src/split/manifest.js';
import { writeParts } from '../../src/split/parts.js';
import { RowSpool, type SpooledRow } from '../../src/split/row-spool.js';
import { strataOf } from '../../src/split/strata.js';
import { readTarget, type Data } from '../../src/split/survey.js';
import { resolveTarget } from '../../src/split/target.js';
import { rng } from '../../src/statistics/rng.js';
import { inferColumns } from '../../src/table/infer.js';
import { readTable } from '../../src/table/read.js';
import { csvFile } from '../../src/table/source.js';
import { temporaryFolder } from '../support/folders.js';
import { recordingLog } from '../table/recording-log.js';
import { csv, table, Workspace } from './workspace.js';

function row(text: string, line = text): SpooledRow {
  const value = farmFingerprint(text);
  return {
    high: Number(BigInt.asIntN(32, value >> 32n)),
    low: Number(BigInt.asIntN(32, value)),
    mark: text.length % 7,
    text: `${text}\n`,
    line: `${line}\n`,
  };
}

async function ordered(
  rows: readonly SpooledRow[],
  expected: number,
  memory: number,
): Promise<[string, string, number][]> {
  const files = new NodeFiles(temporaryFolder());
  const spool = new RowSpool(files, expected, memory);
  for (const each of rows) await spool.add(each);
  const found: [string, string, number][] = [];
  for await (const { text, line, mark } of spool.inOrder()) {
    found.push([Buffer.from(text).toString(), Buffer.from(line).toString(), mark]);
  }
  await files.close();
  return found;
}

const random = rng('spool');
const rows = Array.from({ length: 3000 }, () => row('é😀x'.repeat(random.int(40)) + String(random.int(1500))));
const byFingerprint = [...rows].sort((one, other) => {
  const unsigned = ({ high, low }: SpooledRow): bigint => (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
  return unsigned(one) < unsigned(other) ? -1 : unsigned(one) > unsigned(other) ? 1 : 0;
});

describe('rows come in the order of their unsigned fingerprints', () => {
  const cases = [
    { name: 'in memory', expected: 1000, memory: 1e9 },
    { name: 'in two buckets', expected: 2000, memory: 1000 },
    { name: 'in 256 buckets', expected: 1e12, memory: 1 },
  ];
  test.each(cases)('$name', async ({ expected, memory }) => {
    expect(await ordered(rows, expected, memory)).toEqual(
      byFingerprint.map(({ text, line, mark }) => [text, line, mark]),
    );
  });
});

test('equal texts are ordered by their lines, whatever the order in which they come', async () => {
  const twins = ['5.0', '5', '05', '5'].map((line) => row('{"x":5}', line));
  const lines = async (given: SpooledRow[]): Promise<string[]> => (await ordered(given, 1, 10)).map(([, line]) => line);
  expect(await lines(twins)).toEqual(['05\n', '5\n', '5\n', '5.0\n']);
  expect(await lines([...twins].reverse())).toEqual(['05\n', '5\n', '5\n', '5.0\n']);
});

test('buckets that grow go to files, which are gone at the end', async () => {
  const scratch = temporaryFolder();
  const files = new NodeFiles(scratch);
  const spool = new RowSpool(files, 100, 10);
  let most = 0;
  for (let at = 0; at < 6000; at++) {
    await spool.add(row(`${'wide '.repeat(100)}${at}`));
    if (at % 500 === 0) most = Math.max(most, readdirSync(scratch, { recursive: true }).length);
  }
  expect(most).toBeGreaterThan(1);
  let found = 0;
  for await (const each of spool.inOrder()) found += each.text.length > 0 ? 1 : 0;
  expect(found).toBe(6000);
  expect(readdirSync(scratch, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())).toEqual([]);
  await files.close();
});

test('large data, sorted bucket by bucket: the same bytes as in memory', async () => {
  const workspace = new Workspace({ 'a.csv': csv(table(20_000)) });
  const files = new NodeFiles(join(workspace.folder, 'tmp'));
  const full = join(workspace.folder, 'a.csv');
  const pass = (): Data['pass'] extends () => infer R ? R : never =>
    readTable(files, [csvFile('a.csv', full, 1)], { delimiter: ',', nulls: [] });
  const data: Data = { columns: await inferColumns(pass()), pass };
  const values = await readTarget(data, 'label');
  const { target } = resolveTarget(values, { task: null, positive: null });
  const policy: SplitPolicy = {
    format: 'mlops-split/1',
    key: data.columns.slice(0, 2),
    salt: 'v1/0',
    test: 0.2,
    folds: 5,
    validation: 0,
  };
  const split = async (folder: string, memory: number): Promise<unknown> => {
    const division = new Division({
      columns: data.columns,
      policy,
      target,
      strata: strataOf(target, values, true),
      champion: null,
      anchor: null,
    });
    const ports = { files, log: recordingLog().log };
    const spool = await arrangeRows(data, division, values.rows, 1e6, ports, memory);
    const names = data.columns.map(({ name }) => name);
    return writeParts(files, join(workspace.folder, folder), names, spool, true);
  };
  expect(await split('small', 4000)).toEqual(await split('large', 1e9));
  const bytes = (folder: string): string[] =>
    readdirSync(join(workspace.folder, folder)).map(
      (name) => `${name}\n${readFileSync(join(workspace.folder, folder, name), 'utf8')}`,
    );
  expect(bytes('small')).toEqual(bytes('large'));
  expect(bytes('small')).toHaveLength(5);
  await files.close();
});
