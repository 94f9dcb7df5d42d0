import { readConfig } from '../config/read.js';
import type { Files } from '../host/files.js';
import { yamlText } from '../schema/yaml.js';
import type { SplitPolicy } from './manifest.js';
import { checkedPolicy } from './policy.js';

/** Where the frozen policy stands in the workspace. */
export const policyFile = 'mlops/split.yml';

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
    '',
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
  return `${lines.join('\n')}\n`;
}

/** Writes mlops/split.yml, over what is there. */
export async function writePolicy(files: Files, workspace: string, policy: SplitPolicy): Promise<void> {
  await files.write(`${workspace}/${policyFile}`, policyYaml(policy));
}
