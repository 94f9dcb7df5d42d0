import * as z from 'zod';
import type { Floats } from '../config/floats.js';
import { shownValue } from '../config/expectation.js';
import { backendNames } from '../model/flavors/tfjs/choice.js';
import { documentation } from './ignored.js';

const text = z.string().min(1);
const commandLine = z
  .union([text, z.array(text).min(1)])
  .nullable()
  .default(null);

/** What a user may say of training: `train` in mlops.yml. */
export const trainOptions = z
  .strictObject({
    flavor: z
      .enum(['tfjs', 'python', 'command'])
      .nullable()
      .default(null)
      .describe(
        'How the model is trained, stored and scored: `tfjs` (built in), `python` (one model.joblib of scikit-learn or its like) or `command` (your programs); by default `python` where `train.estimator` is a dotted name, else `command` where `train.command` is set.',
      ),
    estimator: text
      .nullable()
      .default(null)
      .describe(
        "Flavor tfjs: `linear` (regression, its default), `logistic` (classes, its default) or `mlp` (both); flavor python: the dotted name of an importable class with scikit-learn's API, such as `sklearn.linear_model.LogisticRegression`.",
      ),
    preprocess: text
      .nullable()
      .default(null)
      .describe(
        "Flavor python, beside `train.estimator`: `package.module:function`, which takes nothing and returns the transformer that comes before the estimator; by default one is made from the columns' types.",
      ),
    columns: z
      .record(z.string(), z.enum(['text', 'category', 'date']))
      .default({})
      .describe(
        'Flavor python, beside `train.estimator`: what columns are taken as, such as `{description: text, zip: category}`. By default numbers and booleans are numbers; a column of strings is a date where every cell is one (ISO 8601), text where more than half of its cells are different and they have more than 3 words on average, else a category.',
      ),
    command: commandLine.describe(
      'Flavors command and python: the program that trains; it reads MLOPS_TRAIN_DATA (see `train.data`), MLOPS_PARAMS and MLOPS_SEED and writes its model to MLOPS_MODEL_DIR (python: as model.joblib).',
    ),
    data: z
      .enum(['csv', 'parquet'])
      .default('csv')
      .describe(
        "Beside `train.command`: the form of the file MLOPS_TRAIN_DATA; `parquet` has the columns' types (whole numbers, fractions, texts, booleans).",
      ),
    score: commandLine.describe(
      'Flavor command: the program that scores, run in the model folder; it reads MLOPS_INPUT and writes MLOPS_OUTPUT.',
    ),
    params: z
      .union([z.record(z.string(), z.unknown()), text])
      .default({})
      .describe(
        'Parameters of the estimator, or of your program: a mapping, or the path of a YAML or JSON file with one. Numbers keep their kind: 1.0 is a fraction, 1 a whole number.',
      ),
    backend: z
      .enum(backendNames)
      .default('auto')
      .describe(
        'Flavor tfjs: what computes: `node` is the package @tensorflow/tfjs-node that the repository has installed, `wasm` is WebAssembly, `auto` the first of them that is there and loads.',
      ),
    seed: z
      .int()
      .min(0)
      .max(2 ** 32 - 1)
      .default(1)
      .describe('Seed of all randomness in training; the same seed and data give the same model.'),
    cross_validation: z
      .boolean()
      .default(false)
      .describe(
        'Hold each fold of the training rows (data.split.folds without the validation part) out once, train on the others, and show mean and spread of the metrics. Costs a training a fold; decides nothing.',
      ),
    on_check: z
      .enum(['full', 'sample', 'none'])
      .default('full')
      .describe(
        'How a pull request trains: full: on all training rows, then compares; sample: on a tenth of them (at least 200), which shows that the code runs, and compares nothing; none: not at all.',
      ),
    ignore_changes: z
      .array(text.regex(/^[^!]/, 'expected a glob that does not begin with !'))
      .default([...documentation])
      .describe(
        'Files whose change is no reason to train: globs, from the working directory and from the root of the repository; by default documentation. Never a file that this configuration names. Leave out what your program reads.',
      ),
    timeout_minutes: z.number().gt(0).max(10_000).default(60).describe('Minutes after which training is stopped.'),
  })
  .superRefine((train, context) => {
    const say = (key: string, message: string): void => context.addIssue({ code: 'custom', path: [key], message });
    for (const [key, message] of misfits(train)) say(key, message);
    // Python's JSON has words for them; who reads another flavor's is not known, or does not take them.
    if (flavorOf(train) !== 'command') return;
    for (const [path, value] of infinitesIn(train.params)) {
      const message = `expected a finite number, as JSON has no other and the flavor is command, got ${shownValue(value)}; write it as a text.`;
      context.addIssue({ code: 'custom', path: ['params', ...path], message });
    }
  });
export type TrainOptions = z.infer<typeof trainOptions> & {
  /** Of the parameters: read with them, never said by a user. */
  readonly floats?: Floats;
};

function infinitesIn(value: unknown, path: readonly string[] = []): [path: readonly string[], number][] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => infinitesIn(inner, [...path, key]));
}

/** The built-in estimators, of the flavor tfjs. */
export const estimators = ['linear', 'logistic', 'mlp'] as const;

type Key = 'backend' | 'estimator' | 'preprocess' | 'columns' | 'command' | 'score';
type Given = Readonly<Record<Exclude<Key, 'columns'>, unknown>> & {
  readonly columns: Readonly<Record<string, unknown>>;
} & Parameters<typeof flavorOf>[0];

/** What of the options does not fit the flavor: keys, each with a sentence. */
function misfits(train: Given): [Key, string][] {
  const flavor = flavorOf(train);
  const found: [Key, string][] = [];
  const needed = (key: Exclude<Key, 'columns'>, message: string): void => {
    if (train[key] === null) found.push([key, message]);
  };
  const foreign = (key: Exclude<Key, 'columns'>, flavors: string): void => {
    const first = flavors.split(' ')[0]!;
    if (train[key] !== null) {
      found.push([key, `belongs to the flavor ${flavors}; remove it, or set train.flavor to ${first}.`]);
    }
  };
  if (flavor === 'command') {
    needed('command', 'expected the program that trains, as the flavor is command; it is missing.');
    needed(
      'score',
      'expected the program that scores, as the flavor is command; it is missing. It must lie in the model folder.',
    );
    foreign('estimator', isDotted(train.estimator) ? 'python' : 'tfjs');
  } else foreign('score', 'command');
  if (flavor !== 'tfjs' && train.backend !== 'auto') {
    found.push(['backend', 'belongs to the flavor tfjs; remove it, or set train.flavor to tfjs.']);
  }
  if (flavor === 'tfjs') foreign('command', 'command or python');
  if (flavor !== 'python') {
    foreign('preprocess', 'python');
    if (Object.keys(train.columns).length > 0) {
      found.push(['columns', 'belongs to the flavor python; remove it, or set train.flavor to python.']);
    }
  }
  if (flavor === 'tfjs' && isDotted(train.estimator)) foreign('estimator', 'python');
  if (flavor === 'python') found.push(...misfitsOfPython(train));
  return [...malformed(train), ...found];
}

/** Names that cannot be what they should be, whatever the flavor. */
function malformed({ estimator, preprocess }: Given): [Key, string][] {
  const found: [Key, string][] = [];
  if (typeof estimator === 'string' && !/^(?:linear|logistic|mlp|[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+)$/.test(estimator)) {
    const known = 'linear, logistic, mlp, or the dotted name of a class such as sklearn.linear_model.Ridge';
    found.push(['estimator', `expected ${known}, got ${JSON.stringify(estimator)}.`]);
  }
  if (typeof preprocess === 'string' && !/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*:[A-Za-z_]\w*$/.test(preprocess)) {
    const form = 'package.module:function, such as flowers.features:preprocessing';
    found.push(['preprocess', `expected ${form}, got ${JSON.stringify(preprocess)}.`]);
  }
  return found;
}

function misfitsOfPython({ estimator, preprocess, columns, command }: Given): [Key, string][] {
  const found: [Key, string][] = [];
  if (estimator === null && command === null) {
    const what = 'the dotted name of a class, or train.command, as the flavor is python';
    found.push(['estimator', `expected ${what}; both are missing.`]);
  }
  if (estimator !== null && command !== null) {
    found.push(['command', 'expected either train.command or train.estimator, got both; remove one.']);
  }
  if (estimator !== null && !isDotted(estimator)) {
    found.push([
      'estimator',
      'expected the dotted name of a class, such as sklearn.linear_model.LogisticRegression, as the flavor is python; or set train.flavor to tfjs.',
    ]);
  }
  if (estimator === null && preprocess !== null) {
    found.push(['preprocess', 'belongs beside train.estimator; remove it, as train.command makes the whole Pipeline.']);
  }
  if (Object.keys(columns).length > 0 && (estimator === null || preprocess !== null)) {
    const by = estimator === null ? 'train.command makes the whole Pipeline' : 'train.preprocess makes them';
    found.push(['columns', `says how inputs are made from columns; remove it, as ${by}.`]);
  }
  return found;
}

function isDotted(estimator: string | null | undefined): boolean {
  return estimator?.includes('.') === true;
}

/** The flavor that is meant. */
export function flavorOf(train: {
  readonly flavor: 'tfjs' | 'python' | 'command' | null;
  readonly estimator?: string | null;
  readonly command: string | string[] | null;
}): 'tfjs' | 'python' | 'command' {
  if (train.flavor !== null) return train.flavor;
  if (isDotted(train.estimator)) return 'python';
  return train.command === null ? 'tfjs' : 'command';
}
