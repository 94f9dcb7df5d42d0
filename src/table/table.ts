/** The type of a column: what its cells mean. */
export type ColumnType = 'number' | 'string' | 'boolean';

/** A column's name and type. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

/** A cell as read: null is a missing value, '' an empty string (a quoted empty cell of a string column). */
export type Cell = string | null;

/** Some rows of one file, column by column. */
export interface Batch {
  /** As shown to a person: relative to the workspace. */
  readonly file: string;
  readonly names: readonly string[];
  readonly rows: number;
  /** cells[column][row], each array `rows` long. */
  readonly cells: readonly (readonly Cell[])[];
  /** The line (from 1) on which each row starts; in Parquet the row. */
  readonly lines: Float64Array;
  /** What a typed format says of each column's cells (null: nothing): a text that looks like a number is a text there. Absent for CSV. */
  readonly says?: readonly (ColumnType | null)[];
}
