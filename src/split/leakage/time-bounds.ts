import type { Batch } from '../../table/table.js';
import type { PartName, SplitPolicy } from '../manifest.js';
import { rowTimes } from '../row-times.js';

/** First and last time of each part. */
export class TimeBounds {
  /** Tells the times of a batch's rows. */
  readonly reader: (batch: Batch) => (row: number) => number;
  private readonly first: Record<PartName, number> = { train: Infinity, validation: Infinity, test: Infinity };
  private readonly last: Record<PartName, number> = { train: -Infinity, validation: -Infinity, test: -Infinity };

  /** @param policy one that divides by time */
  constructor(policy: SplitPolicy) {
    this.reader = rowTimes(policy);
  }

  add(part: PartName, time: number): void {
    if (time < this.first[part]) this.first[part] = time;
    if (time > this.last[part]) this.last[part] = time;
  }

  /** Whether a part begins before the one before it has ended. */
  crosses(): boolean {
    const { first, last } = this;
    return last.train >= Math.min(first.validation, first.test) || last.validation >= first.test;
  }
}
