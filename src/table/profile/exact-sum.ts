import { Digits } from './digits.js';
import { exactly, unit } from './exact.js';

/** A bin's sum of low words stays a whole number below 2^53 for this many values. */
const mostAdded = 2 ** 20;
const binsOfPage = 64;
const none = new Float64Array(0);

/**
 * The exact sum of doubles: a superaccumulator with one bin for each sign and exponent, which holds the mantissas' sum as two doubles that are
 * whole numbers (after Neal, "Fast exact summation using small and large superaccumulators", 2015). No rounding, so no order of the values matters.
 * Up to 2^32 values of one exponent. Cost: about 2 ns a value; 1 kB for each 64 exponents that occur.
 */
export class ExactSum {
  /** The page of 64 bins that holds an exponent's; 0: none yet. */
  private readonly pageOf = new Uint8Array(64);
  private pages = 0;
  /** Two numbers a bin: sums of the low words and of the high words. */
  private bins: Float64Array = none;
  private added = 0;
  /** What came as an exact number, and values below the normal ones. */
  private rest = 0n;

  /** @param words the doubles' memory (low word, high word each); they are finite */
  add(words: Uint32Array, count: number): void {
    const pageOf = this.pageOf;
    let bins = this.bins;
    this.makeRoom(count);
    for (let at = 0; at < count; at++) {
      const low = words[at * 2]!;
      const high = words[at * 2 + 1]!;
      if ((high & 0x7ff00000) === 0) {
        if (((high & 0xfffff) | low) !== 0) this.addTiny(low, high);
        continue;
      }
      let page = pageOf[high >>> 26]!;
      if (page === 0) {
        page = this.open(high >>> 26);
        bins = this.bins;
      }
      const bin = ((page - 1) << 7) | ((high >>> 19) & 126);
      bins[bin] = bins[bin]! + low;
      bins[bin + 1] = bins[bin + 1]! + ((high & 0xfffff) | 0x100000);
    }
  }

  /** In units of 2^-1074. */
  addExact(value: bigint): void {
    this.rest += value;
  }

  /** The sum in units of 2^-1074. Cost: a few microseconds. */
  value(): bigint {
    if (this.pages === 0) return this.rest;
    const digits = new Digits();
    for (let upper = 0; upper < this.pageOf.length; upper++) {
      const page = this.pageOf[upper]!;
      if (page === 0) continue;
      const sign = upper * binsOfPage > 0x7ff ? -1 : 1;
      for (let bin = 0; bin < binsOfPage; bin++) {
        const at = ((page - 1) * binsOfPage + bin) * 2;
        const high = this.bins[at + 1]!;
        if (high === 0) continue;
        const shift = ((upper * binsOfPage + bin) & 0x7ff) - 1;
        digits.add(sign * this.bins[at]!, shift);
        digits.add(sign * high, shift + 32);
      }
    }
    return digits.value() + this.rest;
  }

  private makeRoom(count: number): void {
    this.added += count;
    if (this.added <= mostAdded) return;
    const bins = this.bins;
    for (let at = 0; at < this.pages * binsOfPage * 2; at += 2) {
      const carry = Math.floor(bins[at]! / 2 ** 32);
      bins[at] = bins[at]! - carry * 2 ** 32;
      bins[at + 1] = bins[at + 1]! + carry;
    }
    this.added = count;
  }

  private open(upper: number): number {
    const page = ++this.pages;
    this.pageOf[upper] = page;
    if (page * binsOfPage * 2 > this.bins.length) {
      const larger = new Float64Array(Math.max(binsOfPage * 2, this.bins.length * 2));
      larger.set(this.bins);
      this.bins = larger;
    }
    return page;
  }

  private addTiny(low: number, high: number): void {
    const size = (BigInt(high & 0xfffff) << 32n) | BigInt(low);
    this.rest += high >>> 31 === 1 ? -size : size;
  }
}

const splitter = 2 ** 27 + 1;
const smallest = 2 ** -900;
const largest = 2 ** 900;

/** The exact sum of products of two doubles. Cost: about 6 ns a product. */
export class ProductSum {
  private readonly sum = new ExactSum();
  /** In units of 2^-2148: products that no pair of doubles holds. */
  private rest = 0n;

  /** Adds x[i] * y[i]; `x` and `y` may be the same. */
  add(x: Float64Array, y: Float64Array, count: number): void {
    for (let from = 0; from < count; from += block) this.addBlock(x, y, from, Math.min(block, count - from));
  }

  /** As add(x, x, count), in fewer steps. */
  addSquares(x: Float64Array, count: number): void {
    for (let from = 0; from < count; from += block) this.addSquaresOf(x, from, Math.min(block, count - from));
  }

  /** In units of 2^-2148. */
  addExact(value: bigint): void {
    this.rest += value;
  }

  /** The sum in units of 2^-2148. */
  value(): bigint {
    return (this.sum.value() << unit) + this.rest;
  }

  /** Each product as the nearest double and what that leaves (Dekker 1971). */
  private addBlock(x: Float64Array, y: Float64Array, from: number, count: number): void {
    let left = 0;
    for (let at = 0; at < count; at++) {
      const a = x[from + at]!;
      const b = y[from + at]!;
      const product = a * b;
      const bigA = a * splitter;
      const highA = bigA - (bigA - a);
      const lowA = a - highA;
      const bigB = b * splitter;
      const highB = bigB - (bigB - b);
      const lowB = b - highB;
      const error = lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
      const size = Math.abs(product);
      if (size < largest && size > smallest && error - error === 0) {
        products[at] = product;
        if (error !== 0) errors[left++] = error;
      } else {
        products[at] = 0;
        if (a !== 0 && b !== 0) this.rest += exactly(a) * exactly(b);
      }
    }
    this.sum.add(productWords, count);
    if (left > 0) this.sum.add(errorWords, left);
  }

  private addSquaresOf(x: Float64Array, from: number, count: number): void {
    let left = 0;
    for (let at = 0; at < count; at++) {
      const a = x[from + at]!;
      const square = a * a;
      const big = a * splitter;
      const high = big - (big - a);
      const low = a - high;
      const error = low * low - (square - high * high - 2 * (high * low));
      if (square < largest && square > smallest && error - error === 0) {
        products[at] = square;
        if (error !== 0) errors[left++] = error;
      } else {
        products[at] = 0;
        if (a !== 0) this.rest += exactly(a) * exactly(a);
      }
    }
    this.sum.add(productWords, count);
    if (left > 0) this.sum.add(errorWords, left);
  }
}

const block = 1024;
const products = new Float64Array(block);
const productWords = new Uint32Array(products.buffer);
const errors = new Float64Array(block);
const errorWords = new Uint32Array(errors.buffer);
