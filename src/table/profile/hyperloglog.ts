import { Hash } from './hash.js';

/**
 * Estimates how many different values there are, from their 64-bit hashes (Flajolet et al. 2007), by the improved estimator of Ertl,
 * "New cardinality estimation algorithms for HyperLogLog sketches" (2017), algorithm 6: no bias at any size, no tables.
 * Merges by the larger register, so the result depends on the values only. Standard error 1.04 / sqrt(registers): 0.81% with 2^14.
 */
export class HyperLogLog {
  readonly registers: Uint8Array;
  private readonly hash = new Hash();

  /** @param precision 4 to 18: 2^precision registers of one byte */
  constructor(private readonly precision: number) {
    this.registers = new Uint8Array(2 ** precision);
  }

  /** A hash's two words. */
  add(first: number, second: number): void {
    const place = first >>> (32 - this.precision);
    const rest = first << this.precision;
    const rank = rest !== 0 ? Math.clz32(rest) + 1 : 33 - this.precision + Math.clz32(second);
    if (rank > this.registers[place]!) this.registers[place] = rank;
  }

  /** @param words doubles: low word, high word each */
  addDoubles(words: Int32Array, count: number): void {
    const hash = this.hash;
    for (let at = 0; at < count; at++) {
      hash.double(words[at * 2]!, words[at * 2 + 1]!);
      this.add(hash.first, hash.second);
    }
  }

  absorb(registers: Uint8Array): void {
    for (const [at, rank] of registers.entries()) if (rank > this.registers[at]!) this.registers[at] = rank;
  }

  estimate(): number {
    const size = this.registers.length;
    const most = 64 - this.precision;
    const ranks = new Float64Array(most + 2);
    for (const rank of this.registers) ranks[rank] = ranks[rank]! + 1;
    let sum = size * tau(1 - ranks[most + 1]! / size);
    for (let rank = most; rank >= 1; rank--) sum = 0.5 * (sum + ranks[rank]!);
    sum += size * sigma(ranks[0]! / size);
    return (size * size) / (2 * Math.LN2 * sum);
  }
}

/** What registers say: an estimate, at most `rows`, and its relative standard error. */
export function estimateOf(registers: Uint8Array, rows: number): { readonly count: number; readonly error: number } {
  const estimator = new HyperLogLog(Math.log2(registers.length));
  estimator.absorb(registers);
  return { count: Math.min(rows, Math.round(estimator.estimate())), error: 1.04 / Math.sqrt(registers.length) };
}

function sigma(share: number): number {
  if (share === 1) return Infinity;
  let power = share;
  let factor = 1;
  let sum = share;
  for (let before = NaN; sum !== before;) {
    power *= power;
    before = sum;
    sum += power * factor;
    factor += factor;
  }
  return sum;
}

function tau(share: number): number {
  if (share === 0 || share === 1) return 0;
  let root = share;
  let factor = 1;
  let sum = 1 - share;
  for (let before = NaN; sum !== before;) {
    root = Math.sqrt(root);
    before = sum;
    factor *= 0.5;
    sum -= (1 - root) ** 2 * factor;
  }
  return sum / 3;
}
