/*
 * A 64-bit number is two 32-bit halves: a register is a place in one Int32Array, the low half at it, the high half after it.
 * Every operation writes the register `to` and answers it, so that formulas can be nested.
 */
const [x, y, z, v1, v2, w1, w2] = [0, 2, 4, 6, 8, 10, 12] as const;
const [a, b, c, d, u, v, s, m, out] = [14, 16, 18, 20, 22, 24, 26, 28, 30] as const;
const [p, q] = [32, 34] as const;
const [k0, k1, k2] = [36, 38, 40] as const;
// A constant: where modules run in a context of their own, looking up a global is slower than the multiplication.
const { imul } = Math;
const constants = [0x97cb3127, 0xc3a5c85c, 0xbe98f273, 0xb492b66f, 0x2f90404f, 0x9ae16a3b] as const;

/**
 * FarmHash Fingerprint64 (Google: `farmhashna::Hash64`), the hash of BigQuery's FARM_FINGERPRINT: the same number for the same bytes
 * for ever and on every machine. Not for secrets. One object serves any number of hashes, one after another, and allocates nothing.
 * Source: https://github.com/google/farmhash
 */
export class FarmFingerprint {
  private readonly r = new Int32Array(42);
  private bytes: DataView = new DataView(new ArrayBuffer(0));

  constructor() {
    this.r.set(constants, k0);
  }

  /** The low half of the last hash, as a signed 32-bit number. */
  get low(): number {
    return this.r[out]!;
  }

  /** The high half of the last hash, as a signed 32-bit number: its sign is that of the 64-bit number. */
  get high(): number {
    return this.r[out + 1]!;
  }

  /** Hashes `length` bytes from `at` on; the result stands in `high` and `low` until the next call. */
  hash(bytes: DataView, at: number, length: number): void {
    this.bytes = bytes;
    if (length > 64) {
      this.long(at, length);
      return;
    }
    this.add(m, this.set(m, length * 2), k2);
    if (length > 32) this.upTo64(at, length);
    else if (length > 16) this.upTo32(at, length);
    else if (length > 7) this.upTo16(at, length);
    else if (length > 3) this.upTo7(at, length);
    else this.upTo3(at, length);
  }

  private upTo3(at: number, length: number): void {
    if (length === 0) {
      this.copy(out, k2);
      return;
    }
    this.set(u, this.bytes.getUint8(at) + (this.bytes.getUint8(at + (length >> 1)) << 8));
    this.set(v, length + (this.bytes.getUint8(at + length - 1) << 2));
    this.xor(u, this.multiply(u, u, k2), this.multiply(v, v, k0));
    this.multiply(out, this.fold(u, u), k2);
  }

  private upTo7(at: number, length: number): void {
    const first = this.bytes.getInt32(at, true);
    this.set(u, first << 3, first >>> 29);
    this.add(u, u, this.set(v, length));
    this.set(v, this.bytes.getInt32(at + length - 4, true));
    this.join(out, u, v);
  }

  private upTo16(at: number, length: number): void {
    this.add(a, this.fetch(a, at), k2);
    this.fetch(b, at + length - 8);
    this.add(u, this.multiply(u, this.rotate(u, b, 37), m), a);
    this.multiply(v, this.add(v, this.rotate(v, a, 25), b), m);
    this.join(out, u, v);
  }

  private upTo32(at: number, length: number): void {
    this.multiply(a, this.fetch(a, at), k1);
    this.fetch(b, at + 8);
    this.multiply(c, this.fetch(c, at + length - 8), m);
    this.multiply(d, this.fetch(d, at + length - 16), k2);
    this.cross(k2);
    this.join(out, u, v);
  }

  private upTo64(at: number, length: number): void {
    this.multiply(a, this.fetch(a, at), k2);
    this.fetch(b, at + 8);
    this.multiply(c, this.fetch(c, at + length - 8), m);
    this.multiply(d, this.fetch(d, at + length - 16), k2);
    this.cross(k2);
    this.join(z, u, v);
    this.copy(s, a);
    this.multiply(a, this.fetch(a, at + 16), m);
    this.fetch(b, at + 24);
    this.multiply(c, this.add(c, this.fetch(c, at + length - 32), u), m);
    this.multiply(d, this.add(d, this.fetch(d, at + length - 24), z), m);
    this.cross(s);
    this.join(out, u, v);
  }

  private long(at: number, length: number): void {
    const rest = (length - 1) & 63;
    const end = at + length - 1 - rest;
    this.r.fill(0, v1, a);
    this.multiply(x, this.set(x, 81), k2);
    this.add(x, x, this.fetch(p, at));
    this.multiply(y, this.set(y, 81), k1);
    this.add(y, y, this.set(p, 113));
    this.add(z, this.multiply(z, y, k2), this.set(p, 113));
    this.multiply(z, this.fold(z, z), k2);
    this.copy(m, k1);
    for (let block = at; block < end; block += 64) this.block(block, 1);
    this.add(m, this.set(m, (this.r[z]! & 0xff) << 1), k1);
    this.add(w1, w1, this.set(p, rest));
    this.add(v1, v1, w1);
    this.add(w1, w1, v1);
    this.block(at + length - 64, 9);
    this.join(u, v1, w1);
    this.add(u, u, this.multiply(p, this.fold(p, y), k0));
    this.add(u, u, z);
    this.join(v, v2, w2);
    this.add(v, v, x);
    this.join(out, u, v);
  }

  /** Mixes 64 bytes into the state x, y, z, v, w. */
  private block(at: number, weight: number): void {
    const { r, bytes } = this;
    this.add(x, x, v1);
    this.mix(x, y, bytes.getInt32(at + 8, true), bytes.getInt32(at + 12, true), 37);
    this.mix(y, v2, bytes.getInt32(at + 48, true), bytes.getInt32(at + 52, true), 42);
    this.mix(z, w1, 0, 0, 33);
    this.xor(x, x, weight === 1 ? w2 : this.multiply(p, w2, this.set(q, weight)));
    this.add(y, y, weight === 1 ? v1 : this.multiply(p, v1, this.set(q, weight)));
    this.add(y, y, this.fetch(p, at + 40));
    this.multiply(v1, v2, m);
    this.add(v2, x, w1);
    this.weak(at, v1);
    this.add(w1, z, w2);
    this.add(w2, y, this.fetch(p, at + 16));
    this.weak(at + 32, w1);
    const low = r[z]!;
    const high = r[z + 1]!;
    this.set(z, r[x]!, r[x + 1]);
    this.set(x, low, high);
  }

  /** register := rotate(register + other + word, bits) * m, for 32 < bits < 64; in one go, as it is a third of the work on long texts. */
  private mix(register: number, other: number, wordLow: number, wordHigh: number, bits: number): void {
    const { r } = this;
    const oneLow = r[register]!;
    const twoLow = r[other]!;
    const partLow = (oneLow + twoLow) | 0;
    const low = (partLow + wordLow) | 0;
    const carried = carry(oneLow, twoLow, partLow) + carry(partLow, wordLow, low);
    const high = (r[register + 1]! + r[other + 1]! + wordHigh + carried) | 0;
    const turnedLow = (high >>> bits) | (low << -bits);
    const turnedHigh = (low >>> bits) | (high << -bits);
    const byLow = r[m]!;
    const across = imul(turnedHigh, byLow) + imul(turnedLow, r[m + 1]!);
    r[register] = imul(turnedLow, byLow);
    r[register + 1] = highOfProduct(turnedLow, byLow) + across;
  }

  /**
   * Mixes 32 bytes (words 0 to 3) into a pair of registers; cheap, and weak by itself:
   * a += word 0; b = rotate(b + a + word 3, 21); c = a; a += word 1 + word 2; b += rotate(a, 44) + c; a += word 3.
   * Written out in halves: it is half of the work on long texts.
   */
  private weak(at: number, pair: number): void {
    const { r, bytes } = this;
    const low3 = bytes.getInt32(at + 24, true);
    const high3 = bytes.getInt32(at + 28, true);
    const startLow = r[pair]!;
    const word0 = bytes.getInt32(at, true);
    const cLow = (startLow + word0) | 0;
    const cHigh = (r[pair + 1]! + bytes.getInt32(at + 4, true) + carry(startLow, word0, cLow)) | 0;

    const otherLow = r[pair + 2]!;
    const partLow = (otherLow + cLow) | 0;
    const sumLow = (partLow + low3) | 0;
    const sumHigh = (r[pair + 3]! + cHigh + high3 + carry(otherLow, cLow, partLow) + carry(partLow, low3, sumLow)) | 0;
    const bLow = (sumLow >>> 21) | (sumHigh << 11);
    const bHigh = (sumHigh >>> 21) | (sumLow << 11);

    const word1 = bytes.getInt32(at + 8, true);
    const word2 = bytes.getInt32(at + 16, true);
    const halfLow = (cLow + word1) | 0;
    const aLow = (halfLow + word2) | 0;
    const carried = carry(cLow, word1, halfLow) + carry(halfLow, word2, aLow);
    const aHigh = (cHigh + bytes.getInt32(at + 12, true) + bytes.getInt32(at + 20, true) + carried) | 0;

    const turnedLow = (aHigh >>> 12) | (aLow << 20);
    const turnedHigh = (aLow >>> 12) | (aHigh << 20);
    const addedLow = (bLow + turnedLow) | 0;
    const endLow = (addedLow + cLow) | 0;
    const firstLow = (aLow + low3) | 0;
    r[pair] = firstLow;
    r[pair + 1] = aHigh + high3 + carry(aLow, low3, firstLow);
    r[pair + 2] = endLow;
    r[pair + 3] = bHigh + turnedHigh + cHigh + carry(bLow, turnedLow, addedLow) + carry(addedLow, cLow, endLow);
  }

  /** u := rotate(a + b, 43) + rotate(c, 30) + d; v := a + rotate(b + k, 18) + c. */
  private cross(k: number): void {
    this.rotate(u, this.add(u, a, b), 43);
    this.add(u, u, this.add(p, this.rotate(p, c, 30), d));
    this.rotate(v, this.add(v, b, k), 18);
    this.add(v, v, this.add(p, a, c));
  }

  /** Murmur-like: joins two numbers into one, with the multiplier m. */
  private join(to: number, first: number, second: number): number {
    this.multiply(p, this.xor(p, first, second), m);
    this.fold(p, p);
    this.multiply(p, this.xor(p, second, p), m);
    return this.multiply(to, this.fold(p, p), m);
  }

  /** from ^ (from >>> 47) */
  private fold(to: number, from: number): number {
    const r = this.r;
    const high = r[from + 1]!;
    r[to] = r[from]! ^ (high >>> 15);
    r[to + 1] = high;
    return to;
  }

  private set(to: number, low: number, high = 0): number {
    this.r[to] = low;
    this.r[to + 1] = high;
    return to;
  }

  private copy(to: number, from: number): number {
    return this.set(to, this.r[from]!, this.r[from + 1]);
  }

  private fetch(to: number, at: number): number {
    return this.set(to, this.bytes.getInt32(at, true), this.bytes.getInt32(at + 4, true));
  }

  private xor(to: number, first: number, second: number): number {
    const r = this.r;
    return this.set(to, r[first]! ^ r[second]!, r[first + 1]! ^ r[second + 1]!);
  }

  private add(to: number, first: number, second: number): number {
    const r = this.r;
    const one = r[first]!;
    const two = r[second]!;
    const low = (one + two) | 0;
    return this.set(to, low, (r[first + 1]! + r[second + 1]! + carry(one, two, low)) | 0);
  }

  /** Rotates to the right by 0 < bits < 64, not 32. */
  private rotate(to: number, from: number, bits: number): number {
    const r = this.r;
    const low = bits < 32 ? r[from]! : r[from + 1]!;
    const high = bits < 32 ? r[from + 1]! : r[from]!;
    return this.set(to, (low >>> bits) | (high << -bits), (high >>> bits) | (low << -bits));
  }

  private multiply(to: number, first: number, second: number): number {
    const r = this.r;
    const one = r[first]!;
    const two = r[second]!;
    const across = imul(r[first + 1]!, two) + imul(one, r[second + 1]!);
    return this.set(to, imul(one, two), (highOfProduct(one, two) + across) | 0);
  }
}

/** What one + two = sum, in 32 bits, carries over. No branch: carries are unpredictable, and a wrong guess costs more than the addition. */
function carry(one: number, two: number, sum: number): number {
  return ((one & two) | ((one | two) & ~sum)) >>> 31;
}

/** The high half of the product of two unsigned 32-bit numbers, by their 16-bit halves. */
function highOfProduct(one: number, two: number): number {
  const low1 = one & 0xffff;
  const high1 = one >>> 16;
  const low2 = two & 0xffff;
  const high2 = two >>> 16;
  const middle = (imul(high1, low2) + (imul(low1, low2) >>> 16)) >>> 0;
  const other = (imul(low1, high2) + (middle & 0xffff)) >>> 0;
  return (imul(high1, high2) + (middle >>> 16) + (other >>> 16)) | 0;
}

/** A convenience for tests and tools: Fingerprint64 of a text's UTF-8 bytes, as the signed number that BigQuery shows. */
export function farmFingerprint(text: string): bigint {
  const bytes = new TextEncoder().encode(text);
  const hash = new FarmFingerprint();
  hash.hash(new DataView(bytes.buffer), 0, bytes.length);
  return (BigInt(hash.high) << 32n) | BigInt(hash.low >>> 0);
}
