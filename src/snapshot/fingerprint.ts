import { createHash, type Hash } from 'node:crypto';
import { canonicalCell } from '../split/cell-writer.js';
import { byName } from '../split/line-writer.js';
import { OrderHash } from '../split/order-hash.js';
import type { Batch, Column } from '../table/table.js';
import { csvRow } from '../table/write.js';

/**
 * The fingerprint of rows that come in canonical order, as `split` gives it (`WrittenParts`): SHA-256 over the names of the columns and the
 * digests of 256 groups of rows, by the upper 8 bits of their hashes.
 */
export class Fingerprint {
  rows = 0;
  private readonly order: readonly number[];
  private readonly all: Hash;
  private readonly hash = new OrderHash();
  private group = -1;
  private inGroup = createHash('sha256');

  /** @param columns of the rows, in the order of their cells, with the types that decide how cells are read */
  constructor(private readonly columns: readonly Column[]) {
    this.order = byName(columns);
    const names = this.order.map((at) => columns[at]!.name);
    this.all = createHash('sha256').update(`${JSON.stringify(names)}\n`);
  }

  /** Adds rows. @returns the name of a column that has a cell of another type; null where all are right */
  add({ cells, rows }: Pick<Batch, 'cells' | 'rows'>): string | null {
    for (let row = 0; row < rows; row++) {
      let line = '';
      for (const [place, at] of this.order.entries()) {
        const { name, type } = this.columns[at]!;
        const cell = canonicalCell(cells[at]![row]!, type);
        if (cell === undefined) return name;
        line += `${place === 0 ? '' : ','}${csvRow([cell])}`;
      }
      const bytes = Buffer.from(`${line}\n`);
      this.hash.set(bytes, 0, bytes.length - 1);
      const group = this.hash.high >>> 24;
      if (group !== this.group) this.begin(group);
      this.inGroup.update(bytes);
      this.rows++;
    }
    return null;
  }

  /** Hexadecimal; nothing can be added after it. */
  digest(): string {
    this.begin(-1);
    return this.all.digest('hex');
  }

  private begin(group: number): void {
    if (this.group >= 0) this.all.update(Uint8Array.of(this.group)).update(this.inGroup.digest());
    this.group = group;
    this.inGroup = createHash('sha256');
  }
}
