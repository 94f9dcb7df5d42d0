import type { Files } from '../host/files.js';
import type { DataOptions } from '../table/data.options.js';
import { overRows, type PassPorts } from '../table/over-rows.js';
import { readTable } from '../table/read.js';
import type { SourceFile } from '../table/source.js';
import type { Column, ColumnType } from '../table/table.js';
import { typesOf, type TypesInputs } from '../table/types-job.js';
import { readSchema } from './schema-file.js';

/** The parts of `data` that say what the columns are. */
export type ColumnOptions = Pick<DataOptions, 'schema' | 'delimiter' | 'nulls'>;

/**
 * The columns of the data in the first file's order with their types: the schema file's where it exists, otherwise inferred.
 * A column that the schema does not list is inferred, too. Cost: one pass where something is inferred, else the first block of a file.
 * @throws UserError for data that cannot be read or a schema file with mistakes
 */
export async function columnTypes(
  ports: PassPorts,
  workspace: string,
  data: ColumnOptions,
  sources: readonly SourceFile[],
): Promise<Column[]> {
  const schema = await readSchema(ports.files, workspace, data.schema);
  const types = new Map<string, ColumnType>((schema?.columns ?? []).map(({ name, type }) => [name, type]));
  const names = await columnNames(ports.files, sources, data);
  const places = [...names.keys()].filter((at) => !types.has(names[at]!));
  if (places.length > 0) {
    const init: TypesInputs = { nulls: data.nulls, places };
    const { results } = await overRows<readonly number[]>(sources, data, { name: 'types', init }, ports);
    for (const [at, type] of typesOf(results).entries()) types.set(names[places[at]!]!, type);
  }
  return names.map((name) => ({ name, type: types.get(name)! }));
}

async function columnNames(
  files: Files,
  sources: readonly SourceFile[],
  data: ColumnOptions,
): Promise<readonly string[]> {
  for await (const { names } of readTable(files, sources, data)) return names;
  return [];
}
