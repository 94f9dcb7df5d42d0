import * as z from 'zod';
import { behaviourOptions } from './behaviour.options.js';
import { costOptions } from './cost.options.js';
import { ownOptions } from './own.options.js';
import { sliceOptions } from './slice.options.js';
import { thresholdOptions } from './threshold.options.js';

/** What a user may say of the evaluation: `evaluate` in mlops.yml. */
export const evaluateOptions = z.strictObject({
  metrics: z
    .array(z.string().min(1))
    .default([])
    .describe('Metrics to compute, in this order; by default all of the task.'),
  weight: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('A column with what each row counts in every metric, a number of at least 0; null: every row counts 1.'),
  threshold: thresholdOptions.describe(
    "Binary: the positive class is decided where its score is at least this number, or `{choose: f1}`: chosen once on the validation rows, recorded with the version, and used wherever it decides. null: the model's own predictions stand.",
  ),
  cost: costOptions.describe(
    'What decisions cost, in money: adds the metric `cost`, by 1,000 decisions. `{matrix: {observed: {decided: 5}}}`, or `{value: <column>}`.',
  ),
  own: ownOptions.describe('Metrics of your own by name, each a program that measures the predictions of a model.'),
  slices: z
    .array(sliceOptions)
    .default([])
    .describe(
      'Rows whose metrics are shown by themselves: a column, whose every value is a slice, or `{name: adults, where: "age >= 18"}`.',
    ),
  behaviour: behaviourOptions.describe(
    'What has to hold where inputs are changed: invariance (the prediction stays) and direction (it moves one way only).',
  ),
  part: z
    .enum(['validation', 'test'])
    .default('validation')
    .describe('The rows to score; for one call. Every look at the test rows counts.'),
  timeout_minutes: z
    .number()
    .gt(0)
    .max(24 * 60)
    .default(60)
    .describe('Minutes after which the scoring of one model is ended and counts as failed.'),
});
export type EvaluateOptions = z.infer<typeof evaluateOptions>;
