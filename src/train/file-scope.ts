import { posix } from 'node:path';
import picomatch from 'picomatch';
import type { ChangedFiles } from './changed-files.js';

/** What decides whether a changed file may change the model. */
export interface FileScope {
  /** The configuration's path, relative to the workspace. */
  readonly config: string;
  /** Globs of `train.ignore_changes`. */
  readonly ignore: readonly string[];
  /** Whether the configuration names a path, which is relative to the repository's root. */
  readonly named: (path: string) => boolean;
}

/** Changed files, each in one of the three. */
export interface SortedFiles {
  /** The model may be another one. */
  readonly changed: readonly string[];
  readonly ignored: readonly string[];
  /** Files of other models of this repository. */
  readonly others: readonly string[];
  /** The configuration itself is among the changed ones. */
  readonly configuration: boolean;
}

/**
 * Sorts changed files. A glob counts from the workspace and from the repository's root; what the configuration names is never passed over.
 * A file belongs to the model of the nearest folder upwards that has a configuration. Pure.
 */
export function sortFiles({ folder, paths, models }: ChangedFiles, { config, ignore, named }: FileScope): SortedFiles {
  const own = posix.join(folder, config.replaceAll('\\', '/'));
  const home = new Set([folder, folderOf(own)]);
  const matchers = ignore.map((glob) =>
    picomatch(glob.replace(/^\.\//, ''), { dot: true, nonegate: true, windows: false }),
  );
  const inside = folder === '' ? '' : `${folder}/`;
  const isIgnored = (path: string): boolean =>
    [path, ...(path.startsWith(inside) ? [path.slice(inside.length)] : [])].some((name) =>
      matchers.some((matches) => matches(name)),
    );
  const isOther = (path: string): boolean => {
    const nearest = nearestModel(path, models);
    return nearest !== undefined && !home.has(nearest);
  };
  const sorted = { changed: [] as string[], ignored: [] as string[], others: [] as string[] };
  for (const path of paths) {
    if (named(path)) sorted.changed.push(path);
    else if (isOther(path)) sorted.others.push(path);
    else if (isIgnored(path)) sorted.ignored.push(path);
    else sorted.changed.push(path);
  }
  return { ...sorted, configuration: sorted.changed.includes(own) };
}

function nearestModel(path: string, models: ReadonlySet<string>): string | undefined {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    if (models.has(folder)) return folder;
    if (folder === '') return undefined;
  }
}

function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
}
