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
  /** The words since `begin`, `size` of them. They are gathered first: one loop over all is several times as fast as a step a word. */
  words = new Int32Array(256);
  size = 0;

  begin(): void {
    this.size = 0;
  }

  word(value: number): void {
    if (this.size === this.words.length) this.reserve(1);
    this.words[this.size++] = value;
  }

  /** Bytes, from their number on; the last word is filled with zeros. */
  bytes(from: Uint8Array, start: number, end: number): void {
    this.view(new DataView(from.buffer, from.byteOffset, from.byteLength), start, end);
  }

  /** The same of a view. @returns all words of the bytes or'ed: which bits any of them has */
  view(from: DataView, start: number, end: number): number {
    this.reserve(2 + ((end - start) >> 2));
    const { words } = this;
    let to = this.size;
    words[to++] = end - start;
    let any = 0;
    let at = start;
    for (; at + 4 <= end; at += 4) {
      const word = from.getInt32(at, true);
      any |= word;
      words[to++] = word;
    }
    if (at < end) {
      let rest = 0;
      for (let place = end - 1; place >= at; place--) rest = (rest << 8) | from.getUint8(place);
      any |= rest;
      words[to++] = rest;
    }
    this.size = to;
    return any;
  }

  /** Words of another hash, from one place to another. */
  copy(from: Int32Array, start: number, end: number): void {
    this.reserve(end - start);
    const { words } = this;
    let to = this.size;
    for (let at = start; at < end; at++) words[to++] = from[at]!;
    this.size = to;
  }

  /** The result stands in h1 to h4, as signed numbers, until the next `finish`. */
  finish(): void {
    this.blocks();
    const length = this.size * 4;
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

  private blocks(): void {
    const { words, size } = this;
    let [h1, h2, h3, h4] = [0, 0, 0, 0];
    let at = 0;
    for (; at + 4 <= size; at += 4) {
      h1 ^= imul(rotate(imul(words[at]!, c1), 15), c2);
      h1 = (imul((rotate(h1, 19) + h2) | 0, 5) + 0x561ccd1b) | 0;
      h2 ^= imul(rotate(imul(words[at + 1]!, c2), 16), c3);
      h2 = (imul((rotate(h2, 17) + h3) | 0, 5) + 0x0bcaa747) | 0;
      h3 ^= imul(rotate(imul(words[at + 2]!, c3), 17), c4);
      h3 = (imul((rotate(h3, 15) + h4) | 0, 5) + 0x96cd1c35) | 0;
      h4 ^= imul(rotate(imul(words[at + 3]!, c4), 18), c1);
      h4 = (imul((rotate(h4, 13) + h1) | 0, 5) + 0x32ac3b17) | 0;
    }
    // Words that fill no block.
    const left = size - at;
    if (left > 2) h3 ^= imul(rotate(imul(words[at + 2]!, c3), 17), c4);
    if (left > 1) h2 ^= imul(rotate(imul(words[at + 1]!, c2), 16), c3);
    if (left > 0) h1 ^= imul(rotate(imul(words[at]!, c1), 15), c2);
    this.h1 = h1;
    this.h2 = h2;
    this.h3 = h3;
    this.h4 = h4;
  }

  private reserve(words: number): void {
    if (this.size + words <= this.words.length) return;
    const larger = new Int32Array((this.size + words) * 2);
    larger.set(this.words.subarray(0, this.size));
    this.words = larger;
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
