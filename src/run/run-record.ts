import * as z from 'zod';

/** Where a run's record stands in its run directory. */
export const runRecordFile = 'run.json';

/**
 * run.json: what later jobs must know of the job that handed its run directory on. They check nothing out, so the configuration comes with it.
 */
export const runRecordSchema = z.strictObject({
  format: z.literal('mlops-run/1'),
  model: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  /** The flow; null where single steps were run. */
  flow: z.string().nullable(),
  job: z.string(),
  attempt: z.int().min(1),
  repository: z.string().nullable(),
  /** The commit that was trained, and whether the workspace had other changes. */
  revision: z.string().nullable(),
  dirty: z.boolean(),
  /** The checked configuration, overrides included. */
  configuration: z.record(z.string(), z.unknown()),
});
export type RunRecord = z.infer<typeof runRecordSchema>;
