import { ownText } from '../table/text.js';

/** How many different values are counted exactly. */
export const mostDistinct = 1000;

/** Different values with their counts, in order of appearance; gives up beyond 1000. Memory: at most 1000 values of at most 1000 characters. */
export class Distinct {
  /** Empty after giving up. */
  readonly counts = new Map<string | number, number>();
  over = false;

  add(value: string | number): void {
    if (this.over) return;
    const before = this.counts.get(value);
    if (before !== undefined) this.counts.set(value, before + 1);
    else if (this.counts.size === mostDistinct || (typeof value === 'string' && value.length > 1000)) {
      this.over = true;
      this.counts.clear();
    } else this.counts.set(typeof value === 'string' ? ownText(value) : value, 1);
  }

  /** Number of different values; Infinity after giving up. */
  get size(): number {
    return this.over ? Infinity : this.counts.size;
  }
}
