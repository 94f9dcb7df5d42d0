import * as z from 'zod';

/** <step>/result.json: who did what when, from which inputs, with which outputs. */
export const resultSchema = z.object({
  format: z.literal('mlops-result/1'),
  step: z.string(),
  /** ok; no: a check said no; failed: it ended with an error. */
  status: z.enum(['ok', 'no', 'failed']),
  summary: z.string(),
  figures: z.record(z.string(), z.unknown()),
  tool: z.string(),
  actor: z.string(),
  run: z.string().nullable(),
  revision: z.string().nullable(),
  startedAt: z.string(),
  finishedAt: z.string(),
  milliseconds: z.number(),
  /** One digest over all that the step reads: files, options, version of the tool. */
  inputs: z.string(),
  /** Files of the step's folder, with their SHA-256. */
  outputs: z.record(z.string(), z.string()),
});
export type StepResult = z.infer<typeof resultSchema>;

/** How a step ended in this run: its result, and whether an earlier one was reused. */
export interface Ran extends StepResult {
  readonly skipped: boolean;
}
