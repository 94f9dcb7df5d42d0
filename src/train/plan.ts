import { createHash } from 'node:crypto';
import * as z from 'zod';
import { expectation, knownKeys, shownValue, type JsonSchema } from '../config/expectation.js';
import { nearest } from '../config/nearest.js';
import { UserError, UserErrors } from '../host/errors.js';
import type { CommandLine } from '../host/process.js';
import type { InputForm } from '../model/flavors/python/runner.js';
import type { Target } from '../split/manifest.js';
import { linearParams, mlpParams, type TfjsParams } from './params.options.js';
import { estimators, flavorOf, type TrainOptions } from './train.options.js';

export type Estimator = (typeof estimators)[number];

/** How a model of the flavor python is trained: by a program, or by naming an estimator. */
export type PythonTraining =
  | { readonly command: CommandLine }
  | {
      readonly estimator: string;
      readonly preprocess: string | null;
      /** What columns are to be taken as. */
      readonly columns: TrainOptions['columns'];
    };

/** What will be trained, all decided. */
export type Plan =
  | { readonly flavor: 'tfjs'; readonly estimator: Estimator; readonly params: TfjsParams }
  | {
      readonly flavor: 'python';
      readonly train: PythonTraining;
      /** What the model is given; null: detected. */
      readonly input: InputForm | null;
      readonly params: Readonly<Record<string, unknown>>;
    }
  | {
      readonly flavor: 'command';
      readonly command: CommandLine;
      readonly score: string | string[];
      readonly params: Readonly<Record<string, unknown>>;
    };

/**
 * Decides flavor, estimator and parameters from the options and the task.
 * @param input model.input
 * @throws UserError where they do not fit; UserErrors with all mistakes of the parameters
 */
export function planOf(train: TrainOptions, task: Target['task'], input: InputForm | null = null): Plan {
  if (input !== null && flavorOf(train) !== 'python') {
    throw new UserError(
      `model.input: it says what a model of the flavor python is given, this one is of the flavor ${flavorOf(train)}; remove it.`,
    );
  }
  if (flavorOf(train) === 'command') {
    const { command, score } = train;
    if (command === null || score === null) {
      throw new UserError('train: the flavor command needs both train.command and train.score; set them in mlops.yml.');
    }
    return { flavor: 'command', command, score, params: mappingOf(train.params) };
  }
  if (flavorOf(train) === 'python') {
    return { flavor: 'python', train: pythonTraining(train), input, params: mappingOf(train.params) };
  }
  const estimator = estimatorOf(estimators.find((name) => name === train.estimator) ?? null, task);
  return { flavor: 'tfjs', estimator, params: parseParams('tfjs', estimator, train.params) };
}

function pythonTraining({ command, estimator, preprocess, columns }: TrainOptions): PythonTraining {
  if (command !== null) return { command };
  if (estimator !== null) return { estimator, preprocess, columns };
  throw new UserError('train: the flavor python needs train.estimator or train.command; set one in mlops.yml.');
}

/** SHA-256 of a training command, for the record: its words may hold what a manifest should not. */
export function programDigest(command: CommandLine): string {
  return createHash('sha256').update(JSON.stringify(command)).digest('hex');
}

function estimatorOf(asked: Estimator | null, task: Target['task']): Estimator {
  switch (task) {
    case 'multiclass':
      throw new UserError(
        'train.flavor: tfjs trains binary and regression models, this task is multiclass; use the flavor python or command.',
      );
    case 'binary':
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
  const schema = estimator === 'mlp' ? mlpParams : linearParams;
  const parsed = schema.safeParse(params);
  if (parsed.success) return parsed.data;
  const json = z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;
  throw new UserErrors(parsed.error.issues.flatMap((issue) => describe(issue, params, json, estimator ?? 'linear')));
}

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

function unknownKey(key: string, json: JsonSchema, estimator: Estimator): string {
  const known = knownKeys(json, []);
  const near = nearest(key, known);
  const hint =
    key === 'hidden'
      ? `it belongs to the estimator mlp, this one is ${estimator}; set train.estimator to mlp, or remove it.`
      : near === undefined
        ? `the estimator ${estimator} knows ${known.join(', ')}.`
        : `did you mean "${near}"?`;
  return `train.params.${key}: unknown key; ${hint}`;
}
