import type { Cell, ColumnType } from './table.js';
import type { TextList } from './text-list.js';

/** Cells of CSV as they stand in the file: bytes of UTF-8, found but not decoded. */
export interface ByteCells {
  readonly kind: 'bytes';
  readonly bytes: Uint8Array;
  /**
   * Two numbers a cell, row by row: its first byte, and 4 * (the byte after its last one) + how it was written
   * (`plain`, `quoted` or `doubled` of scan.ts).
   */
  readonly cells: Int32Array;
  /** Which cell of a row is this column's, from 0. */
  readonly at: number;
  /** Cells that a row has. */
  readonly width: number;
}

/** Numbers of a typed format. */
export interface NumberCells {
  readonly kind: 'numbers';
  readonly values: Float64Array;
  /** 0 where the value is missing; null: none is. */
  readonly present: Uint8Array | null;
  readonly says?: ColumnType | null;
}

/** Cells that were texts already, or that no double holds: whole numbers beyond 2^53, decimals, dates in ISO 8601, `true` and `false`. */
export interface TextCells {
  readonly kind: 'texts';
  readonly values: readonly Cell[];
  /** What the format says that the cells are; null: nothing, as all are missing. A text that looks like a number is a text there. */
  readonly says?: ColumnType | null;
}

/** Texts of a typed format that stores them as bytes, or each different one once. */
export interface CodeCells {
  readonly kind: 'codes';
  /** By row: a place in the list; -1: the value is missing. */
  readonly codes: Int32Array;
  readonly list: TextList;
  readonly says?: ColumnType | null;
}

/** The cells of one column of a chunk, in the form that costs the format least. */
export type CellColumn = ByteCells | NumberCells | CodeCells | TextCells;

/** Some rows of one file, column by column: what passes over all rows work on. `Batch` is the same as text, for those who need each cell. */
export interface Chunk {
  /** As shown to a person: relative to the workspace. */
  readonly file: string;
  readonly rows: number;
  /** In the order of the first file's columns. */
  readonly columns: readonly CellColumn[];
  /** The line (CSV, JSON Lines) or the row (Parquet) of each row in its file, from 1. */
  readonly lines: Float64Array;
}
