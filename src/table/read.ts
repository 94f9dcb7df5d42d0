import type { Files } from '../host/files.js';
import type { SourceFile } from './source.js';
import type { Batch } from './table.js';

/** How the cells of a CSV file are told apart and what means missing. */
export interface ReadOptions {
  /** One character, or null: found in the header line of each file. */
  readonly delimiter: string | null;
  readonly nulls: readonly string[];
}

/** Streams the rows of all files, in the order of the files, in batches of at most 4,096 rows; columns are in the first file's order. */
// eslint-disable-next-line @typescript-eslint/require-await
export async function* readTable(
  _files: Files,
  _sources: readonly SourceFile[],
  _options: ReadOptions,
): AsyncGenerator<Batch, void, undefined> {
  yield* [];
  throw new Error('being written');
}
