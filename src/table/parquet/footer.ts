import type { FileMetaData, SchemaElement } from 'hyparquet';
import type { Files } from '../../host/files.js';
import { kindOf, type ColumnKind } from './column-kind.js';
import { Damage, Refused } from './damage.js';
import { checkStruct } from './thrift.js';

const ending = 8;
const magic = 0x31524150;
const encrypted = 0x45524150;
const longestFooter = 1 << 27;

/** A column of a Parquet file. */
export interface ParquetColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly type: NonNullable<SchemaElement['type']>;
  /** Bytes of a value of FIXED_LEN_BYTE_ARRAY, else 0. */
  readonly length: number;
  readonly nullable: boolean;
}

/** Where a column's pages of a row group stand in the file. */
export interface ColumnPlace {
  readonly start: number;
  readonly end: number;
  readonly codec: string;
}

/** Rows that are stored together, and can be read without the others. */
export interface RowGroup {
  readonly rows: number;
  /** Row of the file with which it begins, from 0. */
  readonly first: number;
  /** In the order of the file's columns. */
  readonly places: readonly ColumnPlace[];
}

/** What a Parquet file says of itself; a plain value. */
export interface ParquetFooter {
  readonly columns: readonly ParquetColumn[];
  readonly groups: readonly RowGroup[];
  readonly rows: number;
  /** The file's own notes. */
  readonly notes: ReadonlyMap<string, string>;
}

/**
 * @param size of the file in bytes
 * @throws Damage for what is no whole Parquet file, Refused for nested columns and the like. Cost: two reads.
 */
export async function readFooter(files: Files, full: string, size: number): Promise<ParquetFooter> {
  if (size < 12) throw new Damage('it is cut off');
  const last = Buffer.from(await files.range(full, size - ending, size));
  if (last.length < ending) throw new Damage('it is cut off');
  const mark = last.readUInt32LE(4);
  if (mark === encrypted) throw new Refused('it is encrypted; decrypt it first');
  if (mark !== magic) throw new Damage('its end is missing');
  const length = last.readUInt32LE(0);
  if (length > size - ending - 4) throw new Damage('its end names more metadata than there are bytes');
  if (length > longestFooter) throw new Refused('its metadata take over 128 MB; write fewer columns or row groups');
  const bytes = await files.range(full, size - ending - length, size);
  if (bytes.length < length + ending) throw new Damage('it is cut off');
  if (checkStruct(bytes.subarray(0, length), 0) > length) throw new Damage('its metadata are cut off');
  const { parquetMetadata } = await import('hyparquet');
  return parsed(() => footerOf(parquetMetadata(bytes, { geoparquet: false }), size - ending - length));
}

/** The library does not check of what types fields are: its errors, and ours that come of it, are about what the bytes are not. */
function parsed(parse: () => ParquetFooter): ParquetFooter {
  try {
    return parse();
  } catch (cause) {
    if (cause instanceof Damage || cause instanceof Refused) throw cause;
    throw new Damage('its metadata are not those of Parquet', { cause });
  }
}

function footerOf(metadata: FileMetaData, end: number): ParquetFooter {
  const columns = columnsOf(metadata.schema);
  const groups: RowGroup[] = [];
  let rows = 0;
  for (const group of metadata.row_groups) {
    const count = whole(group.num_rows, 'rows of a row group');
    if (group.columns.length !== columns.length) throw new Damage('a row group has other columns than the schema');
    groups.push({
      rows: count,
      first: rows,
      places: group.columns.map((column, at) => place(column, columns[at]!, end)),
    });
    rows += count;
  }
  if (rows !== whole(metadata.num_rows, 'rows')) throw new Damage('its row groups have other rows than it says');
  const notes = new Map((metadata.key_value_metadata ?? []).map(({ key, value }) => [key, value ?? ''] as const));
  return { columns, groups, rows, notes };
}

function columnsOf([root, ...elements]: readonly SchemaElement[]): ParquetColumn[] {
  if (root === undefined) throw new Damage('it has no schema');
  for (const { name, num_children: children, repetition_type: repetition } of elements) {
    if (typeof name !== 'string') throw new Damage('a column has no name');
    if ((children ?? 0) > 0 || repetition === 'REPEATED')
      throw new Refused(
        `column ${JSON.stringify(name)} is nested (a list, map or struct); a table has one value a cell: flatten or drop it`,
      );
  }
  if ((root.num_children ?? elements.length) !== elements.length)
    throw new Damage('its schema has other columns than it says');
  return elements.map((element) => {
    const { name, type, type_length: length, repetition_type: repetition } = element;
    if (type === undefined) throw new Damage(`column ${JSON.stringify(name)} has no type`);
    if (type === 'FIXED_LEN_BYTE_ARRAY' && !((length ?? 0) > 0))
      throw new Damage(`column ${JSON.stringify(name)} has no length`);
    return { name, kind: kindOf(element), type, length: length ?? 0, nullable: repetition !== 'REQUIRED' };
  });
}

function place(
  column: FileMetaData['row_groups'][number]['columns'][number],
  { name, type }: ParquetColumn,
  end: number,
): ColumnPlace {
  const meta = column.meta_data;
  const shown = JSON.stringify(name);
  if (column.file_path !== undefined) throw new Refused(`the pages of column ${shown} are in another file`);
  if (meta === undefined) throw new Refused(`column ${shown} is encrypted; decrypt it first`);
  if (meta.type !== type) throw new Damage(`column ${shown} has another type in a row group`);
  const offsets = [meta.data_page_offset, meta.dictionary_page_offset]
    .filter((offset) => offset !== undefined)
    .map((offset) => whole(offset, `place of column ${shown}`))
    .filter((offset) => offset > 0);
  const start = Math.min(...offsets);
  const size = whole(meta.total_compressed_size, `size of column ${shown}`);
  if (offsets.length === 0 || start < 4 || start + size > end)
    throw new Damage(`column ${shown} stands outside of the file`);
  return { start, end: start + size, codec: named(meta.codec) };
}

/** A number that the format does not know has no name, whatever the library's types say. */
function named(codec: string | undefined): string {
  return codec ?? 'an unknown codec';
}

function whole(value: unknown, what: string): number {
  const number = typeof value === 'bigint' || typeof value === 'number' ? Number(value) : Number.NaN;
  if (!Number.isSafeInteger(number) || number < 0) throw new Damage(`it does not say the ${what}`);
  return number;
}
