import type { ByteText } from './byte-text.js';

/** The number of a row as digits, counted upwards: for many rows in turn that is far cheaper than texts of numbers. */
export class RowNumber {
  private readonly digits = new Uint8Array(20);
  /** Where the first digit stands; the last one is at the end. */
  private first = this.digits.length;

  constructor(start: number) {
    const text = String(start);
    this.first -= text.length;
    for (let at = 0; at < text.length; at++) this.digits[this.first + at] = text.charCodeAt(at);
  }

  /** Adds the digits to a text, and counts on. */
  write(text: ByteText): void {
    text.copy(this.digits, this.first, this.digits.length);
    this.count();
  }

  private count(): void {
    const { digits } = this;
    let at = digits.length - 1;
    while (digits[at] === 57) digits[at--] = 48;
    if (at >= this.first) {
      digits[at]!++;
      return;
    }
    this.first = at;
    digits[at] = 49;
  }
}
