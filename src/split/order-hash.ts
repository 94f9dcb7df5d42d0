const { imul } = Math;

/**
 * Two 32-bit hashes of bytes, which only put rows into an order that does not depend on how they came: MurmurHash3 (x86, 32 bits) under two
 * seeds, in one pass.
 */
export class OrderHash {
  high = 0;
  low = 0;

  /** Of the bytes from `start` to `end`. */
  set(bytes: Buffer, start: number, end: number): void {
    const words = start + ((end - start) & ~3);
    let one = 0x9747b28c | 0;
    let two = 0x2f0b4a27;
    for (let at = start; at < words; at += 4) {
      const word = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
      const mixed = scramble(word);
      one = step(one, mixed);
      two = step(two, mixed);
    }
    let rest = 0;
    for (let at = end - 1; at >= words; at--) rest = (rest << 8) | bytes[at]!;
    const mixed = scramble(rest);
    this.high = finish(one ^ mixed, end - start);
    this.low = finish(two ^ mixed, end - start);
  }
}

function scramble(word: number): number {
  const mixed = imul(word, 0xcc9e2d51);
  return imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
}

function step(hash: number, mixed: number): number {
  const rotated = hash ^ mixed;
  return (imul((rotated << 13) | (rotated >>> 19), 5) + 0xe6546b64) | 0;
}

function finish(hash: number, length: number): number {
  let mixed = hash ^ length;
  mixed = imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
