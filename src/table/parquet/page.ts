import type { PageHeader } from 'hyparquet';
import type { NullBytes } from '../profile/null-bytes.js';
import { cellsOf, sizeOf, type Cells } from './cells.js';
import type { Codec } from './codec.js';
import { Damage } from './damage.js';
import type { ParquetColumn } from './footer.js';
import { decodeHybrid } from './hybrid.js';
import { decodeRaw } from './raw.js';

const largestPage = 1 << 27;
const mostValues = 1 << 24;

/** What is the same for all pages of a column. */
export interface PageContext {
  readonly column: ParquetColumn;
  readonly codec: Codec;
  readonly nulls: NullBytes;
}

/** Where the values of a page stand once it is decompressed. */
interface OpenPage {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly rows: number;
  readonly encoding: string;
  /** 1 where a row's value is present; null: all are. */
  readonly present: Uint8Array | null;
}

/** @throws Damage for sizes that cannot be */
export function decompress(bytes: Uint8Array, length: number, codec: Codec): Uint8Array {
  if (!(length >= 0 && length <= largestPage)) throw new Damage('a page says that it becomes larger than 128 MB');
  if (length === 0) return new Uint8Array(0);
  const page = codec(bytes, length);
  if (page.length !== length) throw new Damage('a page does not become as long as it says');
  return page;
}

/** The dictionary of a column chunk. */
export function dictionaryOf(header: PageHeader, bytes: Uint8Array, { column, codec, nulls }: PageContext): Cells {
  const count = checkedCount(header.dictionary_page_header?.num_values);
  const page = decompress(bytes, header.uncompressed_page_size, codec);
  const { type, length, kind } = column;
  return cellsOf(decodeRaw({ bytes: page, from: 0, count, encoding: 'PLAIN', type, length }), kind, nulls, true);
}

/** The cells of all rows of a data page. */
export function dataOf(header: PageHeader, bytes: Uint8Array, dictionary: Cells | null, context: PageContext): Cells {
  const page = header.type === 'DATA_PAGE' ? openFirst(header, bytes, context) : openSecond(header, bytes, context);
  const count = page.present === null ? page.rows : ones(page.present);
  const dense = page.encoding.endsWith('_DICTIONARY')
    ? chosen(page, count, dictionary)
    : plainCells(page, count, context);
  return page.present === null || count === page.rows ? dense : spread(dense, page.present);
}

function openFirst(header: PageHeader, bytes: Uint8Array, { column, codec }: PageContext): OpenPage {
  const data = header.data_page_header;
  if (data === undefined) throw new Damage('a page has no header');
  const rows = checkedCount(data.num_values);
  const page = decompress(bytes, header.uncompressed_page_size, codec);
  if (!column.nullable) return { bytes: page, from: 0, rows, encoding: data.encoding, present: null };
  if (data.definition_level_encoding !== 'RLE') throw new Damage('a page stores its missing values in a form of old');
  if (page.length < 4) throw new Damage('a page is cut off');
  const end = 4 + new DataView(page.buffer, page.byteOffset, page.byteLength).getUint32(0, true);
  return { bytes: page, from: end, rows, encoding: data.encoding, present: levels(page, 4, end, rows) };
}

function openSecond(header: PageHeader, bytes: Uint8Array, { column, codec }: PageContext): OpenPage {
  const data = header.data_page_header_v2;
  if (data === undefined) throw new Damage('a page has no header');
  const rows = checkedCount(data.num_values);
  const first = data.repetition_levels_byte_length;
  const end = first + data.definition_levels_byte_length;
  if (!(first >= 0 && end >= first && end <= bytes.length)) throw new Damage('a page is cut off');
  const present = column.nullable ? levels(bytes, first, end, rows) : null;
  const rest = bytes.subarray(end);
  const length = header.uncompressed_page_size - end;
  const packed = data.is_compressed !== false;
  if (!packed && rest.length !== length) throw new Damage('a page is not as long as it says');
  return { bytes: packed ? decompress(rest, length, codec) : rest, from: 0, rows, encoding: data.encoding, present };
}

function levels(bytes: Uint8Array, from: number, end: number, rows: number): Uint8Array {
  if (end > bytes.length) throw new Damage('a page is cut off');
  const present = new Uint8Array(rows);
  decodeHybrid(bytes, from, end, 1, present);
  // Of a width of one bit; a run may say more.
  for (let row = 0; row < rows; row++)
    if (present[row]! > 1) throw new Damage('a page says that a flat column is nested');
  return present;
}

function plainCells({ bytes, from, encoding }: OpenPage, count: number, { column, nulls }: PageContext): Cells {
  const { type, length, kind } = column;
  return cellsOf(decodeRaw({ bytes, from, count, encoding, type, length }), kind, nulls, false);
}

/** Values that are named by their place in the dictionary. */
function chosen({ bytes, from }: OpenPage, count: number, dictionary: Cells | null): Cells {
  const places = new Int32Array(count);
  if (count > 0) {
    if (from >= bytes.length) throw new Damage('a page is cut off');
    decodeHybrid(bytes, from + 1, bytes.length, bytes[from]!, places);
  }
  const size = dictionary === null ? 0 : sizeOf(dictionary);
  for (let at = 0; at < count; at++)
    if (places[at]! < 0 || places[at]! >= size) throw new Damage('a value is missing in the dictionary');
  if (dictionary === null) return { kind: 'numbers', values: new Float64Array(0), present: null };
  if (dictionary.kind === 'codes') {
    for (let at = 0; at < count; at++) places[at] = dictionary.codes[places[at]!]!;
    return { kind: 'codes', codes: places, list: dictionary.list };
  }
  const values = new Float64Array(count);
  for (let at = 0; at < count; at++) values[at] = dictionary.values[places[at]!]!;
  if (dictionary.present === null) return { kind: 'numbers', values, present: null };
  const present = new Uint8Array(count);
  for (let at = 0; at < count; at++) present[at] = dictionary.present[places[at]!]!;
  return { kind: 'numbers', values, present };
}

/** Puts values where rows have one. */
function spread(dense: Cells, present: Uint8Array): Cells {
  if (dense.kind === 'codes') {
    const codes = new Int32Array(present.length).fill(-1);
    for (let row = 0, at = 0; row < present.length; row++) if (present[row] === 1) codes[row] = dense.codes[at++]!;
    return { kind: 'codes', codes, list: dense.list };
  }
  const values = new Float64Array(present.length);
  for (let row = 0, at = 0; row < present.length; row++) {
    if (present[row] !== 1) continue;
    values[row] = dense.values[at]!;
    if (dense.present !== null && dense.present[at] === 0) present[row] = 0;
    at++;
  }
  return { kind: 'numbers', values, present };
}

function ones(flags: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < flags.length; at++) sum += flags[at]!;
  return sum;
}

function checkedCount(count: number | undefined): number {
  if (count === undefined || !(count >= 0 && count <= mostValues))
    throw new Damage('a page says that it has more than 16,777,216 values');
  return count;
}
