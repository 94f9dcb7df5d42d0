/** Hashes that are remembered at most: 2^25, in 512 MB. */
const mostSeen = 1 << 25;

/**
 * Tells whether a text came before, remembering 64 bits of each: 11 to 21 bytes a text, whatever its length, up to 33 million texts.
 * Two different texts are taken for the same with probability n^2 / 2^65: 3e-6 for ten million texts.
 */
export class Seen {
  size = 0;
  /** There were more than are remembered: later new ones were not compared with each other. */
  over = false;
  private table: Int32Array;

  /** @param most texts that are remembered; expected: so many need no larger table */
  constructor(
    private readonly most = mostSeen,
    expected = 0,
  ) {
    this.table = new Int32Array(2 * Math.max(1 << 12, 2 ** Math.ceil(Math.log2((expected * 4) / 3 + 2))));
  }

  /** Adds a text; false where it was there already. */
  add(text: string): boolean {
    const { low, high } = hash(text);
    return this.addHash(low, high);
  }

  /** Adds a hash of 64 bits; false where it was there already. */
  addHash(low: number, high: number): boolean {
    const second = low === 0 && high === 0 ? 1 : high;
    if (this.size === this.most) {
      this.over = true;
      return !this.has(low, second);
    }
    if (!this.insert(low, second)) return false;
    this.size++;
    // Three quarters are the fullest that linear probing bears well.
    if (this.size * 8 > this.table.length * 3) this.grow();
    return true;
  }

  /** All hashes, two words each: what `distinctOf` takes. */
  words(): Int32Array {
    const words = new Int32Array(this.size * 2);
    let count = 0;
    for (let at = 0; at < this.table.length; at += 2) {
      if (this.table[at] === 0 && this.table[at + 1] === 0) continue;
      words[count++] = this.table[at]!;
      words[count++] = this.table[at + 1]!;
    }
    return words;
  }

  private has(low: number, high: number): boolean {
    const place = this.place(low, high);
    return this.table[place] !== 0 || this.table[place + 1] !== 0;
  }

  private insert(low: number, high: number): boolean {
    const place = this.place(low, high);
    if (this.table[place] !== 0 || this.table[place + 1] !== 0) return false;
    this.table[place] = low;
    this.table[place + 1] = high;
    return true;
  }

  /** Where a hash is, or the free place for it: linear probing; a pair of zeros is free. */
  private place(low: number, high: number): number {
    const { table } = this;
    const last = table.length - 1;
    for (let place = (low << 1) & last; ; place = (place + 2) & last) {
      const first = table[place]!;
      const second = table[place + 1]!;
      if ((first === low && second === high) || (first === 0 && second === 0)) return place;
    }
  }

  private grow(): void {
    const before = this.table;
    this.table = new Int32Array(before.length * 2);
    for (let at = 0; at < before.length; at += 2) {
      if (before[at] !== 0 || before[at + 1] !== 0) this.insert(before[at]!, before[at + 1]!);
    }
  }
}

/**
 * How many different hashes there are in several lists of two words each. Lists of `words` are in the order of their tables, so they are met in
 * the order of this one, which is quicker than sorting them. Memory: up to 512 MB, whatever there is.
 */
export function distinctOf(lists: readonly Int32Array[]): number {
  const all = lists.reduce((sum, { length }) => sum + length / 2, 0);
  const slices = Math.ceil(all / mostSeen);
  let distinct = 0;
  for (let slice = 0; slice < slices; slice++) {
    const seen = new Seen(Infinity, Math.ceil(all / slices));
    for (const words of lists) {
      for (let at = 0; at < words.length; at += 2) {
        if (slices > 1 && (words[at + 1]! >>> 0) % slices !== slice) continue;
        seen.addHash(words[at]!, words[at + 1]!);
      }
    }
    distinct += seen.size;
  }
  return distinct;
}

/** Two 32-bit multiplicative hashes of the UTF-16 units, each finished by MurmurHash3's mixer. */
function hash(text: string): { low: number; high: number } {
  let low = text.length ^ 0x9e3779b9;
  let high = text.length ^ 0x85ebca6b;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    low ^= low >>> 15;
    high = Math.imul(high ^ (unit + at), 0x5bd1e995);
    high ^= high >>> 13;
  }
  low = mix(low);
  return { low, high: mix(high ^ Math.imul(low, 0xc2b2ae35)) };
}

function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
