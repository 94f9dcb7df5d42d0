import type { Files } from '../host/files.js';
import type { DataOptions } from '../table/data.options.js';
import { inferColumns } from '../table/infer.js';
import { readTable } from '../table/read.js';
import type { SourceFile } from '../table/source.js';
import type { Column, ColumnType } from '../table/table.js';
import { readSchema } from './schema-file.js';

/** The parts of `data` that say what the columns are. */
export type ColumnOptions = Pick<DataOptions, 'schema' | 'delimiter' | 'nulls'>;

/**
 * The columns of the data in the first file's order with their types: the schema file's where it exists, otherwise inferred.
 * A column that the schema does not list is inferred, too. Cost: one pass where something is inferred, else the first block of a file.
 * @throws UserError for data that cannot be read or a schema file with mistakes
 */
export async function columnTypes(
  files: Files,
  workspace: string,
  data: ColumnOptions,
  sources: readonly SourceFile[],
): Promise<{ columns: Column[]; from: 'schema' | 'data' }> {
  const schema = await readSchema(files, workspace, data.schema);
  if (schema === null) return { columns: await inferColumns(readTable(files, sources, data)), from: 'data' };
  const types = new Map<string, ColumnType>(schema.columns.map(({ name, type }) => [name, type]));
  const names = await columnNames(files, sources, data);
  const unlisted = new Set(names.filter((name) => !types.has(name)));
  if (unlisted.size > 0) {
    const inferred = await inferColumns(readTable(files, sources, data), unlisted);
    for (const { name, type } of inferred) types.set(name, type);
  }
  return { columns: names.map((name) => ({ name, type: types.get(name)! })), from: 'schema' };
}

async function columnNames(
  files: Files,
  sources: readonly SourceFile[],
  data: ColumnOptions,
): Promise<readonly string[]> {
  for await (const { names } of readTable(files, sources, data)) return names;
  return [];
}
