import { RowsDigest } from '../split/part-file.js';
import { RowText } from '../split/row-text.js';
import type { Batch, Column } from '../table/table.js';

/** The fingerprint of rows that come in canonical order, as split/manifest.json has it: SHA-256 over their canonical texts. */
export class Fingerprint {
  private readonly text: RowText;
  private readonly digested = new RowsDigest();

  /** @param columns of the rows, in the order of their cells, with the types that decide how cells are read */
  constructor(columns: readonly Column[]) {
    // By name, as `split` sorts them.
    this.text = new RowText(
      [...columns].sort((one, other) => (one.name < other.name ? -1 : 1)),
      columns.map(({ name }) => name),
    );
  }

  /** Adds rows. @returns the name of a column that has a cell of another type; null where all are right */
  add({ cells, rows }: Pick<Batch, 'cells' | 'rows'>): string | null {
    for (let row = 0; row < rows; row++) {
      const text = this.text.of(cells, row);
      if (text === undefined) return this.text.wrong!.name;
      this.digested.add(Buffer.from(`${text}\n`));
    }
    return null;
  }

  get rows(): number {
    return this.digested.rows;
  }

  /** Hexadecimal; nothing can be added after it. */
  digest(): string {
    return this.digested.digest();
  }
}
