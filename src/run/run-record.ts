import * as z from 'zod';

/**
 * run.json: what later jobs must know of the job that handed its run directory on. They check nothing out, so the configuration comes with it.
 */
export const runRecordSchema = z.strictObject({
  format: z.literal('mlops-run/1'),
  model: z.string().regex(/^[a-z0-9][a-z0-9-]{0,99}$/),
  /** The flow; null where single steps were run. */
  flow: z.enum(['check', 'release', 'retrain']).nullable(),
  job: z.string().max(60),
  attempt: z.int().min(1),
  repository: z
    .string()
    .regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/)
    .nullable(),
  /** The commit that was trained, and whether the workspace had other changes. */
  revision: z
    .string()
    .regex(/^[0-9a-f]{40,64}$/)
    .nullable(),
  dirty: z.boolean(),
  /** The checked configuration, overrides included. */
  configuration: z.record(z.string(), z.unknown()),
});
export type RunRecord = z.infer<typeof runRecordSchema>;

/** The record without the configuration that came with it, which is not believed: whoever only shows results needs no more than the model's name. */
export function withoutConfiguration(record: RunRecord): RunRecord {
  return { ...record, configuration: { model: record.model, data: { source: 'unknown', target: 'unknown' } } };
}
