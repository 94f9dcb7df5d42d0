import { UserError } from '../host/errors.js';

/** How a cell was written: as it is, in quotes, or in quotes with doubled quotes inside. */
export const plain = 0;
export const quoted = 1;
export const doubled = 2;

const other = 0;
const delimiterByte = 1;
const lineFeed = 2;
const carriageReturn = 3;
const quoteByte = 4;
const nul = 5;
const high = 6;

/**
 * Finds the cells of CSV (RFC 4180) in a block of bytes, without decoding it. Positions are counted in the UTF-16 units of the decoded text,
 * or in bytes.
 * Line ends are LF, CRLF or CR. A row that is not complete at the end of the block is left for the next one.
 * Blank lines at the end of the file are left out; in a file of one column a blank line is a row with a missing value.
 * Cost: about a nanosecond a byte; memory for two numbers a cell of the block.
 */
export class Scanner {
  /** Two numbers a cell: its first unit (or byte), and 4 * (the one after its last) + how it was written. */
  cells = new Int32Array(1 << 14);
  /** The line on which each row starts, from 1. */
  lines = new Float64Array(1 << 10);
  rows = 0;
  /** Where the first row that is not complete starts, in bytes. */
  next = 0;
  /** The line of `next`. */
  line = 1;
  /** Numbers in `cells`. */
  count = 0;
  /** Bytes before this place minus UTF-16 units before it. */
  private shift = 0;
  /** The line inside a row that is being scanned. */
  private here = 1;
  private form = plain;
  /** The first blank line so far, 0: none. Rows after it are a mistake. */
  blankLine = 0;
  private readonly kinds = new Uint8Array(256);

  /** @param file as shown in errors */
  constructor(
    private readonly file: string,
    delimiter: string,
    positions: 'units' | 'bytes' = 'units',
  ) {
    if (positions === 'units') this.kinds.fill(high, 128);
    this.kinds[0] = nul;
    this.kinds[delimiter.charCodeAt(0)] = delimiterByte;
    this.kinds[10] = lineFeed;
    this.kinds[13] = carriageReturn;
    this.kinds[34] = quoteByte;
  }

  /**
   * Scans rows from the block's start on.
   * @param bytes the block; bytes[length] must exist and be 0
   * @param columns cells that each row must have; 0: scan one row only, of any number of cells (the header)
   * @param final whether the file ends with this block
   * @throws UserError with file and line
   */
  scan(bytes: Uint8Array, length: number, columns: number, final: boolean): void {
    this.rows = 0;
    this.count = 0;
    this.next = 0;
    this.shift = 0;
    while (this.next < length) {
      const before = this.count;
      const end = this.row(bytes, this.next, length, final);
      if (end < 0) {
        this.count = before;
        break;
      }
      // By its first byte: a byte that is no UTF-8 may count as no unit.
      this.keep(before, columns, bytes[this.next] === 10 || bytes[this.next] === 13);
      this.line = this.here;
      this.next = end;
      if (columns === 0) break;
    }
  }

  /** Scans one row; answers where the next one starts, or -1 where the block ends before the row does. */
  private row(bytes: Uint8Array, from: number, length: number, final: boolean): number {
    const kinds = this.kinds;
    this.here = this.line;
    let at = from;
    for (;;) {
      if (bytes[at] === 34) {
        const start = at + 1 - this.shift;
        at = this.quotedCell(bytes, at, length, final);
        if (at < 0) return -1;
        this.push(start, (at - 1 - this.shift) * 4 + this.form);
      } else {
        const start = at - this.shift;
        let kind: number;
        while ((kind = kinds[bytes[at]!]!) === other) at++;
        if (kind === high) at = this.beyondAscii(bytes, at);
        this.push(start, (at - this.shift) * 4 + plain);
      }
      const kind = kinds[bytes[at]!]!;
      if (kind === delimiterByte) at++;
      else if (at >= length) return final ? this.endOfFile(at) : -1;
      else if (kind === quoteByte) throw this.strayQuote();
      else if (kind === nul) throw this.nulByte();
      else return this.endOfLine(bytes, at, length, final);
    }
  }

  /** Goes on with a cell without quotes from its first character beyond ASCII to the byte after the cell. */
  private beyondAscii(bytes: Uint8Array, from: number): number {
    let at = from;
    for (;;) {
      const byte = bytes[at]!;
      const kind = this.kinds[byte]!;
      if (kind === high) this.shift += surplus(byte);
      else if (kind !== other) return at;
      at++;
    }
  }

  /** From an opening quote to the byte after the closing one; -1 where the block ends before. */
  private quotedCell(bytes: Uint8Array, from: number, length: number, final: boolean): number {
    const kinds = this.kinds;
    const opened = this.here;
    this.form = quoted;
    let at = from + 1;
    for (;;) {
      const kind = kinds[bytes[at]!]!;
      if (kind === quoteByte) {
        if (bytes[at + 1] !== 34 || at + 1 === length) break;
        this.form = doubled;
        at++;
      } else if (kind === high) this.shift += surplus(bytes[at]!);
      else if (kind === lineFeed) this.here++;
      else if (kind === carriageReturn) {
        if (bytes[at + 1] !== 10) this.here++;
      } else if (kind === nul) {
        if (at < length) throw this.nulByte();
        if (final) throw this.neverClosed(opened);
        return -1;
      }
      at++;
    }
    at++;
    // Whether the quote closes the cell is known by the next byte only.
    if (at >= length) return final ? at : -1;
    const after = kinds[bytes[at]!]!;
    if (after === other || after === high || after === quoteByte) throw this.textAfterQuote();
    return at;
  }

  private endOfLine(bytes: Uint8Array, at: number, length: number, final: boolean): number {
    if (bytes[at] === 13) {
      if (at + 1 === length && !final) return -1;
      if (bytes[at + 1] === 10) at++;
    }
    this.here++;
    return at + 1;
  }

  private endOfFile(at: number): number {
    this.here++;
    return at;
  }

  private push(start: number, end: number): void {
    if (this.count + 2 > this.cells.length) {
      const larger = new Int32Array(this.cells.length * 2);
      larger.set(this.cells);
      this.cells = larger;
    }
    this.cells[this.count++] = start;
    this.cells[this.count++] = end;
  }

  /** Takes the row just scanned, unless it is a blank line, whose meaning depends on what follows. */
  private keep(before: number, columns: number, blank: boolean): void {
    const found = (this.count - before) / 2;
    if (found !== columns && columns > 0) {
      if (blank) {
        this.count = before;
        if (this.blankLine === 0) this.blankLine = this.line;
        return;
      }
      throw this.ragged(found, columns);
    }
    if (this.blankLine > 0) throw blankLine(this.file, this.blankLine);
    if (this.rows === this.lines.length) {
      const larger = new Float64Array(this.lines.length * 2);
      larger.set(this.lines);
      this.lines = larger;
    }
    this.lines[this.rows++] = this.line;
  }

  private at(line: number, sentence: string): UserError {
    return new UserError(`${this.file}:${String(line)}: ${sentence}`);
  }

  private ragged(found: number, columns: number): UserError {
    const cells = (count: number): string => `${String(count)} ${count === 1 ? 'cell' : 'cells'}`;
    return this.at(
      this.line,
      `expected ${cells(columns)} as in the header, got ${cells(found)}; correct the row, or put cells that contain the delimiter in quotes.`,
    );
  }

  private neverClosed(opened: number): UserError {
    return this.at(opened, 'a quote opens a cell here and is never closed; close it, or remove it.');
  }

  private textAfterQuote(): UserError {
    return this.at(
      this.here,
      'text follows the closing quote of a cell; a quote inside a cell in quotes is written twice (RFC 4180).',
    );
  }

  private strayQuote(): UserError {
    return this.at(
      this.here,
      'a quote inside a cell that does not begin with one; put the whole cell in quotes and write the inner quote twice (RFC 4180).',
    );
  }

  private nulByte(): UserError {
    return this.at(this.here, 'a NUL byte; expected text in UTF-8 (is the file binary, or in UTF-16?).');
  }
}

/** UTF-8 bytes minus UTF-16 units, summed over the bytes of a character beyond ASCII. */
function surplus(byte: number): number {
  if (byte < 0xc0) return 1;
  return byte >= 0xf0 ? -1 : 0;
}

/** Rows follow a blank line. */
export function blankLine(file: string, line: number): UserError {
  return new UserError(`${file}:${String(line)}: the line is blank and rows follow it; remove the line.`);
}
