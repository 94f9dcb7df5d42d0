import * as z from 'zod';
import type { RunDirectory } from '../run/directory.js';

/** Where the decision stands in the run directory. */
export const changesFile = 'changes/changes.json';

/** Stands in the run directory where the next training is one on a sample. */
export const sampleFile = 'changes/sample.json';

const sentence = z.string().max(4000);

/** One thing that a model is made from, compared with the newest version. */
export const aspectSchema = z.strictObject({
  name: z.string().max(100),
  /** unknown counts as changed; uncompared does not count. */
  state: z.enum(['same', 'changed', 'unknown', 'uncompared']),
  /** Why, as a clause; null where nothing more can be said. */
  note: sentence.nullable(),
});
export type Aspect = z.infer<typeof aspectSchema>;

/** changes/changes.json: whether there is anything to train, and why. */
export const changesSchema = z.strictObject({
  format: z.literal('mlops-changes/1'),
  flow: z.enum(['check', 'release', 'retrain']),
  train: z.boolean(),
  /** Train on a sample of the rows only, to prove that the code runs: nothing is compared. */
  sample: z.boolean(),
  /** A clause: `only README.md changed`. File names in it are made visible, not escaped. */
  reason: sentence,
  /** The newest version, where the run was compared with it. */
  compared: z.string().max(100).nullable(),
  aspects: z.array(aspectSchema).max(50),
});
export type Changes = z.infer<typeof changesSchema>;

/** changes/sample.json: how the training rows are sampled. */
export const samplePlanSchema = z.strictObject({
  format: z.literal('mlops-sample/1'),
  share: z.number().gt(0).max(1),
  /** At least so many rows, or all. */
  least: z.int().min(1),
});
export type SamplePlan = z.infer<typeof samplePlanSchema>;

/** How the next training samples its rows; null: it takes all of them. */
export async function readSamplePlan(run: RunDirectory): Promise<SamplePlan | null> {
  return (await run.has(sampleFile)) ? run.read(sampleFile, 'changes', (value) => samplePlanSchema.parse(value)) : null;
}
