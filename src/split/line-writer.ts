import type { Chunk } from '../table/chunk.js';
import type { NullBytes } from '../table/profile/null-bytes.js';
import type { Column } from '../table/table.js';
import { ByteText } from './byte-text.js';
import { writeCanonical, writeSpelled } from './cell-writer.js';

/** Where each column of a table stands when columns are sorted by name: neither the order of the files nor that of their columns matters then. */
export function byName(columns: readonly Column[]): number[] {
  return columns
    .map(({ name }, at) => ({ name, at }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ at }) => at);
}

/** Writes rows as lines of CSV with columns sorted by name: once in the one form of their values, and as the data spell them where that differs. */
export class LineWriter {
  /** The row in the one form of its values. */
  readonly text = new ByteText();
  /** The row as the data have it, where `spelled` is true. */
  readonly line = new ByteText();
  /** Whether the data spell a cell in another way than its one form; not the target's. */
  spelled = false;
  /** The column whose cell made the last row impossible. */
  wrong: Column | undefined;
  private readonly order: readonly number[];

  /** @param target the column that has its one form in both lines */
  constructor(
    private readonly columns: readonly Column[],
    private readonly target: string,
    private readonly nulls: NullBytes,
  ) {
    this.order = byName(columns);
  }

  /** Writes a row over what was there; false where a cell is not of its column's type (which one stands in `wrong`). */
  write(chunk: Chunk, row: number): boolean {
    const { text } = this;
    text.clear();
    this.spelled = false;
    for (let place = 0; place < this.order.length; place++) {
      if (place > 0) text.byte(44);
      const at = this.order[place]!;
      const column = this.columns[at]!;
      const written = writeCanonical(text, chunk.columns[at]!, row, column.type, this.nulls);
      if (written === 'wrong') {
        this.wrong = column;
        return false;
      }
      if (written === 'other' && column.name !== this.target) this.spelled = true;
    }
    if (this.spelled) this.spell(chunk, row);
    return true;
  }

  private spell({ columns }: Chunk, row: number): void {
    const { line, nulls } = this;
    line.clear();
    for (let place = 0; place < this.order.length; place++) {
      if (place > 0) line.byte(44);
      const at = this.order[place]!;
      const { name, type } = this.columns[at]!;
      if (name === this.target) writeCanonical(line, columns[at]!, row, type, nulls);
      else writeSpelled(line, columns[at]!, row, nulls);
    }
  }
}
