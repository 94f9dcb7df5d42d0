import { columnTypes } from '../schema/columns.js';
import type { DataOptions } from '../table/data.options.js';
import type { PassPorts } from '../table/over-rows.js';
import type { NamedColumns } from '../schema/names.js';
import { readTable } from '../table/read.js';
import { resolveSources, type SourceFile } from '../table/source.js';
import { checkColumns } from './columns.js';
import type { Data } from './survey.js';

/** The data of the workspace, ready to be read any number of times. */
export interface OpenedData {
  readonly data: Data;
  readonly sources: readonly SourceFile[];
  /** Names of the columns that a model may see. */
  readonly features: readonly string[];
}

/**
 * Finds the data's files, their columns and types.
 * @throws UserError where files or columns that mlops.yml names are missing, or a file cannot be read
 */
export async function openData(
  options: DataOptions & NamedColumns,
  ports: PassPorts & { readonly workspace: string },
): Promise<OpenedData> {
  const { files, workspace } = ports;
  const sources = await resolveSources(files, workspace, options.source);
  const columns = await columnTypes(ports, workspace, options, sources);
  const features = checkColumns(columns, options, sources[0]!.path);
  return { data: { columns, pass: () => readTable(files, sources, options) }, sources, features };
}
