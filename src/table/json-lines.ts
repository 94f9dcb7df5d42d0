import { UserError } from '../host/errors.js';
import { Block } from './block.js';
import type { Chunk, NumberCells, TextCells } from './chunk.js';
import { markLength } from './decode.js';
import { checkNames, orderOf } from './header.js';
import { JsonParser, type JsonRows } from './json-rows.js';
import type { NullTexts } from './nulls.js';
import { parseNumber } from './number.js';
import type { Batch, Cell, ColumnType } from './table.js';

const batchRows = 4096;
const longestLine = 16 << 20;
/** Lines and bytes in which each column has to appear. */
const firstLines = 1000;
const firstBytes = 4 << 20;

/** How one file is read. */
export interface JsonLinesSettings {
  /** As shown to a person. */
  readonly file: string;
  readonly nulls: NullTexts;
  /** The columns of the file read first, and its name: this one must have the same. */
  readonly expected: { readonly names: readonly string[]; readonly file: string } | null;
}

/**
 * Reads one file of JSON Lines from chunks of bytes, cut anywhere; the rows come out in batches.
 * Columns are the keys of the first 1,000 lines (of the first 4 MB, where those are fewer), in the order of their first appearance.
 * After them a missing key is a missing value, and a new one an error.
 */
export class JsonLinesReader {
  /** Columns of the batches; empty until the first lines were read. */
  names: readonly string[] = [];
  private readonly block = new Block();
  private parser: JsonParser | undefined;
  private begun = false;
  private line = 1;
  private rows = 0;

  constructor(private readonly settings: JsonLinesSettings) {}

  /**
   * @param final whether the file ends with this chunk (which may be empty)
   * @throws UserError with file and line for anything that is no flat JSON object a line
   */
  push(chunk: Uint8Array, final: boolean): Batch[] {
    this.block.append(chunk);
    if (!this.begun) {
      if (this.block.length < 3 && !final) return [];
      this.block.drop(markLength(this.block.bytes.subarray(0, this.block.length), this.settings.file));
      this.begun = true;
    }
    const whole = this.wholeLines(final);
    if (this.block.length - whole > longestLine) throw this.tooLong(whole);
    if (!this.ready(whole, final)) return [];
    const bytes = this.block.bytes.subarray(0, whole);
    const found = this.parser!.parse(bytes, this.line);
    this.line += countLines(bytes, bytes.length);
    this.block.drop(whole);
    this.rows += found.rows;
    if (final && this.rows === 0)
      throw new UserError(`${this.settings.file}:1: the file has no rows; give it at least one.`);
    return this.batches(found);
  }

  /** Bytes of the lines that are complete. */
  private wholeLines(final: boolean): number {
    return final ? this.block.length : this.block.bytes.subarray(0, this.block.length).lastIndexOf(10) + 1;
  }

  /** Finds the columns as soon as there are lines enough. */
  private ready(whole: number, final: boolean): boolean {
    if (this.parser !== undefined) return whole > 0 || final;
    const bytes = this.block.bytes.subarray(0, whole);
    if (!jsonHeadIsWhole(bytes, final, this.settings)) return false;
    this.names = jsonColumns(bytes, this.settings);
    this.parser = new JsonParser(this.settings.file, this.settings.nulls, this.names, false);
    return true;
  }

  private *cut({ rows, cells, says, lines }: JsonRows): Generator<Batch> {
    for (let from = 0; from < rows; from += batchRows) {
      const to = Math.min(rows, from + batchRows);
      yield {
        file: this.settings.file,
        names: this.names,
        rows: to - from,
        cells: cells.map((column) => column.slice(from, to)),
        lines: lines.slice(from, to),
        says,
      };
    }
  }

  private batches(found: JsonRows): Batch[] {
    return [...this.cut(found)];
  }

  private tooLong(whole: number): UserError {
    const line = this.line + countLines(this.block.bytes, whole);
    return new UserError(
      `${this.settings.file}:${String(line)}: the line is longer than 16 MB; write one object a line (JSON Lines).`,
    );
  }
}

/**
 * Whether a file's beginning tells its columns: 1,000 whole lines, 4 MB of them, or all.
 * @throws UserError for a line over 16 MB
 */
export function jsonHeadIsWhole(bytes: Uint8Array, final: boolean, { file }: JsonLinesSettings): boolean {
  const whole = bytes.lastIndexOf(10) + 1;
  if (final || whole >= firstBytes || countLines(bytes, whole) >= firstLines) return true;
  if (bytes.length - whole > longestLine) {
    const line = countLines(bytes, whole) + 1;
    throw new UserError(
      `${file}:${String(line)}: the line is longer than 16 MB; write one object a line (JSON Lines).`,
    );
  }
  return false;
}

/**
 * The columns of a file of JSON Lines, from its first lines.
 * @param bytes the file's beginning, whole lines without a byte order mark; only the first 1,000 lines or 4 MB of them are looked at
 * @returns the expected columns where some are expected
 * @throws UserError with file and line, as reading does, and for other columns than the expected ones
 */
export function jsonColumns(bytes: Uint8Array, { file, nulls, expected }: JsonLinesSettings): readonly string[] {
  const parser = new JsonParser(file, nulls, [], true);
  parser.parse(bytes.subarray(0, firstPart(bytes)), 1);
  if (parser.names.length === 0)
    throw new UserError(`${file}:1: the file has no rows with a key; expected one object a line.`);
  checkNames(parser.names, file);
  if (expected === null) return parser.names;
  orderOf(parser.names, expected.names, file, expected.file);
  return expected.names;
}

/**
 * The rows of whole lines as a chunk.
 * @param bytes whole lines of UTF-8 without a byte order mark
 * @param line of the first of them
 * @throws UserError with file and line
 */
export function jsonLinesChunk(
  bytes: Uint8Array,
  line: number,
  { file, nulls, names }: { readonly file: string; readonly nulls: NullTexts; readonly names: readonly string[] },
): Chunk {
  const { rows, cells, says, lines } = new JsonParser(file, nulls, names, false).parse(bytes, line);
  return { file, rows, columns: cells.map((column, at) => columnOf(column, says[at]!)), lines };
}

/** Numbers, where a double holds each of them exactly. */
function columnOf(
  cells: readonly Cell[],
  says: ColumnType | null,
): (NumberCells | TextCells) & { readonly says: ColumnType | null } {
  if (says !== 'number') return { kind: 'texts', values: cells, says };
  const values = new Float64Array(cells.length);
  let present: Uint8Array | null = null;
  for (const [row, cell] of cells.entries()) {
    const value = cell === null || cell === '' ? null : parseNumber(cell);
    if (value === undefined || (value !== null && Math.abs(value) >= 2 ** 53))
      return { kind: 'texts', values: cells, says };
    if (value === null) (present ??= new Uint8Array(cells.length).fill(1))[row] = 0;
    else values[row] = value;
  }
  return { kind: 'numbers', values, present, says };
}

function firstPart(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1))
    if (++lines === firstLines || at >= firstBytes) return at + 1;
  return bytes.length;
}

function countLines(bytes: Uint8Array, end: number): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0 && at < end; at = bytes.indexOf(10, at + 1)) count++;
  return count;
}
