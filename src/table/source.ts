import { isAbsolute, join, relative, sep } from 'node:path';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';

/** A file of the data. */
export interface SourceFile {
  /** As shown to a person: relative to the workspace, with `/`. */
  readonly path: string;
  /** Absolute, links resolved. */
  readonly full: string;
  /** Bytes. */
  readonly size: number;
  /** What the file was when it was found (`Stat.mark`): who reads it later sees whether it still is. Absent: nobody looks. */
  readonly mark?: string;
}

const suffixes = ['.csv', '.tsv', '.txt'];

/**
 * The files that `data.source` names, sorted by path within a pattern, patterns in their order, each file once.
 * A pattern that names an existing file is that file, whatever characters it has; otherwise it is a glob.
 * @throws UserError with the pattern: nothing matches, a folder, another format than CSV, a file (or the target of a link) outside the workspace.
 */
export async function resolveSources(
  files: Files,
  workspace: string,
  patterns: readonly string[],
): Promise<SourceFile[]> {
  const root = await files.real(workspace);
  const found = new Map<string, SourceFile>();
  for (const pattern of patterns) {
    for (const path of await match(files, root, pattern)) {
      const source = await inspect(files, root, pattern, path);
      if (!found.has(source.full)) found.set(source.full, source);
    }
  }
  return [...found.values()];
}

async function match(files: Files, root: string, pattern: string): Promise<string[]> {
  const literal = isAbsolute(pattern) ? pattern : join(root, pattern);
  const place = relative(root, literal);
  if (leaves(place)) throw outside(pattern);
  const stat = await files.stat(literal);
  if (stat?.kind === 'folder') throw folder(pattern);
  if (stat !== undefined) return [place.split(sep).join('/')];
  const paths = await files.glob(place.split(sep).join('/'), root);
  if (paths.length === 0) {
    throw new UserError(
      `data.source: no file matches "${pattern}" in the workspace; correct the path, or fetch the data first (data.prepare).`,
    );
  }
  return paths;
}

async function inspect(files: Files, root: string, pattern: string, path: string): Promise<SourceFile> {
  const full = await files.real(join(root, path));
  if (leaves(relative(root, full))) throw outside(pattern);
  const stat = await files.stat(full);
  if (stat?.kind === 'folder') throw folder(pattern);
  if (stat?.kind !== 'file') {
    throw new UserError(`data.source: "${path}" (of "${pattern}") is not an ordinary file; name a CSV file.`);
  }
  if (!suffixes.some((suffix) => path.toLowerCase().endsWith(suffix))) {
    throw new UserError(
      `data.source: "${path}" (of "${pattern}"): expected a CSV file (${suffixes.join(', ')}); this version reads CSV only.`,
    );
  }
  return { path, full, size: stat.size, mark: stat.mark };
}

function leaves(place: string): boolean {
  return place === '..' || place.startsWith(`..${sep}`) || isAbsolute(place);
}

function outside(pattern: string): UserError {
  return new UserError(
    `data.source: "${pattern}" leads out of the workspace; keep the data inside it, or copy it there with data.prepare.`,
  );
}

function folder(pattern: string): UserError {
  return new UserError(
    `data.source: "${pattern}" is a folder; name its files, such as "${pattern.replace(/\/+$/, '')}/*.csv".`,
  );
}
