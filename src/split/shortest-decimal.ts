const powersOfTen = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${String(exponent)}`));
const splitter = 2 ** 27 + 1;
/** Distances nearer than this to a bound are left to exact arithmetic. */
const doubt = 1e-6;
const double = new DataView(new ArrayBuffer(8));

/**
 * Whether a decimal of 16 or 17 digits is the shortest text of its double, and of the shortest ones the nearest, as programs write doubles.
 * Of two such texts the shorter ends on the next coarser grid of decimals: it is none where both neighbours of the text on that grid are further from
 * the double than half a unit of its last place (Steele & White 1990). Computed to about 100 bits.
 * @param upper the first 15 digits, as a whole number; lower: the others; lowerDigits: how many they are, 1 or 2
 * @param places after the point, at most 22
 * @returns false also where it is not certain
 */
export function isShortest(upper: number, lower: number, lowerDigits: number, places: number): boolean {
  const last = lower % 10;
  const power = powersOfTen[lowerDigits]!;
  const divisor = powersOfTen[places]!;
  const product = upper * power;
  const head = product + lower;
  const tail = lower - (head - product) + productError(upper, power, product);
  const quotient = (head + tail) / divisor;
  const whole = quotient * divisor;
  const correction = (head - whole - productError(quotient, divisor, whole) + tail) / divisor;
  const value = quotient + correction;
  /** By how much the decimal is above the double. */
  const above = quotient - value + correction;
  double.setFloat64(0, value);
  const upperHalf = double.getInt32(0);
  // Below a power of two the doubles lie more densely.
  if ((upperHalf & 0xfffff) === 0 && double.getInt32(4) === 0) return false;
  const half = 2 ** ((upperHalf >>> 20) - 1023 - 53);
  const unit = 1 / divisor;
  const beyond = half * (1 + doubt);
  return (
    Math.abs(above) < half * (1 - doubt) &&
    Math.abs(above) < (unit / 2) * (1 - doubt) &&
    Math.abs(above - last * unit) > beyond &&
    Math.abs(above + (10 - last) * unit) > beyond
  );
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
