import { parseNumber } from './number.js';
import type { Batch, Column } from './table.js';

/**
 * How a column of numbers is stored so that nothing is lost: whole numbers in 64 bits; doubles; as they were written, where neither holds all of
 * them (a whole number beyond 2^53 beside a fraction, or beyond 64 bits).
 */
export type NumberForm = 'int64' | 'double' | 'text';

const whole = /^[ \t]*([+-]?\d+)[ \t]*$/;
const decimal = /^[ \t]*([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?[ \t]*$/;
/** Whole numbers of more digits are doubles everywhere (BigQuery's BIGNUMERIC has 38). */
const mostDigits = 38;

/** Finds the form of the columns of numbers by a pass over the rows. */
export class NumberForms {
  private readonly found: Map<string, { decimals: boolean; beyond53: boolean; beyond64: boolean }>;

  /** @param columns all of the table; those that are not numbers are left alone */
  constructor(columns: readonly Column[]) {
    const numbers = columns.filter(({ type }) => type === 'number');
    this.found = new Map(
      numbers.map(({ name }) => [name, { decimals: false, beyond53: false, beyond64: false }] as const),
    );
  }

  add({ names, cells }: Pick<Batch, 'names' | 'cells'>): void {
    for (const [at, name] of names.entries()) {
      const seen = this.found.get(name);
      if (seen !== undefined) for (const cell of cells[at]!) if (cell !== null && cell !== '') see(cell, seen);
    }
  }

  /** @returns undefined for a column that is none of numbers */
  of(name: string): NumberForm | undefined {
    const seen = this.found.get(name);
    if (seen === undefined) return undefined;
    if (!seen.decimals && !seen.beyond64) return 'int64';
    return seen.beyond53 ? 'text' : 'double';
  }
}

function see(cell: string, seen: { decimals: boolean; beyond53: boolean; beyond64: boolean }): void {
  if (cell.length < 16 && isDigits(cell)) return;
  const digits = whole.exec(cell)?.[1];
  if (digits === undefined) seen.decimals = true;
  else if (cell.length < 16) return;
  else {
    const value = BigInt(digits.replace('+', ''));
    if (BigInt.asIntN(64, value) !== value) seen.beyond64 = true;
  }
  if (!isKeptByDouble(cell)) seen.beyond53 = true;
}

/** Whether all characters but a leading minus are digits. */
function isDigits(cell: string): boolean {
  const from = cell.charCodeAt(0) === 45 ? 1 : 0;
  for (let at = from; at < cell.length; at++) {
    const code = cell.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return cell.length > from;
}

/** Whether the double nearest to a number, printed again, is the same number; a fraction always is: the double is its meaning. */
function isKeptByDouble(cell: string): boolean {
  const value = parseNumber(cell);
  if (value === undefined || Math.abs(value) < 2 ** 53 || !Number.isFinite(value)) return true;
  return wholeValue(cell) === wholeValue(String(value));
}

/** The whole number that a text says; undefined where it has a fraction or more than 38 digits. */
function wholeValue(text: string): bigint | undefined {
  const [, sign = '', integer = '', fraction = '', exponent = '0'] = decimal.exec(text) ?? [];
  const digits = `${integer}${fraction}`.replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  const zeros = Number(exponent) - fraction.length + digits.length - significant.length;
  if (zeros < 0 || significant.length + zeros > mostDigits) return undefined;
  return BigInt(`${significant}${'0'.repeat(zeros)}`) * (sign === '-' ? -1n : 1n);
}
