import { ByteReader } from './byte-reader.js';

/** One entry of a tar. */
export interface TarEntry {
  readonly name: string;
  /** `file`, `directory`, or what else it is, in words. */
  readonly kind: string;
  readonly size: number;
  /** Its bytes; those that are not taken are passed over. */
  readonly content: AsyncIterable<Uint8Array>;
}

const block = 512;
/** Of a header that holds a name: names have at most 1,000 characters. */
const longestHeader = 1 << 16;
/** What may follow the end of an archive, which some programs fill up. */
const longestEnd = 1 << 20;

const kinds: Readonly<Record<string, string>> = {
  '0': 'file',
  '\0': 'file',
  '1': 'link',
  '2': 'symlink',
  '3': 'character-device',
  '4': 'block-device',
  '5': 'directory',
  '6': 'fifo',
  S: 'sparse file',
  g: 'header for all files',
};

/**
 * The entries of a tar (POSIX ustar, pax, GNU's long names) in their order, as strictly as a model's archive is written: whatever says nothing of a
 * file, comes twice or has no end is an error. Memory and time do not depend on what the archive claims.
 * @throws Error with the reason, in words; whatever the chunks throw
 */
export async function* tarEntries(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry, void, undefined> {
  const reader = new ByteReader(chunks);
  try {
    for (let header = await nextHeader(reader); header !== null; header = await nextHeader(reader)) {
      let left = header.size;
      const content = (async function* (): AsyncGenerator<Uint8Array, void, undefined> {
        for await (const part of reader.parts(left)) {
          left -= part.length;
          yield part;
        }
        if (left > 0) throw new Error('it is cut off');
      })();
      yield { ...header, content };
      for await (const part of reader.parts(left)) left -= part.length;
      await pass(reader, padding(header.size));
      if (left > 0) throw new Error('it is cut off');
    }
    await expectEnd(reader);
  } finally {
    await reader.close();
  }
}

type Header = Omit<TarEntry, 'content'>;

/** The header of the next entry, with what a header of its own says of its name and size; null at the end. */
async function nextHeader(reader: ByteReader): Promise<Header | null> {
  const fields = await headerFields(reader);
  if (fields === null || (fields.type !== 'x' && fields.type !== 'L'))
    return fields === null ? null : named(fields, {});
  if (fields.size > longestHeader) throw new Error(`a header of ${fields.size} bytes`);
  const bytes = await reader.piece(fields.size);
  if (bytes.length < fields.size) throw new Error('it is cut off');
  await pass(reader, padding(fields.size));
  const told = fields.type === 'L' ? { path: text(bytes) } : paxRecords(bytes);
  const file = await headerFields(reader);
  if (file === null) throw new Error('the file of a header is missing');
  if (file.type === 'x' || file.type === 'L') throw new Error('two headers for one file');
  return named(file, told);
}

interface Fields {
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

interface Told {
  readonly path?: string;
  readonly size?: string;
  readonly sparse?: true;
}

function named(fields: Fields, told: Told): Header {
  const name = told.path ?? fields.name;
  const size = told.size === undefined ? fields.size : wholeNumber(told.size, 10);
  const kind = kinds[fields.type] ?? `member of the type ${JSON.stringify(fields.type)}`;
  // Programs of old write a folder as an empty file.
  if (kind === 'directory' || (kind === 'file' && size === 0 && name.endsWith('/')))
    return { name, kind: 'directory', size: 0 };
  return { name, size, kind: told.sparse === true ? 'sparse file' : kind };
}

async function headerFields(reader: ByteReader): Promise<Fields | null> {
  const bytes = await reader.piece(block);
  if (bytes.length < block) throw new Error('it is cut off');
  if (bytes.every((byte) => byte === 0)) return null;
  const ustar = bytes.toString('latin1', 257, 263);
  let sum = 8 * 32;
  for (let at = 0; at < block; at++) if (at < 148 || at >= 156) sum += bytes[at]!;
  if (!ustar.startsWith('ustar') || wholeNumber(bytes.toString('latin1', 148, 156), 8) !== sum)
    throw new Error('a header that is none');
  // Only POSIX has the rest of a long name there.
  const folder = ustar === 'ustar\0' ? text(bytes.subarray(345, 500)) : '';
  const name = text(bytes.subarray(0, 100));
  return {
    name: folder === '' ? name : `${folder}/${name}`,
    type: bytes.toString('latin1', 156, 157),
    size: sizeOf(bytes.subarray(124, 136)),
  };
}

/** The records of a pax header: each `<its own length> <key>=<value>` and a line feed. */
function paxRecords(bytes: Buffer): Told {
  let told: Told = {};
  for (let at = 0; at < bytes.length;) {
    const blank = bytes.indexOf(' ', at);
    const end = at + wholeNumber(bytes.toString('latin1', at, blank < 0 ? at : blank), 10);
    const equals = bytes.indexOf('=', at);
    if (equals < blank || equals >= end || end > bytes.length || bytes[end - 1] !== 10)
      throw new Error('a header that is none');
    const key = bytes.toString('latin1', blank + 1, equals);
    const value = text(bytes.subarray(equals + 1, end - 1));
    if (key === 'path' || key === 'size') told = { ...told, [key]: value };
    if (key.startsWith('GNU.sparse')) told = { ...told, sparse: true };
    at = end;
  }
  return told;
}

/** Up to the first NUL. */
function text(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(end < 0 ? bytes : bytes.subarray(0, end));
  } catch (cause) {
    throw new Error('a name that is not UTF-8', { cause });
  }
}

/** Octal digits, or for more than they hold a binary number after 0x80. */
function sizeOf(field: Buffer): number {
  if (field[0] !== 0x80) return wholeNumber(field.toString('latin1'), 8);
  const size = field.readUIntBE(6, 6);
  if (field.subarray(1, 6).some((byte) => byte !== 0)) throw new Error('a size without bounds');
  return size;
}

function wholeNumber(digits: string, base: 8 | 10): number {
  const trimmed = digits.replace(/[ \0]+$/, '').trimStart();
  const number = (base === 8 ? /^[0-7]{1,12}$/ : /^\d{1,15}$/).test(trimmed) ? parseInt(trimmed, base) : NaN;
  if (Number.isNaN(number)) throw new Error('a number that is none');
  return number;
}

function padding(size: number): number {
  return (block - (size % block)) % block;
}

async function pass(reader: ByteReader, length: number): Promise<void> {
  if ((await reader.piece(length)).length < length) throw new Error('it is cut off');
}

/** Reads what follows the end, so that the checksum of the compressed bytes is looked at. */
async function expectEnd(reader: ByteReader): Promise<void> {
  let after = 0;
  for await (const part of reader.parts(longestEnd + 1)) {
    after += part.length;
    if (part.some((byte) => byte !== 0)) throw new Error('something follows its end');
  }
  if (after > longestEnd) throw new Error('its end is too long');
}
