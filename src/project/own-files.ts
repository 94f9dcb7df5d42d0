import { isAbsolute, join, relative } from 'node:path';
import { parseYaml } from '../config/yaml.js';
import type { Files } from '../host/files.js';

const configFile = 'mlops.yml';

/** Files of the workspace that are data or configuration, not code: relative paths with `/` -> SHA-256. */
export type OwnFiles = ReadonlyMap<string, string>;

/**
 * The data files, the file of parameters and mlops.yml: what may change without the package's content changing.
 * Data that is not there (not fetched yet) cannot be packed either and is passed over. Cost: every one of them is read once.
 * @param patterns data.source
 */
export async function findOwnFiles(files: Files, workspace: string, patterns: readonly string[]): Promise<OwnFiles> {
  const paths = new Set<string>([configFile]);
  const params = await paramsFile(files, workspace);
  if (params !== null) paths.add(params);
  for (const pattern of patterns) {
    const place = inWorkspace(workspace, pattern);
    if (place === null) continue;
    if ((await files.stat(join(workspace, place))) !== undefined) paths.add(place);
    else for (const path of await files.glob(place, workspace)) paths.add(path);
  }
  const found = new Map<string, string>();
  for (const path of paths) {
    const full = join(workspace, path);
    const kind = (await files.stat(full))?.kind;
    if (kind === 'file' || kind === 'link') found.set(path, await files.digest(full));
  }
  return found;
}

/** The file that `train.params` names, or null where parameters stand in mlops.yml itself. */
async function paramsFile(files: Files, workspace: string): Promise<string | null> {
  const path = join(workspace, configFile);
  if ((await files.stat(path)) === undefined) return null;
  const value = at(at(parseYaml(await files.text(path), configFile).value, 'train'), 'params');
  return typeof value === 'string' ? inWorkspace(workspace, value) : null;
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

/** A path or pattern relative to the workspace with `/`; null where it leads out of it. */
function inWorkspace(workspace: string, path: string): string | null {
  const place = relative(workspace, isAbsolute(path) ? path : join(workspace, path)).replaceAll('\\', '/');
  return place === '..' || place.startsWith('../') || isAbsolute(place) ? null : place;
}
