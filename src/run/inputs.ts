import { createHash } from 'node:crypto';
import type { Files } from '../host/files.js';
import type { Context, Reads } from './step.js';

/**
 * One digest over everything that a step reads: equal digests mean that it would do the same again.
 * Cost: every file is read once.
 */
export async function inputsDigest(name: string, reads: Reads, context: Context): Promise<string> {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([name, context.who.tool, canonical(reads.options ?? null)]));
  for (const path of reads.run ?? []) {
    hash.update(JSON.stringify([path, await contentOf(context.files, context.run.path(path))]));
  }
  for (const pattern of reads.workspace ?? []) {
    const paths = await context.files.glob(pattern, context.workspace);
    for (const path of paths) hash.update(JSON.stringify([path, await fileContent(context, path)]));
    hash.update(JSON.stringify([pattern, paths.length]));
  }
  return hash.digest('hex');
}

/** The digest of a file; null for what is none: a device or pipe that a link leads to would be read for ever. The step itself refuses it. */
async function fileContent({ files, workspace }: Context, path: string): Promise<string | null> {
  const full = `${workspace}/${path}`;
  return (await files.stat(full))?.kind === 'file' ? files.digest(full) : null;
}

/** Paths below a folder with their digests; null where nothing is. result.json is left out: it tells when, not what. */
export async function contentOf(files: Files, path: string): Promise<Record<string, string> | string | null> {
  const stat = await files.stat(path);
  if (stat === undefined) return null;
  if (stat.kind !== 'folder') return files.digest(path);
  const content: [string, string][] = [];
  for (const name of await files.list(path)) {
    if (name.split('/').at(-1) !== 'result.json') content.push([name, await files.digest(`${path}/${name}`)]);
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
