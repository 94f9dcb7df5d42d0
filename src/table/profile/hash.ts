/**
 * A 64-bit hash in two words of 32 bits. The first word is MurmurHash3_x86_32 with seed 0 (Appleby, public domain); the second one is the same
 * scheme with the constants of the second lane of MurmurHash3_x86_128 and a seed of its own.
 */
export class Hash {
  first = 0;
  second = 0;
  /** Unicode characters of the bytes hashed last, in UTF-8. */
  characters = 0;

  bytes(bytes: Uint8Array, start: number, end: number): void {
    let first = 0;
    let second = seed;
    let beyondAscii = 0;
    let at = start;
    for (const whole = end - 3; at < whole; at += 4) {
      const word = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
      beyondAscii |= word;
      first = Math.imul(rotate(first ^ mixFirst(word), 13), 5) + 0xe6546b64;
      second = Math.imul(rotate(second ^ mixSecond(word), 17), 5) + 0x0bcaa747;
    }
    if (at < end) {
      let word = bytes[at]!;
      if (at + 1 < end) word |= bytes[at + 1]! << 8;
      if (at + 2 < end) word |= bytes[at + 2]! << 16;
      beyondAscii |= word;
      first ^= mixFirst(word);
      second ^= mixSecond(word);
    }
    this.finish(first, second, end - start);
    this.characters = (beyondAscii & 0x80808080) === 0 ? end - start : charactersOf(bytes, start, end);
  }

  /** Of a double's two words. */
  double(low: number, high: number): void {
    let first = Math.imul(rotate(mixFirst(low), 13), 5) + 0xe6546b64;
    let second = Math.imul(rotate(seed ^ mixSecond(low), 17), 5) + 0x0bcaa747;
    first = Math.imul(rotate(first ^ mixFirst(high), 13), 5) + 0xe6546b64;
    second = Math.imul(rotate(second ^ mixSecond(high), 17), 5) + 0x0bcaa747;
    this.finish(first, second, 8);
  }

  private finish(first: number, second: number, length: number): void {
    this.first = avalanche(first ^ length);
    this.second = avalanche(second ^ length);
  }
}

const seed = 0x7a5c31d9;

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function mixFirst(word: number): number {
  return Math.imul(rotate(Math.imul(word, 0xcc9e2d51), 15), 0x1b873593);
}

function mixSecond(word: number): number {
  return Math.imul(rotate(Math.imul(word, 0xab0e9789), 16), 0x38b34ae5);
}

function avalanche(word: number): number {
  let mixed = word ^ (word >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Bytes of UTF-8 that go on a character are not counted. */
function charactersOf(bytes: Uint8Array, start: number, end: number): number {
  let characters = 0;
  for (let at = start; at < end; at++) if ((bytes[at]! & 0xc0) !== 0x80) characters++;
  return characters;
}
