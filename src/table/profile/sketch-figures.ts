import type { SketchPart } from './value-sketch.js';

const scratch = new DataView(new ArrayBuffer(8));

/** Figures that follow from a sketch of values. */
export class SketchFigures {
  private readonly total: number;
  /** Values before each key and after the last one. */
  private readonly before: Float64Array;

  /** @param min, max of all values */
  constructor(
    private readonly sketch: SketchPart,
    private readonly min: number,
    private readonly max: number,
  ) {
    this.before = new Float64Array(sketch.counts.length + 1);
    for (const [at, count] of sketch.counts.entries()) this.before[at + 1] = this.before[at]! + count;
    this.total = this.before.at(-1)!;
  }

  /** As NumPy's default (linear between the two nearest values; Hyndman and Fan's type 7). NaN where there are no values. */
  quantile(share: number): number {
    if (this.total === 0) return NaN;
    const position = share * (this.total - 1);
    const lower = Math.floor(position);
    const part = position - lower;
    const from = this.ranked(lower);
    if (part === 0) return from;
    const to = this.ranked(Math.min(lower + 1, this.total - 1));
    // No difference of two doubles, as that may be none.
    return from === to ? from : from * (1 - part) + to * part;
  }

  /** Values in each [edges[i], edges[i + 1]); a key that lies across an edge counts where its middle lies. */
  histogram(edges: readonly number[]): number[] {
    const counts = new Array<number>(edges.length - 1).fill(0);
    let bin = 0;
    for (const [at, count] of this.sketch.counts.entries()) {
      const [low, high] = this.bounds(at);
      const middle = low / 2 + high / 2;
      while (bin < counts.length - 1 && middle >= edges[bin + 1]!) bin++;
      if (middle >= edges[0]! && middle <= edges.at(-1)!) counts[bin]! += count;
    }
    return counts;
  }

  /** The value at a rank from 0; in a key of several values they are taken as evenly spread. */
  private ranked(rank: number): number {
    let low = 0;
    let high = this.sketch.counts.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.before[middle + 1]! > rank) high = middle;
      else low = middle + 1;
    }
    const [from, to] = this.bounds(low);
    if (from === to) return from;
    const part = (rank - this.before[low]! + 0.5) / this.sketch.counts[low]!;
    return from * (1 - part) + to * part;
  }

  /** Between which numbers the values of a key lie. */
  private bounds(at: number): readonly [number, number] {
    const value = this.sketch.values[at]!;
    if (this.sketch.bits === 52) return [value, value];
    const beyond = stepAway(value, this.sketch.bits);
    const [low, high] = value < 0 || Object.is(value, -0) ? [beyond, value] : [value, beyond];
    return [Math.max(low, this.min), Math.min(high, this.max)];
  }
}

/** The next key away from 0. */
function stepAway(value: number, bits: number): number {
  scratch.setFloat64(0, value);
  scratch.setBigUint64(0, scratch.getBigUint64(0) + (1n << BigInt(52 - bits)));
  return scratch.getFloat64(0);
}
