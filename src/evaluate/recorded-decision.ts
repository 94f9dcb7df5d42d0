import type { Decision } from '../model/manifest.js';
import type { RunDirectory } from '../run/directory.js';
import { evaluationSchema } from './scores.js';

/**
 * How a candidate decided where it was judged.
 * @param digest of the candidate: what another one was judged with is not its own
 * @returns null: by its own predictions, or it was not judged on these rows
 * @throws UserError where the file is not of this version
 */
export async function recordedDecision(
  run: RunDirectory,
  part: 'validation' | 'test',
  digest: string,
): Promise<Decision | null> {
  const path = `evaluate/${part}/metrics.json`;
  if (!(await run.has(path))) return null;
  const { models } = await run.read(path, 'evaluate', (value) => evaluationSchema.parse(value));
  return models.candidate.digest === digest ? (models.candidate.decision ?? null) : null;
}
