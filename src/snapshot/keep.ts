import { join } from 'node:path';
import type { Artifacts } from '../host/artifacts.js';
import type { Absent } from '../host/cache.js';
import { UserError } from '../host/errors.js';
import type { Snapshot } from '../model/snapshot.js';
import { keepArtifact } from './artifact.js';
import { type CommandContext, runSnapshotCommand } from './command.js';
import type { RecordedSnapshot } from './recorded.js';
import type { SnapshotOptions } from './snapshot.options.js';

/** The artifacts of this workflow run, opened when they are asked for. */
export interface ArtifactPorts {
  readonly artifacts: () => Promise<Artifacts | Absent>;
}

/** What decides whether rows may go where they are to be kept. */
export interface Way {
  readonly options: NonNullable<SnapshotOptions>;
  /** Whether another job publishes. */
  readonly handOn: boolean;
  /** owner/repository of the workflow; null: none. */
  readonly repository: string | null;
  /** The registry's location. */
  readonly registry: string;
}

/**
 * Checks before anything long runs that the snapshot can be kept.
 * @throws UserError where there is no artifact service, or where rows would lie with others than those who may read the registry
 */
export async function checkWay(
  { options, handOn, repository, registry }: Way,
  { artifacts }: ArtifactPorts,
): Promise<void> {
  if (options === 'artifact') {
    const opened = await artifacts();
    if ('absent' in opened) throw noArtifacts(opened);
  }
  if (options !== 'release' || !handOn || 'absent' in (await artifacts())) return;
  if (repository !== null && registry.toLowerCase() === `github:${repository}`.toLowerCase()) return;
  throw new UserError(
    `data.snapshot: release hands the rows to the job that publishes as an artifact of ${repository ?? 'this repository'}, whose readers are not those of the registry ${registry}; keep them by commands (data.snapshot.push and pull), or run the release in one job.`,
  );
}

/**
 * Keeps a snapshot as configured. Of `release` the rows are only made ready: the step that publishes keeps them, since it holds the token.
 * @param folder absolute; it holds the snapshot's files
 */
export async function keepSnapshot(
  snapshot: Snapshot,
  folder: string,
  { options, handOn }: Way,
  ports: ArtifactPorts & CommandContext,
): Promise<RecordedSnapshot['status']> {
  if (options === 'release') {
    const artifacts = handOn ? await ports.artifacts() : null;
    if (artifacts !== null && !('absent' in artifacts)) await keepArtifact(artifacts, snapshot, folder);
    return 'left';
  }
  if (options === 'artifact') {
    const artifacts = await ports.artifacts();
    if ('absent' in artifacts) throw noArtifacts(artifacts);
    return keepArtifact(artifacts, snapshot, folder);
  }
  for (const { name, sha256 } of snapshot.files)
    await runSnapshotCommand('push', options.push, { path: join(folder, name), sha256 }, ports);
  return 'kept';
}

function noArtifacts({ absent }: Absent): UserError {
  return new UserError(
    `data.snapshot: an artifact belongs to a workflow run, but ${absent}; say release or commands, or leave it out here: --set data.snapshot=null.`,
  );
}
