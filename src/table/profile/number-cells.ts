import type { ByteCells, CellColumn, CodeCells, NumberCells } from '../chunk.js';
import { parseBoolean } from '../boolean.js';
import { parseNumber } from '../number.js';
import { doubled } from '../scan.js';
import { cellText, textOf } from './cell-text.js';
import { nearestDecimal } from './decimal.js';
import { evidenceOfNumber, seenBoolean, seenDecimal, seenNumber, seenText } from './evidence.js';
import type { NullBytes } from './null-bytes.js';

/** What a cell of a column of numbers or booleans is. */
export const isValue = 0;
export const isMissing = 1;
/** No number (or no boolean). */
export const isUnfit = 2;
/** `nan` that is not among the texts that mean a missing value, or NaN of a typed format. */
export const isNaN = 3;
/** In `values` stands the infinity. */
export const isInfinite = 4;

const powersOfTen = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${String(exponent)}`));
const nan = /^[ \t]*[+-]?nan[ \t]*$/i;

/** The cells of one column of numbers or booleans (1 and 0) of one chunk, decoded. Its arrays are used again for the next one. */
export class NumberScratch {
  readonly kind = 'numbers';
  /** By row; defined where `states` is `isValue` or `isInfinite`. */
  values = new Float64Array(0);
  /** By row, one of the five numbers above. */
  states = new Uint8Array(0);
  rows = 0;
  /** What the cells say of the column's type: bits of evidence.ts. */
  evidence = 0;
  /** Rows whose state is not `isValue`. */
  others = 0;

  constructor(private readonly nulls: NullBytes) {}

  /** Cost for CSV: 10 to 20 ns a cell of at most 19 digits. */
  numbers(column: CellColumn, rows: number): void {
    this.begin(rows);
    if (column.kind === 'bytes') this.numberBytes(column);
    else if (column.kind === 'numbers') this.numberValues(column);
    else {
      if (column.kind === 'codes') this.codes(column, (row, text) => this.numberText(row, text));
      else for (let row = 0; row < rows; row++) this.numberText(row, cellText(column, row));
      // Texts are texts there, whatever they look like.
      if (column.says === 'string' && this.evidence !== 0) this.evidence = seenText;
    }
  }

  booleans(column: CellColumn, rows: number): void {
    this.begin(rows);
    if (column.kind === 'bytes') this.booleanBytes(column);
    else if (column.kind === 'codes') this.codes(column, (row, text) => this.booleanText(row, text));
    else for (let row = 0; row < rows; row++) this.booleanText(row, cellText(column, row));
  }

  private begin(rows: number): void {
    if (this.states.length < rows) {
      this.values = new Float64Array(rows * 2);
      this.states = new Uint8Array(rows * 2);
    }
    this.rows = rows;
    this.evidence = 0;
    this.others = 0;
  }

  /** Plain decimals of at most 15 digits are read here, all else takes the slower way. As `parseNumber`. */
  private numberBytes({ bytes, cells, at, width }: ByteCells): void {
    const { values, states, rows } = this;
    const { numeric } = this.nulls;
    let decimals = false;
    let found = false;
    for (let row = 0, place = at * 2; row < rows; row++, place += width * 2) {
      const start = cells[place]!;
      const end = cells[place + 1]! >> 2;
      const negative = bytes[start] === 45;
      let mantissa = 0;
      let next = negative ? start + 1 : start;
      let point = -1;
      const first = next;
      for (; next < end; next++) {
        const digit = bytes[next]! - 48;
        if (digit >= 0 && digit <= 9) mantissa = mantissa * 10 + digit;
        else if (digit === -2 && point < 0) point = next;
        else break;
      }
      const digits = next - first - (point < 0 ? 0 : 1);
      if (next < end || digits === 0 || digits > 15 || numeric) {
        if (next > first && next < end && (bytes[next]! | 32) === 101 && digits <= 15 && !numeric) {
          const decimals = point < 0 ? 0 : next - 1 - point;
          if (this.scientific(row, bytes, next + 1, end, negative ? -mantissa : mantissa, digits, decimals)) continue;
        }
        const form = cells[place + 1]! & 3;
        this.slowly(row, bytes, start, end, form, next === end && !numeric ? digits : 0, point);
        continue;
      }
      if (point >= 0) {
        decimals = true;
        mantissa /= powersOfTen[end - 1 - point]!;
      }
      found = true;
      values[row] = negative ? -mantissa : mantissa;
      states[row] = isValue;
    }
    if (found) this.evidence |= seenNumber;
    if (decimals) this.evidence |= seenDecimal;
  }

  /** A mantissa of at most 15 digits and the exponent from `at` on: exact up to a power of ten of 22 (Clinger 1990); false where it is another cell. */
  private scientific(
    row: number,
    bytes: Uint8Array,
    at: number,
    end: number,
    mantissa: number,
    digits: number,
    decimals: number,
  ): boolean {
    const sign = bytes[at];
    const from = sign === 45 || sign === 43 ? at + 1 : at;
    if (digits === 0 || from === end || end - from > 3) return false;
    let exponent = 0;
    for (let next = from; next < end; next++) {
      const digit = bytes[next]! - 48;
      if (digit < 0 || digit > 9) return false;
      exponent = exponent * 10 + digit;
    }
    const power = (sign === 45 ? -exponent : exponent) - decimals;
    if (power < -22 || power > 22) return false;
    this.values[row] = power < 0 ? mantissa / powersOfTen[-power]! : mantissa * powersOfTen[power]!;
    this.states[row] = isValue;
    this.evidence |= seenNumber | seenDecimal;
    return true;
  }

  /** @param digits of a plain decimal (at least 16), else 0 */
  private slowly(
    row: number,
    bytes: Uint8Array,
    start: number,
    end: number,
    form: number,
    digits: number,
    point: number,
  ): void {
    if (start === end) {
      this.mark(row, isMissing);
      return;
    }
    if (digits > 15 && digits <= (point < 0 ? 18 : 19)) {
      const value = longDecimal(bytes, start, end, digits, point);
      if (value === value) {
        this.evidence |= point < 0 ? seenNumber : seenNumber | seenDecimal;
        this.values[row] = value;
        this.states[row] = isValue;
        return;
      }
    }
    // A cell with quotes inside is no number; of the texts that mean a missing value it may still be one.
    if (form === doubled) {
      const cell = Buffer.from(textOf(bytes, start, end).replaceAll('""', '"'));
      if (this.nulls.has(cell, 0, cell.length)) {
        this.mark(row, isMissing);
        return;
      }
      this.numberText(row, cell.toString());
      return;
    }
    if (digits === 0 && this.nulls.has(bytes, start, end)) {
      this.mark(row, isMissing);
      return;
    }
    this.numberText(row, textOf(bytes, start, end));
  }

  private numberValues({ values, present }: NumberCells): void {
    this.evidence |= seenNumber;
    for (let row = 0; row < this.rows; row++) {
      const value = values[row]!;
      this.values[row] = value;
      if (present !== null && present[row] === 0) this.mark(row, isMissing);
      else if (value - value === 0) {
        this.states[row] = isValue;
        if (value !== Math.floor(value)) this.evidence |= seenDecimal;
      } else this.mark(row, value === value ? isInfinite : isNaN);
    }
  }

  /** A text that many rows have is read once. */
  private codes({ codes, list }: CodeCells, read: (row: number, text: string | null) => void): void {
    const { values, states, rows } = this;
    const first = list.shared ? new Int32Array(list.size).fill(-1) : null;
    for (let row = 0; row < rows; row++) {
      const code = codes[row]!;
      const same = first === null || code < 0 ? -1 : first[code]!;
      if (same < 0) {
        read(row, code < 0 ? null : list.text(code));
        if (first !== null && code >= 0) first[code] = row;
        continue;
      }
      values[row] = values[same]!;
      states[row] = states[same]!;
      if (states[row] !== isValue) this.others++;
    }
  }

  private numberText(row: number, cell: string | null): void {
    if (cell === null || cell === '') {
      this.mark(row, isMissing);
      return;
    }
    const value = parseNumber(cell);
    if (value === undefined) {
      this.evidence |= parseBoolean(cell) === undefined ? seenText : seenBoolean;
      this.mark(row, nan.test(cell) ? isNaN : isUnfit);
      return;
    }
    this.evidence |= evidenceOfNumber(cell, value);
    this.values[row] = value;
    if (Number.isFinite(value)) this.states[row] = isValue;
    else this.mark(row, isInfinite);
  }

  private booleanBytes(column: ByteCells): void {
    const { bytes, cells, at, width } = column;
    for (let row = 0, place = at * 2; row < this.rows; row++, place += width * 2) {
      const start = cells[place]!;
      const end = cells[place + 1]! >> 2;
      if (start === end || this.nulls.has(bytes, start, end)) {
        this.mark(row, isMissing);
        continue;
      }
      const truth = truthOf(bytes, start, end);
      if (truth >= 0) {
        this.evidence |= seenBoolean;
        this.values[row] = truth;
        this.states[row] = isValue;
      } else this.booleanText(row, cellText(column, row));
    }
  }

  private booleanText(row: number, cell: string | null): void {
    if (cell === null || cell === '') {
      this.mark(row, isMissing);
      return;
    }
    const truth = parseBoolean(cell);
    if (truth === undefined) {
      const value = parseNumber(cell);
      this.evidence |= value === undefined ? seenText : evidenceOfNumber(cell, value);
      this.mark(row, isUnfit);
      return;
    }
    this.evidence |= seenBoolean;
    this.values[row] = truth ? 1 : 0;
    this.states[row] = isValue;
  }

  private mark(row: number, state: number): void {
    this.states[row] = state;
    this.others++;
  }
}

/** 1: true, 0: false, in any case; -1: neither. */
function truthOf(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  if (length === 4) return spells(bytes, start, 0x74, 0x72, 0x75) && (bytes[start + 3]! | 32) === 0x65 ? 1 : -1;
  if (length !== 5) return -1;
  const ends = (bytes[start + 3]! | 32) === 0x73 && (bytes[start + 4]! | 32) === 0x65;
  return ends && spells(bytes, start, 0x66, 0x61, 0x6c) ? 0 : -1;
}

function spells(bytes: Uint8Array, start: number, first: number, second: number, third: number): boolean {
  return (bytes[start]! | 32) === first && (bytes[start + 1]! | 32) === second && (bytes[start + 2]! | 32) === third;
}

/** A decimal of 16 to 19 digits; NaN where its last bit is in doubt. */
function longDecimal(bytes: Uint8Array, start: number, end: number, digits: number, point: number): number {
  const negative = bytes[start] === 45;
  let upper = 0;
  let lower = 0;
  let seen = 0;
  for (let at = negative ? start + 1 : start; at < end; at++) {
    if (at === point) continue;
    const digit = bytes[at]! - 48;
    if (seen++ < 15) upper = upper * 10 + digit;
    else lower = lower * 10 + digit;
  }
  const value = nearestDecimal(upper, lower, digits - 15, point < 0 ? 0 : end - 1 - point);
  return negative ? -value : value;
}
