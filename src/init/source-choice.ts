import { UserError } from '../host/errors.js';
import type { Choice } from './choice.js';
import { listed } from './choice.js';

/** A data file that was found: its path relative to the workspace, its size in bytes, and the names of its columns. */
export interface DataFile {
  readonly path: string;
  readonly size: number;
  readonly columns: readonly string[];
}

const endings = '{csv,tsv,jsonl,ndjson,parquet,csv.gz,csv.zst,jsonl.gz,jsonl.zst}';

/** Where data files are looked for. */
export const dataPatterns: readonly string[] = [
  `*.${endings}`,
  `{data,dataset,datasets}/*.${endings}`,
  `{data,dataset,datasets}/*/*.${endings}`,
];

/**
 * `data.source`: the files that have the same columns belong together; of several such groups the largest.
 * @returns a path, a glob that matches those files and no other file that was found, or their paths
 * @throws UserError where there is none
 */
export function chooseSource(found: readonly DataFile[]): Choice<string | readonly string[]> {
  const groups = new Map<string, DataFile[]>();
  for (const file of found) {
    const key = JSON.stringify(file.columns.toSorted());
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  const sizeOf = (group: readonly DataFile[]): number => group.reduce((sum, { size }) => sum + size, 0);
  const [largest, ...others] = [...groups.values()].sort((a, b) => sizeOf(b) - sizeOf(a));
  if (largest === undefined) {
    throw new UserError(
      `mlops init: found no data file (${dataPatterns.join(', ')}); name it, such as mlops init --data path/to/rows.csv.`,
    );
  }
  const paths = largest.map(({ path }) => path).sort();
  const value = patternOf(
    paths,
    found.map(({ path }) => path),
  );
  const left = others.flat().map(({ path }) => path);
  const alone = paths.length === 1 ? 'the only data file here' : `${paths.length} data files with the same columns`;
  const why = left.length === 0 ? alone : `the largest of the data files here; ${listed(left)} have other columns`;
  return { value, why };
}

function patternOf(paths: readonly string[], all: readonly string[]): string | readonly string[] {
  const [first] = paths;
  if (paths.length === 1) return first!;
  const cut = first!.lastIndexOf('/') + 1;
  const folder = first!.slice(0, cut);
  const suffix = first!.slice(first!.lastIndexOf('.'));
  const within = (path: string): boolean =>
    path.startsWith(folder) && !path.slice(cut).includes('/') && path.endsWith(suffix);
  const matched = all.filter(within);
  return paths.every(within) && matched.length === paths.length ? `${folder}*${suffix}` : paths;
}
