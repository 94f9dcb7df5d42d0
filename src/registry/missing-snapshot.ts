import { UserError } from '../host/errors.js';
import type { Snapshot } from '../model/snapshot.js';

/** The error for a snapshot that a registry does not hold. */
export function noSuchSnapshot(location: string, { digest }: Snapshot): UserError {
  return new UserError(
    `${location}: it holds no snapshot of the data ${digest}: somebody removed it, or the version comes from another registry.`,
  );
}

/** A file of a snapshot. @throws UserError where it has none of this name */
export function fileOf({ files, digest }: Snapshot, name: string): Snapshot['files'][number] {
  const found = files.find((file) => file.name === name);
  if (found !== undefined) return found;
  throw new UserError(
    `snapshot ${digest}: it has no file ${JSON.stringify(name)}; it has ${files.map((file) => file.name).join(', ')}.`,
  );
}
