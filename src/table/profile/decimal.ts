const powersOfTen = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${String(exponent)}`));
const splitter = 2 ** 27 + 1;

/**
 * The double nearest to (upper * 10^lowerDigits + lower) / 10^places, for decimals of 16 to 19 digits, as programs write doubles:
 * computed to about 100 bits; NaN where that does not tell to which side it rounds (about one of 2^45 cells).
 * @param upper a whole number of at most 15 digits
 * @param lower a whole number of at most 4 digits
 * @param places at most 22
 */
export function nearestDecimal(upper: number, lower: number, lowerDigits: number, places: number): number {
  const power = powersOfTen[lowerDigits]!;
  // Below 10^19: the product's error is exact, and so is the sum of both.
  const product = upper * power;
  const error = productError(upper, power, product);
  const head = product + lower;
  const tail = lower - (head - product) + error;
  if (places === 0) return certain(head, tail);
  const divisor = powersOfTen[places]!;
  const quotient = (head + tail) / divisor;
  const whole = quotient * divisor;
  const rest = head - whole - productError(quotient, divisor, whole) + tail;
  return certain(quotient, rest / divisor);
}

/** value + correction as the nearest double, where a slightly different correction would give the same one. */
function certain(value: number, correction: number): number {
  const result = value + correction;
  const doubt = Math.abs(correction) * 2 ** -40;
  return result === value + (correction + doubt) && result === value + (correction - doubt) ? result : NaN;
}

/** a * b - product, exactly (Dekker 1971). */
function productError(a: number, b: number, product: number): number {
  const bigA = a * splitter;
  const highA = bigA - (bigA - a);
  const lowA = a - highA;
  const bigB = b * splitter;
  const highB = bigB - (bigB - b);
  const lowB = b - highB;
  return lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
}
