import { textOf } from './cell-text.js';
import { DateTimes, type DatesPart } from './date-times.js';
import type { Hash } from './hash.js';
import { heavyShare, HeavyTexts, type HeavyPart } from './heavy.js';
import { HyperLogLog } from './hyperloglog.js';
import type { Sizes } from './sizes.js';

/** A column with more different texts than are counted each. */
export interface BeyondPart {
  readonly rows: number;
  /** Of HyperLogLog. */
  readonly registers: Uint8Array;
  readonly heavy: HeavyPart;
  readonly empty: number;
  /** In characters; Infinity and 0 where there are no rows. */
  readonly shortest: number;
  readonly longest: number;
  readonly characters: number;
  readonly dates: DatesPart | null;
}

/** Accumulates the texts that a full dictionary does not have, and in the end those that it has. Cost: about 40 ns a text. */
export class TextBeyond {
  rows = 0;
  private empty = 0;
  private shortest = Infinity;
  private longest = 0;
  private characters = 0;
  private readonly distinct: HyperLogLog;
  private readonly heavy: HeavyTexts;
  private readonly dates: DateTimes;

  constructor(sizes: Sizes) {
    this.distinct = new HyperLogLog(sizes.precision);
    this.heavy = new HeavyTexts(sizes.width);
    this.dates = new DateTimes(sizes.values);
  }

  /** @param hash that of the text, with its number of characters */
  add(bytes: Uint8Array, start: number, end: number, hash: Hash, count: number): void {
    const { first, second, characters } = hash;
    this.rows += count;
    if (start === end) this.empty += count;
    if (characters < this.shortest) this.shortest = characters;
    if (characters > this.longest) this.longest = characters;
    this.characters += characters * count;
    this.distinct.add(first, second);
    const estimate = this.heavy.count(first, second, count);
    if (estimate >= (this.rows * heavyShare) / 2 && !this.heavy.has(first, second)) {
      this.heavy.propose({ text: textOf(bytes, start, end), first, second }, this.rows);
    }
    this.dates.add(bytes, start, end, count);
  }

  absorb(part: BeyondPart): void {
    this.rows += part.rows;
    this.empty += part.empty;
    this.shortest = Math.min(this.shortest, part.shortest);
    this.longest = Math.max(this.longest, part.longest);
    this.characters += part.characters;
    this.distinct.absorb(part.registers);
    this.heavy.absorb(part.heavy);
    this.dates.absorb(part.dates);
  }

  part(): BeyondPart {
    const { rows, empty, shortest, longest, characters } = this;
    return {
      ...{ rows, empty, shortest, longest, characters },
      registers: this.distinct.registers,
      heavy: this.heavy.part(),
      dates: this.dates.part(),
    };
  }
}
