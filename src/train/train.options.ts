import * as z from 'zod';
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
      .enum(['tfjs', 'command'])
      .nullable()
      .default(null)
      .describe(
        'How the model is trained and stored: `tfjs` (built in) or `command` (your program); by default `command` where `train.command` is set.',
      ),
    estimator: z
      .enum(['linear', 'logistic', 'mlp'])
      .nullable()
      .default(null)
      .describe('Flavor tfjs: `linear` (regression, its default), `logistic` (binary, its default) or `mlp` (both).'),
    command: commandLine.describe(
      'Flavor command: the program that trains; it reads MLOPS_TRAIN_DATA, MLOPS_PARAMS and MLOPS_SEED and writes its model to MLOPS_MODEL_DIR.',
    ),
    score: commandLine.describe(
      'Flavor command: the program that scores, run in the model folder; it reads MLOPS_INPUT and writes MLOPS_OUTPUT.',
    ),
    params: z
      .union([z.record(z.string(), z.unknown()), text])
      .default({})
      .describe(
        'Parameters of the estimator, or of your program: a mapping, or the path of a YAML or JSON file with one.',
      ),
    seed: z
      .int()
      .min(0)
      .max(2 ** 32 - 1)
      .default(1)
      .describe('Seed of all randomness in training; the same seed and data give the same model.'),
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
    if (flavorOf(train) === 'command') {
      if (train.command === null)
        say('command', 'expected the program that trains, as the flavor is command; it is missing.');
      if (train.score === null) {
        say(
          'score',
          'expected the program that scores, as the flavor is command; it is missing. It must lie in the model folder.',
        );
      }
      if (train.estimator !== null)
        say('estimator', 'belongs to the flavor tfjs; remove it, or set train.flavor to tfjs.');
    } else {
      for (const key of ['command', 'score'] as const) {
        if (train[key] !== null) say(key, 'belongs to the flavor command; remove it, or set train.flavor to command.');
      }
    }
  });
export type TrainOptions = z.infer<typeof trainOptions>;

/** The flavor that is meant. */
export function flavorOf(train: {
  readonly flavor: 'tfjs' | 'command' | null;
  readonly command: string | string[] | null;
}): 'tfjs' | 'command' {
  return train.flavor ?? (train.command === null ? 'tfjs' : 'command');
}
