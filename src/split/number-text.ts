import { parseNumber } from '../table/number.js';

/** Digits of the largest whole number that is kept exactly: BigQuery's BIGNUMERIC. A longer one is a FLOAT64. */
const mostDigits = 38;
/** Up to here a double holds every whole number. */
const limit = 2 ** 53;
const plainInteger = /^-?[1-9]\d{0,14}$/;
const parts = /^[ \t]*([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?[ \t]*$/;

/**
 * The canonical JSON text of the number that a cell says, as BigQuery's TO_JSON_STRING prints it; equal numbers have equal texts:
 * `1`, `1.0`, `01` and `1e0` are `1`; minus zero is `0`.
 *
 * Certain (documentation and source of GoogleSQL): a whole number in [-2^53, 2^53] is a JSON number, one beyond is a JSON string of its
 * exact digits; infinities are `"Infinity"` and `"-Infinity"`; another number of at most 15 digits is printed as C's `%.15g` does, with an
 * exponent of at least two digits below 1e-4. Not certain: GoogleSQL's source prints 17 digits where 15 do not give the number back; here
 * it is the shortest text that does.
 * @returns undefined where the text is not a number
 */
export function numberText(text: string): string | undefined {
  if (text === '0' || plainInteger.test(text)) return text;
  const value = parseNumber(text);
  if (value === undefined) return undefined;
  return (Math.abs(value) >= limit ? wholeText(text) : undefined) ?? floatText(value);
}

/** A whole number of a size of 2^53 or more, by its digits: a double would lose the last ones. undefined where it is not whole, or too long. */
function wholeText(text: string): string | undefined {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts.exec(text) ?? [];
  const digits = (whole + fraction).replace(/^0+/, '');
  if (digits === '') return undefined; // infinite
  const shift = Number(exponent) - fraction.length;
  const significant = digits.replace(/0+$/, '');
  const zeros = shift + digits.length - significant.length;
  if (zeros < 0 || significant.length + zeros > mostDigits) return undefined;
  const all = (sign === '-' ? '-' : '') + significant + '0'.repeat(zeros);
  return all.endsWith(String(limit)) && significant.length + zeros === 16 ? all : `"${all}"`;
}

/** A double: shortest digits that give it back, in the layout of `%g` with a precision of 15 digits (17 where 15 are too few). */
function floatText(value: number): string {
  if (value === Infinity) return '"Infinity"';
  if (value === -Infinity) return '"-Infinity"';
  const size = Math.abs(value);
  if (size >= 1e-4 && size <= limit) return String(value);
  const [mantissa = '', power = ''] = value.toExponential().split('e');
  const exponent = Number(power);
  const precision = mantissa.replace(/[-.]/g, '').length > 15 ? 17 : 15;
  // What is left is zero, below 1e-4, or beyond 2^53.
  if (exponent >= 0 && exponent < precision) return String(value);
  return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}
