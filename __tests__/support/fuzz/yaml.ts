import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { parseOverride } from '../../../src/config/override.js';
import { parseYaml } from '../../../src/config/yaml.js';
import { readConfiguration } from '../../../src/entry/configuration.js';
import { parseSchema } from '../../../src/schema/schema.js';
import { readPolicy } from '../../../src/split/policy-file.js';
import type { Rng } from '../../../src/statistics/rng.js';
import { parse } from 'yaml';
import { ending, Finding, type Attack, type Ending } from './attack.js';
import { mutatedBytes } from './bytes.js';
import { memoryFiles } from './memory-files.js';
import { mutatedTree, pick, type Tree } from './tree.js';
import { YamlWriter } from './yaml-text.js';

const example = (path: string): Tree =>
  parseYaml(readFileSync(new URL(`../../../examples/${path}`, import.meta.url), 'utf8'), path).value as Tree;
const examples = ['breast-cancer', 'breast-cancer-python', 'diabetes-regression', 'iris-by-name', 'ticket-routing'];
const params = 'epochs: 20\nl2: 0.1\n';

const configurations: Tree[] = [
  ...examples.map((name) => example(`${name}/mlops.yml`)),
  {
    model: { name: 'tiny', input: 'dataframe' },
    task: 'binary',
    data: {
      ...{
        source: ['data/a.csv', 'data/*.parquet'],
        prepare: 'dvc pull',
        target: 'sold',
        positive: 'yes',
        key: ['id'],
        ignore: ['id'],
      },
      ...{ schema: 'mlops/schema.yml', split: { test: 0.2, folds: 5, validation: 0, salt: 'v1' } },
    },
    environment: { kind: 'venv', python: '3.12', pass: ['AWS_PROFILE'] },
    test: { command: 'pytest', quality: ['ruff check .'], timeout_minutes: 10 },
    package: { command: 'python -m build' },
    train: { estimator: 'mlp', params: { epochs: 20, layers: [8, 4], learning_rate: 0.1 }, on_check: 'full', seed: 1 },
    evaluate: { metrics: ['roc_auc', 'log_loss'], slices: ['region'] },
    gate: {
      ...{
        primary: { metric: 'roc_auc', rule: 'superiority', margin: 0, useful: 0.01 },
        on_new_data: 'non_inferiority',
      },
      ...{
        guards: { brier: { margin: 0.01 } },
        thresholds: { roc_auc: { min: 0.9 } },
        confidence: 0.95,
        fail_on: ['reject'],
      },
    },
  },
];
const schemas = examples.map((name) => firstColumns(example(`${name}/mlops/schema.yml`)));
const policies = examples.map((name) => example(`${name}/mlops/split.yml`));

/** Twelve columns are enough to share rules by anchors. */
function firstColumns(schema: Tree): Tree {
  const { columns, ...rest } = schema as { readonly columns: readonly Tree[] };
  return { ...rest, columns: columns.slice(0, 12) };
}

type Read = (text: string) => Promise<unknown>;

const readConfig: Read = (text) =>
  readConfiguration(memoryFiles({ '/w/mlops.yml': text, '/w/params.yml': params }), '/w', 'mlops.yml', []);
const readSplit: Read = (text) => readPolicy(memoryFiles({ '/w/mlops/split.yml': text }), '/w');

/** Changes a document as a tree, writes it in any spelling, and changes the text of some. */
function attack(name: string, file: string, seeds: readonly Tree[], read: Read): Attack {
  return {
    name,
    least: { accepted: 0.15, refused: 0.3 },
    async attempt(random) {
      const seed = pick(seeds, random);
      const tree = random.int(3) === 0 ? seed : mutatedTree(seed, random);
      const text = new YamlWriter(random).document(tree);
      expectMeaning(text, tree, random);
      const changed = random.int(3) > 0 ? text : mutatedBytes(Buffer.from(text), random, text.length).toString('utf8');
      return ending(
        () => changed,
        file,
        () => read(changed),
      );
    },
  };
}

/** The text means the tree that it was written of: to our reader, and now and then to another one. */
function expectMeaning(text: string, tree: Tree, random: Rng): void {
  const expected = plain(tree);
  let found: unknown;
  try {
    found = parseYaml(text, 'it').value;
  } catch (cause) {
    if (levels(tree) > 40) return;
    throw new Finding(`${text}\n${String(cause)}`);
  }
  if (!isDeepStrictEqual(plain(found as Tree), expected))
    throw new Finding(`${text}\nwas read as ${JSON.stringify(found)}`);
  if (random.int(16) > 0) return;
  const other = plain(
    parse(text.replace(/^\uFEFF/, ''), { merge: true, logLevel: 'silent', maxAliasCount: -1 }) as Tree,
  );
  if (!isDeepStrictEqual(other, expected))
    throw new Finding(`${text}\nis read by another reader as ${JSON.stringify(other)}`);
}

function levels(tree: Tree): number {
  return typeof tree === 'object' && tree !== null ? 1 + Math.max(0, ...Object.values(tree).map(levels)) : 0;
}

/** Without the sign of 0, which YAML does not keep. */
function plain(tree: Tree): unknown {
  return JSON.parse(JSON.stringify(tree));
}

/** One value of a command line: `--set train.params.l2=0.1`. */
const overrides: Attack = {
  name: 'set',
  least: { accepted: 0.3, refused: 0.1 },
  attempt(random): Promise<Ending> {
    const value = new YamlWriter(random).document(mutatedTree(pick(configurations, random), random));
    const short = random.int(2) === 0 ? value : JSON.stringify(mutatedTree(pick(configurations, random), random));
    const text = `${pick(['gate.guards', 'train.params.l2', 'a', 'a.__proto__.b', '', 'a..b'], random)}${pick(['=', '=', '=', ''], random)}${short}`;
    return ending(
      () => text,
      '--set',
      () => parseOverride(text),
    );
  },
};

export const yamlAttacks: readonly Attack[] = [
  attack('mlops.yml', 'mlops.yml', configurations, readConfig),
  attack('schema.yml', 'schema.yml', schemas, (text) => parseSchema(text, 'schema.yml')),
  attack('split.yml', 'split.yml', policies, readSplit),
  overrides,
];
