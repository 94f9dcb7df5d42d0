import { isAscii, isUtf8 } from 'node:buffer';
import { UserError } from '../host/errors.js';

/**
 * Text of a block of whole lines in UTF-8.
 * @param file, line where the block starts, for errors
 * @throws UserError with the line of the first byte that is not UTF-8
 */
export function decode(bytes: Uint8Array, file: string, line: number): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Latin-1 keeps one byte a character in memory, and every position as it is.
  if (isAscii(buffer)) return buffer.toString('latin1');
  if (isUtf8(buffer)) return buffer.toString('utf8');
  throw notUtf8(buffer, file, line);
}

/**
 * Checks a block of whole lines without decoding it.
 * @throws UserError with the line of the first byte that is not UTF-8
 */
export function checkUtf8(bytes: Buffer, file: string, line: number): void {
  if (!isUtf8(bytes)) throw notUtf8(bytes, file, line);
}

function notUtf8(buffer: Buffer, file: string, line: number): UserError {
  return new UserError(
    `${file}:${String(wrongLine(buffer, line))}: not UTF-8; save the file as UTF-8 (it may be in Latin-1 or Windows-1252).`,
  );
}

function wrongLine(buffer: Buffer, line: number): number {
  let at = line;
  let from = 0;
  for (;;) {
    const end = lineEnd(buffer, from);
    if (end < 0 || !isUtf8(buffer.subarray(from, end))) return at;
    from = buffer[end] === 13 && buffer[end + 1] === 10 ? end + 2 : end + 1;
    at++;
  }
}

function lineEnd(buffer: Buffer, from: number): number {
  const feed = buffer.indexOf(10, from);
  const carriage = buffer.subarray(0, feed < 0 ? undefined : feed).indexOf(13, from);
  return carriage < 0 ? feed : carriage;
}

/**
 * Length of the byte order mark at the beginning of a file: 3 in UTF-8 with one, else 0.
 * @throws UserError for UTF-16 and UTF-32
 */
export function markLength(bytes: Uint8Array, file: string): number {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 3;
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new UserError(`${file}:1: the file is in UTF-16; save it as UTF-8.`);
  }
  return 0;
}
