import { fewestOfGroup } from './group-sums.js';
import type { TextScratch } from './text-cells.js';

/** The target may have this many classes. */
export const mostClasses = 100;

/** How often two categories occur together: counts[first * classes + second], numbered as their dictionaries do. */
export interface ContingencyPart {
  readonly classes: number;
  readonly counts: Float64Array;
}

/** Counts pairs of categories. Cost: about 2 ns a row. */
export class Contingency {
  private groups = 4;
  private classes = 4;
  private counts = new Float64Array(16);

  add(first: TextScratch, second: TextScratch): void {
    this.makeRoom(first.dictionary.size, second.dictionary.size);
    const { counts, classes } = this;
    for (let row = 0; row < first.rows; row++) {
      const group = first.slots[row]!;
      const other = second.slots[row]!;
      if (group < 0 || other < 0) continue;
      const at = group * classes + other;
      counts[at] = counts[at]! + 1;
    }
  }

  /** @param first, second this one's slot for each of the part's */
  absorb(part: ContingencyPart, first: Int32Array, second: Int32Array, groups: number, classes: number): void {
    this.makeRoom(groups, classes);
    for (const [at, count] of part.counts.entries()) {
      if (count === 0) continue;
      const place = first[Math.floor(at / part.classes)]! * this.classes + second[at % part.classes]!;
      this.counts[place] = this.counts[place]! + count;
    }
  }

  part(groups: number, classes: number): ContingencyPart {
    const counts = new Float64Array(groups * classes);
    for (let group = 0; group < Math.min(groups, this.groups); group++) {
      for (let other = 0; other < Math.min(classes, this.classes); other++) {
        counts[group * classes + other] = this.counts[group * this.classes + other]!;
      }
    }
    return { classes, counts };
  }

  private makeRoom(groups: number, classes: number): void {
    if (groups <= this.groups && classes <= this.classes) return;
    const before = { groups: this.groups, classes: this.classes, counts: this.counts };
    if (groups > this.groups) this.groups = groups * 2;
    if (classes > this.classes) this.classes = classes * 2;
    this.counts = new Float64Array(this.groups * this.classes);
    for (let group = 0; group < before.groups; group++) {
      const row = before.counts.subarray(group * before.classes, (group + 1) * before.classes);
      this.counts.set(row, group * this.classes);
    }
  }
}

/** Cramér's V without correction, and the pairs that it is about; null where a column has one category only. */
export function cramersV({ classes, counts }: ContingencyPart): {
  readonly value: number | null;
  readonly rows: number;
} {
  const groups = classes === 0 ? 0 : counts.length / classes;
  const byGroup = new Float64Array(groups);
  const byClass = new Float64Array(classes);
  let rows = 0;
  for (const [at, count] of counts.entries()) {
    byGroup[Math.floor(at / classes)]! += count;
    byClass[at % classes]! += count;
    rows += count;
  }
  const least = Math.min(byGroup.filter((count) => count > 0).length, byClass.filter((count) => count > 0).length);
  if (least < 2 || Math.max(groups, classes) * fewestOfGroup > rows) return { value: null, rows };
  const terms: number[] = [];
  for (const [at, count] of counts.entries()) {
    if (count > 0) terms.push((count / byGroup[Math.floor(at / classes)]!) * (count / byClass[at % classes]!));
  }
  // In the order of their sizes, as categories are numbered in the order in which they came.
  const sum = terms.sort((a, b) => a - b).reduce((total, term) => total + term, 0);
  return { value: Number(Math.sqrt(Math.min(1, Math.max(0, sum - 1) / (least - 1))).toPrecision(12)), rows };
}
