import { Hash } from './hash.js';

/** A text that may be frequent. */
export interface Candidate {
  readonly text: string;
  readonly first: number;
  readonly second: number;
}

export interface HeavyPart {
  readonly counters: Uint32Array;
  readonly candidates: readonly string[];
}

/** Who has this share of the rows is named; candidates are those with half of it. */
export const heavyShare = 0.01;
const depth = 4;
const mostCandidates = 1000;

/**
 * Frequent texts among more than can be counted each: a Count-Min sketch (Cormode, Muthukrishnan 2005) of their hashes, and the texts that had at
 * least 0.5% of the rows when they were seen last. Counters are sums, so they are the same in whatever order and parts the rows come; a text
 * with 1% of all rows has 0.5% in some part, so it is a candidate there. Counts are never too low, and too high by more than e / width of the
 * rows with probability e^-4 = 0.018. Up to 2^32 - 1 rows.
 */
export class HeavyTexts {
  private readonly counters: Uint32Array;
  private readonly candidates = new Map<number, Candidate>();
  private readonly shift: number;
  private readonly width: number;

  /** @param bits log2 of the counters in a row, at most 16 */
  constructor(bits: number) {
    this.width = 2 ** bits;
    this.shift = 32 - bits;
    this.counters = new Uint32Array(this.width * depth);
  }

  /** Counts a hash; answers the estimate. */
  count(first: number, second: number, rows: number): number {
    const { counters, width, shift } = this;
    let least = 0xffffffff;
    let mixed = first;
    for (let row = 0; row < depth; row++) {
      const place = row * width + (mixed >>> shift);
      const sum = counters[place]! + rows;
      counters[place] = sum;
      if (sum < least) least = sum;
      mixed = (mixed + second) | 0;
    }
    return least;
  }

  estimate(first: number, second: number): number {
    return this.count(first, second, 0);
  }

  /** @param rows seen so far */
  propose(candidate: Candidate, rows: number): void {
    this.candidates.set((candidate.first >>> 0) * 2 ** 21 + (candidate.second >>> 11), candidate);
    if (this.candidates.size <= mostCandidates) return;
    for (const [key, { first, second }] of this.candidates) {
      if (this.estimate(first, second) < (rows * heavyShare) / 2) this.candidates.delete(key);
    }
  }

  has(first: number, second: number): boolean {
    return this.candidates.has((first >>> 0) * 2 ** 21 + (second >>> 11));
  }

  absorb({ counters, candidates }: HeavyPart): void {
    const own = this.counters;
    for (let at = 0; at < own.length; at++) own[at] = own[at]! + counters[at]!;
    const hash = new Hash();
    for (const text of candidates) {
      const bytes = Buffer.from(text);
      hash.bytes(bytes, 0, bytes.length);
      this.propose({ text, first: hash.first, second: hash.second }, 0);
    }
  }

  part(): HeavyPart {
    return { counters: this.counters, candidates: [...this.candidates.values()].map(({ text }) => text) };
  }

  /** Texts with at least 1% of the rows, with their counts. */
  frequent(rows: number): { readonly value: string; readonly count: number }[] {
    return [...this.candidates.values()]
      .map(({ text, first, second }) => ({ value: text, count: Math.min(rows, this.estimate(first, second)) }))
      .filter(({ count }) => count >= rows * heavyShare);
  }

  /** By how many rows a count may be too high. */
  error(rows: number): number {
    return Math.ceil((Math.E * rows) / this.width);
  }
}
