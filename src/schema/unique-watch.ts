import type { CellColumn, Chunk } from '../table/chunk.js';
import { cellText } from '../table/profile/cell-text.js';
import type { Decoded } from '../table/profile/tie.js';
import { Occurrences, type Places } from './occurrences.js';
import { RowHashes } from './row-hashes.js';
import { distinctOf, Seen } from './seen.js';

/** What several columns together, or one, have of different values in some rows. */
export interface UniquePart {
  /** Rows with the values of an earlier row of the same part. */
  readonly repeated: Places;
  /** Of the different values, 64 bits each. */
  readonly words: Int32Array;
  /** There were more than are remembered. */
  readonly over: boolean;
}

/** Finds rows that have the same values in some columns. Memory: 11 to 21 bytes a different value, up to 33 million of them. */
export class UniqueWatch {
  private readonly seen = new Seen();
  private readonly hashes = new RowHashes();
  private readonly repeated: Occurrences;
  private cells: CellColumn | null = null;
  private left: number;

  /**
   * @param columns their numbers; a chunk is complete when it was shown all of them
   * @param nulls whether a missing value is a value like others (of a key); otherwise its row is left out
   */
  constructor(
    private readonly columns: readonly number[],
    private readonly nulls: boolean,
    private readonly keepValues: boolean,
  ) {
    this.repeated = new Occurrences(keepValues);
    this.left = columns.length;
  }

  add(chunk: Chunk, column: number, decoded: Decoded): void {
    if (!this.columns.includes(column)) return;
    if (this.left === this.columns.length) this.hashes.begin(chunk.rows);
    this.cells = chunk.columns[column]!;
    this.hashes.add(this.cells, decoded);
    if (--this.left > 0) return;
    this.left = this.columns.length;
    this.look(chunk);
  }

  part(): UniquePart {
    return { repeated: this.repeated.places(), words: this.seen.words(), over: this.seen.over };
  }

  private look({ file, lines, rows }: Chunk): void {
    const { first, second, missing } = this.hashes;
    for (let row = 0; row < rows; row++) {
      if (!this.nulls && missing[row] === 1) continue;
      if (this.seen.addHash(first[row]!, second[row]!)) continue;
      this.repeated.add(file, lines[row]!, this.keepValues ? cellText(this.cells!, row) : null);
    }
  }
}

/** What several parts together have. */
export interface Uniques {
  /** `places` are null where rows of several parts repeat each other: which of them come first, no part knows. */
  readonly repeated: { readonly count: number; readonly places: Places | null };
  readonly distinct: { readonly count: number; readonly over: boolean };
}

/** @param files the files of the data in their order */
export function mergeUniques(parts: readonly UniquePart[], files: readonly string[]): Uniques {
  const lists = parts.map(({ words }) => words);
  const all = lists.reduce((sum, { length }) => sum + length / 2, 0);
  const count = parts.length === 1 ? all : distinctOf(lists);
  const across = all - count;
  const within = Occurrences.merge(
    parts.map(({ repeated }) => repeated),
    files,
  );
  return {
    repeated: { count: within.count + across, places: across === 0 ? within : null },
    distinct: { count, over: parts.some(({ over }) => over) },
  };
}
