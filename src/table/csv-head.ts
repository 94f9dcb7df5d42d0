import { UserError } from '../host/errors.js';
import type { Block } from './block.js';
import { decode, markLength } from './decode.js';
import { findDelimiter } from './delimiter.js';
import { checkNames, orderOf } from './header.js';
import { doubled, Scanner } from './scan.js';

/** Bytes that one row may have. */
export const longestRow = 16 << 20;

/** What one file of CSV begins with, and how it must. */
export interface HeadSettings {
  /** As shown to a person. */
  readonly file: string;
  /** null: found in the header line. */
  readonly delimiter: string | null;
  /** The columns of the file read first, and its name: this one must have the same, in any order. */
  readonly expected: { readonly names: readonly string[]; readonly file: string } | null;
}

/** Reads what stands before the rows: byte order mark and header line. */
export class CsvHead {
  /** Columns in the order of the first file; empty until the header was read. */
  names: readonly string[] = [];
  /** Where each of them stands in this file. */
  order: readonly number[] = [];
  delimiter = '';
  /** The line on which the rows begin. */
  line = 1;
  private begun = false;
  /** Bytes with which another look for the end of the header is worth it: each costs all that are there. */
  private enough = 0;

  constructor(private readonly settings: HeadSettings) {}

  /**
   * Takes mark and header off the block; false while more bytes are needed.
   * @param final whether the file ends with the block
   * @throws UserError with file and line
   */
  read(block: Block, final: boolean): boolean {
    if (this.names.length > 0) return true;
    return this.begin(block, final) && this.header(block, final);
  }

  private begin(block: Block, final: boolean): boolean {
    if (this.begun) return true;
    if (block.length < 3 && !final) return false;
    block.drop(markLength(block.bytes.subarray(0, block.length), this.settings.file));
    if (block.length === 0) {
      if (!final) return false;
      throw new UserError(`${this.settings.file}:1: the file is empty; expected a header line and rows.`);
    }
    this.begun = true;
    return true;
  }

  private header(block: Block, final: boolean): boolean {
    if (!final && block.length < this.enough) return this.wait(block);
    const { file, expected } = this.settings;
    if (json.test(String.fromCharCode(...block.bytes.subarray(0, Math.min(block.length, 100))))) throw isJson(file);
    const delimiter = this.settings.delimiter ?? findDelimiter(block.bytes.subarray(0, block.length), final);
    this.enough = block.length * 2;
    if (delimiter === undefined) return this.wait(block);
    const scanner = new Scanner(file, delimiter);
    scanner.scan(block.bytes, block.length, 0, final);
    if (scanner.rows === 0) return this.wait(block);
    const text = decode(block.bytes.subarray(0, scanner.next), file, 1);
    const names = Array.from({ length: scanner.count / 2 }, (_, at) => cellText(text, scanner.cells, at));
    checkNames(names, `${file}:1`);
    this.order =
      expected === null ? names.map((_, at) => at) : orderOf(names, expected.names, `${file}:1`, expected.file);
    this.names = expected === null ? names : expected.names;
    this.delimiter = delimiter;
    this.line = scanner.line;
    block.drop(scanner.next);
    return true;
  }

  private wait(block: Block): false {
    if (block.length > longestRow) throw tooLong(this.settings.file, 1);
    return false;
  }
}

/** How JSON begins, and no header can: it has a quote inside of its first cell. */
const json = /^\s*(?:\{|\[\s*\{)\s*"/;

function isJson(file: string): UserError {
  return new UserError(
    `${file}:1: JSON in a file that is called CSV; write one object a line, and let its name end with .jsonl.`,
  );
}

/** A row without an end. */
export function tooLong(file: string, line: number): UserError {
  return new UserError(
    `${file}:${String(line)}: the row that starts here is longer than 16 MB; a quote in it may never be closed.`,
  );
}

/** A file with a header only. */
export function noRows(file: string): UserError {
  return new UserError(`${file}:1: the file has a header and no rows; give it at least one row.`);
}

function cellText(text: string, cells: Int32Array, at: number): string {
  const end = cells[at * 2 + 1]!;
  const cell = text.slice(cells[at * 2], end >> 2);
  return (end & 3) === doubled ? cell.replaceAll('""', '"') : cell;
}
