import * as z from 'zod';

const command = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

/** What a user may say of snapshots: `data.snapshot` in mlops.yml. */
export const snapshotOptions = z
  .union([
    z.enum(['artifact', 'release']),
    z.strictObject({
      push: command.describe(
        'Command that keeps the file MLOPS_SNAPSHOT under a name of its own, MLOPS_SNAPSHOT_DIGEST (its SHA-256).',
      ),
      pull: command.describe('Command that writes the file of the digest MLOPS_SNAPSHOT_DIGEST to MLOPS_SNAPSHOT.'),
    }),
  ])
  .nullable()
  .default(null)
  .describe(
    'Where `release` and `retrain` keep the exact rows, as Parquet, once: `artifact` of the workflow run, `release` in the registry, or by two commands (push, pull). Whoever may read that place reads the rows. null: the manifest names files and digests only.',
  );
export type SnapshotOptions = z.infer<typeof snapshotOptions>;

/** Options of one call of `snapshot`, which a flow sets. */
export const snapshotCallOptions = z.strictObject({
  hand_on: z
    .boolean()
    .default(false)
    .describe('Hand the rows to the job that publishes, as an artifact of the workflow run (data.snapshot: release).'),
});
export type SnapshotCallOptions = z.infer<typeof snapshotCallOptions>;
