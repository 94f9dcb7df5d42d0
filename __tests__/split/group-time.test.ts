import { describe, expect, test } from '@jest/globals';
import { policyDigest } from '../../src/split/policy.js';
import type { SplitPolicy } from '../../src/split/manifest.js';
import { Workspace } from './workspace.js';

const head = 'patient,day,x,label';
/** 400 rows of 80 patients, some with many rows; days in an order that is not the file's. */
const rows = Array.from({ length: 400 }, (_, at) => {
  const patient = Math.floor((at * at) / 2000);
  const day = new Date(Date.UTC(2024, 0, 1 + ((at * 37) % 200))).toISOString().slice(0, 10);
  return `p${patient},${day},${at},${at % 3 === 0 ? 'yes' : 'no'}`;
});
const csv = (lines: readonly string[]): string => `${[head, ...lines].join('\n')}\n`;

/** The values of a column by part. */
function values(workspace: Workspace, column: number): Record<'train' | 'validation' | 'test', string[]> {
  const of = (part: string): string[] => workspace.rows(part).map((row) => row.split(',')[column + 1]!);
  return { train: of('train'), validation: of('validation'), test: of('test') };
}

describe('group', () => {
  test('no group crosses, and the salt balances rows', async () => {
    const workspace = new Workspace({ 'data/a.csv': csv(rows) });
    await workspace.split({ split: { group: 'patient' } });
    const { train, validation, test: tests } = values(workspace, 0);
    const parts = [train, validation, tests].map((part) => new Set(part));
    expect(parts[0]!.size + parts[1]!.size + parts[2]!.size).toBe(new Set([...train, ...validation, ...tests]).size);
    expect(Math.abs(tests.length - 80)).toBeLessThanOrEqual(2);
    expect(workspace.manifest.policy).toMatchObject({ key: [{ name: 'patient', type: 'string' }], group: true });
  });

  test('rows without a group are one group', async () => {
    const missing = rows.map((row, at) => (at % 10 === 0 ? row.replace(/^p\d+/, '') : row));
    const workspace = new Workspace({ 'data/a.csv': csv(missing) });
    await workspace.split({ split: { group: ['patient'] } });
    const found = Object.values(values(workspace, 0)).map((part) => part.filter((each) => each === '').length);
    expect(found.filter((count) => count > 0)).toEqual([40]);
  });

  test('growth of a group moves nothing, and the policy file gives it back', async () => {
    const workspace = new Workspace({ 'data/a.csv': csv(rows) });
    const wanted = { split: { group: 'patient' } };
    await workspace.split({ ...wanted, call: { write: true } });
    expect(workspace.read('mlops/split.yml')).toMatch(/^group: true$/m);
    const before = values(workspace, 0);
    workspace.write('data/a.csv', csv([...rows, ...rows.map((row) => row.replace(/,(\d+),/, ',1$1,'))]));
    await workspace.split(wanted);
    const after = values(workspace, 0);
    for (const part of ['train', 'validation', 'test'] as const)
      expect(new Set(after[part])).toEqual(new Set(before[part]));
  });

  test('a named key becomes a group without a row that moves', async () => {
    const workspace = new Workspace({ 'data/a.csv': csv(rows) });
    await workspace.split({ data: { key: ['patient'] }, call: { write: true } });
    const { policy, policyDigest: digest } = workspace.manifest;
    const wanted = { data: { key: ['x'] }, split: { group: 'patient' } };
    await expect(workspace.split(wanted)).rejects.toThrow(
      /it divides by the key \["patient"\], mlops\.yml by the group \(\["patient"\]\)/,
    );
    await workspace.split({ ...wanted, call: { change: true } });
    expect(workspace.manifest.policy).toEqual({ ...policy, group: true });
    expect(workspace.manifest.policyDigest).toBe(digest);
  });
});

describe('time', () => {
  const wanted = { split: { time: 'day' } };

  test('the latest rows are test rows, the latest of the others validation rows; equal days stay together', async () => {
    const workspace = new Workspace({ 'data/a.csv': csv(rows) });
    await workspace.split(wanted);
    const { train, validation, test: tests } = values(workspace, 1);
    expect([train.length, validation.length, tests.length]).toEqual([256, 64, 80]);
    expect(Math.max(...train.map(Date.parse))).toBeLessThan(Math.min(...validation.map(Date.parse)));
    expect(Math.max(...validation.map(Date.parse))).toBeLessThan(Math.min(...tests.map(Date.parse)));
    expect(workspace.manifest.policy).toEqual({
      format: 'mlops-split/1',
      key: [{ name: 'day', type: 'string' }],
      salt: 'v1/0',
      test: 0.2,
      folds: 5,
      validation: 0,
      time: { test: '2024-06-09T00:00:00Z', validation: '2024-05-08T00:00:00Z' },
    });
    expect(workspace.manifest.deviation).toBe(0);
  });

  test('cutoffs stay in an epoch: later rows are test rows; --change begins another', async () => {
    const workspace = new Workspace({ 'data/a.csv': csv(rows) });
    await workspace.split({ ...wanted, call: { write: true } });
    const frozen = workspace.manifest.policy;
    const later = Array.from(
      { length: 200 },
      (_, at) => `q${at},2025-01-${String((at % 28) + 1).padStart(2, '0')},0,yes`,
    );
    workspace.write('data/a.csv', csv([...later, ...rows]));
    await workspace.split(wanted);
    expect(workspace.manifest.policy).toEqual(frozen);
    expect(workspace.manifest.parts.test.rows).toBe(280);
    const changed = await workspace.split({ ...wanted, call: { change: true } });
    expect(changed.summary).toMatch(/The policy changed: the cutoffs are chosen again from these data/);
    expect(Math.abs(workspace.manifest.parts.test.rows - 120)).toBeLessThanOrEqual(4);
    expect(workspace.manifest.policy.time).not.toEqual(frozen.time);
  });

  test('numbers as times, one that is negative; another order and other files: the same', async () => {
    const numbers = rows.map((row, at) => row.replace(/\d{4}-\d\d-\d\d/, String(at * 7 - 1000)));
    const one = new Workspace({ 'data/a.csv': csv(numbers) });
    await one.split(wanted);
    const other = new Workspace({
      'data/a.csv': csv(numbers.slice(150).toReversed()),
      'data/b.csv': csv(numbers.slice(0, 150)),
    });
    await other.split(wanted);
    expect(other.parts()).toBe(one.parts());
    expect(other.manifest.policyDigest).toBe(one.manifest.policyDigest);
    expect(one.manifest.policy.time).toEqual({ test: 320 * 7 - 1000, validation: 256 * 7 - 1000 });
  });

  test('no row moves in 20 rounds of growth and relabelling', async () => {
    const workspace = new Workspace({ 'data/a.csv': csv(rows) });
    await workspace.split({ ...wanted, call: { write: true } });
    const part = new Map<string, string>();
    let now = rows;
    for (let round = 0; round < 20; round++) {
      for (const name of ['train', 'validation', 'test']) {
        for (const row of workspace.rows(name)) {
          const features = row.replace(/^\d+,|,[^,]*$/g, '');
          expect(part.get(features) ?? name).toBe(name);
          part.set(features, name);
        }
      }
      now = [...rows.slice(0, 20).map((row) => row.replace(/^p/, `r${round}-`)), ...now.toReversed()].map((row, at) =>
        at % 9 === round % 9 ? row.replace(/yes$|no$/, at % 2 === 0 ? 'no' : 'yes') : row,
      );
      workspace.write('data/a.csv', csv(now));
      await workspace.split(wanted);
    }
    expect(part.size).toBe(400 + 19 * 20);
  });

  const broken: { name: string; given: string; expect: RegExp }[] = [
    {
      name: 'missing',
      given: 'p,,1,yes',
      expect:
        /^data\/a\.csv:402: column "day" \(data\.split\.time\): expected a date or timestamp .* got none; correct/,
    },
    {
      name: 'unreadable',
      given: 'p,31.12.2024,1,yes',
      expect: /^data\/a\.csv:402: column "day" .* got something else; correct the cell, or remove the row\.$/,
    },
  ];
  test.each(broken)(
    'a time that is $name: file and line, when chosen and when frozen',
    async ({ given, expect: said }) => {
      const workspace = new Workspace({ 'data/a.csv': csv([...rows, given]) });
      await expect(workspace.split(wanted)).rejects.toThrow(said);
      workspace.write('data/a.csv', csv(rows));
      await workspace.split({ ...wanted, call: { write: true } });
      workspace.write('data/a.csv', csv([...rows, given]));
      await expect(workspace.split(wanted)).rejects.toThrow(said);
    },
  );

  test('a champion of another epoch: rows that are test rows under both', async () => {
    const workspace = new Workspace({ 'data/a.csv': csv(rows) });
    await workspace.split({ ...wanted, call: { write: true } });
    const earlier: SplitPolicy = {
      ...workspace.manifest.policy,
      time: { test: '2024-05-20', validation: '2024-04-20' },
    };
    workspace.pin('champion', '1.0.0', earlier);
    await workspace.split(wanted);
    const { validation, test: tests } = values(workspace, 1);
    expect(workspace.manifest.comparable.champion).toMatchObject({
      same: false,
      test: tests.length,
      validation: validation.filter((day) => day < '2024-05-20').length,
    });
    expect(policyDigest(earlier)).not.toBe(workspace.manifest.policyDigest);
  });
});

describe('what does not go together', () => {
  const cases: { name: string; given: object; expect: RegExp }[] = [
    {
      name: 'group and time',
      given: { group: 'patient', time: 'day' },
      expect: /expected `group` or `time`, got both/,
    },
    {
      name: 'time and stratify',
      given: { time: 'day', stratify: true },
      expect: /data\.split\.stratify: with data\.split\.time/,
    },
    { name: 'time and a fold', given: { time: 'day', validation: 2 }, expect: /expected 0 or null, got 2/ },
    {
      name: 'the target',
      given: { group: ['label'] },
      expect: /data\.split\.group: expected another column than the target "label"/,
    },
    {
      name: 'a column that is not there',
      given: { time: 'dy' },
      expect: /data\.split\.time: no column "dy".*did you mean "day"/,
    },
    {
      name: 'one twice',
      given: { group: ['patient', 'patient'] },
      expect: /data\.split\.group: it names "patient" twice/,
    },
  ];
  test.each(cases)('$name', async ({ given, expect: said }) => {
    await expect(
      new Workspace({ 'data/a.csv': csv(rows) }).split({ split: given as Record<string, unknown> }),
    ).rejects.toThrow(said);
  });
});
