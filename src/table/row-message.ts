import type { OpenParquet } from './parquet/row-group.js';

/** A block of whole rows of CSV. */
export interface CsvMessage {
  readonly kind: 'csv';
  /** As shown to a person. */
  readonly file: string;
  readonly delimiter: string;
  /** Cells that each row has. */
  readonly width: number;
  /** Which cell each column is. */
  readonly order: readonly number[];
  readonly shared: SharedArrayBuffer;
  readonly length: number;
  readonly line: number;
}

/** A block of whole lines of JSON Lines. */
export interface JsonMessage {
  readonly kind: 'jsonl';
  readonly file: string;
  readonly names: readonly string[];
  readonly shared: SharedArrayBuffer;
  readonly length: number;
  readonly line: number;
}

/** A row group of a Parquet file, which the thread reads itself. */
export interface ParquetMessage {
  readonly kind: 'parquet';
  /** Of its row groups it knows this one only. */
  readonly open: OpenParquet;
  readonly order: readonly number[];
}

/** What a thread that passes over rows is told. */
export type RowMessage = CsvMessage | JsonMessage | ParquetMessage | { readonly kind: 'result' };

/** What it answers to some rows. */
export interface RowAnswer {
  readonly rows: number;
  /** The line of a blank line at the end of the block, which must be the file's end; 0: there is none. */
  readonly blank: number;
}
