import { parseBoolean } from '../boolean.js';
import { parseNumber } from '../number.js';
import type { ColumnType } from '../table.js';

/** What was seen in a column, as bits: the same rules as `TypeEvidence` has, in a form that costs nothing to merge (or). */
export const seenBoolean = 1;
export const seenNumber = 2;
export const seenText = 4;
/** A number with a point, an exponent or a fraction, or an infinite one. */
export const seenDecimal = 8;
/** A whole number beyond 64 bits. */
export const seenBeyond = 16;

const decimalMark = /[.eE]/;
const wholeText = /^[ \t]*[+-]?\d+[ \t]*$/;
const smallestInteger = -(2n ** 63n);
const largestInteger = 2n ** 64n - 1n;

/** What one present cell says. An empty text says nothing. */
export function evidenceOf(cell: string): number {
  if (cell === '') return 0;
  const value = parseNumber(cell);
  if (value !== undefined) return evidenceOfNumber(cell, value);
  return parseBoolean(cell) === undefined ? seenText : seenBoolean;
}

/** What a cell says that was parsed already. */
export function evidenceOfNumber(cell: string, value: number): number {
  if (!Number.isInteger(value) || decimalMark.test(cell)) return seenNumber | seenDecimal;
  return Math.abs(value) >= 2 ** 63 && beyond64Bits(cell) ? seenNumber | seenBeyond : seenNumber;
}

/** The type that the cells of a column have, as pandas would infer it. */
export function typeOf(evidence: number): ColumnType {
  const numbers = (evidence & seenNumber) !== 0;
  const booleans = (evidence & seenBoolean) !== 0;
  if ((evidence & seenText) !== 0 || (booleans && numbers)) return 'string';
  if (booleans) return 'boolean';
  if (!numbers) return 'string';
  return (evidence & seenBeyond) !== 0 && (evidence & seenDecimal) === 0 ? 'string' : 'number';
}

function beyond64Bits(cell: string): boolean {
  if (!wholeText.test(cell)) return false;
  const value = BigInt(cell.trim().replace(/^\+/, ''));
  return value < smallestInteger || value > largestInteger;
}
