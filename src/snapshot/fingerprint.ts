import { canonicalCell } from '../split/cell-writer.js';
import { byName } from '../split/line-writer.js';
import { OrderHash } from '../split/order-hash.js';
import { GroupedRows, RowsDigest } from '../split/rows-digest.js';
import type { Batch, Cell, Column } from '../table/table.js';
import { csvRow } from '../table/write.js';

/** The fingerprint of rows that come in canonical order, as split/manifest.json has it. */
export class Fingerprint {
  rows = 0;
  private readonly order: readonly number[];
  private readonly hash = new OrderHash();
  private readonly groups = new GroupedRows(1);

  /** @param columns of the rows, in the order of their cells, with the types that decide how cells are read */
  constructor(private readonly columns: readonly Column[]) {
    this.order = byName(columns);
  }

  /** Adds rows. @returns the name of a column that has a cell of another type; null where all are right */
  add({ cells, rows }: Pick<Batch, 'cells' | 'rows'>): string | null {
    const line: Cell[] = [];
    for (let row = 0; row < rows; row++) {
      for (const [place, at] of this.order.entries()) {
        const { name, type } = this.columns[at]!;
        const cell = canonicalCell(cells[at]![row]!, type);
        if (cell === undefined) return name;
        line[place] = cell;
      }
      const bytes = Buffer.from(csvRow(line));
      this.hash.set(bytes, 0, bytes.length);
      this.groups.add(this.hash.high >>> 24, bytes, 0, bytes.length, null);
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
