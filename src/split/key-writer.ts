import type { Chunk } from '../table/chunk.js';
import { placesOf } from '../table/places.js';
import type { NullBytes } from '../table/profile/null-bytes.js';
import type { Column } from '../table/table.js';
import type { ByteText } from './byte-text.js';
import { writeJson } from './cell-writer.js';
import { quotedText } from './row-text.js';

/** Writes the canonical texts of rows over some columns, as `RowText` builds them. */
export class KeyWriter {
  /** The column whose cell made the last text impossible. */
  wrong: Column | undefined;
  private readonly heads: readonly Buffer[];
  private readonly places: readonly number[];

  /**
   * @param columns in the order of the text, with the types that decide how cells are read
   * @param names of the table's columns, in their order; each column must be among them
   */
  constructor(
    private readonly columns: readonly Column[],
    names: readonly string[],
    private readonly nulls: NullBytes,
  ) {
    this.heads = columns.map(({ name }, at) => Buffer.from(`${at === 0 ? '{' : ','}${quotedText(name)}:`));
    this.places = placesOf(
      columns.map(({ name }) => name),
      names,
    );
  }

  /** Writes the text of a row over what was there; false where a cell is not of its column's type (which one stands in `wrong`). */
  write(text: ByteText, { columns }: Chunk, row: number): boolean {
    text.clear();
    for (let at = 0; at < this.columns.length; at++) {
      const head = this.heads[at]!;
      text.copy(head, 0, head.length);
      const column = this.columns[at]!;
      if (!writeJson(text, columns[this.places[at]!]!, row, column.type, this.nulls)) {
        this.wrong = column;
        return false;
      }
    }
    text.byte(125);
    return true;
  }
}
