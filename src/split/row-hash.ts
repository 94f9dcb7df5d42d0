const { imul } = Math;

const c1 = 0x239b961b;
const c2 = 0xab0e9789;
const c3 = 0x38b34ae5;
const c4 = 0xa1e38b93;

/** 128 bits of a sequence of 32-bit words: MurmurHash3_x86_128 (Austin Appleby, public domain) of their little-endian bytes, with seed 0. Not for secrets. */
export class RowHash {
  h1 = 0;
  h2 = 0;
  h3 = 0;
  h4 = 0;
  private readonly waiting = new Int32Array(4);
  private words = 0;

  begin(): void {
    this.h1 = this.h2 = this.h3 = this.h4 = 0;
    this.words = 0;
  }

  word(value: number): void {
    const at = this.words++ & 3;
    this.waiting[at] = value;
    if (at === 3) this.block();
  }

  /** Bytes, from their number on; the last word is filled with zeros. */
  bytes(from: Uint8Array, start: number, end: number): void {
    this.word(end - start);
    let at = start;
    for (; at + 4 <= end; at += 4) {
      this.word(from[at]! | (from[at + 1]! << 8) | (from[at + 2]! << 16) | (from[at + 3]! << 24));
    }
    if (at === end) return;
    let rest = 0;
    for (let place = end - 1; place >= at; place--) rest = (rest << 8) | from[place]!;
    this.word(rest);
  }

  /** The result stands in h1 to h4, as signed numbers, until the next begin. */
  finish(): void {
    this.tail();
    const length = this.words * 4;
    let h1 = this.h1 ^ length;
    let h2 = this.h2 ^ length;
    let h3 = this.h3 ^ length;
    let h4 = this.h4 ^ length;
    h1 = (h1 + h2 + h3 + h4) | 0;
    h2 = (h2 + h1) | 0;
    h3 = (h3 + h1) | 0;
    h4 = (h4 + h1) | 0;
    h1 = mix(h1);
    h2 = mix(h2);
    h3 = mix(h3);
    h4 = mix(h4);
    h1 = (h1 + h2 + h3 + h4) | 0;
    this.h1 = h1;
    this.h2 = (h2 + h1) | 0;
    this.h3 = (h3 + h1) | 0;
    this.h4 = (h4 + h1) | 0;
  }

  private block(): void {
    const { waiting } = this;
    let { h1, h2, h3, h4 } = this;
    h1 ^= imul(rotate(imul(waiting[0]!, c1), 15), c2);
    h1 = (imul((rotate(h1, 19) + h2) | 0, 5) + 0x561ccd1b) | 0;
    h2 ^= imul(rotate(imul(waiting[1]!, c2), 16), c3);
    h2 = (imul((rotate(h2, 17) + h3) | 0, 5) + 0x0bcaa747) | 0;
    h3 ^= imul(rotate(imul(waiting[2]!, c3), 17), c4);
    h3 = (imul((rotate(h3, 15) + h4) | 0, 5) + 0x96cd1c35) | 0;
    h4 ^= imul(rotate(imul(waiting[3]!, c4), 18), c1);
    h4 = (imul((rotate(h4, 13) + h1) | 0, 5) + 0x32ac3b17) | 0;
    this.h1 = h1;
    this.h2 = h2;
    this.h3 = h3;
    this.h4 = h4;
  }

  /** Words that fill no block. */
  private tail(): void {
    const { waiting } = this;
    const left = this.words & 3;
    if (left > 2) this.h3 ^= imul(rotate(imul(waiting[2]!, c3), 17), c4);
    if (left > 1) this.h2 ^= imul(rotate(imul(waiting[1]!, c2), 16), c3);
    if (left > 0) this.h1 ^= imul(rotate(imul(waiting[0]!, c1), 15), c2);
  }
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
