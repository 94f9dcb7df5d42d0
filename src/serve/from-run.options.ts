import * as z from 'zod';

/** Which other run is opened: options of one call of `predict`, and of `check --from-run`. */
export const fromRunOptions = z.strictObject({
  from_run: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe(
      "Another run, whose candidate is used: a workflow run's number or address, a run directory, or an artifact of one (folder or .zip).",
    ),
  trust: z
    .boolean()
    .default(false)
    .describe(
      "Take also what nobody here vouches for: a run of a fork or of another repository, a folder, a .zip. Scoring runs the model's code on this machine.",
    ),
  model: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('Name of the model, where that run has several; by default the one of mlops.yml.'),
});
export type FromRunOptions = z.output<typeof fromRunOptions>;
