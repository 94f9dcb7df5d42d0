import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { VersionDraft } from './registry.js';
import type { Expected } from './verified-copy.js';

/** A file that comes along with a version: where it stands now, and its digest. */
export interface Attached extends Expected {
  readonly name: string;
  readonly path: string;
}

/**
 * Looks at the files that come along with a version. An empty one is left out: there is nothing in it.
 * @throws UserError for one that is missing or no plain file
 */
export async function attachedFiles(files: Files, { attachments }: VersionDraft): Promise<Attached[]> {
  const found: Attached[] = [];
  for (const [name, path] of Object.entries(attachments)) {
    const stat = await files.stat(path);
    if (stat?.kind !== 'file') {
      throw new UserError(`${path}: expected a file to put beside the version, found ${stat?.kind ?? 'none'}.`);
    }
    if (stat.size > 0) found.push({ name, path, size: stat.size, sha256: await files.digest(path) });
  }
  return found;
}
