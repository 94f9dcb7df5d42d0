import type { Dense } from './dense.js';
import { unit } from './exact.js';
import { ExactSum, ProductSum } from './exact-sum.js';
import { HyperLogLog } from './hyperloglog.js';
import { isInfinite, isNaN, isUnfit, type NumberScratch } from './number-cells.js';
import type { Sizes } from './sizes.js';
import { ValueSketch, type SketchPart } from './value-sketch.js';

/** What a column of numbers (or booleans, as 1 and 0) holds. */
export interface NumbersPart {
  readonly missing: number;
  readonly unfit: number;
  readonly nan: number;
  readonly infinite: number;
  /** Finite numbers; the rest is about them. */
  readonly count: number;
  readonly zeros: number;
  readonly negative: number;
  readonly fractions: number;
  /** Infinity and -Infinity where there are none. */
  readonly min: number;
  readonly max: number;
  /** In units of 2^-1074. */
  readonly sum: bigint;
  /** In units of 2^-2148. */
  readonly squares: bigint;
  readonly sketch: SketchPart;
  /** Of HyperLogLog, where the sketch does not hold each value. */
  readonly registers: Uint8Array | null;
}

/** With halves of 16 and at most 18 bits, squares have at most 36 bits; so many of them stay below 2^53. */
const largestWhole = 2 ** 34;
const mostWhole = 2 ** 17;

/** Accumulates a column of numbers. Cost: about 35 ns a value. */
export class NumberColumn {
  private missing = 0;
  private unfit = 0;
  private nan = 0;
  private infinite = 0;
  private count = 0;
  private zeros = 0;
  private negative = 0;
  private fractions = 0;
  private min = Infinity;
  private max = -Infinity;
  private readonly sum = new ExactSum();
  private readonly squares = new ProductSum();
  private readonly sketch: ValueSketch;
  private distinct: HyperLogLog | undefined;

  constructor(sizes: Sizes) {
    this.sketch = new ValueSketch(sizes.values, (values) => {
      this.distinct ??= new HyperLogLog(sizes.precision);
      this.distinct.addDoubles(new Int32Array(values.buffer), values.length);
    });
  }

  /** @param dense holds the values of `scratch` */
  add(scratch: NumberScratch, dense: Dense): void {
    if (scratch.others > 0) this.others(scratch);
    const { count, values } = dense;
    this.count += count;
    const size = this.extremes(values, count);
    if (size < largestWhole && count < mostWhole) this.wholeSums(values, count);
    else {
      this.sum.add(dense.words, count);
      this.squares.addSquares(values, count);
    }
    this.sketch.add(dense.signed, count);
    if (this.sketch.bits < 52) this.distinct!.addDoubles(dense.signed, count);
  }

  absorb(part: NumbersPart): void {
    this.missing += part.missing;
    this.unfit += part.unfit;
    this.nan += part.nan;
    this.infinite += part.infinite;
    this.count += part.count;
    this.zeros += part.zeros;
    this.negative += part.negative;
    this.fractions += part.fractions;
    this.min = Math.min(this.min, part.min);
    this.max = Math.max(this.max, part.max);
    this.sum.addExact(part.sum);
    this.squares.addExact(part.squares);
    const { bits, values } = part.sketch;
    this.sketch.absorb(part.sketch);
    if (part.registers !== null) this.distinct!.absorb(part.registers);
    else if (bits === 52 && this.sketch.bits < 52) {
      this.distinct!.addDoubles(new Int32Array(values.buffer, values.byteOffset, values.length * 2), values.length);
    }
  }

  part(): NumbersPart {
    const { missing, unfit, nan, infinite, count, zeros, negative, fractions, min, max } = this;
    return {
      ...{ missing, unfit, nan, infinite, count, zeros, negative, fractions, min, max },
      sum: this.sum.value(),
      squares: this.squares.value(),
      sketch: this.sketch.part(),
      registers: this.distinct?.registers ?? null,
    };
  }

  private others({ states, rows, others }: NumberScratch): void {
    let unfit = 0;
    let nan = 0;
    let infinite = 0;
    for (let row = 0; row < rows; row++) {
      const state = states[row]!;
      if (state === isUnfit) unfit++;
      else if (state === isNaN) nan++;
      else if (state === isInfinite) infinite++;
    }
    this.unfit += unfit;
    this.nan += nan;
    this.infinite += infinite;
    this.missing += others - unfit - nan - infinite;
  }

  /** The largest absolute value; Infinity where there is a fraction. */
  private extremes(values: Float64Array, count: number): number {
    let min = Infinity;
    let max = -Infinity;
    let zeros = 0;
    let negative = 0;
    let fractions = 0;
    for (let at = 0; at < count; at++) {
      const value = values[at]!;
      if (value < min) min = value;
      if (value > max) max = value;
      if (value < 0) negative++;
      else if (value === 0) zeros++;
      if (value !== Math.floor(value)) fractions++;
    }
    if (min < this.min) this.min = min;
    if (max > this.max) this.max = max;
    this.zeros += zeros;
    this.negative += negative;
    this.fractions += fractions;
    return fractions > 0 ? Infinity : Math.max(-min, max);
  }

  /** Whole numbers are added as they are, and their squares as those of two halves: no sum of a chunk exceeds 2^53. */
  private wholeSums(values: Float64Array, count: number): void {
    let sum = 0;
    let highs = 0;
    let mixed = 0;
    let lows = 0;
    for (let at = 0; at < count; at++) {
      const value = values[at]!;
      const high = Math.floor(value / 65_536);
      const low = value - high * 65_536;
      sum += value;
      highs += high * high;
      mixed += high * low;
      lows += low * low;
    }
    this.sum.addExact(BigInt(sum) << unit);
    const squares = (BigInt(highs) << 32n) + (BigInt(mixed) << 17n) + BigInt(lows);
    this.squares.addExact(squares << (unit * 2n));
  }
}
