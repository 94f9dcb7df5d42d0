import { cellsModule } from './cells-module.js';

/** Where the cells of a block are; valid until the next block is looked at. */
export interface FoundCells {
  readonly rows: number;
  /** The block, with a 0 after it. */
  readonly bytes: Buffer;
  /** As `Scanner.cells`, in bytes. */
  readonly cells: Int32Array;
  /** As `Scanner.lines`. */
  readonly lines: Float64Array;
}

/** What wasm/cells.ts exports. */
interface CellsExports {
  readonly memory: WebAssembly.Memory;
  scan(
    bytes: number,
    length: number,
    delimiter: number,
    width: number,
    cells: number,
    lines: number,
    line: number,
  ): number;
}

const pageSize = 1 << 16;
/** Where the block is in the memory of the module: after a byte that is none. */
const blockAt = 64;
/** Bytes after a block that are the module's, and bytes after the cells. */
const margin = 128;

/**
 * Finds the cells of blocks of whole rows as `Scanner` does, compiled to WebAssembly; it knows ordinary CSV only.
 * Cost: a third of a nanosecond a byte; memory that is touched for two numbers a cell of the largest block.
 */
export class CellFinder {
  private readonly module: CellsExports;
  private block = Buffer.alloc(0);
  private cells = new Int32Array(0);
  private lines = new Float64Array(0);

  constructor() {
    const module = new WebAssembly.Module(Buffer.from(cellsModule, 'base64'));
    this.module = new WebAssembly.Instance(module).exports as unknown as CellsExports;
  }

  /**
   * The cells of all rows; undefined where anything is unusual, such as a mistake, a blank line, or a CR that is no part of CRLF.
   * @param width cells that each row has
   * @param line on which the block starts
   */
  find(block: Uint8Array, delimiter: string, width: number, line: number): FoundCells | undefined {
    const length = block.length;
    if (length === 0) return undefined;
    this.reserve(length);
    const { cells, lines } = this;
    this.block.set(block);
    const code = delimiter.charCodeAt(0);
    const rows = this.module.scan(blockAt, length, code, width, cells.byteOffset, lines.byteOffset, line);
    if (rows < 0) return undefined;
    const bytes = this.block.subarray(0, length + 1);
    bytes[length] = 0;
    return { rows, bytes, cells, lines };
  }

  /** Memory for a block of so many bytes, each of which may be a cell and a row. What is not touched of it costs nothing. */
  private reserve(length: number): void {
    if (length <= this.block.length - margin) return;
    const room = Math.ceil((length + margin) / margin) * margin;
    const { memory } = this.module;
    const pages = Math.ceil((blockAt + room * 17) / pageSize) - memory.buffer.byteLength / pageSize;
    if (pages > 0) memory.grow(pages);
    this.block = Buffer.from(memory.buffer, blockAt, room);
    this.cells = new Int32Array(memory.buffer, blockAt + room, room * 2);
    this.lines = new Float64Array(memory.buffer, blockAt + room * 9, room);
  }
}
