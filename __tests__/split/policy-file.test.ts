import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { SplitPolicy } from '../../src/split/manifest.js';
import { policyYaml, readPolicy, writePolicy } from '../../src/split/policy-file.js';
import { temporaryFolder, testFiles } from '../support/folders.js';
import { policyOf } from './manifest-of.js';

const head = [
  '# How rows are divided into training, validation and test part: frozen, so that a row keeps its part as the data grow.',
  '# Commit it. To change it on purpose, change mlops.yml and run `mlops split --change`.',
  'format: mlops-split/1',
  '',
  '# The columns whose values decide, with the types by which they are read. Columns that come later never decide.',
  'key:',
];
const hashed = (validation: string): string[] => [
  '# The salt of the hash, chosen among many so that each class has its share of test rows.',
  'salt: "v1/17"',
  '',
  '# A row is a test row if ABS(MOD(FARM_FINGERPRINT(CONCAT(salt, TO_JSON_STRING(STRUCT(<key>)))), 1000000)) < test * 1000000.',
  'test: 0.2',
  '',
  '# The other rows are divided into folds by a second salt; fold `validation` is held out of training (null: none is).',
  'folds: 5',
  `validation: ${validation}`,
];
const timed = (time: string, validation: string): string[] => [
  '# Rows from `time.test` on are test rows, rows from `time.validation` on before them validation rows (null: there are none).',
  '# `mlops split --change` chooses both again from the data of that day.',
  `time: ${time}`,
  '',
  '# What the cutoffs were chosen by: the share of the test rows, and the validation rows as one of `folds` shares of the others.',
  'test: 0.2',
  'folds: 5',
  `validation: ${validation}`,
  '',
  '# Decides nothing here but which rows a sample of the training rows has.',
  'salt: "v1/17"',
];

describe('the file of a policy', () => {
  const cases: { name: string; given: Partial<SplitPolicy>; expect: string[] }[] = [
    { name: 'by a key', given: { validation: 3 }, expect: ['  - {name: id, type: string}', '', ...hashed('3')] },
    {
      name: 'by a group, without a validation part',
      given: {
        key: [
          { name: 'a "b"', type: 'number' },
          { name: 'ok', type: 'boolean' },
        ],
        group: true,
        validation: null,
      },
      expect: [
        '  - {name: "a \\"b\\"", type: number}',
        '  - {name: ok, type: boolean}',
        '# The key is a group: rows of one belong together.',
        'group: true',
        '',
        ...hashed('null'),
      ],
    },
    {
      name: 'by dates',
      given: { time: { test: '2024-05-01T00:00:00Z', validation: '2024-04-01T00:00:00Z' }, validation: 1 },
      expect: [
        '  - {name: id, type: string}',
        '',
        ...timed('{test: "2024-05-01T00:00:00Z", validation: "2024-04-01T00:00:00Z"}', '1'),
      ],
    },
    {
      name: 'by numbers, without a validation part',
      given: { key: [{ name: 'at', type: 'number' }], time: { test: -1.5, validation: null }, validation: null },
      expect: ['  - {name: at, type: number}', '', ...timed('{test: -1.5, validation: null}', 'null')],
    },
  ];
  test.each(cases)('$name', async ({ given, expect: wanted }) => {
    const policy = policyOf(given);
    expect(policyYaml(policy)).toBe([...head, ...wanted, ''].join('\n'));
    const [files, folder] = [testFiles(), temporaryFolder()];
    await writePolicy(files, folder, policy);
    expect(readFileSync(join(folder, 'mlops', 'split.yml'), 'utf8')).toBe(policyYaml(policy));
    expect(await readPolicy(files, folder)).toEqual(policy);
  });

  test('is not there', async () => {
    expect(await readPolicy(testFiles(), temporaryFolder())).toBeNull();
  });
});
