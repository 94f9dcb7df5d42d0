import { createGunzip } from 'node:zlib';
import { OutsideError, UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import { contentOf } from './format.js';
import type { SourceFile } from './source.js';
import { throughZlib } from './zlib-stream.js';
import { decompressZstd } from './zstd.js';

type Bytes = AsyncIterable<Uint8Array>;

/**
 * The bytes of a file of text, decompressed as its name says, in chunks of at most about half a megabyte. Several gzip members or zstd frames are read
 * one after the other. Memory stays flat, however much comes out of how little: what is not asked for is not decompressed.
 * @param digest whether the digest of the file will be asked for, see `Files.stream`
 * @param room where chunks of a file that is not compressed may be put, see `Files.stream`
 * @throws UserError where the content is not what the name says, is cut off or damaged
 */
export async function* byteStream(
  files: Files,
  source: SourceFile,
  digest = false,
  room?: Uint8Array,
): AsyncGenerator<Uint8Array, void, undefined> {
  const bytes = checked(files.stream(source.full, digest, source.compression === null ? room : undefined), source);
  try {
    if (source.compression === null) yield* bytes;
    else if (source.compression === 'gzip') yield* throughZlib(createGunzip({ chunkSize: 1 << 18 }), bytes);
    else yield* decompressZstd(bytes);
  } catch (cause) {
    throw described(cause, source);
  }
}

/** Refuses, before the first chunk goes on, a file that is something else than its name says. */
async function* checked(chunks: Bytes, source: SourceFile): AsyncGenerator<Uint8Array, void, undefined> {
  let head: Uint8Array | null = new Uint8Array(0);
  for await (const chunk of chunks) {
    if (head === null) {
      yield chunk;
      continue;
    }
    head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
    if (head.length < 4) continue;
    checkContent(head, source);
    yield head;
    head = null;
  }
  if (head === null) return;
  checkContent(head, source);
  if (head.length > 0) yield head;
}

const words = { gzip: 'gzip', zstd: 'Zstandard', parquet: 'Parquet', zip: 'a ZIP archive (or a workbook)' };
const remedies = {
  gzip: 'let its name end with .gz',
  zstd: 'let its name end with .zst',
  parquet: 'let its name end with .parquet',
  zip: 'unpack it, or export the sheet as CSV',
};

/** @throws UserError where the first bytes of a file contradict its name; an empty text is none of its business */
export function checkContent(head: Uint8Array, { path, format, compression }: SourceFile): void {
  const content = contentOf(head);
  const named = compression ?? (format === 'parquet' ? 'parquet' : 'other');
  if (content === named) return;
  const expected = named === 'other' ? 'text' : words[named];
  const found = content === 'other' ? (head.length === 0 ? 'nothing' : 'something else') : words[content];
  const remedy = content === 'other' ? 'rename the file, or make it again' : remedies[content];
  throw new UserError(`${path}: the name says ${expected} and the content is ${found}; ${remedy}.`);
}

function described(cause: unknown, { path, compression }: SourceFile): unknown {
  if (compression === null || cause instanceof UserError || cause instanceof OutsideError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  const what = /unexpected end|unexpected EOF/i.test(message) ? 'are cut off' : `are damaged (${message})`;
  return new UserError(`${path}: the ${words[compression]} data ${what}; fetch or make the file again.`, { cause });
}
