import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';

/** What a prediction must not write over. Paths are absolute, or relative to the workspace. */
export interface Kept {
  readonly workspace: string;
  /** A folder, or where else the registry is: `github:owner/repository`. */
  readonly registry: string;
  readonly runDirectory: string;
  readonly config: string;
  readonly schema: string;
  /** Patterns, and addresses, of the data. */
  readonly source: readonly string[];
}

const notCsv = /\.(?:tsv|jsonl|ndjson|json|parquet|arrow|feather|avro|orc|xlsx?|gz|zst|zip|bz2|xz)$/i;

/**
 * Where links really lead counts, and of a file that is a link both its own place and what it leads to.
 * @param output as the user wrote it, relative to the workspace
 * @throws UserError for a name that says another format than CSV, and for a place that holds what the tool or git keeps, the configuration or the data
 */
export async function refuseOutput(files: Files, output: string, kept: Kept): Promise<void> {
  const path = resolve(kept.workspace, output);
  for (const place of new Set([await placeOf(files, path), await targetOf(files, path)])) {
    const taken = await ownerOf(files, place, kept);
    if (taken !== null) throw new UserError(`predict.output: ${output} ${taken}; name another file.`);
  }
  if (notCsv.test(output)) {
    throw new UserError(
      `predict.output: ${output}: predictions are written as CSV; expected a name that ends in .csv.`,
    );
  }
}

/** Whose a place is, as the end of a sentence; null: nobody's. */
async function ownerOf(files: Files, place: string, kept: Kept): Promise<string | null> {
  if (place.toLowerCase().split(sep).includes('.git')) return 'belongs to git';
  const workspace = await targetOf(files, kept.workspace);
  const real = (path: string): Promise<string> => targetOf(files, resolve(workspace, path));
  const folders = [
    [kept.runDirectory, 'lies in the run directory'],
    ...(kept.registry.startsWith('github:') ? [] : [[kept.registry, 'lies in the registry'] as const]),
    ['mlops', 'lies in mlops/, which holds the schema and the split'],
  ] as const;
  for (const [folder, taken] of folders) if (`${place}${sep}`.startsWith(`${await real(folder)}${sep}`)) return taken;
  if (place === (await real(kept.config))) return 'is the configuration';
  if (place === (await real(kept.schema))) return 'is the schema';
  return (await isData(files, place, workspace, kept.source)) ? 'belongs to the data (data.source)' : null;
}

/** Whether a file is one of the data, or would be one as soon as it is there. */
async function isData(files: Files, place: string, workspace: string, source: readonly string[]): Promise<boolean> {
  for (const each of source) {
    // An address is no file; whether it is a right one is not asked here.
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(each)) continue;
    const pattern = isAbsolute(each) ? relative(workspace, each) : each;
    if (place === (await targetOf(files, resolve(workspace, pattern)))) return true;
    if (picomatch(pattern.replace(/^\.\//, ''), { nonegate: true })(relative(workspace, place))) return true;
    for (const path of await files.glob(pattern.split(sep).join('/'), workspace)) {
      if (place === (await targetOf(files, join(workspace, path)))) return true;
    }
  }
  return false;
}

/** Where something stands or would stand: the links of the folders above it are followed, its own is not. */
async function placeOf(files: Files, path: string): Promise<string> {
  return dirname(path) === path ? path : join(await targetOf(files, dirname(path)), basename(path));
}

/** What a path leads to; where nothing is, its place. */
async function targetOf(files: Files, path: string): Promise<string> {
  try {
    return await files.real(path);
  } catch (cause) {
    if (cause instanceof UserError) return placeOf(files, path);
    throw cause;
  }
}
