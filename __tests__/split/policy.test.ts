import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Files } from '../../src/host/files.js';
import type { SplitPolicy } from '../../src/split/manifest.js';
import { choosePolicy, type PolicyInputs } from '../../src/split/policy-choice.js';
import { policyYaml, readPolicy } from '../../src/split/policy-file.js';
import { policyDigest } from '../../src/split/policy.js';
import { splitOptions } from '../../src/split/split.options.js';
import type { Column } from '../../src/table/table.js';

const columns: Column[] = [
  { name: 'id', type: 'number' },
  { name: 'a', type: 'string' },
  { name: 'y', type: 'string' },
];
const frozen: SplitPolicy = {
  format: 'mlops-split/1',
  key: [
    { name: 'id', type: 'number' },
    { name: 'a', type: 'string' },
  ],
  salt: 'v1/17',
  test: 0.2,
  folds: 5,
  validation: 0,
};
const split = splitOptions.parse({});
const inputs = (more: Partial<PolicyInputs>): PolicyInputs => ({
  frozen: null,
  champion: null,
  options: { target: 'y', key: null, split },
  columns,
  change: false,
  ...more,
});
const options = (more: Partial<typeof split>, key: string[] | null = null): PolicyInputs['options'] => ({
  target: 'y',
  key,
  split: { ...split, ...more },
});
const other: SplitPolicy = { ...frozen, salt: 'v1/3' };

describe('where the policy comes from', () => {
  const cases: { name: string; given: Partial<PolicyInputs>; expect: object }[] = [
    {
      name: 'nothing recorded: all columns but the target',
      given: {},
      expect: { origin: 'new', policy: { ...frozen, salt: null } },
    },
    {
      name: 'a named key',
      given: { options: options({}, ['a']) },
      expect: { origin: 'new', policy: { key: [{ name: 'a' }] } },
    },
    {
      name: 'the champion',
      given: { champion: { version: '1.0.0', policy: other } },
      expect: { origin: 'champion', policy: other },
    },
    {
      name: 'the file before the champion',
      given: { frozen, champion: { version: '1.0.0', policy: other } },
      expect: { origin: 'file', policy: frozen },
    },
    {
      name: 'a later column does not enter',
      given: { frozen, columns: [...columns, { name: 'new', type: 'string' }] },
      expect: { policy: frozen },
    },
    {
      name: 'frozen types stand',
      given: { frozen, columns: columns.map((column) => ({ ...column, type: 'string' as const })) },
      expect: { policy: frozen },
    },
    {
      name: 'the same key in another order',
      given: { frozen, options: options({}, ['a', 'id']) },
      expect: { policy: frozen },
    },
    {
      name: 'change without a difference',
      given: { frozen, change: true },
      expect: { origin: 'file', policy: frozen },
    },
    {
      name: 'change of folds keeps the salt',
      given: { frozen, change: true, options: options({ folds: 4, validation: 1 }) },
      expect: { origin: 'change', policy: { salt: 'v1/17', folds: 4, validation: 1 } },
    },
    {
      name: 'change of the share',
      given: { frozen, change: true, options: options({ test: 0.3 }) },
      expect: { origin: 'change', policy: { salt: null, test: 0.3 } },
    },
    {
      name: 'change of the key',
      given: { frozen, change: true, options: options({}, ['id']) },
      expect: { policy: { salt: null, key: [{ name: 'id', type: 'number' }] } },
    },
    {
      name: 'change of a removed key column',
      given: { frozen, change: true, columns: columns.slice(1) },
      expect: { policy: { salt: null, key: [{ name: 'a' }] } },
    },
  ];
  test.each(cases)('$name', ({ given, expect: wanted }) => {
    expect(choosePolicy(inputs(given))).toMatchObject(wanted);
  });
});

describe('contradictions name both sides and the remedy', () => {
  const cases: { name: string; given: Partial<PolicyInputs>; expect: RegExp }[] = [
    {
      name: 'key',
      given: { frozen, options: options({}, ['id']) },
      expect:
        /mlops\/split\.yml contradicts mlops\.yml: the key \(data\.key\) is \["id","a"\] in it and \["id"\] in mlops\.yml\..*mlops split --change/,
    },
    {
      name: 'share',
      given: { frozen, options: options({ test: 0.3 }) },
      expect: /test share \(data\.split\.test\) is 0\.2 in it and 0\.3 in mlops\.yml/,
    },
    {
      name: 'folds and fold',
      given: { frozen, options: options({ folds: 4, validation: 1 }) },
      expect: /folds.* is 5 in it and 4 in mlops\.yml; the validation fold .* is 0 in it and 1/,
    },
    {
      name: 'no validation',
      given: { frozen, options: options({ validation: null }) },
      expect: /is 0 in it and null in mlops\.yml/,
    },
    {
      name: 'salt',
      given: { frozen, options: options({ salt: 'v2' }) },
      expect: /salt prefix .* is "v1" in it and "v2"/,
    },
    {
      name: 'a target that is a key column',
      given: { frozen, options: { target: 'a', key: null, split } },
      expect: /its key has the column "a", which mlops\.yml makes the target/,
    },
    {
      name: 'the champion',
      given: { champion: { version: '1.2.0', policy: other }, options: options({ test: 0.3 }) },
      expect: /the split policy of champion 1\.2\.0 contradicts mlops\.yml/,
    },
    {
      name: 'a removed column',
      given: { frozen, columns: columns.slice(1) },
      expect: /mlops\/split\.yml: key: the data have no column "id".*mlops split --change/,
    },
    {
      name: 'a fold that is none',
      given: { options: options({ validation: 5 }) },
      expect: /data\.split\.validation: expected a fold from 0 to 4 .*, got 5/,
    },
    {
      name: 'a key column twice',
      given: { options: options({}, ['a', 'a']) },
      expect: /data\.key: it names "a" twice/,
    },
    {
      name: 'a share too small',
      given: { options: options({ test: 1e-9 }) },
      expect: /expected a share from 0\.000001/,
    },
  ];
  test.each(cases)('$name', ({ given, expect: wanted }) => {
    expect(() => choosePolicy(inputs(given))).toThrow(wanted);
  });
});

const fileOf = (text: string): Files =>
  ({ stat: () => Promise.resolve({ kind: 'file', size: 1 }), text: () => Promise.resolve(text) }) as unknown as Files;

test('the file gives the policy back, whatever the columns are called', async () => {
  const name = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.string({ minLength: 1, unit: 'binary' }),
    fc.constantFrom('null', '1', 'a: b', '- x', '#', "it's", '\u2028', '\u0085'),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('number' as const, 'string' as const, 'boolean' as const),
      fc.constantFrom(null, 0, 3),
      async (names, type, validation) => {
        const policy = {
          ...frozen,
          key: names.map((each) => ({ name: Buffer.from(each).toString(), type })),
          validation,
        };
        expect(await readPolicy(fileOf(policyYaml(policy)), '/w')).toEqual(policy);
      },
    ),
  );
});

describe('mistakes in the file', () => {
  const text = policyYaml(frozen);
  const cases: { name: string; given: string; expect: RegExp }[] = [
    {
      name: 'unknown key',
      given: `${text}tset: 1\n`,
      expect: /mlops\/split\.yml:\d+:1: tset: unknown key; did you mean "test"/,
    },
    {
      name: 'share',
      given: text.replace('test: 0.2', 'test: 20'),
      expect: /mlops\/split\.yml:\d+:7: test: expected a share between 0 and 1, got 20/,
    },
    {
      name: 'fold',
      given: text.replace('validation: 0', 'validation: 7'),
      expect: /validation: expected a fold from 0 to 4, or null, got 7/,
    },
    { name: 'type', given: text.replace('type: number', 'type: int'), expect: /key\.0\.type: expected one of/ },
    { name: 'salt', given: text.replace('"v1/17"', '"v1 {"'), expect: /salt: expected at most 60 letters/ },
    { name: 'not YAML', given: 'key: [', expect: /mlops\/split\.yml:1.*not valid YAML/ },
  ];
  test.each(cases)('$name', async ({ given, expect: wanted }) => {
    await expect(readPolicy(fileOf(given), '/w')).rejects.toThrow(wanted);
  });
});

test('the digest depends on what divides, not on the order of keys in memory', () => {
  const shuffled: SplitPolicy = {
    validation: 0,
    folds: 5,
    salt: 'v1/17',
    key: frozen.key.map(({ name, type }) => ({ type, name })),
    test: 0.2,
    format: 'mlops-split/1',
  };
  expect(policyDigest(shuffled)).toBe(policyDigest(frozen));
  const digests = [
    frozen,
    other,
    { ...frozen, folds: 4 },
    { ...frozen, validation: null },
    { ...frozen, test: 0.3 },
    { ...frozen, key: frozen.key.slice(1) },
  ].map(policyDigest);
  expect(new Set(digests).size).toBe(6);
  expect(digests[0]).toMatch(/^[0-9a-f]{64}$/);
});
