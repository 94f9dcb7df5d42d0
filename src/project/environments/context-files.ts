import { basename, join, relative } from 'node:path';
import { UserError } from '../../host/errors.js';
import type { Files } from '../../host/files.js';

/** Where the files of a build stand. Absolute paths. */
export interface ContextPlace {
  readonly files: Files;
  readonly workspace: string;
  /** In the workspace. Copies of files from elsewhere are put below it. */
  readonly runDirectory: string;
}

/**
 * The path of a file in the context, which is the workspace: where it stands, else a copy of it in the run directory.
 * @returns relative, with `/`
 * @throws UserError for a name that a Dockerfile would not take as it is
 */
export async function contextPath(path: string, { files, workspace, runDirectory }: ContextPlace): Promise<string> {
  const inside = insideOf(workspace, path);
  if (inside !== null) return plain(inside);
  const place = insideOf(workspace, runDirectory);
  if (place === null)
    throw new UserError(
      `environment.kind: container is built in the workspace, and the run directory ${runDirectory} lies outside of it; leave out --run-dir.`,
    );
  const copy = plain(`${place}/environment/${basename(path)}`);
  await files.copy(path, join(workspace, copy));
  return copy;
}

/** A path relative to a folder, with `/`; null where it lies outside of it. */
export function insideOf(folder: string, path: string): string | null {
  const found = relative(folder, path).replaceAll('\\', '/');
  return found === '' || found === '..' || found.startsWith('../') || found.startsWith('/') ? null : found;
}

/** A Dockerfile takes spaces, `$`, quotes and patterns for something else. */
function plain(path: string): string {
  if (/^[\w.+@!/-]+$/.test(path)) return path;
  throw new UserError(
    `environment.container: ${JSON.stringify(path)}: expected a path of letters, digits and . _ + @ ! - / for a file that goes into the image; rename it, or write a Dockerfile.`,
  );
}
