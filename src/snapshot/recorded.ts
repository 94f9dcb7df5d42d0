import * as z from 'zod';
import type { RunDirectory } from '../run/directory.js';
import { snapshotSchema } from '../model/snapshot.js';

/** Where the record of the step stands in the run directory. */
export const snapshotFile = 'snapshot/snapshot.json';

/** snapshot/snapshot.json */
export const recordedSnapshotSchema = z.strictObject({
  format: z.literal('mlops-snapshot/1'),
  /** Of the rows, as split/manifest.json has it. */
  fingerprint: z.string(),
  snapshot: snapshotSchema,
  /** kept: by this run; there: an earlier one had; left: in the run directory or an artifact, for the step that publishes. */
  status: z.enum(['kept', 'there', 'left']),
});
export type RecordedSnapshot = z.infer<typeof recordedSnapshotSchema>;

/** @throws UserError that names `mlops snapshot` where the step has not run */
export async function readSnapshot(run: RunDirectory): Promise<RecordedSnapshot> {
  return run.read(snapshotFile, 'snapshot', (value) => recordedSnapshotSchema.parse(value));
}
