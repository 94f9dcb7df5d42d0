import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { RunDirectory } from '../../src/run/directory.js';
import { comparableRows, differs, earlierPolicies } from '../../src/split/compare.js';
import type { SplitPolicy } from '../../src/split/manifest.js';
import { PartCounts } from '../../src/split/part-counts.js';
import { checkedPolicy, checkKeyPresent, policyDigest } from '../../src/split/policy.js';
import { readRecorded } from '../../src/split/recorded.js';
import type { ColumnType } from '../../src/table/table.js';
import { temporaryFolder, testFiles } from '../support/folders.js';
import { manifestOf, policyOf } from './manifest-of.js';

const key = (...types: ColumnType[]): SplitPolicy['key'] => types.map((type, at) => ({ name: `k${at}`, type }));

describe('a recorded policy that can divide rows', () => {
  test.each<Partial<SplitPolicy>>([
    { test: 1e-6 },
    { test: 0.999 },
    { folds: 2 },
    { validation: 4 },
    { validation: null },
    { salt: 'A-z.0_9/7' },
    { salt: 'x'.repeat(60) },
    { key: key('boolean', 'number'), group: true },
    { key: key('number'), time: { test: 5, validation: 4.5 } },
    { key: key('number'), time: { test: 5, validation: null } },
    { key: key('string'), time: { test: '2024-05-01', validation: '2024-04' } },
  ])('%j', (given) => {
    expect(checkedPolicy.parse(policyOf(given))).toEqual(policyOf(given));
  });

  const share = (test: number): [Partial<SplitPolicy>, string, string] => [
    { test },
    'test',
    `expected a share between 0 and 1, got ${test}.`,
  ];
  const fold = (validation: number): [Partial<SplitPolicy>, string, string] => [
    { validation },
    'validation',
    `expected a fold from 0 to 4, or null, got ${validation}.`,
  ];
  const salt = (given: string): [Partial<SplitPolicy>, string, string] => [
    { salt: given },
    'salt',
    'expected at most 60 letters, digits and the characters . _ - /.',
  ];
  const time = (given: Partial<SplitPolicy>, message: string): [Partial<SplitPolicy>, string, string] => [
    { key: key('number'), time: { test: 5, validation: 4 }, ...given },
    'time',
    message,
  ];
  const one = 'expected a key of one column of dates or numbers, and no group.';
  const order = 'expected the validation rows to begin before the test rows.';
  test.each<[Partial<SplitPolicy>, string, string]>([
    share(0),
    share(-0.1),
    share(1),
    share(1.5),
    [{ folds: 1 }, 'folds', 'expected at least 2 folds, got 1.'],
    fold(-1),
    fold(5),
    salt(''),
    salt('a b'),
    salt(' a'),
    salt('a\n'),
    salt('x'.repeat(61)),
    [{ key: [...key('number'), ...key('string')] }, 'key', 'a column is named twice; remove one.'],
    time({ key: key('number', 'number') }, one),
    time({ key: key('boolean') }, one),
    time({ group: true }, one),
    time({ time: { test: '2024-05-01', validation: null } }, 'expected numbers.'),
    time({ time: { test: 5, validation: '2024-05-01' } }, 'expected numbers.'),
    time({ key: key('string') }, 'expected dates in ISO 8601.'),
    time({ key: key('string'), time: { test: '2024-05-01', validation: 'soon' } }, 'expected dates in ISO 8601.'),
    time({ time: { test: 5, validation: 5 } }, order),
    time({ time: { test: 5, validation: 6 } }, order),
    time({ key: key('string'), time: { test: '2024-05-01', validation: '2024-05' } }, order),
  ])('%j: a mistake of %s', (given, path, message) => {
    const { error } = checkedPolicy.safeParse(policyOf(given));
    const issues = error?.issues.map((issue) => ({ path: issue.path, message: issue.message }));
    expect(issues?.filter((issue) => issue.path[0] === path)).toEqual([{ path: [path], message }]);
  });
});

test('the digest of a policy is the SHA-256 of its JSON, keys sorted, without what divides nothing', () => {
  const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
  const before = '{"folds":5,"format":"mlops-split/1","key":[{"name":"id","type":"string"}],"salt":"v1/17","test":0.2,';
  expect(policyDigest(policyOf())).toBe(sha(`${before}"validation":0}`));
  expect(policyDigest(policyOf({ group: true }))).toBe(policyDigest(policyOf()));
  expect(policyDigest(policyOf({ time: { validation: null, test: '2024-05-01' }, validation: null }))).toBe(
    sha(`${before}"time":{"test":"2024-05-01","validation":null},"validation":null}`),
  );
});

test('key columns that the data lack are named, with where the policy stands', () => {
  const policy = policyOf({ key: key('string', 'number', 'string') });
  expect(() => {
    checkKeyPresent(policy, [{ name: 'k1' as const, type: 'string' }], 'mlops/split.yml');
  }).toThrow(/^mlops\/split\.yml: key: the data have no column "k0", "k2"; bring it back/);
  checkKeyPresent(policy, [...key('string', 'string', 'string'), { name: 'more', type: 'string' }], 'x');
});

describe('policies of champion and anchor', () => {
  const [mine, other] = [policyOf(), policyOf({ salt: 'v1/3' })];

  /** A run directory with the manifests of these versions. */
  const pinned = async (versions: Record<string, [string, object]>): Promise<RunDirectory> => {
    const run = new RunDirectory(temporaryFolder(), testFiles());
    for (const [role, [version, policy]] of Object.entries(versions))
      await run.write(`champion/${role}/manifest.json`, { version, data: { split: { policy }, rows: 1 }, more: 1 });
    return run;
  };
  const champion = { version: '1.1.0', policy: mine };

  test('are none where no version is pinned', async () => {
    expect(await readRecorded(await pinned({}))).toEqual({ champion: null, anchor: null });
  });

  test('are read from the manifest of the champion, which is the anchor as well', async () => {
    expect(await readRecorded(await pinned({ champion: ['1.1.0', mine] }))).toEqual({ champion, anchor: champion });
  });

  test('are read from the manifest of an anchor of its own', async () => {
    const run = await pinned({ champion: ['1.1.0', mine], anchor: ['1.0.0', other] });
    expect(await readRecorded(run)).toEqual({ champion, anchor: { version: '1.0.0', policy: other } });
  });

  test('are not read where they cannot divide rows', async () => {
    await expect(readRecorded(await pinned({ anchor: ['1.0.0', { ...other, folds: 1 }] }))).rejects.toThrow(
      /^champion\/anchor\/manifest\.json: not a file that `mlops champion` of this version wrote/,
    );
  });

  test('are the same as today’s, others, or none', () => {
    const grouped = { version: '1.1.0', policy: { ...mine, group: true as const } };
    const anchor = { version: '1.0.0', policy: other };
    expect(earlierPolicies({ champion: grouped, anchor }, mine)).toEqual({ champion: 'same', anchor: other });
    expect(earlierPolicies({ champion: null, anchor: null }, mine)).toEqual({ champion: null, anchor: null });
    expect(differs({ champion: 'same', anchor: other })).toBe(true);
    expect(differs({ champion: other, anchor: null })).toBe(true);
    expect(differs({ champion: 'same', anchor: null })).toBe(false);
    expect(differs({ champion: null, anchor: 'same' })).toBe(false);
    const rows = { train: 10, validation: 4, test: 5 };
    const counts = new PartCounts(
      {
        rows,
        champion: { train: 9, validation: 3, test: 2 },
        anchor: { train: 8, validation: 1, test: 4 },
        labels: new Map(),
      },
      manifestOf().target,
      0.2,
      false,
    );
    expect(comparableRows({ champion: grouped, anchor }, mine, counts)).toEqual({
      champion: { version: '1.1.0', policyDigest: policyDigest(mine), same: true, validation: 3, test: 2 },
      anchor: { version: '1.0.0', policyDigest: policyDigest(other), same: false, validation: 1, test: 4 },
    });
    expect(comparableRows({ champion: null, anchor: null }, mine, counts)).toEqual({ champion: null, anchor: null });
  });
});
