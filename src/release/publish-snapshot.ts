import { UserError } from '../host/errors.js';
import type { Snapshot } from '../model/snapshot.js';
import type { Registry } from '../registry/registry.js';
import type { Context } from '../run/step.js';
import { fetchArtifact, snapshotArtifact } from '../snapshot/artifact.js';
import type { ArtifactPorts } from '../snapshot/keep.js';
import { readSnapshot } from '../snapshot/recorded.js';
import type { SnapshotOptions } from '../snapshot/snapshot.options.js';
import type { Judged } from './judged.js';

/**
 * The snapshot that a version names: kept already, or, of `release`, kept now. Its bytes are compared and sent, never read as rows.
 * @returns null where none is asked for, or for a rejected candidate
 * @throws UserError where the step has not run, or ran on other data; what the registry throws
 */
export async function publishSnapshot(
  context: Context & ArtifactPorts & { readonly registry: Registry },
  { candidate, verdict }: Judged,
  wanted: SnapshotOptions,
  at: Date,
): Promise<Snapshot | null> {
  if (wanted === null || verdict.verdict === 'reject') return null;
  const { run, who, log } = context;
  const { fingerprint, snapshot } = await readSnapshot(run);
  if (fingerprint !== candidate.data.fingerprint || snapshot.rows !== candidate.data.rows)
    throw new UserError(
      'snapshot/snapshot.json: it is of other rows than those that the candidate was trained on; run `mlops snapshot` again.',
    );
  if (snapshot.kind !== (typeof wanted === 'string' ? wanted : 'command'))
    throw new UserError('snapshot/snapshot.json: data.snapshot says another place by now; run `mlops snapshot` again.');
  if (snapshot.kind !== 'release') return snapshot;
  const paths = await localFiles(snapshot, context);
  const kept = await context.registry.snapshots.keep(snapshot, paths, { actor: who.actor, run: who.run, at });
  log.info(
    `Data ${snapshot.digest.slice(0, 12)}: ${kept === 'kept' ? 'kept in the registry' : 'in the registry already'}.`,
  );
  return snapshot;
}

/** Where the files stand: in the run directory, or brought there from the artifact of the job that made them. */
async function localFiles(
  snapshot: Snapshot,
  { files, run, artifacts: open }: Context & ArtifactPorts,
): Promise<Record<string, string>> {
  const paths = Object.fromEntries(snapshot.files.map(({ name }) => [name, run.path('snapshot', name)]));
  const there = await Promise.all(Object.values(paths).map(async (path) => (await files.stat(path)) !== undefined));
  if (there.every(Boolean)) return paths;
  const artifacts = await open();
  if (!('absent' in artifacts) && (await fetchArtifact(artifacts, files, snapshot, run.path('snapshot')))) return paths;
  throw new UserError(
    `snapshot/: the rows of the snapshot are neither in the run directory nor in an artifact ${snapshotArtifact(snapshot)} of this workflow run; run \`mlops snapshot\` (the job candidate) again.`,
  );
}
