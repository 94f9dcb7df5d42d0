import type { Files } from '../host/files.js';
import { byteStream } from './byte-stream.js';
import { CsvReader, type CsvSettings } from './csv.js';
import { JsonLinesReader, type JsonLinesSettings } from './json-lines.js';
import { NullTexts } from './nulls.js';
import { NullBytes } from './profile/null-bytes.js';
import type { SourceFile } from './source.js';
import type { Batch, ColumnType } from './table.js';
import { watched } from './unchanged.js';

/** How the cells of a file are told apart and what means missing. */
export interface ReadOptions {
  /** Of CSV: one character, or null: found in the header line of each file. */
  readonly delimiter: string | null;
  /** Texts that mean a missing value, in quotes or not. An empty cell of CSV without quotes always does; `""` is an empty text. */
  readonly nulls: readonly string[];
}

/** The columns of the file read first, which later ones must have, too. */
export interface Head {
  readonly names: readonly string[];
  readonly file: string;
  /** What the first Parquet file says of the columns. */
  readonly types: { readonly says: readonly (ColumnType | null)[]; readonly file: string } | null;
}

/**
 * Streams the rows of all files, in the order of the files, in batches of at most 4,096 rows. Columns are in the first file's order;
 * a later file may have them in another order and be of another format. A kept cell may keep its block alive: see `ownText`.
 * @throws UserError with file and line: not of its format, a ragged row, not UTF-8, no rows, other columns than the first file, a row over 16 MB;
 * OutsideError where a file is not what it was when it was found
 * Cost: memory for one block of a file (about 256 kB) and its rows; of Parquet for a page a column.
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
  let head: Head | null = null;
  for (const source of sources) {
    if (source.format === 'parquet') {
      const { readParquet } = await import('./parquet/read.js');
      head = yield* readParquet(files, source, new NullBytes(options.nulls), head);
      continue;
    }
    const settings: CsvSettings & JsonLinesSettings = {
      file: source.path,
      delimiter: options.delimiter,
      nulls,
      expected: head,
    };
    const reader: CsvReader | JsonLinesReader =
      source.format === 'csv' ? new CsvReader(settings) : new JsonLinesReader(settings);
    for await (const chunk of byteStream(files, source)) yield* reader.push(chunk, false);
    yield* reader.push(new Uint8Array(0), true);
    head ??= { names: reader.names, file: source.path, types: null };
  }
}
