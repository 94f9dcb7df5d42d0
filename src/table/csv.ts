import { UserError } from '../host/errors.js';
import { Block } from './block.js';
import { decode, markLength } from './decode.js';
import { findDelimiter } from './delimiter.js';
import { checkNames, orderOf } from './header.js';
import type { NullTexts } from './nulls.js';
import { doubled, plain, Scanner } from './scan.js';
import type { Batch, Cell } from './table.js';

const batchRows = 4096;
const longestRow = 16 << 20;

/** How one file is read. */
export interface CsvSettings {
  /** As shown to a person. */
  readonly file: string;
  /** null: found in the header line. */
  readonly delimiter: string | null;
  readonly nulls: NullTexts;
  /** The columns of the file read first, and its name: this one must have the same, in any order. */
  readonly expected: { readonly names: readonly string[]; readonly file: string } | null;
}

/** Reads one CSV file from chunks of bytes, cut anywhere; the rows come out in batches. */
export class CsvReader {
  /** Columns of the batches; empty until the header was read. */
  names: readonly string[] = [];
  private order: readonly number[] = [];
  private readonly block = new Block();
  private scanner: Scanner | undefined;
  private begun = false;
  private rows = 0;

  constructor(private readonly settings: CsvSettings) {}

  /**
   * @param final whether the file ends with this chunk (which may be empty)
   * @throws UserError with file and line for anything that is not CSV in UTF-8 as RFC 4180 has it
   */
  push(chunk: Uint8Array, final: boolean): Batch[] {
    this.block.append(chunk);
    if (!this.begin(final) || !this.header(final)) return [];
    const scanner = this.scanner!;
    scanner.scan(this.block.bytes, this.block.length, this.names.length, final);
    const batches = this.batches(scanner);
    this.block.drop(scanner.next);
    if (this.block.length > longestRow) throw this.tooLong(scanner.line);
    if (final && this.rows === 0) {
      throw new UserError(`${this.settings.file}:1: the file has a header and no rows; give it at least one row.`);
    }
    return batches;
  }

  private begin(final: boolean): boolean {
    if (this.begun) return true;
    if (this.block.length < 3 && !final) return false;
    this.block.drop(markLength(this.block.bytes.subarray(0, this.block.length), this.settings.file));
    if (this.block.length === 0) {
      if (!final) return false;
      throw new UserError(`${this.settings.file}:1: the file is empty; expected a header line and rows.`);
    }
    this.begun = true;
    return true;
  }

  private header(final: boolean): boolean {
    if (this.names.length > 0) return true;
    const { file, expected } = this.settings;
    if (this.scanner === undefined) {
      const head = this.block.bytes.subarray(0, this.block.length);
      const delimiter = this.settings.delimiter ?? findDelimiter(head, final);
      if (delimiter !== undefined) this.scanner = new Scanner(file, delimiter);
    }
    const scanner = this.scanner;
    scanner?.scan(this.block.bytes, this.block.length, 0, final);
    if (scanner === undefined || scanner.rows === 0) {
      if (this.block.length > longestRow) throw this.tooLong(1);
      return false;
    }
    const text = decode(this.block.bytes.subarray(0, scanner.next), file, 1);
    const names = Array.from({ length: scanner.count / 2 }, (_, at) => cellText(text, scanner.cells, at));
    checkNames(names, file, 1);
    this.order = expected === null ? names.map((_, at) => at) : orderOf(names, expected.names, file, expected.file);
    this.names = expected === null ? names : expected.names;
    this.block.drop(scanner.next);
    return true;
  }

  private batches(scanner: Scanner): Batch[] {
    const batches: Batch[] = [];
    if (scanner.rows === 0) return batches;
    const text = decode(this.block.bytes.subarray(0, scanner.next), this.settings.file, scanner.lines[0]!);
    const width = this.names.length;
    for (let from = 0; from < scanner.rows; from += batchRows) {
      const rows = Math.min(batchRows, scanner.rows - from);
      batches.push({
        file: this.settings.file,
        names: this.names,
        rows,
        cells: this.order.map((column) => this.column(text, scanner.cells, from * width + column, rows)),
        lines: scanner.lines.slice(from, from + rows),
      });
    }
    this.rows += scanner.rows;
    return batches;
  }

  private column(text: string, cells: Int32Array, first: number, rows: number): Cell[] {
    const nulls = this.settings.nulls;
    const step = this.names.length;
    const found = new Array<Cell>(rows);
    for (let row = 0, at = first; row < rows; row++, at += step) {
      const start = cells[at * 2]!;
      const packed = cells[at * 2 + 1]!;
      const end = packed >> 2;
      if ((packed & 3) === doubled) found[row] = this.unquoted(text.slice(start, end));
      else if (start === end) found[row] = (packed & 3) === plain ? null : '';
      else found[row] = nulls.has(text, start, end) ? null : text.slice(start, end);
    }
    return found;
  }

  private unquoted(text: string): Cell {
    const cell = text.replaceAll('""', '"');
    return this.settings.nulls.has(cell, 0, cell.length) ? null : cell;
  }

  private tooLong(line: number): UserError {
    return new UserError(
      `${this.settings.file}:${String(line)}: the row that starts here is longer than 16 MB; a quote in it may never be closed.`,
    );
  }
}

function cellText(text: string, cells: Int32Array, at: number): string {
  const end = cells[at * 2 + 1]!;
  const cell = text.slice(cells[at * 2], end >> 2);
  return (end & 3) === doubled ? cell.replaceAll('""', '"') : cell;
}
