import { openCsvWasm, type CsvWasm } from './csv-wasm.js';
import { growTo } from './wasm.js';

/** Where the cells of a block are; valid until the next block is looked at. */
export interface FoundCells {
  readonly rows: number;
  /** The block, with a 0 after it. */
  readonly bytes: Buffer;
  /** As `Scanner.cells`, in bytes. */
  readonly cells: Int32Array;
  /** As `Scanner.lines`. */
  readonly lines: Float64Array;
  /** As `Scanner.blankLine`. */
  readonly blank: number;
}

/** Where the block is in the memory of the module: after a byte that is none. */
const blockAt = 64;
/** Bytes that the module may write after the block, and after the cells. */
const margin = 64;
/** Bytes of memory that a byte of a block may need: itself, the two numbers of a cell, the line of a row. */
const most = 1 + 8 + 8;

/**
 * Finds the cells of blocks of whole rows as `Scanner` does, by WebAssembly; it knows ordinary CSV only.
 * Cost: less than half a nanosecond a byte; memory that is touched for two numbers a cell of the largest block.
 */
export class CellFinder {
  private block = Buffer.alloc(0);
  private cells = new Int32Array(0);
  private lines = new Float64Array(0);

  /** @param module null where there is none: then nothing is found */
  constructor(private readonly module: CsvWasm | null = openCsvWasm()) {}

  /**
   * The cells of all rows; undefined where anything is unusual, such as a mistake, a blank line, or a CR that is no part of CRLF, or where there
   * is no memory.
   * @param delimiter a character of ASCII, neither quote nor line end
   * @param width cells that each row has
   * @param line on which the block starts
   */
  find(block: Uint8Array, delimiter: string, width: number, line: number): FoundCells | undefined {
    const { module } = this;
    const length = block.length;
    if (module === null || length === 0 || !this.reserve(module, length)) return undefined;
    const { cells, lines } = this;
    this.block.set(block);
    const code = delimiter.charCodeAt(0);
    const rows = module.scan(blockAt, length, code, width, cells.byteOffset, lines.byteOffset, line);
    if (rows < 0) return undefined;
    const bytes = this.block.subarray(0, length + 1);
    bytes[length] = 0;
    return { rows, bytes, cells, lines, blank: 0 };
  }

  /** Memory for a block of so many bytes, each of which may be a cell and a row; false: there is none. What is not touched costs nothing. */
  private reserve(module: CsvWasm, length: number): boolean {
    if (length + margin <= this.block.length) return true;
    let room = 1 << 16;
    while (room < length + margin) room *= 2;
    if (!growTo(module, blockAt + room * most + margin)) return false;
    const { buffer } = module.memory;
    this.block = Buffer.from(buffer, blockAt, room);
    this.cells = new Int32Array(buffer, blockAt + room, room * 2);
    this.lines = new Float64Array(buffer, blockAt + room * 9, room);
    return true;
  }
}
