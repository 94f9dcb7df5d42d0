import * as z from 'zod';
import { verdictName } from '../gate/verdict.js';
import type { RunDirectory } from '../run/directory.js';

/** publish/version.json: what became of this run's candidate. */
export const publishedSchema = z.strictObject({
  format: z.literal('mlops-published/1'),
  model: z.string(),
  /** The candidate's version; null where it is skipped. */
  version: z.string().nullable(),
  verdict: verdictName,
  /** SHA-256 of the verdict.json that was published. */
  verdictDigest: z.string(),
  /** skipped: the candidate is the champion, byte for byte, so there is no new version. */
  status: z.enum(['published', 'adopted', 'skipped']),
  /** Why it has this number, or none. */
  why: z.string(),
});
export type Published = z.infer<typeof publishedSchema>;

/** Where it stands in the run directory. */
export const publishedFile = 'publish/version.json';

/** @throws UserError that names `mlops publish` where the step has not run */
export async function readPublished(run: RunDirectory): Promise<Published> {
  return run.read(publishedFile, 'publish', (value) => publishedSchema.parse(value));
}
