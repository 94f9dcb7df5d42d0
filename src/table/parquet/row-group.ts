import { UserError } from '../../host/errors.js';
import type { Files } from '../../host/files.js';
import type { Chunk, CodeCells, NumberCells } from '../chunk.js';
import { checkNames, orderOf } from '../header.js';
import type { NullBytes } from '../profile/null-bytes.js';
import type { Head } from '../read.js';
import type { SourceFile } from '../source.js';
import type { ColumnType } from '../table.js';
import { numbersAsTexts } from '../write-parquet.js';
import { codecOf } from './codec.js';
import { ColumnCursor } from './column-cursor.js';
import type { ColumnKind } from './column-kind.js';
import { Damage, Refused } from './damage.js';
import { readFooter, type ParquetFooter } from './footer.js';

const mostRows = 1 << 14;
const mostCells = 1 << 19;
const mostAhead = 1 << 24;

/** A Parquet file that is known and not read yet; a plain value, which may go to another thread. */
export interface OpenParquet {
  readonly source: SourceFile;
  readonly footer: ParquetFooter;
  /** Names of its columns, in its own order. */
  readonly names: readonly string[];
}

/** Cells of a typed format, with the type that the format says they have. */
export type TypedCells = (NumberCells | CodeCells) & { readonly says: ColumnType | null };

/** Some rows of a Parquet file. */
export interface ParquetChunk extends Chunk {
  readonly columns: readonly TypedCells[];
}

/** @throws UserError for what is no whole Parquet file, nested columns, names that are empty or twice there. Cost: two small reads. */
export async function openParquet(files: Files, source: SourceFile): Promise<OpenParquet> {
  return guarded(source, async () => {
    const { size } = (await files.stat(source.full)) ?? { size: 0 };
    const footer = await readFooter(files, source.full, size);
    const names = footer.columns.map(({ name }) => name);
    checkNames(names, source.path);
    if (footer.rows === 0)
      throw new UserError(`${source.path}: the file has columns and no rows; give it at least one row.`);
    return { source, footer, names };
  });
}

/**
 * The rows of one row group in chunks of at most 16,384, some columns of them; other columns and row groups are not read.
 * @param order for each column of a chunk, which column of the file it is
 * @throws UserError for pages that are cut off or damaged, and for texts that are not UTF-8
 * Cost: memory for a page a column, and a chunk.
 */
export async function* readRowGroup(
  files: Files,
  { source, footer }: OpenParquet,
  group: number,
  order: readonly number[],
  nulls: NullBytes,
): AsyncGenerator<ParquetChunk, void, undefined> {
  const { rows, first, places } = footer.groups[group]!;
  const step = Math.min(1 << 20, Math.max(1 << 12, Math.floor(mostAhead / order.length)));
  const most = Math.min(mostRows, Math.max(1 << 6, Math.floor(mostCells / order.length)));
  const { parquetHeader } = await import('hyparquet/src/column.js');
  const says = order.map((at) => typeOf(footer, at));
  const cursors = await guarded(source, () =>
    Promise.all(
      order.map(async (at) => {
        const context = { column: footer.columns[at]!, codec: await codecOf(places[at]!.codec), nulls };
        return new ColumnCursor(files, source.full, places[at]!, context, parquetHeader, step);
      }),
    ),
  );
  for (let from = 0; from < rows; from += most) {
    const count = Math.min(most, rows - from);
    const columns: TypedCells[] = [];
    await guarded(source, async () => {
      for (const [at, cursor] of cursors.entries()) columns.push({ ...(await cursor.take(count)), says: says[at]! });
      if (from + count === rows) for (const cursor of cursors) await cursor.finish();
    });
    const lines = new Float64Array(count);
    for (let row = 0; row < count; row++) lines[row] = first + from + row + 1;
    yield { file: source.path, rows: count, columns, lines };
  }
}

/**
 * Where the expected columns stand in a file.
 * @throws UserError that lists missing and extra ones, or names one of another type than in an earlier Parquet file
 */
export function parquetOrder(open: OpenParquet, head: Head | null): number[] {
  const { source, names } = open;
  if (head === null) return names.map((_, at) => at);
  const order = orderOf(names, head.names, source.path, head.file);
  for (const [at, says] of parquetTypes(open, order).entries()) {
    const expected = head.types?.says[at] ?? null;
    if (says === null || expected === null || says === expected) continue;
    throw new UserError(
      `${source.path}: column ${JSON.stringify(head.names[at])} is of type ${says}, in ${head.types!.file} it is of type ${expected}; all files of data.source need the same types.`,
    );
  }
  return order;
}

/** What the file says of columns: their types; null for a column of type NULL. */
export function parquetTypes({ footer }: OpenParquet, order: readonly number[]): (ColumnType | null)[] {
  return order.map((at) => typeOf(footer, at));
}

function typeOf({ columns, notes }: ParquetFooter, at: number): ColumnType | null {
  const { kind, name } = columns[at]!;
  const noted = notes.get(numbersAsTexts);
  if (kind.is === 'text' && noted !== undefined && noted.includes(JSON.stringify(name))) return 'number';
  return typeOfKind(kind);
}

function typeOfKind(kind: ColumnKind): ColumnType | null {
  switch (kind.is) {
    case 'nothing':
      return null;
    case 'number':
    case 'decimal':
      return 'number';
    case 'boolean':
      return 'boolean';
    default:
      return 'string';
  }
}

async function guarded<T>(source: SourceFile, body: () => Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (cause) {
    if (cause instanceof Refused) throw new UserError(`${source.path}: ${cause.message}.`, { cause });
    if (!(cause instanceof Damage)) throw cause;
    throw new UserError(`${source.path}: the Parquet file is damaged (${cause.message}); fetch or make it again.`, {
      cause,
    });
  }
}
