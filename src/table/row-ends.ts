import { openCsvWasm, type CsvWasm } from './csv-wasm.js';
import { growTo } from './wasm.js';
import { lastRowEnd, lineEnds } from './row-ends-slowly.js';

/** Where a block of text is cut. */
export interface RowEnd {
  /** The byte after the last whole row; 0: there is none. */
  readonly end: number;
  /** Line ends up to there. */
  readonly lines: number;
}

/** Finds where rows end in a block that grows, and begins with a row. */
export interface RowEnds {
  /** Looks at the next bytes of the block, which must be looked at in order. */
  look(bytes: Uint8Array): void;
  /** The last row end in the block. What is after it is the beginning of the next block, and is not looked at again. */
  take(block: Buffer, length: number): RowEnd;
}

/** Bytes that are read at once: they should be in the processor's cache still when they are looked at. */
const readSize = 1 << 19;
/** Two reads: one comes while the other is looked at. */
const roomSize = 2 * readSize;
const copySize = 1 << 16;
/** Bytes after others that the module reads, too. */
const margin = 64;

/**
 * The ends of rows of CSV outside quotes, looked for by WebAssembly. Exact for every valid file (RFC 4180), as a quote stands only around a
 * cell or doubled inside; in an invalid one whoever reads the block meets the stray quote.
 * Cost: a tenth of a nanosecond a byte; a megabyte of memory.
 */
export class CsvRowEnds implements RowEnds {
  /** Bytes that are read into this room are looked at without a copy. */
  readonly room: Uint8Array | undefined;
  private readonly copies: Uint8Array = new Uint8Array(0);
  /** Bytes of the block that were looked at, and its last row end so far. */
  private seen = 0;
  private end = 0;
  private lines = 0;
  /** Whether each CR so far was part of CRLF: where one was not, any may end a row, and blocks are looked at without the module. */
  private ordinary = false;

  /** @param module null where there is none: then JavaScript looks for them, which costs ten times as much */
  constructor(private readonly module: CsvWasm | null = openCsvWasm()) {
    if (module === null || !growTo(module, roomSize + copySize + margin)) return;
    const { buffer } = module.memory;
    this.room = new Uint8Array(buffer, 0, roomSize);
    this.copies = new Uint8Array(buffer, roomSize, copySize);
  }

  /** The next bytes are a file's first row. */
  begin(): void {
    this.module?.beginRows();
    this.seen = 0;
    this.end = 0;
    this.lines = 0;
    this.ordinary = this.room !== undefined;
  }

  look(bytes: Uint8Array): void {
    if (!this.ordinary) return;
    if (bytes.buffer === this.room?.buffer) {
      this.lookAt(bytes.byteOffset, bytes.length);
      return;
    }
    for (let from = 0; from < bytes.length; from += copySize) {
      const piece = bytes.subarray(from, from + copySize);
      this.copies.set(piece);
      this.lookAt(this.copies.byteOffset, piece.length);
    }
  }

  take(block: Buffer, length: number): RowEnd {
    const { end, lines } = this;
    if (!this.ordinary) {
      const slowly = lastRowEnd(block, length);
      return { end: slowly, lines: lineEnds(block, slowly) };
    }
    this.seen -= end;
    this.end = 0;
    this.lines = 0;
    return { end, lines };
  }

  private lookAt(place: number, length: number): void {
    const module = this.module!;
    const end = module.lastRowEnd(place, length);
    if (end < 0) this.ordinary = false;
    if (end > 0) {
      this.end = this.seen + end;
      this.lines += module.linesOfRows();
    }
    this.seen += length;
  }
}
