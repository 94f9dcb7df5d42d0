import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Log } from '../../src/host/log.js';
import { RunDirectory } from '../../src/run/directory.js';
import type { Context, Outcome } from '../../src/run/step.js';
import { NodeFiles } from '../../src/host/node-files.js';
import { changeSchema } from '../../src/split/change.js';
import { leakageSchema } from '../../src/split/leakage/leakage.js';
import { leakageOptions } from '../../src/split/leakage/leakage.options.js';
import { splitManifestSchema, type SplitManifest, type SplitPolicy } from '../../src/split/manifest.js';
import { policyDigest } from '../../src/split/policy.js';
import { policyYaml } from '../../src/split/policy-file.js';
import { runSplit } from '../../src/split/run-split.js';
import { splitCallOptions, splitOptions } from '../../src/split/split.options.js';
import type { SplitConfig } from '../../src/split/split.step.js';
import { dataOptions } from '../../src/table/data.options.js';
import type { Crews } from '../../src/table/over-rows.js';
import { temporaryFolder } from '../support/folders.js';
import { crews } from '../support/threads.js';
import { recordingLog } from '../table/recording-log.js';
import { bucketOf } from './by-sql.js';
import { digestOf, policyOf } from './manifest-of.js';

const lines = Array.from({ length: 40 }, (_, at) => `r${at},${at % 7},${at % 3 === 0 ? 'no' : 'yes'}`);
const csv = ['id,n,label', ...lines, ''].join('\n');
/** Under it every class is in every part of the 40 rows. */
const frozen = policyOf({ salt: 'v1/1', test: 0.3, folds: 4 });
const asFrozen = { test: 0.3, folds: 4 };

interface Given {
  readonly files?: Readonly<Record<string, string>>;
  readonly split?: object;
  readonly call?: object;
  readonly leakage?: unknown;
  readonly task?: SplitConfig['task'];
  readonly positive?: string;
  readonly run?: string | null;
}

interface Ran {
  readonly outcome: Outcome;
  readonly said: readonly string[];
  /** What lasts, and how many rows it was told to have. */
  readonly progress: readonly string[];
  readonly folder: string;
  readonly manifest: SplitManifest;
  readonly has: (path: string) => boolean;
  readonly read: (path: string) => string;
}

const manifestOfVersion = (version: string, policy: SplitPolicy): string =>
  JSON.stringify({ version, data: { split: { policy } } });
const pinned = (role: 'champion' | 'anchor'): string => `.mlops/champion/${role}/manifest.json`;

/** One run of the step's work in a folder with these files and the data. */
async function ran({
  files = {},
  split = {},
  call = {},
  leakage = 'off',
  task = null,
  positive,
  run = null,
}: Given): Promise<Ran> {
  const folder = temporaryFolder();
  const node = new NodeFiles(join(folder, 'scratch'));
  for (const [path, text] of Object.entries({ 'data/a.csv': csv, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { log: silent, said } = recordingLog();
  const progress: string[] = [];
  const log: Log = {
    ...silent,
    progress: (name, total) => {
      progress.push(`${name}: ${String(total)}`);
      return { update: () => undefined, end: () => undefined };
    },
  };
  const context: Context & Crews = {
    here: crews().here,
    // So few rows are no work for threads.
    threads: { count: 3, open: () => Promise.reject(new Error('a thread was opened')) },
    files: node,
    process: { run: () => Promise.reject(new Error('the split starts no program')), hide: (text) => text },
    clock: { now: () => new Date(0), elapsed: () => 0 },
    log,
    run: new RunDirectory(join(folder, '.mlops'), node),
    workspace: folder,
    who: { tool: '1.0.0', actor: 'ada', run, repository: null, revision: null, dirty: false },
    child: [],
  };
  const config: SplitConfig = {
    task,
    data: {
      ...dataOptions.parse({
        source: 'data/*.csv',
        target: 'label',
        key: ['id'],
        ignore: ['id'],
        ...(positive === undefined ? {} : { positive }),
      }),
      split: splitOptions.parse(split),
      leakage: leakageOptions.parse(leakage),
    },
    split: splitCallOptions.parse(call),
    report: { values: false },
  };
  try {
    return { ...(await outcomeOf(config, context)), said, progress };
  } finally {
    await node.close();
  }
}

async function outcomeOf(config: SplitConfig, context: Context & Crews): Promise<Omit<Ran, 'said' | 'progress'>> {
  const { workspace: folder } = context;
  const outcome = await runSplit(config, context);
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const manifest = splitManifestSchema.parse(JSON.parse(read('.mlops/split/manifest.json')));
  return { outcome, folder, manifest, read, has: (path) => existsSync(join(folder, path)) };
}

const file = { 'mlops/split.yml': policyYaml(frozen) };
/** Rows of a class, or all, among the test rows under a policy, by SQL's arithmetic. */
const testRows = ({ salt, test }: SplitPolicy, label = ''): number =>
  lines.filter((line) => line.endsWith(label) && bucketOf(salt, `{"id":"${line.split(',')[0]!}"}`) < test * 1_000_000)
    .length;

describe('one run of the split', () => {
  test('without a policy chooses one by the classes, and asks to freeze it', async () => {
    const { manifest, said, outcome, has, progress } = await ran({ positive: 'no' });
    expect(progress).toEqual(['choosing the salt: 40', 'dividing the rows: 40']);
    expect(manifest.policy).toMatchObject({
      ...policyOf({ salt: manifest.policy.salt }),
      salt: expect.stringMatching(/^v1\/\d+$/),
    });
    // 40 rows, 14 of no and 26 of yes, of which a fifth would be 2.8 and 5.2: 3 and 5 are the nearest.
    expect([testRows(manifest.policy, 'no'), testRows(manifest.policy, 'yes'), manifest.deviation]).toEqual([
      3, 5, 0.2,
    ]);
    expect(manifest.target).toEqual({ column: 'label', task: 'binary', classes: ['no', 'yes'], positive: 'no' });
    expect(said).toEqual([expect.stringMatching(/^notice: The split policy was chosen from these data .*freeze it/)]);
    expect([outcome.status, has('mlops/split.yml')]).toEqual(['ok', false]);
  });

  test('divides by the frozen policy, and writes nothing but the parts, their profiles and the manifest', async () => {
    const { outcome, said, manifest, folder, read, progress } = await ran({
      files: file,
      split: asFrozen,
      call: { write: true },
    });
    expect([manifest.policy, manifest.features, manifest.parts.test.rows]).toEqual([frozen, ['n'], testRows(frozen)]);
    expect(said).toEqual([expect.stringMatching(/^notice: The positive class of "label" is "yes"/)]);
    expect(readdirSync(join(folder, '.mlops/split')).sort()).toEqual([
      'manifest.json',
      'profiles.json',
      'test.csv',
      'train.csv',
      'validation.csv',
    ]);
    expect([outcome.summary.includes('Wrote'), read('mlops/split.yml')]).toEqual([false, policyYaml(frozen)]);
    expect(readdirSync(join(folder, 'scratch'))).toEqual([]);
    // In one pass, before which nobody knows how many rows there are.
    expect(progress).toEqual(['dividing the rows: undefined']);
  });

  test('freezes a new policy where it is asked to', async () => {
    const { manifest, said, outcome, read } = await ran({
      positive: 'yes',
      call: { write: true },
      split: { stratify: false },
    });
    expect([read('mlops/split.yml'), said]).toEqual([policyYaml(manifest.policy), []]);
    expect(outcome.summary).toMatch(/ Wrote mlops\/split\.yml; commit it\.$/);
    // Of all rows together a fifth are test rows.
    expect([testRows(manifest.policy), manifest.deviation]).toEqual([8, 0]);
  });

  const off = (label: string, rows: number): number => Math.abs(testRows(frozen, label) - 0.3 * rows);
  const byClass = Math.max(off('no', 14), off('yes', 26));
  test.each([
    { stratify: null, wanted: byClass },
    { stratify: true, wanted: byClass },
    { stratify: false, wanted: off('', 40) },
  ])(
    'deviates from its share by the worst class, or by all rows together: stratify $stratify',
    async ({ stratify, wanted }) => {
      const { manifest } = await ran({ files: file, split: { ...asFrozen, stratify } });
      expect(manifest.deviation).toBeCloseTo(wanted, 9);
      expect(byClass).not.toBeCloseTo(off('', 40), 9);
    },
  );

  test('divides by the champion’s policy', async () => {
    const champion = await ran({
      files: { [pinned('champion')]: manifestOfVersion('1.0.0', frozen) },
      split: asFrozen,
    });
    expect(champion.manifest.policy).toEqual(frozen);
    expect(champion.progress).toEqual(['dividing the rows: undefined']);
    expect(champion.manifest.comparable).toMatchObject({
      champion: { version: '1.0.0', same: true },
      anchor: { same: true },
    });
    expect(champion.said[0]).toMatch(/^notice: The positive/);
    expect(champion.said[1]).toMatch(/^notice: The split policy is that of the champion's manifest; freeze it/);
    expect(champion.has('.mlops/split/test.comparable.csv')).toBe(false);
  });

  test('compares rows with those of an anchor under another policy', async () => {
    const other = policyOf({ salt: 'v1/2', test: 0.3, folds: 4 });
    const both = await ran({
      files: { ...file, [pinned('anchor')]: manifestOfVersion('1.0.0', other) },
      split: asFrozen,
    });
    expect(both.manifest.comparable).toMatchObject({ champion: null, anchor: { version: '1.0.0', same: false } });
    expect(both.has('.mlops/split/test.comparable.csv')).toBe(true);
  });

  test('divides by a time, without balanced classes', async () => {
    const timed = await ran({ split: { time: 'n', validation: null } });
    // Of the times 0 to 6 the last one is that of 5 rows of 40, the last two of 10; 8 were asked for: 10 are nearer.
    expect(timed.manifest.policy.time).toEqual({ test: 5, validation: null });
    expect([timed.manifest.parts.test.rows, timed.manifest.deviation]).toEqual([10, 2]);
  });

  test('changes the policy on purpose, and says what it did to the rows', async () => {
    const { manifest, outcome, read, said } = await ran({
      files: file,
      split: { test: 0.3, folds: 5 },
      call: { change: true },
      positive: 'no',
    });
    expect(manifest.policy).toEqual({ ...frozen, folds: 5 });
    expect([read('mlops/split.yml'), said]).toEqual([policyYaml(manifest.policy), []]);
    const change = changeSchema.parse(JSON.parse(read('.mlops/split/change.json')));
    expect(change).toMatchObject({
      before: policyDigest(frozen),
      changes: ['the number of folds (data.split.folds) is 4 in it and 5 in mlops.yml'],
    });
    expect(change.moved.test).toEqual({ train: 0, validation: 0, test: testRows(frozen) });
    expect(outcome.summary).toMatch(/The policy changed: the number of folds .* Wrote mlops\/split\.yml/);
  });

  test('changes the champion’s policy where none is frozen', async () => {
    const champion = { [pinned('champion')]: manifestOfVersion('1.0.0', frozen) };
    const other = await ran({ files: champion, split: { test: 0.3, folds: 5 }, call: { change: true } });
    expect(JSON.parse(other.read('.mlops/split/change.json'))).toMatchObject({ before: policyDigest(frozen) });
  });

  test('changes nothing where nothing differs', async () => {
    const none = await ran({ files: file, split: asFrozen, call: { change: true } });
    expect([none.has('.mlops/split/change.json'), none.outcome.summary.includes('Wrote')]).toEqual([false, false]);
  });

  test('changes nothing where there was no policy', async () => {
    const first = await ran({ call: { change: true } });
    expect([first.has('.mlops/split/change.json'), first.has('mlops/split.yml')]).toEqual([false, false]);
  });

  test('looks for leakage where it is asked to', async () => {
    const { has, outcome, read } = await ran({ files: file, split: asFrozen, leakage: { near: 0 } });
    expect([has('.mlops/split/leakage.json'), has('.mlops/split/train.parquet')]).toEqual([true, false]);
    const { rows, leaked } = leakageSchema.parse(JSON.parse(read('.mlops/split/leakage.json')));
    expect(rows.test).toBe(testRows(frozen));
    // Each of the seven numbers is that of a training row.
    expect([leaked.test, outcome.figures!['leakage']]).toEqual([rows.test, expect.any(Array)]);
  });

  test('lists the rows of held-out parts that training rows equal in their features', async () => {
    const { read, manifest } = await ran({ files: file, split: asFrozen, leakage: { near: 0 } });
    const [first, ...ids] = read('.mlops/split/test.leaked.csv').trimEnd().split('\n');
    expect([first, ids.length]).toEqual(['row_id', manifest.parts.test.rows]);
  });

  test('writes Parquet where it is asked to', async () => {
    const { has } = await ran({ files: file, split: { ...asFrozen, parquet: true } });
    expect(['train', 'validation', 'test'].map((part) => has(`.mlops/split/${part}.parquet`))).toEqual([
      true,
      true,
      true,
    ]);
  });

  const validated = (run: string, sha256: string): Record<string, string> => ({
    '.mlops/validate/result.json': JSON.stringify({
      ...{
        format: 'mlops-result/1',
        step: 'validate',
        status: 'ok',
        summary: '',
        figures: {},
        tool: '1',
        actor: 'ada',
      },
      ...{ run, revision: null, startedAt: '', finishedAt: '', milliseconds: 1, inputs: '', outputs: {} },
    }),
    '.mlops/validate/findings.json': JSON.stringify({
      ...{ format: 'mlops-findings/1', schema: null, environment: 'training', reference: null, anomalies: [] },
      files: [{ path: 'data/a.csv', size: Buffer.byteLength(csv), sha256 }],
      profile: { format: 'mlops-profile/1', rows: 1, target: null, columns: [] },
    }),
  });

  test.each<{ name: string; given: Given; said: RegExp | null }>([
    { name: '--sql is for the CLI', given: { call: { sql: true } }, said: /^split\.sql: only the CLI prints it/ },
    {
      name: 'mlops.yml contradicts the frozen policy',
      given: { files: file, split: { ...asFrozen, folds: 7 } },
      said: /^mlops\/split\.yml contradicts mlops\.yml: the number of folds/,
    },
    {
      name: 'a part has no rows',
      given: {
        files: { 'mlops/split.yml': policyYaml({ ...frozen, test: 0.000001 }) },
        split: { ...asFrozen, test: 0.000001 },
      },
      said: /^data\.split: expected rows in every part, the test part has none/,
    },
    {
      name: 'the task does not fit, frozen',
      given: { files: file, split: asFrozen, task: 'regression' },
      said: /task: regression expects numbers/,
    },
    { name: 'the task does not fit, new', given: { task: 'regression' }, said: /task: regression expects numbers/ },
    {
      name: 'no such class, new',
      given: { positive: 'maybe' },
      said: /^data\.positive: expected one of the classes "no" and "yes"/,
    },
    {
      name: 'the data changed since they were validated in this run',
      given: { files: { ...file, ...validated('https://x/1', digestOf('7')) }, split: asFrozen, run: 'https://x/1' },
      said: /^data\.source: the files changed between validate and split of this run/,
    },
    {
      name: 'or in another run, which is no matter',
      given: { files: { ...file, ...validated('https://x/2', digestOf('7')) }, split: asFrozen, run: 'https://x/1' },
      said: null,
    },
  ])('$name', async ({ given, said }) => {
    if (said === null) expect((await ran(given)).outcome.status).toBe('ok');
    else await expect(ran(given)).rejects.toThrow(said);
  });
});
