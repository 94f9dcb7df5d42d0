const powersOfTen = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${String(exponent)}`));
const decimal = /^[ \t]*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[ \t]*$/;
const infinite = /^[ \t]*([+-]?)inf(?:inity)?[ \t]*$/i;

/**
 * The number that a cell says, as pandas' `read_csv` takes it: decimal digits with an optional sign, point and exponent, blanks around them allowed.
 * `inf` and `infinity` in any case, with or without a sign, are infinite.
 * Not numbers (undefined): the empty text, `nan`, hexadecimal, digits with group separators, other digits than 0-9,
 * a number too large for a double.
 * Exact: the double nearest to the text. Cost: a few nanoseconds for plain numbers of at most 15 digits.
 */
export function parseNumber(text: string): number | undefined {
  const length = text.length;
  const negative = text.charCodeAt(0) === 45;
  let mantissa = 0;
  let digits = 0;
  let point = -1;
  for (let at = negative ? 1 : 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      mantissa = mantissa * 10 + (code - 48);
      digits++;
    } else if (code === 46 && point < 0) point = at;
    else return slowly(text);
  }
  // A mantissa below 2^53 divided by an exact power of ten is rounded once, so it is the nearest double (Clinger 1990).
  if (digits === 0 || digits > 15) return slowly(text);
  const value = point < 0 ? mantissa : mantissa / powersOfTen[length - 1 - point]!;
  return negative ? -value : value;
}

function slowly(text: string): number | undefined {
  if (decimal.test(text)) {
    const value = Number(text);
    return Number.isFinite(value) ? value : undefined;
  }
  const sign = infinite.exec(text)?.[1];
  if (sign === undefined) return undefined;
  return sign === '-' ? -Infinity : Infinity;
}
