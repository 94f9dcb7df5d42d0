import { byName } from '../split/by-name.js';
import { RowHash } from '../split/row-hash.js';
import { GroupedRows, RowsDigest } from '../split/rows-digest.js';
import { hashCell } from '../split/value-hash.js';
import type { Batch, Column } from '../table/table.js';

/** The fingerprint of rows that come in canonical order, as split/manifest.json has it. */
export class Fingerprint {
  rows = 0;
  private readonly order: readonly number[];
  private readonly hash = new RowHash();
  private readonly bytes = new DataView(new ArrayBuffer(16));
  private readonly groups = new GroupedRows(1);

  /** @param columns of the rows, in the order of their cells, with the types that decide how cells are read */
  constructor(private readonly columns: readonly Column[]) {
    this.order = byName(columns);
  }

  /** Adds rows. @returns the name of a column that has a cell of another type; null where all are right */
  add({ cells, rows }: Pick<Batch, 'cells' | 'rows'>): string | null {
    const { hash, bytes } = this;
    for (let row = 0; row < rows; row++) {
      hash.begin();
      for (const at of this.order) {
        const { name, type } = this.columns[at]!;
        if (!hashCell(hash, cells[at]![row]!, type)) return name;
      }
      hash.finish();
      for (const [at, word] of [hash.h1, hash.h2, hash.h3, hash.h4].entries()) bytes.setInt32(at * 4, word, true);
      this.groups.add(bytes, 0, null);
      this.rows++;
    }
    return null;
  }

  /** Hexadecimal; nothing can be added after it. */
  digest(): string {
    const digest = new RowsDigest(this.columns.map(({ name }) => name));
    for (const { group, sums } of this.groups.finish()) digest.add(group, sums[0]!);
    return digest.digest();
  }
}
