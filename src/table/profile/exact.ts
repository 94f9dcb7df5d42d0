const words = new DataView(new ArrayBuffer(8));

/** Exact numbers are whole multiples of 2^-1074, the smallest double above 0. */
export const unit = 1074n;

/** A finite double in units of 2^-1074. */
export function exactly(value: number): bigint {
  words.setFloat64(0, value);
  const bits = words.getBigUint64(0);
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const size = exponent === 0 ? fraction : (fraction | 0x10000000000000n) << BigInt(exponent - 1);
  return value < 0 ? -size : size;
}

/** The double nearest to numerator / denominator (denominator above 0); infinite where no double is that large. */
export function ratio(numerator: bigint, denominator: bigint): number {
  if (numerator < 0n) return -ratio(-numerator, denominator);
  if (numerator === 0n) return 0;
  const shift = 66 - bitLength(numerator) + bitLength(denominator);
  return scaled(Number(shifted(numerator, denominator, shift)), -shift);
}

/** The square root of numerator / denominator (0 or above), to within two units in its last place. */
export function rootOfRatio(numerator: bigint, denominator: bigint): number {
  if (numerator <= 0n) return 0;
  let shift = 66 - bitLength(numerator) + bitLength(denominator);
  if (shift % 2 !== 0) shift++;
  return scaled(Math.sqrt(Number(shifted(numerator, denominator, shift))), -shift / 2);
}

/** The quotient times 2^shift; its last bit says whether something was cut off, so that rounding it is rounding the exact one. */
function shifted(numerator: bigint, denominator: bigint, shift: number): bigint {
  const upper = shift > 0 ? numerator << BigInt(shift) : numerator;
  const lower = shift < 0 ? denominator << BigInt(-shift) : denominator;
  const quotient = upper / lower;
  return quotient * lower === upper ? quotient : quotient | 1n;
}

function bitLength(value: bigint): number {
  const hex = value.toString(16);
  return hex.length * 4 - Math.clz32(parseInt(hex[0]!, 16)) + 28;
}

/** value * 2^power, where 2^power alone may be no double. */
function scaled(value: number, power: number): number {
  let result = value;
  let left = power;
  while (left > 1000) {
    result *= 2 ** 1000;
    left -= 1000;
  }
  while (left < -1000) {
    result *= 2 ** -1000;
    left += 1000;
  }
  return result * 2 ** left;
}
