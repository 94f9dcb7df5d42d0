import { isAbsolute, join, relative, sep } from 'node:path';
import { UserError } from '../host/errors.js';
import { shown } from '../host/download.js';
import type { Files } from '../host/files.js';
import { formatOf, knownNames, type Compression, type Format } from './format.js';
import { pinnedOf, type Pinned } from './pinned.js';

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
  readonly format: Format;
  /** Of the whole file; null for Parquet, which compresses its pages. */
  readonly compression: Compression;
}

/** A CSV file of our own, whatever its name. */
export function csvFile(path: string, full: string, size = 0): SourceFile {
  return { path, full, size, format: 'csv', compression: null };
}

/** A file that a user names, in the format that its name says; CSV where the name says nothing. */
export function namedFile(path: string, full: string, size = 0): SourceFile {
  return { ...csvFile(path, full, size), ...formatOf(path) };
}

/**
 * The files that `data.source` names, sorted by path within a pattern, patterns in their order, each file once.
 * An https address with its digest is fetched once. A pattern that names an existing file is that file, whatever characters it has; otherwise it is a glob.
 * @throws UserError with the pattern: nothing matches, a folder, a name that says no format, a file (or the target of a link) outside the workspace.
 */
export async function resolveSources(
  files: Files,
  workspace: string,
  patterns: readonly string[],
): Promise<SourceFile[]> {
  const root = await files.real(workspace);
  const found = new Map<string, SourceFile>();
  for (const pattern of patterns) {
    const pinned = pinnedOf(pattern);
    if (pinned !== null) {
      const source = await fetchSource(files, pinned);
      if (!found.has(source.full)) found.set(source.full, source);
      continue;
    }
    for (const path of await match(files, root, pattern)) {
      const source = await inspect(files, root, pattern, path);
      if (!found.has(source.full)) found.set(source.full, source);
    }
  }
  return [...found.values()];
}

async function fetchSource(files: Files, { url, sha256 }: Pinned): Promise<SourceFile> {
  const path = shown(url);
  const form = formatOf(new URL(url).pathname);
  if (form === undefined) {
    throw new UserError(
      `data.source: ${path}: the address ends with no format that is read (${knownNames}); fetch it by data.prepare.`,
    );
  }
  const full = await files.fetched(url, sha256);
  const { size, mark } = (await files.stat(full))!;
  return { path, full, size, mark, ...form };
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
    throw new UserError(`data.source: "${path}" (of "${pattern}") is not an ordinary file; name a file of data.`);
  }
  const form = formatOf(path);
  if (form === undefined) {
    throw new UserError(
      `data.source: "${path}" (of "${pattern}"): the name says no format that is read (${knownNames}); rename or convert the file.`,
    );
  }
  return { path, full, size: stat.size, mark: stat.mark, ...form };
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
