import type { Batch, Column } from '../../table/table.js';
import type { FeatureRow } from './feature-rows.js';
import type { PartnerCounts } from './findings.js';
import { HeldRows, type HeldPart } from './held-rows.js';
import { NearRows, nearRowsLimit } from './near-rows.js';
import { SimilarTexts } from './similar-texts.js';

/** Looks for held-out rows that have a partner among the training rows: equal, near, or of a similar text. */
export class HeldSearch {
  readonly same = new HeldRows();
  /** Whether near ones are looked for. */
  readonly looksNear: boolean;
  readonly near: NearRows;
  readonly texts: readonly { readonly column: Column; readonly found: SimilarTexts }[];
  /** Held-out rows that are looked at, by part, and of each near row which one it is. */
  private readonly nearOf: number[] = [];
  private readonly nearRoom: number;
  private readonly nearCount = { validation: 0, test: 0 };
  train = 0;

  /** @param near columns that may differ; 0: looks for equal rows only */
  constructor(features: readonly Column[], near: number, texts: readonly Column[]) {
    this.looksNear = near > 0 && features.length > 4 * near;
    this.near = new NearRows(features.length, near);
    this.nearRoom = Math.max(1, Math.floor(nearRowsLimit(features.length) / 2));
    this.texts = near > 0 ? texts.map((column) => ({ column, found: new SimilarTexts() })) : [];
  }

  addHeld(part: HeldPart, id: number, row: FeatureRow, batch: Batch, at: number): void {
    if (this.nearCount[part] < this.nearRoom) {
      this.nearCount[part]++;
      this.nearOf.push(this.same.size);
      this.near.add(row);
    }
    this.same.add(part, id, row.a, row.b);
    for (const { column, found } of this.texts) found.add(batch.cells[batch.names.indexOf(column.name)]![at]!);
  }

  closeHeld(): void {
    this.same.close();
    this.near.close();
  }

  meet(row: FeatureRow, batch: Batch, at: number): void {
    this.train++;
    this.same.meet(row.a, row.b);
    if (this.looksNear) this.near.meet(row);
    for (const { column, found } of this.texts) found.meet(batch.cells[batch.names.indexOf(column.name)]![at]!);
  }

  /** Near ones that are not equal to a training row. */
  nearCounts(): PartnerCounts {
    const near = new Set(this.nearOf.filter((held, at) => this.near.isMatched(at) && !this.same.isMatched(held)));
    return this.count(this.nearOf, (row) => near.has(row));
  }

  /** Rows of a similar text that are not equal to a training row. */
  textCounts(texts: SimilarTexts): PartnerCounts {
    const looked = Array.from({ length: texts.rows }, (_, row) => row).filter((row) => texts.isLooked(row));
    return this.count(looked, (row) => texts.isMatched(row) && !this.same.isMatched(row));
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
