import * as z from 'zod';

/** What a user may say of the evaluation: `evaluate` in mlops.yml. */
export const evaluateOptions = z.strictObject({
  metrics: z
    .array(z.string().min(1))
    .default([])
    .describe('Metrics to compute, in this order; by default all of the task.'),
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
