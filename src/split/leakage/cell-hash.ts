import type { Cell, ColumnType } from '../../table/table.js';
import { parseNumber } from '../../table/number.js';
import { numberText } from '../number-text.js';
import { isExact } from '../value-hash.js';

const { imul } = Math;

const double = new Float64Array(1);
const halves = new Int32Array(double.buffer);
/** Keeps numbers apart from texts. */
const numbers = 0x3c6ef372;

/** A hash of 64 bits, as two halves that were made in different ways. */
export class CellHash {
  a = 0;
  b = 0;

  /** Hashes a cell by its value: `1` and `1.0` are equal in a column of numbers, a text is in Unicode's normal form C. */
  set(cell: Cell, type: ColumnType): void {
    if (cell === null || (cell === '' && type !== 'string')) this.finish(1, 2, 0);
    else if (type === 'number') this.text(numberText(cell) ?? cell);
    else if (type === 'boolean') this.text(cell.toLowerCase());
    else this.text(cell, true);
  }

  /** As `set`, with other hashes: a number costs less by its double than by its text. */
  cell(cell: Cell, type: ColumnType): void {
    const value = type === 'number' && cell !== null && cell !== '' ? parseNumber(cell) : undefined;
    if (value === undefined || !isExact(value)) {
      this.set(cell, type);
      return;
    }
    // Minus zero is zero.
    double[0] = value + 0;
    this.a = mix(halves[0]! ^ mix(halves[1]! + numbers));
    this.b = mix(halves[1]! ^ mix(halves[0]! ^ numbers));
  }

  /** Hashes a text; `normalise`: in the normal form C. */
  text(text: string, normalise = false): void {
    const wide = this.units(text, 0, text.length);
    if (normalise && wide > 127) this.text(text.normalize('NFC'));
  }

  /** Hashes some units of a text. @returns them or'ed */
  units(text: string, start: number, end: number): number {
    let a = 0x2545f491;
    let b = 0x9e3779b9;
    let wide = 0;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      wide |= code;
      a = imul(a ^ code, 0xcc9e2d51);
      a = (a << 15) | (a >>> 17);
      b = imul(b + code, 0x1b873593);
      b ^= b >>> 13;
    }
    this.finish(a, b, end - start);
    return wide;
  }

  private finish(a: number, b: number, length: number): void {
    this.a = mix(a ^ length);
    this.b = mix(b + length);
  }
}

/** The last steps of MurmurHash3 (Appleby, public domain): every bit of the input changes every bit of the output half the time. */
export function mix(hash: number): number {
  let h = hash;
  h = imul(h ^ (h >>> 16), 0x85ebca6b);
  h = imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Two halves as one number of 53 bits, for a Map. */
export function mapKey(a: number, b: number): number {
  return (a >>> 0) * 2 ** 21 + (b >>> 11);
}
