import * as z from 'zod';
import { evaluateOptions } from '../evaluate/evaluate.options.js';
import { gateOptions } from '../gate/gate.options.js';
import { environmentOptions } from '../project/environment.options.js';
import { packageOptions } from '../project/package.options.js';
import { testOptions } from '../project/test.options.js';
import { registryOptions } from '../registry/registry.options.js';
import { promoteOptions } from '../release/promote.options.js';
import { rollbackOptions } from '../release/rollback.options.js';
import { reportOptions } from '../report/report.options.js';
import { validateOptions } from '../schema/validate.options.js';
import { predictOptions } from '../serve/predict.options.js';
import { snapshotCallOptions, snapshotOptions } from '../snapshot/snapshot.options.js';
import { leakageOptions } from '../split/leakage/leakage.options.js';
import { splitCallOptions, splitOptions } from '../split/split.options.js';
import { dataOptions } from '../table/data.options.js';
import { changesOptions } from '../train/changes.options.js';
import { trainOptions, type TrainOptions } from '../train/train.options.js';

const modelName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  .describe(
    'Name of the model in the registry: lower-case letters, digits and dashes; by default that of the repository.',
  );

const modelOptions = z
  .union([
    modelName,
    z.strictObject({
      name: modelName
        .nullable()
        .default(null)
        .describe('Name of the model in the registry; by default that of the repository.'),
      input: z
        .enum(['dataframe', 'text', 'array'])
        .nullable()
        .default(null)
        .describe(
          'Flavor python: what the model is given to fit and to predict: a DataFrame, its one column of text, or an array without names of columns; by default what it was fitted on.',
        ),
    }),
  ])
  .transform((value) => (typeof value === 'string' ? { name: value, input: null } : value))
  .pipe(z.strictObject({ name: z.string().nullable(), input: z.enum(['dataframe', 'text', 'array']).nullable() }));

/** Everything that `mlops.yml` may say, assembled from what each room declares. */
export const configSchema = z.strictObject({
  model: modelOptions
    .prefault({})
    .describe('The model: its name, or a mapping with the name and the form of its input.'),
  task: z
    .enum(['binary', 'multiclass', 'regression'])
    .nullable()
    .default(null)
    .describe("What is predicted; by default from the target's values."),
  data: dataOptions
    .extend({
      leakage: leakageOptions,
      split: splitOptions.prefault({}).describe('How rows are divided; frozen in mlops/split.yml once chosen.'),
      snapshot: snapshotOptions,
    })
    .describe('The data: where it is, what is predicted from it, how it is divided.'),
  environment: environmentOptions.prefault({}).describe('Where the commands of the model repository run.'),
  test: testOptions.prefault({}).describe('The tests and quality checks of the model repository.'),
  validate: validateOptions.prefault({}).describe('The check of the data against its schema.'),
  split: splitCallOptions.prefault({}).describe('Options of one call of `split`.'),
  package: packageOptions.prefault({}).describe('The package that the model repository builds.'),
  changes: changesOptions.prefault({}).describe('Options of one call of `changes`, which a flow sets.'),
  train: trainOptions.prefault({}).describe('How the candidate is trained.'),
  evaluate: evaluateOptions.prefault({}).describe('How models are scored and measured.'),
  gate: gateOptions.prefault({}).describe('When a candidate replaces the champion.'),
  snapshot: snapshotCallOptions.prefault({}).describe('Options of one call of `snapshot`, which a flow sets.'),
  registry: registryOptions.prefault({}).describe('The registry, where versions live.'),
  promote: promoteOptions.prefault({}).describe('Options of one call of `promote`: a decision by a person.'),
  rollback: rollbackOptions.prefault({}).describe('Options of one call of `rollback`.'),
  predict: predictOptions.prefault({}).describe('Options of one call of `predict`.'),
  report: reportOptions.prefault({}).describe('What the report may show.'),
});

/** A checked configuration. */
export type RawConfig = z.output<typeof configSchema> & { readonly train: TrainOptions };

/** A checked configuration whose model has a name. */
export type Config = RawConfig & { readonly model: RawConfig['model'] & { readonly name: string } };
