import { createHash } from 'node:crypto';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { Files, Stat } from '../host/files.js';
import type { Context, Reads } from './step.js';

/** Bytes of a file of the workspace from which on its digest is taken after the step: whoever passes over it takes it on the way. */
const large = 1 << 26;

/** What a step reads, as text; of some files the digest is still to be taken. */
type Piece = string | Later;

interface Later {
  readonly path: string;
  readonly full: string;
  readonly mark: string;
}

/**
 * Sees what a step reads as it is before the step. What comes back gives one digest over all of it: equal digests mean that the step would do the
 * same again. Large files are read only when it is asked for, and not at all where the step had their digests taken; one that changed since counts
 * as no file does, so the step is done again. Cost: every file is read once.
 * @param most bytes of a file that is read at once
 */
export async function seenInputs(
  name: string,
  reads: Reads,
  context: Context,
  most = large,
): Promise<() => Promise<string>> {
  const { tool, build } = context.who;
  const pieces: Piece[] = [JSON.stringify([name, tool, build ?? null, canonical(reads.options ?? null)])];
  for (const path of reads.run ?? []) {
    pieces.push(JSON.stringify([path, await contentOf(context.files, context.run.path(path))]));
  }
  for (const pattern of reads.workspace ?? []) {
    const paths = await matching(context, pattern);
    for (const path of paths) pieces.push(await fileContent(context, path, most));
    pieces.push(JSON.stringify([pattern, paths.length]));
  }
  for (const path of reads.nearest ?? []) pieces.push(JSON.stringify([path, await nearestContent(context, path)]));
  return async () => {
    const hash = createHash('sha256');
    for (const piece of pieces) hash.update(typeof piece === 'string' ? piece : await laterContent(piece, context));
    return hash.digest('hex');
  };
}

/** The files that a step would take a path or a glob for: one that is there by this very name is that file, whatever characters it has. */
async function matching({ files, workspace }: Context, pattern: string): Promise<string[]> {
  const place = isAbsolute(pattern) ? relative(workspace, pattern) : pattern;
  if (place === '') return [];
  if ((await files.stat(join(workspace, place))) !== undefined) return [place];
  // A leading `!` would turn a file's name into a negation.
  return files.glob(place.split(sep).join('/').replace(/^!/, '\\!'), workspace);
}

/**
 * The digest of a file, also of one that links lead to; null for what is none: a device or pipe would be read for ever, and a link may lead nowhere.
 * The step itself refuses it.
 */
async function fileContent({ files, workspace }: Context, path: string, most: number): Promise<Piece> {
  const found = await ordinaryFile(files, join(workspace, path));
  if (found === null) return JSON.stringify([path, null]);
  if (found.size >= most) return { path, full: found.full, mark: found.mark };
  return JSON.stringify([path, await files.digest(found.full)]);
}

async function ordinaryFile(files: Files, named: string): Promise<(Stat & { readonly full: string }) | null> {
  const full = (await files.stat(named))?.kind === 'link' ? await leadsTo(files, named) : named;
  const stat = full === null ? undefined : await files.stat(full);
  return full === null || stat?.kind !== 'file' ? null : { ...stat, full };
}

async function nearestContent({ files, workspace }: Context, path: string): Promise<string | null> {
  for (let folder = workspace; ; folder = dirname(folder)) {
    const full = join(folder, path);
    if ((await files.stat(full))?.kind === 'file') return files.digest(full);
    if (dirname(folder) === folder) return null;
  }
}

async function leadsTo(files: Files, link: string): Promise<string | null> {
  try {
    return await files.real(link);
  } catch {
    return null;
  }
}

async function laterContent({ path, full, mark }: Later, { files }: Context): Promise<string> {
  const same = (await files.stat(full))?.mark === mark;
  return JSON.stringify([path, same ? await files.digest(full) : 'changed']);
}

/**
 * Paths below a folder with their digests; null where nothing is. result.json is left out: it tells when, not what. So is what a program left that
 * is no file, such as a pipe.
 */
export async function contentOf(files: Files, path: string): Promise<Record<string, string> | string | null> {
  const stat = await files.stat(path);
  if (stat === undefined) return null;
  if (stat.kind !== 'folder') return files.digest(path);
  const content: [string, string][] = [];
  for (const name of await files.list(path)) {
    if (name.split('/').at(-1) === 'result.json') continue;
    const found = await ordinaryFile(files, `${path}/${name}`);
    if (found !== null) content.push([name, await files.digest(found.full)]);
  }
  return Object.fromEntries(content);
}

/** The same value with the keys of every mapping sorted, so that the order of writing does not matter. */
export function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, canonical(inner)]);
}
