import { Block } from './block.js';
import { CsvHead, longestRow, noRows, tooLong, type HeadSettings } from './csv-head.js';
import { decode } from './decode.js';
import type { NullTexts } from './nulls.js';
import { doubled, plain, Scanner } from './scan.js';
import type { Batch, Cell } from './table.js';

const batchRows = 4096;

/** How one file is read. */
export interface CsvSettings extends HeadSettings {
  readonly nulls: NullTexts;
}

/** Reads one CSV file from chunks of bytes, cut anywhere; the rows come out in batches. */
export class CsvReader {
  private readonly block = new Block();
  private readonly head: CsvHead;
  private scanner: Scanner | undefined;
  private rows = 0;

  constructor(private readonly settings: CsvSettings) {
    this.head = new CsvHead(settings);
  }

  /** Columns of the batches; empty until the header was read. */
  get names(): readonly string[] {
    return this.head.names;
  }

  /**
   * @param final whether the file ends with this chunk (which may be empty)
   * @throws UserError with file and line for anything that is not CSV in UTF-8 as RFC 4180 has it
   */
  push(chunk: Uint8Array, final: boolean): Batch[] {
    const { file } = this.settings;
    this.block.append(chunk);
    if (!this.head.read(this.block, final)) return [];
    const scanner = (this.scanner ??= this.scannerOfRows());
    scanner.scan(this.block.bytes, this.block.length, this.names.length, final);
    const batches = this.batches(scanner);
    this.block.drop(scanner.next);
    if (this.block.length > longestRow) throw tooLong(file, scanner.line);
    if (final && this.rows === 0) throw noRows(file);
    return batches;
  }

  private scannerOfRows(): Scanner {
    const scanner = new Scanner(this.settings.file, this.head.delimiter);
    scanner.line = this.head.line;
    return scanner;
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
        cells: this.head.order.map((column) => this.column(text, scanner.cells, from * width + column, rows)),
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
}
