import { readConfig } from '../config/read.js';
import type { Files } from '../host/files.js';
import { yamlText } from '../schema/yaml.js';
import type { SplitPolicy } from './manifest.js';
import { policyFile } from './places.js';
import { checkedPolicy } from './policy.js';

/**
 * The frozen policy, or null where there is no mlops/split.yml.
 * @throws UserErrors with line, column and key of each mistake in the file
 */
export async function readPolicy(files: Files, workspace: string): Promise<SplitPolicy | null> {
  const path = `${workspace}/${policyFile}`;
  if ((await files.stat(path)) === undefined) return null;
  const include = (): Promise<string> => Promise.resolve('');
  const source = { text: await files.text(path), file: policyFile, overrides: [], includes: [], include };
  return (await readConfig(source, checkedPolicy)).value;
}

/** The policy as the commented file that is committed. Deterministic. */
export function policyYaml(policy: SplitPolicy): string {
  const lines = [
    '# How rows are divided into training, validation and test part: frozen, so that a row keeps its part as the data grow.',
    '# Commit it. To change it on purpose, change mlops.yml and run `mlops split --change`.',
    `format: ${policy.format}`,
    '',
    '# The columns whose values decide, with the types by which they are read. Columns that come later never decide.',
    'key:',
    ...policy.key.map(({ name, type }) => `  - {name: ${yamlText(name)}, type: ${type}}`),
    ...(policy.group === true ? ['# The key is a group: rows of one belong together.', 'group: true'] : []),
    '',
    ...(policy.time === undefined ? hashLines(policy) : timeLines(policy.time, policy)),
  ];
  return `${lines.join('\n')}\n`;
}

function hashLines(policy: SplitPolicy): string[] {
  return [
    '# The salt of the hash, chosen among many so that each class has its share of test rows.',
    `salt: ${yamlText(policy.salt)}`,
    '',
    '# A row is a test row if ABS(MOD(FARM_FINGERPRINT(CONCAT(salt, TO_JSON_STRING(STRUCT(<key>)))), 1000000)) < test * 1000000.',
    `test: ${policy.test}`,
    '',
    '# The other rows are divided into folds by a second salt; fold `validation` is held out of training (null: none is).',
    `folds: ${policy.folds}`,
    `validation: ${policy.validation ?? 'null'}`,
  ];
}

function timeLines({ test, validation }: NonNullable<SplitPolicy['time']>, policy: SplitPolicy): string[] {
  const moment = (value: number | string | null): string =>
    typeof value === 'string' ? yamlText(value) : String(value ?? 'null');
  return [
    '# Rows from `time.test` on are test rows, rows from `time.validation` on before them validation rows (null: there are none).',
    '# `mlops split --change` chooses both again from the data of that day.',
    `time: {test: ${moment(test)}, validation: ${moment(validation)}}`,
    '',
    '# What the cutoffs were chosen by: the share of the test rows, and the validation rows as one of `folds` shares of the others.',
    `test: ${policy.test}`,
    `folds: ${policy.folds}`,
    `validation: ${policy.validation ?? 'null'}`,
    '',
    '# Decides nothing here but which rows a sample of the training rows has.',
    `salt: ${yamlText(policy.salt)}`,
  ];
}

/** Writes mlops/split.yml, over what is there. */
export async function writePolicy(files: Files, workspace: string, policy: SplitPolicy): Promise<void> {
  await files.write(`${workspace}/${policyFile}`, policyYaml(policy));
}
