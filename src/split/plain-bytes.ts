import type { ByteText } from './byte-text.js';
import { isShortest } from './shortest-decimal.js';

/** Digits with which every decimal is the shortest text of its double. */
const safeDigits = 15;

/**
 * Where the canonical text of a number ends that begins these bytes as it stands; -1: `numberText` has to tell. A whole number or one with decimals,
 * without a sign but minus and zeros in front, and not below 1e-4, or such a one with a negative exponent as C writes it; zeros behind the decimals are
 * not part of it. Most numbers of most files are.
 */
export function plainNumberEnd(bytes: Uint8Array, start: number, end: number): number {
  const first = bytes[start] === 45 ? start + 1 : start;
  if (end - first > 26 || first === end) return -1;
  let at = first;
  let upper = 0;
  let lower = 0;
  let digits = 0;
  for (; at < end; at++) {
    const digit = bytes[at]! - 48;
    if (digit < 0 || digit > 9) break;
    if (digits++ < safeDigits) upper = upper * 10 + digit;
  }
  const belowOne = bytes[first] === 48;
  if (digits === 0 || digits > safeDigits || (belowOne && digits > 1)) return -1;
  const whole = belowOne ? (first === start ? first + 1 : -1) : at;
  if (at === end) return whole;
  const point = at;
  if (bytes[point] === 46) at++;
  else if (bytes[point] !== 101) return -1;
  if (belowOne) {
    digits = 0;
    while (at < end && bytes[at] === 48) at++;
  }
  let last = whole;
  for (; at < end; at++) {
    const digit = bytes[at]! - 48;
    if (digit < 0 || digit > 9) break;
    if (digits++ < safeDigits) upper = upper * 10 + digit;
    else lower = lower * 10 + digit;
    if (digit !== 0) last = at + 1;
  }
  if (at < end) {
    const isMantissa = point === first + 1 && !belowOne && digits <= safeDigits && (at === point || last === at);
    return isMantissa && isSmallExponent(bytes, at, end) ? end : -1;
  }
  if (last === whole) return point === end - 1 ? -1 : whole;
  // 0.0001 is the smallest that is written without an exponent.
  if (belowOne && last - point > 4 && isZeros(bytes, point + 1, point + 5)) return -1;
  if (digits <= safeDigits) return last;
  const isLong = last === end && digits <= safeDigits + 2;
  return isLong && isShortest(upper, lower, digits - safeDigits, end - 1 - point) ? end : -1;
}

/** Whether `e-05` to `e-300` is all that is left. */
function isSmallExponent(bytes: Uint8Array, start: number, end: number): boolean {
  const digits = end - start - 2;
  if (bytes[start] !== 101 || bytes[start + 1] !== 45 || digits < 2 || digits > 3) return false;
  let exponent = 0;
  for (let at = start + 2; at < end; at++) {
    const digit = bytes[at]! - 48;
    if (digit < 0 || digit > 9) return false;
    exponent = exponent * 10 + digit;
  }
  return digits === 2 ? exponent > 4 : exponent >= 100 && exponent <= 300;
}

function isZeros(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] !== 48) return false;
  return true;
}

/**
 * What JSON does with the bytes of a text in UTF-8: 0: they stand as they are; otherwise what follows a backslash; 1: the text has to tell. Characters
 * below U+0300 are in the normal form C, whatever follows them.
 */
const inJson = new Uint8Array(256).fill(1, 0, 32).fill(1, 0xcc);
for (const [byte, escape] of ['\tt', '\nn', '\rr', '\\\\'].map(
  (pair) => [pair.charCodeAt(0), pair.charCodeAt(1)] as const,
)) {
  inJson[byte] = escape;
}
inJson[34] = 1;

/** Adds a text in bytes as JSON has it, in quotes; false, and nothing was added, where the text has to tell. */
export function writeJsonText(text: ByteText, bytes: Uint8Array, start: number, end: number): boolean {
  text.reserve((end - start) * 2 + 2);
  const to = text.bytes;
  let size = text.size;
  to[size++] = 34;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    const escape = inJson[byte]!;
    if (escape === 0) to[size++] = byte;
    else if (escape === 1) return false;
    else {
      to[size++] = 92;
      to[size++] = escape;
    }
  }
  to[size++] = 34;
  text.size = size;
  return true;
}

/** How a text without a double quote (not empty) is written in CSV, as `csvRow` has it: as it stands, in quotes, or that is to be found out from the text. */
export function csvForm(bytes: Uint8Array, start: number, end: number): 'bare' | 'quoted' | 'unknown' {
  const first = bytes[start]!;
  const last = bytes[end - 1]!;
  // A byte order mark, perhaps.
  if (first === 0xef) return 'unknown';
  let quoted = first === 32 || first === 9 || last === 32 || last === 9;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === 34) return 'unknown';
    if (byte === 44 || byte === 10 || byte === 13) quoted = true;
  }
  return quoted ? 'quoted' : 'bare';
}

/** Whether a comma or a line end is inside, for which CSV wants quotes. */
export function hasSeparator(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === 44 || byte === 10 || byte === 13) return true;
  }
  return false;
}
