import type { Files } from '../../host/files.js';
import type { NullBytes } from '../profile/null-bytes.js';
import type { Head } from '../read.js';
import type { SourceFile } from '../source.js';
import type { Batch } from '../table.js';
import { textsOf } from './pieces.js';
import { openParquet, parquetOrder, parquetTypes, readRowGroup } from './row-group.js';

const batchRows = 4096;

/**
 * Streams the rows of a Parquet file as texts.
 * @returns the columns that later files must have
 * @throws UserError as `openParquet`, `parquetOrder` and `readRowGroup` do
 */
export async function* readParquet(
  files: Files,
  source: SourceFile,
  nulls: NullBytes,
  head: Head | null,
): AsyncGenerator<Batch, Head, undefined> {
  const open = await openParquet(files, source);
  const order = parquetOrder(open, head);
  const says = parquetTypes(open, order);
  const names = head?.names ?? open.names;
  for (const group of open.footer.groups.keys()) {
    for await (const chunk of readRowGroup(files, open, group, order, nulls)) {
      const columns = chunk.columns.map(textsOf);
      for (let from = 0; from < chunk.rows; from += batchRows) {
        const to = Math.min(chunk.rows, from + batchRows);
        const cells = columns.map((column) => column.slice(from, to));
        yield { file: source.path, names, rows: to - from, cells, lines: chunk.lines.slice(from, to), says };
      }
    }
  }
  return { names, file: head?.file ?? source.path, types: head?.types ?? { says, file: source.path } };
}
