import type { Files } from '../host/files.js';
import type { DataOptions } from '../table/data.options.js';
import type { SourceFile } from '../table/source.js';
import type { Column } from '../table/table.js';

/** The columns of the data in file order with their types: the schema file's types where it exists, otherwise inferred by one pass. */
export function columnTypes(
  _files: Files,
  _workspace: string,
  _data: DataOptions,
  _sources: readonly SourceFile[],
): Promise<{ columns: Column[]; from: 'schema' | 'data' }> {
  return Promise.reject(new Error('being written'));
}
