import * as z from 'zod';
import { fromRunOptions } from './from-run.options.js';

/** What one call of `predict` may say: `mlops predict --input FILE`. */
export const predictOptions = z.strictObject({
  input: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe(
      'The file of CSV, JSON Lines or Parquet to predict for, relative to the workspace; it needs the columns of the model, others are ignored.',
    ),
  output: z
    .string()
    .min(1)
    .default('predictions.csv')
    .describe(
      'The CSV file to write, relative to the workspace: row number, prediction and score. None of the data, nor of what the tool keeps.',
    ),
  version: z.string().min(1).nullable().default(null).describe('The version that predicts; by default the champion.'),
  ...fromRunOptions.shape,
  timeout_minutes: z.number().gt(0).max(10_000).default(60).describe('Minutes after which scoring is stopped.'),
});
export type PredictOptions = z.infer<typeof predictOptions>;
