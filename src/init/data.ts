import type { Files } from '../host/files.js';
import { UserError } from '../host/errors.js';
import { dataOptions } from '../table/data.options.js';
import { inferColumns } from '../table/infer.js';
import { readTable } from '../table/read.js';
import { resolveSources } from '../table/source.js';
import { columnFacts, type ColumnFacts } from './column-facts.js';
import { dataPatterns, type DataFile } from './source-choice.js';

/** The data files of a repository, by their places, with the names of their columns; what is no table is left out. */
export async function findData(files: Files, workspace: string): Promise<DataFile[]> {
  const paths = new Set<string>();
  for (const pattern of dataPatterns) for (const path of await files.glob(pattern, workspace)) paths.add(path);
  const found: DataFile[] = [];
  let failure: UserError | null = null;
  for (const path of paths) {
    try {
      const [source] = await resolveSources(files, workspace, [path]);
      const columns = await headerOf(files, workspace, path);
      if (columns.length > 1) found.push({ path, size: source!.size, columns });
    } catch (cause) {
      if (!(cause instanceof UserError)) throw cause;
      failure ??= cause;
    }
  }
  if (found.length === 0 && failure !== null) throw failure;
  return found;
}

async function headerOf(files: Files, workspace: string, path: string): Promise<readonly string[]> {
  const options = dataOptions.parse({ source: path, target: 'unknown' });
  for await (const { names } of readTable(files, await resolveSources(files, workspace, [path]), options)) return names;
  return [];
}

/** Names of the columns of the data. @throws UserError as reading does */
export async function columnNames(
  files: Files,
  workspace: string,
  source: readonly string[],
): Promise<{ readonly names: readonly string[]; readonly file: string }> {
  const sources = await resolveSources(files, workspace, source);
  return { names: await headerOf(files, workspace, sources[0]!.path), file: sources[0]!.path };
}

/** Looks at all columns of the data, in two passes. */
export async function lookAtData(
  files: Files,
  workspace: string,
  source: readonly string[],
): Promise<readonly ColumnFacts[]> {
  const options = dataOptions.parse({ source: [...source], target: 'unknown' });
  const sources = await resolveSources(files, workspace, source);
  const columns = await inferColumns(readTable(files, sources, options));
  return columnFacts(readTable(files, sources, options), columns);
}
