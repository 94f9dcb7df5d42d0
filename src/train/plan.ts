import { createHash } from 'node:crypto';
import * as z from 'zod';
import { expectation, knownKeys, shownValue, type JsonSchema } from '../config/expectation.js';
import type { Floats } from '../config/floats.js';
import { nearest } from '../config/nearest.js';
import { UserError, UserErrors } from '../host/errors.js';
import type { CommandLine } from '../host/process.js';
import type { BackendName } from '../model/flavors/tfjs/choice.js';
import type { InputForm } from '../model/flavors/python/runner.js';
import type { Target } from '../split/manifest.js';
import { linearParams, logisticParams, mlpParams, type TfjsParams } from './params.options.js';
import { classText } from './tfjs/class-weights.js';
import { estimators, flavorOf, type TrainOptions } from './train.options.js';

export type Estimator = (typeof estimators)[number];

/** How a model of the flavor python is trained: by a program, or by naming an estimator. */
export type PythonTraining =
  | { readonly command: CommandLine; readonly data: TrainOptions['data'] }
  | {
      readonly estimator: string;
      readonly preprocess: string | null;
      /** What columns are to be taken as. */
      readonly columns: TrainOptions['columns'];
    };

/** What will be trained, all decided. */
export type Plan =
  | {
      readonly flavor: 'tfjs';
      readonly estimator: Estimator;
      readonly params: TfjsParams;
      readonly backend: BackendName;
    }
  | {
      readonly flavor: 'python';
      readonly train: PythonTraining;
      /** What the model is given; null: detected. */
      readonly input: InputForm | null;
      readonly params: Readonly<Record<string, unknown>>;
      readonly floats: Floats;
    }
  | {
      readonly flavor: 'command';
      readonly command: CommandLine;
      readonly data: TrainOptions['data'];
      readonly score: string | string[];
      readonly params: Readonly<Record<string, unknown>>;
      readonly floats: Floats;
    };

/**
/**
 * Decides flavor, estimator and parameters from the options and the target.
 * @param input model.input
 * @throws UserError where they do not fit; UserErrors with all mistakes of the parameters
 */
export function planOf(
  train: TrainOptions,
  target: Pick<Target, 'task' | 'classes'>,
  input: InputForm | null = null,
): Plan {
  if (input !== null && flavorOf(train) !== 'python') {
    throw new UserError(
      `model.input: it says what a model of the flavor python is given, this one is of the flavor ${flavorOf(train)}; remove it.`,
    );
  }
  if (train.data !== 'csv' && train.command === null) {
    throw new UserError(
      'train.data: it says what your program train.command is given; without one the training rows are read as they are. Remove it.',
    );
  }
  const { floats = {} } = train;
  if (flavorOf(train) === 'command') {
    const { command, data, score } = train;
    if (command === null || score === null) {
      throw new UserError('train: the flavor command needs both train.command and train.score; set them in mlops.yml.');
    }
    return { flavor: 'command', command, data, score, params: mappingOf(train.params), floats };
  }
  if (flavorOf(train) === 'python') {
    return { flavor: 'python', train: pythonTraining(train), input, params: mappingOf(train.params), floats };
  }
  const estimator = estimatorOf(estimators.find((name) => name === train.estimator) ?? null, target.task);
  const params = parseParams('tfjs', estimator, train.params);
  refuseUnknownClasses(params, target);
  return { flavor: 'tfjs', estimator, params, backend: train.backend };
}

function pythonTraining({ command, data, estimator, preprocess, columns }: TrainOptions): PythonTraining {
  if (command !== null) return { command, data };
  if (estimator !== null) return { estimator, preprocess, columns };
  throw new UserError('train: the flavor python needs train.estimator or train.command; set one in mlops.yml.');
}

/** How the numbers of the parameters were written; to what is built in a number is a number. */
export function floatsOf(plan: Plan): Floats {
  return plan.flavor === 'tfjs' ? {} : plan.floats;
}

/** SHA-256 of a training command, for the record: its words may hold what a manifest should not. */
export function programDigest(command: CommandLine): string {
  return createHash('sha256').update(JSON.stringify(command)).digest('hex');
}

function estimatorOf(asked: Estimator | null, task: Target['task']): Estimator {
  switch (task) {
    case 'binary':
    case 'multiclass':
      if (asked === 'linear') throw misfit('logistic or mlp', task, asked);
      return asked ?? 'logistic';
    case 'regression':
      if (asked === 'logistic') throw misfit('linear or mlp', task, asked);
      return asked ?? 'linear';
  }
}

function misfit(expected: string, task: string, asked: string): UserError {
  return new UserError(`train.estimator: expected ${expected} for the task ${task}, got ${asked}.`);
}

/** A class may be named as its user did; the data's own classes are not told. */
function refuseUnknownClasses(
  { class_weight: asked }: TfjsParams,
  { task, classes }: Pick<Target, 'task' | 'classes'>,
): void {
  if (asked === null || asked === undefined) return;
  const key = 'train.params.class_weight';
  if (task === 'regression') {
    throw new UserError(`${key}: belongs to targets with classes, the task is regression; remove it.`);
  }
  if (asked === 'balanced') return;
  const unknown = Object.keys(asked).filter((name) => !classes.includes(classText(name)));
  if (unknown.length === 0) return;
  throw new UserErrors(
    unknown.map(
      (name) => `${key}: ${shownValue(name)} is no class of the target; write a class as it stands in the data.`,
    ),
  );
}

/**
 * Checks the parameters of a flavor's estimator and fills the defaults.
 * @param raw `train.params`: a mapping (a file is read before)
 * @throws UserErrors: each mistake with its key, what was expected, and the nearest known name
 */
export function parseParams(flavor: 'tfjs', estimator: Estimator, raw: unknown): TfjsParams;
export function parseParams(flavor: 'command', estimator: null, raw: unknown): Readonly<Record<string, unknown>>;
export function parseParams(
  flavor: 'tfjs' | 'command',
  estimator: Estimator | null,
  raw: unknown,
): Readonly<Record<string, unknown>> {
  const params = mappingOf(raw);
  if (flavor === 'command') return params;
  const schema = schemas[estimator ?? 'linear'];
  const parsed = schema.safeParse(params);
  if (parsed.success) return parsed.data;
  const json = z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;
  throw new UserErrors(parsed.error.issues.flatMap((issue) => describe(issue, params, json, estimator ?? 'linear')));
}

const schemas = { linear: linearParams, logistic: logisticParams, mlp: mlpParams };

function mappingOf(raw: unknown): Record<string, unknown> {
  if (typeof raw === 'object' && raw !== null && !Array.isArray(raw)) return raw as Record<string, unknown>;
  throw new UserError(`train.params: expected a mapping, got ${shownValue(raw)}.`);
}

function describe(issue: z.core.$ZodIssue, raw: object, json: JsonSchema, estimator: Estimator): string[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, json, estimator));
  const key = ['train.params', ...issue.path.map(String)].join('.');
  const value = issue.path.reduce<unknown>((node, part) => (node as Record<PropertyKey, unknown>)[part], raw);
  return [`${key}: expected ${expectation(json, issue.path)}, got ${shownValue(value)}.`];
}

const owners = {
  hidden: 'the estimator mlp',
  dropout: 'the estimator mlp',
  class_weight: 'the estimators logistic and mlp, for classes',
};

function unknownKey(key: string, json: JsonSchema, estimator: Estimator): string {
  const known = knownKeys(json, []);
  const near = nearest(key, known);
  const owner = Object.hasOwn(owners, key) ? owners[key as keyof typeof owners] : undefined;
  const hint =
    owner !== undefined
      ? `it belongs to ${owner}, this one is ${estimator}; set train.estimator to mlp, or remove it.`
      : near === undefined
        ? `the estimator ${estimator} knows ${known.join(', ')}.`
        : `did you mean "${near}"?`;
  return `train.params.${key}: unknown key; ${hint}`;
}
