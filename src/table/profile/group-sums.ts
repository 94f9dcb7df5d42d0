import { exactly, ratio } from './exact.js';
import { isValue, type NumberScratch } from './number-cells.js';
import type { NumbersPart } from './number-column.js';
import { LeftOut, together, type LeftOutPart } from './pair-sums.js';
import type { TextScratch } from './text-cells.js';

/** More categories than these say little about a mean each. */
export const mostGroups = 1000;

/** Categories of fewer rows than these, on average, go together with everything by chance. */
export const fewestOfGroup = 2;

/** A column of numbers by the categories of another one; a group has the number of its text in the dictionary. */
export interface GroupsPart {
  readonly counts: Float64Array;
  /** Sums as two doubles, the larger one and what it leaves. */
  readonly high: Float64Array;
  readonly low: Float64Array;
  /** Numbers of rows without a category. */
  readonly alone: LeftOutPart;
}

/** Accumulates sums by category, to about 100 bits (double-double: Dekker 1971). Cost: about 6 ns a row. */
export class GroupSums {
  private counts = new Float64Array(8);
  private high = new Float64Array(8);
  private low = new Float64Array(8);
  private readonly alone = new LeftOut();

  add({ slots, missing, dictionary }: TextScratch, numbers: NumberScratch): void {
    this.makeRoom(dictionary.size);
    const { values, states, rows } = numbers;
    for (let row = 0; row < rows; row++) {
      const slot = slots[row]!;
      if (slot >= 0 && states[row] === isValue) this.put(slot, 1, values[row]!, 0);
    }
    if (missing > 0) this.addAlone(slots, numbers);
  }

  /** @param slots this one's slot for each group of the part */
  absorb(part: GroupsPart, slots: Int32Array, groups: number): void {
    this.makeRoom(groups);
    for (let at = 0; at < part.counts.length; at++) {
      this.put(slots[at]!, part.counts[at]!, part.high[at]!, part.low[at]!);
    }
    this.alone.absorb(part.alone);
  }

  part(groups: number): GroupsPart {
    this.makeRoom(groups);
    return {
      counts: this.counts.slice(0, groups),
      high: this.high.slice(0, groups),
      low: this.low.slice(0, groups),
      alone: this.alone.part(),
    };
  }

  private put(slot: number, count: number, value: number, rest: number): void {
    const before = this.high[slot]!;
    const sum = before + value;
    const part = sum - before;
    const low = this.low[slot]! + (before - (sum - part) + (value - part)) + rest;
    this.high[slot] = sum + low;
    this.low[slot] = low - (this.high[slot] - sum);
    this.counts[slot] = this.counts[slot]! + count;
  }

  private addAlone(slots: Int32Array, { values, states, rows }: NumberScratch): void {
    const alone = new Float64Array(rows);
    let count = 0;
    for (let row = 0; row < rows; row++) {
      if (slots[row]! < 0 && states[row] === isValue) alone[count++] = values[row]!;
    }
    this.alone.add(alone, count);
  }

  private makeRoom(groups: number): void {
    if (groups <= this.counts.length) return;
    const size = groups * 2;
    const longer = (array: Float64Array): Float64Array<ArrayBuffer> => {
      const larger = new Float64Array(size);
      larger.set(array);
      return larger;
    };
    this.counts = longer(this.counts);
    this.high = longer(this.high);
    this.low = longer(this.low);
  }
}

/** The correlation ratio (eta): root of the share of the numbers' variance that lies between the categories; null where nothing can be said. */
export function correlationRatio({ counts, high, low, alone }: GroupsPart, numbers: NumbersPart): number | null {
  const { count, sum, squares } = together(numbers, alone);
  if (counts.length * fewestOfGroup > count) return null;
  const rows = BigInt(count);
  const spread = rows * squares - sum * sum;
  if (spread <= 0n) return null;
  let between = 0;
  for (let group = 0; group < counts.length; group++) {
    if (counts[group] === 0) continue;
    // Sums that no double holds.
    if (!Number.isFinite(high[group]) || !Number.isFinite(low[group])) return null;
    const own = exactly(high[group]!) + exactly(low[group]!);
    const apart = rows * own - BigInt(counts[group]!) * sum;
    between += ratio(apart * apart, BigInt(counts[group]!) * rows * spread);
  }
  // Sums by category depend on the order of the rows in their last bits.
  return Number(Math.sqrt(Math.min(1, between)).toPrecision(12));
}
