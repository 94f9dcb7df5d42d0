import type { FeatureRow } from './feature-rows.js';
import type { PartnerCounts } from './findings.js';
import { HeldRows, type HeldPart } from './held-rows.js';
import { NearRows, nearRowsLimit } from './near-rows.js';
import type { SimilarFound } from './similar-texts.js';

/** Looks for held-out rows that have a partner among the training rows: equal or near. */
export class HeldSearch {
  readonly same = new HeldRows();
  /** Whether near ones are looked for. */
  readonly looksNear: boolean;
  readonly near: NearRows;
  /** Held-out rows that are looked at, by part, and of each near row which one it is. */
  private readonly nearOf: number[] = [];
  private readonly nearRoom: number;
  private readonly nearCount = { validation: 0, test: 0 };
  train = 0;

  /** @param near columns that may differ; 0: looks for equal rows only */
  /** @param rows held-out rows that may come */
  constructor(features: number, near: number, rows: number) {
    this.looksNear = near > 0 && features > 4 * near;
    this.near = new NearRows(features, near, Math.max(1, Math.min(nearRowsLimit(features), rows)));
    this.nearRoom = Math.max(1, Math.floor(nearRowsLimit(features) / 2));
  }

  addHeld(part: HeldPart, id: number, row: FeatureRow): void {
    if (this.nearCount[part] < this.nearRoom) {
      this.nearCount[part]++;
      this.nearOf.push(this.same.size);
      this.near.add(row);
    }
    this.same.add(part, id, row.a, row.b);
  }

  closeHeld(): void {
    this.same.close();
    this.near.close();
  }

  meet(row: FeatureRow): void {
    this.train++;
    this.same.meet(row.a, row.b);
    if (this.looksNear) this.near.meet(row);
  }

  /** Near ones that are not equal to a training row. */
  nearCounts(): PartnerCounts {
    const near = new Set(this.nearOf.filter((held, at) => this.near.isMatched(at) && !this.same.isMatched(held)));
    return this.count(this.nearOf, (row) => near.has(row));
  }

  /** Rows of a similar text that are not equal to a training row. */
  textCounts({ looked, similar }: SimilarFound): PartnerCounts {
    const rows = Array.from({ length: looked.held }, (_, row) => row);
    return this.count(rows, (row) => similar.has(row) && !this.same.isMatched(row));
  }

  private count(rows: readonly number[], is: (row: number) => boolean): PartnerCounts {
    const counts = { validation: { found: 0, rows: 0 }, test: { found: 0, rows: 0 } };
    for (const row of rows) {
      const part = counts[this.same.partOf(row)];
      part.rows++;
      if (is(row)) part.found++;
    }
    return counts;
  }
}
