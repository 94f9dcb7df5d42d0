import { parseNumber } from '../table/number.js';
import { parseBoolean } from '../table/boolean.js';
import type { Cell, ColumnType } from '../table/table.js';
import { numberText } from './number-text.js';
import type { RowHash } from './row-hash.js';

/** What a value begins with in the words of a row. */
const missing = 0;
const aNumber = 1;
const aText = 2;
const largeWhole = 3;
const isFalse = 4;
const isTrue = 5;

const largest = 2 ** 53;
/** The highest bit of each byte of a word. */
const beyondAscii = 0x80808080 | 0;
/** The first byte, in UTF-8, of U+0300 to U+033F. */
const leadOfMarks = 0xcc;
/** The upper half of minus zero. */
const minusZero = 0x80000000 | 0;
const double = new DataView(new ArrayBuffer(8));

/** A missing value. */
export function hashMissing(hash: RowHash): void {
  hash.word(missing);
}

/** A number below 2^53 in size, or one with a fraction, or infinite: the halves of its double. Minus zero is zero. */
export function hashNumber(hash: RowHash, value: number): void {
  double.setFloat64(0, value + 0);
  hash.word(aNumber);
  hash.word(double.getInt32(4));
  hash.word(double.getInt32(0));
}

/** The same by the halves of a double. */
export function hashHalves(hash: RowHash, low: number, high: number): void {
  hash.word(aNumber);
  hash.word(low);
  // Minus zero is zero.
  hash.word(low === 0 && high === minusZero ? 0 : high);
}

/** Whether a double holds a number of this size whatever its digits: a whole one beyond is told by its digits. */
export function isExact(value: number): boolean {
  return value < largest && value > -largest;
}

/** A number of any size, by its text. @returns false where it is none */
export function hashNumberText(hash: RowHash, text: string): boolean {
  const value = parseNumber(text);
  if (value === undefined) return false;
  if (isExact(value)) {
    hashNumber(hash, value);
    return true;
  }
  const digits = Buffer.from(numberText(text)!);
  hash.word(largeWhole);
  hash.bytes(digits, 0, digits.length);
  return true;
}

export function hashBoolean(hash: RowHash, value: boolean): void {
  hash.word(value ? isTrue : isFalse);
}

/** A text of ASCII, or one in Unicode's normal form C, in UTF-8. */
export function hashText(hash: RowHash, bytes: Uint8Array, start: number, end: number): void {
  hash.word(aText);
  hash.bytes(bytes, start, end);
}

/** The same of a view, whatever it is. @returns false where it may not be in the normal form C, and nothing was added */
export function hashIfNormal(hash: RowHash, view: DataView, start: number, end: number): boolean {
  const before = hash.size;
  hash.word(aText);
  if ((hash.view(view, start, end) & beyondAscii) === 0 || isLatin(view, start, end)) return true;
  hash.size = before;
  return false;
}

/** Whether all characters are below U+0300, of which every sequence is in the normal form C. */
function isLatin(view: DataView, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (view.getUint8(at) >= leadOfMarks) return false;
  return true;
}

/**
 * Adds a cell of a column of this type to the hash of its row: equal values are equal, however they are spelled. An empty text in a column of
 * numbers or booleans is a missing value.
 * @returns false where the cell is not of the type
 */
export function hashCell(hash: RowHash, cell: Cell, type: ColumnType): boolean {
  if (cell === null || (cell === '' && type !== 'string')) {
    hashMissing(hash);
    return true;
  }
  switch (type) {
    case 'string': {
      const bytes = Buffer.from(cell.normalize('NFC'));
      hashText(hash, bytes, 0, bytes.length);
      return true;
    }
    case 'number':
      return hashNumberText(hash, cell);
    case 'boolean': {
      const value = parseBoolean(cell);
      if (value !== undefined) hashBoolean(hash, value);
      return value !== undefined;
    }
  }
}
