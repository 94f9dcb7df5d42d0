/** What a sketch holds: the values' leading bits, in ascending order, and how many values have each. */
export interface SketchPart {
  /** Bits of the mantissa that are kept: 52 is all. */
  readonly bits: number;
  /** Each with its lower bits cut off, so towards 0. */
  readonly values: Float64Array;
  readonly counts: Float64Array;
}

const firstCapacity = 64;

/**
 * Counts doubles by sign, exponent and the first m bits of the mantissa. It begins with all 52 bits, so it counts each value; when more than `most`
 * different keys occur, m becomes the largest number with which no more do. That depends on the values only, whatever their order and whoever
 * counted which of them: sketches of parts merge to that of the whole, exactly. A value is then known to within a factor of 1 + 2^-m.
 * Up to 2^32 - 1 values. Cost: 5 to 10 ns a value; 24 bytes a key.
 */
export class ValueSketch {
  bits = 52;
  private occupied = 0;
  private capacity = firstCapacity;
  /** Two numbers a place, side by side in memory: the key's high word, and how many values have it (as a word without sign); 0 where it is empty. */
  private places = new Int32Array(firstCapacity * 2);
  private low = new Int32Array(firstCapacity);

  /**
   * @param most keys, at least 4096: sign and exponent alone are 4094
   * @param beforeLoss is given all different values just before their last bits are cut off
   */
  constructor(
    private readonly most: number,
    private readonly beforeLoss: (values: Float64Array) => void = () => undefined,
  ) {}

  /** @param words the doubles' memory (low word, high word each); they are finite, and none is -0 */
  add(words: Int32Array, count: number): void {
    let at = 0;
    while (at < count) {
      at = this.bits > 20 ? this.addLong(words, at, count) : this.addShort(words, at, count);
      if (this.occupied > this.most) this.coarsen();
      else if (this.occupied * 2 > this.capacity) this.rebuild(this.capacity * 2, this.bits);
    }
  }

  absorb(part: SketchPart): void {
    if (part.bits < this.bits) this.rebuild(this.capacity, part.bits);
    const words = new Int32Array(part.values.buffer, part.values.byteOffset, part.values.length * 2);
    for (let at = 0; at < part.values.length; at++) {
      this.insert(words[at * 2 + 1]!, words[at * 2]!, part.counts[at]!);
      if (this.occupied > this.most) this.coarsen();
      else if (this.occupied * 2 > this.capacity) this.rebuild(this.capacity * 2, this.bits);
    }
  }

  part(): SketchPart {
    const values = this.sorted();
    const words = new Int32Array(values.buffer);
    const counts = values.map((_, at) => this.places[this.placeOf(words[at * 2 + 1]!, words[at * 2]!) * 2 + 1]! >>> 0);
    return { bits: this.bits, values, counts };
  }

  /** Up to the first value that makes a key too many; answers where to go on. */
  private addLong(words: Int32Array, from: number, count: number): number {
    const { places, low } = this;
    const last = this.capacity - 1;
    const shift = Math.clz32(last);
    const mask = this.bits === 52 ? -1 : -1 << (52 - this.bits);
    for (let at = from; at < count; at++) {
      const lower = words[at * 2]! & mask;
      const upper = words[at * 2 + 1]!;
      let place = Math.imul(upper ^ Math.imul(lower, 0x85ebca77), 0x9e3779b1) >>> shift;
      let found = places[place * 2 + 1]!;
      while (found !== 0 && (places[place * 2] !== upper || low[place] !== lower)) {
        place = (place + 1) & last;
        found = places[place * 2 + 1]!;
      }
      places[place * 2 + 1] = found + 1;
      if (found === 0) {
        places[place * 2] = upper;
        low[place] = lower;
        if (this.grown()) return at + 1;
      }
    }
    return count;
  }

  /** As addLong, where the high words hold all that is kept. */
  private addShort(words: Int32Array, from: number, count: number): number {
    const { places } = this;
    const last = this.capacity - 1;
    const shift = Math.clz32(last);
    const mask = -1 << (20 - this.bits);
    for (let at = from; at < count; at++) {
      const upper = words[at * 2 + 1]! & mask;
      let place = Math.imul(upper, 0x9e3779b1) >>> shift;
      let found = places[place * 2 + 1]!;
      while (found !== 0 && places[place * 2] !== upper) {
        place = (place + 1) & last;
        found = places[place * 2 + 1]!;
      }
      places[place * 2 + 1] = found + 1;
      if (found === 0) {
        places[place * 2] = upper;
        if (this.grown()) return at + 1;
      }
    }
    return count;
  }

  private grown(): boolean {
    this.occupied++;
    return this.occupied > this.most || this.occupied * 2 > this.capacity;
  }

  private placeOf(upper: number, lower: number): number {
    const last = this.capacity - 1;
    const mixed = this.bits > 20 ? upper ^ Math.imul(lower, 0x85ebca77) : upper;
    let place = Math.imul(mixed, 0x9e3779b1) >>> Math.clz32(last);
    while (this.places[place * 2 + 1] !== 0 && (this.places[place * 2] !== upper || this.low[place] !== lower)) {
      place = (place + 1) & last;
    }
    return place;
  }

  private insert(high: number, low: number, count: number): void {
    const long = this.bits > 20;
    const upper = long ? high : high & (-1 << (20 - this.bits));
    const lower = long ? (this.bits === 52 ? low : low & (-1 << (52 - this.bits))) : 0;
    const place = this.placeOf(upper, lower);
    if (this.places[place * 2 + 1] === 0) {
      this.places[place * 2] = upper;
      this.low[place] = lower;
      this.occupied++;
    }
    this.places[place * 2 + 1] = this.places[place * 2 + 1]! + count;
  }

  private rebuild(capacity: number, bits: number): void {
    if (this.bits === 52 && bits < 52) this.beforeLoss(this.sorted());
    const { places, low } = this;
    this.capacity = capacity;
    this.bits = bits;
    this.occupied = 0;
    this.places = new Int32Array(capacity * 2);
    this.low = new Int32Array(capacity);
    for (let at = 0; at < low.length; at++) {
      const count = places[at * 2 + 1]! >>> 0;
      if (count !== 0) this.insert(places[at * 2]!, low[at]!, count);
    }
  }

  private coarsen(): void {
    this.rebuild(this.capacity, bitsFor(this.sorted(), this.most, this.bits));
  }

  private sorted(): Float64Array<ArrayBuffer> {
    const keys = new Float64Array(this.occupied);
    const words = new Int32Array(keys.buffer);
    let next = 0;
    for (let at = 0; at < this.capacity; at++) {
      if (this.places[at * 2 + 1] === 0) continue;
      words[next * 2] = this.low[at]!;
      words[next * 2 + 1] = this.places[at * 2]!;
      next++;
    }
    return keys.sort();
  }
}

/** The largest number of mantissa bits, below `bits`, with which at most `most` of the sorted keys are different. */
function bitsFor(keys: Float64Array<ArrayBuffer>, most: number, bits: number): number {
  const words = new Int32Array(keys.buffer);
  // How many neighbours differ first in this bit, from the sign on.
  const differ = new Float64Array(64);
  for (let at = 2; at < words.length; at += 2) {
    const upper = words[at + 1]! ^ words[at - 1]!;
    const bit = upper !== 0 ? Math.clz32(upper) : 32 + Math.clz32(words[at]! ^ words[at - 2]!);
    differ[bit] = differ[bit]! + 1;
  }
  let occupied = 1;
  let kept = -12;
  while (kept < bits - 1 && occupied + differ[kept + 12]! <= most) {
    occupied += differ[kept + 12]!;
    kept++;
  }
  return Math.max(kept, 0);
}
