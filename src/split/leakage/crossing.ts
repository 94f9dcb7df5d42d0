import type { Batch, Column } from '../../table/table.js';
import type { PartName } from '../manifest.js';
import { CellHash, mapKey, mix } from './cell-hash.js';

const mostValues = 500_000;
const bits: Readonly<Record<PartName, number>> = { train: 1, validation: 2, test: 4 };

/**
 * Finds values that are in more than one part. Memory is flat: over 500,000 different values half of them are forgotten, by their hash, and so
 * on, so that what is left is a sample of values with all of their rows.
 */
export class Crossing {
  /** Rows without a value. */
  missing = 0;
  /** Share of the values that were looked at. */
  share = 1;
  private readonly parts = new Map<number, number>();
  private readonly hash = new CellHash();

  /** @param columns whose values together are one; most: different values that are kept */
  constructor(
    readonly columns: readonly Column[],
    private readonly most = mostValues,
  ) {}

  add({ cells }: Batch, places: readonly number[], row: number, part: PartName): void {
    let a = 0;
    let b = 0;
    for (const [at, { type }] of this.columns.entries()) {
      const cell = cells[places[at]!]![row] ?? null;
      if (cell === null || (cell === '' && type !== 'string')) {
        this.missing++;
        return;
      }
      this.hash.set(cell, type);
      a = mix(a + this.hash.a);
      b = mix(b ^ this.hash.b);
    }
    if (a >>> 0 >= this.share * 2 ** 32) return;
    const key = mapKey(a, b);
    this.parts.set(key, (this.parts.get(key) ?? 0) | bits[part]);
    while (this.parts.size > this.most) this.halve();
  }

  /** Values in more than one part, and values in all. */
  found(): { readonly crossing: number; readonly values: number } {
    let crossing = 0;
    for (const parts of this.parts.values()) if ((parts & (parts - 1)) !== 0) crossing++;
    return { crossing, values: this.parts.size };
  }

  private halve(): void {
    this.share /= 2;
    const limit = this.share * 2 ** 32;
    for (const key of this.parts.keys()) if (Math.floor(key / 2 ** 21) >= limit) this.parts.delete(key);
  }
}
