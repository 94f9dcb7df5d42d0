const base = 2 ** 32;
const powers = Float64Array.from({ length: 32 }, (_, power) => 2 ** power);

/** A whole number as digits of 32 bits, to which shifted numbers are added in doubles: a BigInt of each would take a hundred times as long. */
export class Digits {
  /** Each below 2^53 in size; of either sign until the carries are taken. */
  private readonly digits = new Float64Array(70);
  private first = 70;
  private last = 0;

  /** Adds value * 2^shift. @param value a whole number below 2^53 in size @param shift at most 2100. At most 2^18 times. */
  add(value: number, shift: number): void {
    const at = shift >> 5;
    const scaled = value * powers[shift & 31]!;
    const upper = Math.floor(scaled / base);
    const top = Math.floor(upper / base);
    const { digits } = this;
    digits[at] = digits[at]! + (scaled - upper * base);
    digits[at + 1] = digits[at + 1]! + (upper - top * base);
    digits[at + 2] = digits[at + 2]! + top;
    if (at < this.first) this.first = at;
    if (at + 2 > this.last) this.last = at + 2;
  }

  value(): bigint {
    const { digits, first, last } = this;
    if (first > last) return 0n;
    let carry = 0;
    for (let at = first; at <= last; at++) {
      const digit = digits[at]! + carry;
      carry = Math.floor(digit / base);
      digits[at] = digit - carry * base;
    }
    let value = BigInt(carry);
    for (let at = last; at >= first; at--) value = (value << 32n) + BigInt(digits[at]!);
    return value << BigInt(first * 32);
  }
}
