import { isAbsolute, posix, relative } from 'node:path';
import picomatch from 'picomatch';
import type { CommandLine } from '../host/process.js';
import { policyFile } from '../split/places.js';

/** What the configuration names by a path: whatever of it changes, the model may change with it. */
export interface Naming {
  /** Absolute path of the workspace. */
  readonly workspace: string;
  /** The workspace, relative to the repository's root: `` or `models/a`. */
  readonly folder: string;
  /** The configuration itself, relative to the workspace. */
  readonly config: string;
  readonly data: { readonly source: readonly string[]; readonly schema: string; readonly prepare: CommandLine | null };
  readonly commands: readonly (CommandLine | null)[];
  /** The file of parameters, or null, and the parameters themselves: a program's may be names of files. */
  readonly paramsFile: string | null;
  readonly params: unknown;
  /** Where the data really stand, relative to the workspace: a source may be a link. */
  readonly dataFiles: readonly string[];
}

/**
 * Tells of a path, relative to the repository's root, whether the configuration names it, a folder that it is in, or a pattern that it matches.
 * Words of commands and texts of parameters count as names. Pure.
 */
export function namedFiles(naming: Naming): (path: string) => boolean {
  const { workspace, folder, config, data, commands, paramsFile, params, dataFiles } = naming;
  const words = [data.prepare, ...commands].flatMap((command) => (command === null ? [] : wordsOf(command)));
  const names = [
    config,
    policyFile,
    data.schema,
    ...(paramsFile === null ? [] : [paramsFile]),
    ...dataFiles,
    ...words,
    ...textsIn(params),
  ];
  const places = new Set(names.flatMap((name) => placeOf(name, naming) ?? []));
  const inside = folder === '' ? '' : `${folder}/`;
  const sources = data.source.map((source) => posix.normalize(relativeTo(workspace, source)));
  const matchers = sources.map((source) => picomatch(source, { dot: true, nonegate: true, windows: false }));
  const isSource = (place: string): boolean => sources.includes(place) || matchers.some((matches) => matches(place));
  return (path) => {
    if (path.startsWith(inside) && isSource(path.slice(inside.length))) return true;
    for (let at = path; at !== '.' && at !== folder; at = posix.dirname(at)) if (places.has(at)) return true;
    return false;
  };
}

function relativeTo(workspace: string, path: string): string {
  return (isAbsolute(path) ? relative(workspace, path) : path).replaceAll('\\', '/');
}

/** Relative to the repository's root; null for what leads out of it, or is the workspace or above it: that would name everything. */
function placeOf(name: string, { workspace, folder }: Naming): string | null {
  const place = posix.join(folder, relativeTo(workspace, name)).replace(/\/$/, '');
  if (place === '.' || place.startsWith('..') || posix.isAbsolute(place)) return null;
  return folder === place || folder.startsWith(`${place}/`) ? null : place;
}

function wordsOf(command: CommandLine): string[] {
  const text = typeof command === 'string' ? [command] : command;
  return text.flatMap((word) => [word, ...word.split(/[\s"'`=;:,|&()<>]+/)]).filter((word) => word !== '');
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
