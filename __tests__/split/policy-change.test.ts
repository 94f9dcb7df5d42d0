import { describe, expect, test } from '@jest/globals';
import type { PolicyOptions } from '../../src/split/divider.js';
import type { SplitPolicy } from '../../src/split/manifest.js';
import { choosePolicy, type PolicyInputs } from '../../src/split/policy-choice.js';
import { contradictions, keepsTestRows } from '../../src/split/policy.js';
import { splitOptions, type SplitOptions } from '../../src/split/split.options.js';
import type { Column, ColumnType } from '../../src/table/table.js';
import { policyOf } from './manifest-of.js';

const keyOf = (names: readonly string[], type: ColumnType = 'string'): SplitPolicy['key'] =>
  names.map((name) => ({ name, type }));
const options = (split: Partial<SplitOptions>, key: string[] | null = null): PolicyOptions => ({
  target: 'y',
  key,
  split: { ...splitOptions.parse({}), ...split },
});
const time = { test: '2024-05-01', validation: '2024-04-01' };
const long = Array.from({ length: 7 }, (_, at) => `c${at}`);

describe('how a recorded policy contradicts mlops.yml', () => {
  const cases: { name: string; policy?: Partial<SplitPolicy>; given: PolicyOptions; said: string[] }[] = [
    { name: 'not at all', given: options({}), said: [] },
    { name: 'not by columns that it lists', given: options({}, ['id']), said: [] },
    { name: 'not by a share that rounds to the same millionth', given: options({ test: 0.2000004 }), said: [] },
    { name: 'not by the number of its salt', policy: { salt: 'v1/999' }, given: options({}), said: [] },
    {
      name: 'by the prefix of its salt, which ends with the last number',
      policy: { salt: 'v2/7/3' },
      given: options({}),
      said: ['the salt prefix (data.split.salt) is "v2/7" in it and "v1" in mlops.yml'],
    },
    {
      name: 'by a key of as many columns',
      policy: { key: keyOf(['a', 'b']) },
      given: options({}, ['b', 'c']),
      said: ['the key (data.key) is ["a","b"] in it and ["b","c"] in mlops.yml'],
    },
    {
      name: 'by a long key: three of its columns are shown',
      policy: { key: keyOf(long) },
      given: options({}, long.slice(1)),
      said: [
        'the key (data.key) is ["c0","c1","c2"] and 4 more in it and ["c1","c2","c3","c4","c5","c6"] in mlops.yml',
      ],
    },
    {
      name: 'by the target among its columns',
      policy: { key: keyOf(['a', 'y']) },
      given: options({}),
      said: ['its key has the column "y", which mlops.yml makes the target'],
    },
    {
      name: 'not by the target, where both say so',
      policy: { key: keyOf(['y']) },
      given: options({}, ['y']),
      said: [],
    },
    {
      name: 'by a key where mlops.yml has a group',
      given: options({ group: ['a', 'b'] }),
      said: ['it divides by the key ["id"], mlops.yml by the group (["a","b"])'],
    },
    {
      name: 'by a time where mlops.yml has neither key nor group',
      policy: { time },
      given: options({}),
      said: ['it divides by the time ["id"], mlops.yml by the key (all columns but the target)'],
    },
    {
      name: 'by another group',
      policy: { group: true },
      given: options({ group: ['a'] }),
      said: ['the group (data.split.group) is ["id"] in it and ["a"] in mlops.yml'],
    },
    {
      name: 'by another time',
      policy: { time },
      given: options({ time: 'on' }),
      said: ['the time (data.split.time) is ["id"] in it and ["on"] in mlops.yml'],
    },
    {
      name: 'in several points',
      given: options({ test: 0.3, folds: 4, validation: null }),
      said: [
        'the test share (data.split.test) is 0.2 in it and 0.3 in mlops.yml',
        'the number of folds (data.split.folds) is 5 in it and 4 in mlops.yml',
        'the validation fold (data.split.validation) is 0 in it and null in mlops.yml',
      ],
    },
  ];
  test.each(cases)('$name', ({ policy, given, said }) => {
    expect(contradictions(policyOf(policy), given)).toEqual(said);
  });
});

test.each<{ name: string; policy?: Partial<SplitPolicy>; given: PolicyOptions; keeps: boolean }>([
  { name: 'the same', given: options({}), keeps: true },
  { name: 'other folds', given: options({ folds: 4, validation: 3 }, ['id']), keeps: true },
  { name: 'another share', given: options({ test: 0.3 }, ['id']), keeps: false },
  { name: 'another salt', given: options({ salt: 'v2' }), keeps: false },
  { name: 'another key', given: options({}, ['a']), keeps: false },
  { name: 'the key as a group', given: options({ group: ['id'] }), keeps: true },
  { name: 'the group as a key', policy: { group: true }, given: options({}, ['id']), keeps: true },
  { name: 'the group, and no key', policy: { group: true }, given: options({}), keeps: false },
  { name: 'another group', policy: { group: true }, given: options({ group: ['a'] }), keeps: false },
  { name: 'the same time', policy: { time }, given: options({ time: 'id' }), keeps: false },
  { name: 'a key instead of a time', policy: { time }, given: options({}, ['id']), keeps: false },
  { name: 'a time instead of a key', given: options({ time: 'id' }), keeps: false },
])('rows keep their side of the test limit: $name: $keeps', ({ policy, given, keeps }) => {
  expect(keepsTestRows(policyOf(policy), given)).toBe(keeps);
});

describe('the choice of a policy', () => {
  const columns: Column[] = [...keyOf(['id', 'clinic', 'day']), { name: 'y', type: 'string' }];
  const chosen = (more: Partial<PolicyInputs>): ReturnType<typeof choosePolicy> =>
    choosePolicy({ frozen: null, champion: null, options: options({}), columns, change: false, ...more });
  const wanted = { ...policyOf(), salt: null, time: null };

  test.each<{ name: string; given: Partial<PolicyInputs>; expect: ReturnType<typeof choosePolicy> }>([
    {
      name: 'a new one by a group',
      given: { options: options({ group: ['clinic'], validation: 2 }) },
      expect: {
        origin: 'new',
        policy: { ...wanted, key: keyOf(['clinic']), validation: 2, group: true },
        changes: [],
      },
    },
    {
      name: 'a new one by a time',
      given: { options: options({ time: 'day', test: 0.25, folds: 3 }) },
      expect: {
        origin: 'new',
        policy: { ...wanted, key: keyOf(['day']), time: 'open', test: 0.25, folds: 3 },
        changes: [],
      },
    },
    {
      name: 'a change of time chooses the cutoffs again',
      given: { frozen: policyOf({ key: keyOf(['day']), time }), change: true, options: options({ time: 'day' }) },
      expect: {
        origin: 'change',
        policy: { ...wanted, key: keyOf(['day']), time: 'open' },
        changes: ['the cutoffs are chosen again from these data'],
      },
    },
    {
      name: 'a change from a time to a key',
      given: { frozen: policyOf({ key: keyOf(['day']), time }), change: true, options: options({}, ['id']) },
      expect: {
        origin: 'change',
        policy: wanted,
        changes: ['it divides by the time ["day"], mlops.yml by the key (["id"])'],
      },
    },
    {
      name: 'a change from a key to a time',
      given: { frozen: policyOf(), change: true, options: options({ time: 'day' }) },
      expect: {
        origin: 'change',
        policy: { ...wanted, key: keyOf(['day']), time: 'open' },
        changes: ['it divides by the key ["id"], mlops.yml by the time (["day"])'],
      },
    },
    {
      name: 'a change, as the data have other types and columns, after what mlops.yml says',
      given: {
        champion: { version: '1.0.0', policy: policyOf({ key: [...keyOf(['id'], 'number'), ...keyOf(['gone'])] }) },
        change: true,
        options: options({ folds: 4 }),
      },
      expect: {
        origin: 'change',
        policy: { ...wanted, key: keyOf(['id', 'clinic', 'day']), folds: 4 },
        changes: [
          'the number of folds (data.split.folds) is 5 in it and 4 in mlops.yml',
          'the key column "id" is number in it and string in the data',
          'the data have no key column "gone" any more',
        ],
      },
    },
    {
      name: 'a change of folds keeps key, salt and share as they are recorded',
      given: {
        frozen: policyOf({ test: 0.2000001 }),
        change: true,
        options: options({ folds: 4, validation: null }, ['id']),
      },
      expect: {
        origin: 'change',
        policy: { ...wanted, salt: 'v1/17', test: 0.2000001, folds: 4, validation: null },
        changes: [
          'the number of folds (data.split.folds) is 5 in it and 4 in mlops.yml',
          'the validation fold (data.split.validation) is 0 in it and null in mlops.yml',
        ],
      },
    },
    {
      name: 'no change where nothing differs',
      given: { champion: { version: '1.0.0', policy: policyOf() }, change: true, options: options({}, ['id']) },
      expect: { origin: 'champion', policy: policyOf() },
    },
  ])('$name', ({ given, expect: wanted }) => {
    expect(chosen(given)).toEqual(wanted);
  });

  test('a contradiction names the champion, and the policy that it had', () => {
    const champion = { version: '1.0.0', policy: policyOf() };
    expect(() => chosen({ champion, options: options({ folds: 4 }) })).toThrow(
      /^the split policy of champion 1\.0\.0 contradicts mlops\.yml: the number of folds .* is 5 in it and 4 in mlops\.yml\. Correct/,
    );
    expect(() => chosen({ champion, columns: columns.slice(1) })).toThrow(
      /^the split policy of champion 1\.0\.0: key: the data have no column "id"/,
    );
  });
});
