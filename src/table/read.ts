import type { Files } from '../host/files.js';
import { byteStream } from './byte-stream.js';
import { CsvReader } from './csv.js';
import { NullTexts } from './nulls.js';
import type { SourceFile } from './source.js';
import { watched } from './unchanged.js';
import type { Batch } from './table.js';

/** How the cells of a CSV file are told apart and what means missing. */
export interface ReadOptions {
  /** One character, or null: found in the header line of each file. */
  readonly delimiter: string | null;
  /** Texts that mean a missing value, in quotes or not. An empty cell without quotes always does; `""` is an empty text. */
  readonly nulls: readonly string[];
}

/**
 * Streams the rows of all files, in the order of the files, in batches of at most 4,096 rows. Columns are in the first file's order;
 * a later file may have them in another order. A kept cell may keep its block alive: see `ownText`.
 * @throws UserError with file and line: not RFC 4180, a ragged row, not UTF-8, no rows, other columns than the first file, a row over 16 MB;
 * OutsideError where a file is not what it was when it was found
 * Cost: memory for one block of a file (about 256 kB) and its rows.
 */
export function readTable(
  files: Files,
  sources: readonly SourceFile[],
  options: ReadOptions,
): AsyncGenerator<Batch, void, undefined> {
  return watched(files, sources, readRows(files, sources, options));
}

async function* readRows(
  files: Files,
  sources: readonly SourceFile[],
  options: ReadOptions,
): AsyncGenerator<Batch, void, undefined> {
  const nulls = new NullTexts(options.nulls);
  let expected: { names: readonly string[]; file: string } | null = null;
  for (const source of sources) {
    const file = source.path;
    const reader: CsvReader = new CsvReader({ file, delimiter: options.delimiter, nulls, expected });
    for await (const chunk of byteStream(files, source)) yield* reader.push(chunk, false);
    yield* reader.push(new Uint8Array(0), true);
    expected ??= { names: reader.names, file };
  }
}
