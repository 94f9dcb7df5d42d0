import { join } from 'node:path';
import type { Artifacts, ArtifactSource, StoredArtifact } from '../host/artifacts.js';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { Snapshot } from '../model/snapshot.js';
import { copyVerified } from '../registry/verified-copy.js';

/** The artifact that holds a snapshot. */
export function snapshotArtifact({ digest }: Pick<Snapshot, 'digest'>): string {
  return `mlops-data-${digest}`;
}

/**
 * Keeps a snapshot's files as an artifact of this workflow run, unless it has it.
 * @param folder absolute; it holds the files
 */
export async function keepArtifact(
  artifacts: Artifacts,
  snapshot: Pick<Snapshot, 'digest' | 'files'>,
  folder: string,
): Promise<'kept' | 'there'> {
  const name = snapshotArtifact(snapshot);
  const there = async (): Promise<boolean> => (await artifacts.list()).some((each) => each.name === name);
  if (await there()) return 'there';
  try {
    const paths = snapshot.files.map((file) => join(folder, file.name));
    await artifacts.upload(name, folder, paths);
    return 'kept';
  } catch (cause) {
    // Another job of this run, with the same rows, was quicker.
    if (cause instanceof UserError && (await there())) return 'there';
    throw cause;
  }
}

/**
 * Brings a snapshot's files from an artifact, each verified: whoever can run code in that run can leave an artifact of any name.
 * @param to absolute
 * @returns false where there is no such artifact
 * @throws UserError where it holds something else
 */
export async function fetchArtifact(
  source: ArtifactSource,
  files: Files,
  snapshot: Snapshot,
  to: string,
): Promise<boolean> {
  const name = snapshotArtifact(snapshot);
  const stored: StoredArtifact | undefined = (await source.list()).find((each) => each.name === name);
  if (stored === undefined) return false;
  const folder = await files.temporary();
  try {
    await source.download(stored, folder);
    for (const { name: file, ...expected } of snapshot.files) {
      const problem = await copyVerified(files, join(folder, file), join(to, file), expected);
      if (problem !== null)
        throw new UserError(`artifact ${name}: ${file}: ${problem}; it is not the snapshot that was asked for.`);
    }
    return true;
  } finally {
    await files.remove(folder);
  }
}
