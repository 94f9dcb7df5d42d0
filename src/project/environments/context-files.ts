import { basename, dirname, join, relative } from 'node:path';
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

/**
 * The files that files in pip's requirements format name by -r and -c, and those that these name: they stand beside them in the image.
 * @param paths absolute
 * @returns absolute, without the given ones, sorted
 */
export async function namedFiles(paths: readonly string[], files: Files): Promise<readonly string[]> {
  const found = new Set<string>();
  const visit = async (path: string): Promise<void> => {
    const text = (await files.text(path)).replace(/\\\r?\n/g, ' ');
    for (const [, name] of text.matchAll(/^[ \t]*(?:-r|-c|--requirement|--constraint)[ \t=]*([^\s#]+)/gm)) {
      if (/^\w+:\/\//.test(name!)) continue; // an address
      const full = join(dirname(path), name!);
      if (found.has(full) || (await files.stat(full))?.kind !== 'file') continue; // pip says best what is missing
      found.add(full);
      await visit(full);
    }
  };
  for (const path of paths) await visit(path);
  for (const path of paths) found.delete(path);
  return [...found].sort();
}

/** A Dockerfile takes spaces, `$`, quotes and patterns for something else. */
function plain(path: string): string {
  if (/^[\w.+@!/-]+$/.test(path)) return path;
  throw new UserError(
    `environment.container: ${JSON.stringify(path)}: expected a path of letters, digits and . _ + @ ! - / for a file that goes into the image; rename it, or write a Dockerfile.`,
  );
}
