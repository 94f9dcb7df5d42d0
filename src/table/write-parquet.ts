import type { ByteWriter, ParquetWriter, SchemaElement } from 'hyparquet-writer';
import type { Files, FileWriter } from '../host/files.js';
import { parseBoolean } from './boolean.js';
import { NumberForms, type NumberForm } from './number-form.js';
import { parseNumber } from './number.js';
import { ownText } from './text.js';
import type { Batch, Cell, Column } from './table.js';

/** Key of the file's metadata that names the columns of numbers that are stored as texts, as a JSON list. */
export const numbersAsTexts = 'mlops.numbers-as-texts';

const mostRows = 1 << 16;
const fewestRows = 1 << 8;
const mostCells = 1 << 19;
const mostText = 1 << 24;

/** A column and how its cells are stored. */
export interface StoredColumn extends Column {
  /** Of a column of numbers: see `NumberForms`. */
  readonly form?: NumberForm | undefined;
}

/**
 * Writes rows as Parquet: equal rows in equal order give equal bytes, however they were cut into batches, on every machine.
 * Whole numbers are INT64, other numbers DOUBLE, texts UTF8, booleans BOOLEAN; all may be missing. Snappy, dictionaries where they pay.
 * An empty text in a column of numbers or booleans is a missing value.
 * Memory: one row group (at most 65,536 rows, about half a million cells, or 16 million characters).
 */
export class ParquetFile {
  private values: unknown[][];
  private rows = 0;
  private size = 0;
  private readonly limit: number;

  private constructor(
    private readonly file: FileWriter,
    private readonly columns: readonly StoredColumn[],
    private readonly bytes: ByteWriter,
    private readonly parquet: ParquetWriter,
  ) {
    this.values = columns.map(() => []);
    this.limit = Math.max(fewestRows, Math.min(mostRows, Math.floor(mostCells / columns.length)));
  }

  /** Opens a file that appears under its name when it is closed. */
  static async open(
    files: Pick<Files, 'writer'>,
    path: string,
    columns: readonly StoredColumn[],
  ): Promise<ParquetFile> {
    const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
    const writer = new ByteWriter(1 << 20);
    const texts = columns.filter(({ form }) => form === 'text').map(({ name }) => name);
    const parquet = new ParquetWriter({
      writer,
      schema: [{ name: 'schema', num_children: columns.length }, ...columns.map(element)],
      statistics: false,
      createdBy: 'mlops-action',
      ...(texts.length === 0 ? {} : { kvMetadata: [{ key: numbersAsTexts, value: JSON.stringify(texts) }] }),
    });
    return new ParquetFile(await files.writer(path), columns, writer, parquet);
  }

  /**
   * Adds rows, whose columns stand in the order of the file's columns. Resolves at once but where a row group is written.
   * @throws Error for a cell that is not of its column's type: the types come from the cells
   */
  async add({ cells, rows }: Pick<Batch, 'cells' | 'rows'>): Promise<void> {
    for (let row = 0; row < rows; row++) {
      for (let at = 0; at < this.columns.length; at++) this.put(at, cells[at]![row]!);
      this.rows++;
      if (this.rows === this.limit || this.size >= mostText) await this.flush();
    }
  }

  async close(): Promise<void> {
    await this.flush();
    await this.parquet.finish();
    await this.drain();
    await this.file.close();
  }

  /** Leaves nothing behind. */
  async abort(): Promise<void> {
    await this.file.abort();
  }

  private put(at: number, cell: Cell): void {
    const column = this.columns[at]!;
    const value = stored(cell, column);
    if (typeof value === 'string') this.size += value.length;
    this.values[at]!.push(value);
  }

  private async flush(): Promise<void> {
    if (this.rows === 0) return;
    await this.parquet.write({
      columnData: this.columns.map(({ name }, at) => ({ name, data: this.values[at]!, offsetIndex: false })),
      rowGroupSize: this.rows,
    });
    this.values = this.columns.map(() => []);
    this.rows = 0;
    this.size = 0;
    await this.drain();
  }

  private async drain(): Promise<void> {
    await this.file.write(this.bytes.getBytes().slice());
    // The writer goes on at the beginning of its buffer; `offset`, the place in the file, stays.
    this.bytes.index = 0;
  }
}

/** Writes a table of which more than one pass can be made: the first finds how numbers are to be stored. Leaves nothing behind where it fails. */
export async function writeParquet(
  files: Files,
  path: string,
  columns: readonly Column[],
  pass: () => AsyncIterable<Batch>,
): Promise<void> {
  await writeStored(files, path, await storedColumns(columns, pass()), pass());
}

/** How the columns of these rows are stored. */
export async function storedColumns(columns: readonly Column[], rows: AsyncIterable<Batch>): Promise<StoredColumn[]> {
  const forms = new NumberForms(columns);
  for await (const batch of rows) forms.add(batch);
  return columns.map((column) => ({ ...column, form: forms.of(column.name) }));
}

/** Writes rows whose columns are stored as said. Leaves nothing behind where it fails. */
export async function writeStored(
  files: Files,
  path: string,
  columns: readonly StoredColumn[],
  rows: AsyncIterable<Batch>,
): Promise<void> {
  const file = await ParquetFile.open(files, path, columns);
  try {
    for await (const batch of rows) await file.add(batch);
    await file.close();
  } catch (cause) {
    await file.abort();
    throw cause;
  }
}

function element({ name, type, form }: StoredColumn): SchemaElement {
  const base = { name, repetition_type: 'OPTIONAL' } as const;
  if (type === 'boolean') return { ...base, type: 'BOOLEAN' };
  if (type === 'number' && form === 'int64') return { ...base, type: 'INT64' };
  if (type === 'number' && form !== 'text') return { ...base, type: 'DOUBLE' };
  return { ...base, type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } };
}

function stored(cell: Cell, { name, type, form }: StoredColumn): string | number | bigint | boolean | null {
  if (cell === null) return null;
  if (type === 'string') return ownText(cell);
  if (cell === '') return null;
  if (form === 'text') return ownText(cell);
  const value = type === 'boolean' ? parseBoolean(cell) : form === 'int64' ? wholeOf(cell) : parseNumber(cell);
  if (value === undefined) throw new Error(`a cell of column ${JSON.stringify(name)} is not of type ${type}`);
  return value;
}

function wholeOf(cell: string): bigint | undefined {
  const value = parseNumber(cell);
  if (value === undefined) return undefined;
  return Number.isSafeInteger(value) ? BigInt(value) : BigInt(cell.trim().replace('+', ''));
}
