import type { UserError } from '../host/errors.js';
import { longestRow } from './csv-head.js';
import type { RowEnds } from './row-ends.js';

/** Bytes of whole rows; the byte after the last one is 0. */
export interface CutBlock {
  /** Over shared memory, so that a thread reads it without a copy. */
  readonly buffer: Buffer;
  /** Bytes that are rows. */
  readonly length: number;
  /** The line on which the first row starts. */
  readonly line: number;
}

/** Bytes of a buffer in which most blocks fit. */
export const ordinarySize = 1 << 20;

/** A buffer over shared memory. */
export function sharedBuffer(bytes: number): Buffer {
  return Buffer.from(new SharedArrayBuffer(bytes));
}

/** How the rows of a format are cut. */
export interface Cutting {
  readonly ends: RowEnds;
  /** The mistake of a row over 16 MB. */
  readonly tooLong: (line: number) => UserError;
}

/** Cuts the bytes of a file of text after its header into blocks of whole rows, which threads can read apart. */
export class BlockCutter {
  private length = 0;

  /**
   * @param buffer where the next block grows
   * @param line of the first byte
   * @param next a buffer that nobody reads any more
   */
  constructor(
    private readonly cutting: Cutting,
    private buffer: Buffer,
    private line: number,
    private readonly next: () => Promise<Buffer>,
  ) {}

  /**
   * The blocks that a chunk completes; each must be taken before the next is asked for.
   * @throws UserError for a row over 16 MB
   */
  async *push(chunk: Uint8Array): AsyncGenerator<CutBlock, void, undefined> {
    let from = 0;
    while (from < chunk.length) {
      const taken = Math.min(this.buffer.length - 1 - this.length, chunk.length - from);
      const piece = chunk.subarray(from, from + taken);
      this.buffer.set(piece, this.length);
      this.cutting.ends.look(piece);
      this.length += taken;
      from += taken;
      if (this.length < this.buffer.length - 1) return;
      const { end, lines } = this.cutting.ends.take(this.buffer, this.length);
      if (end === 0) this.grow();
      else yield await this.cut(end, lines);
    }
  }

  /** What is left at the end of the file, with or without a line end; undefined: nothing. */
  async finish(): Promise<CutBlock | undefined> {
    return this.length === 0 ? undefined : this.cut(this.length, 0);
  }

  /** The buffer that is not in any block: for the next file. */
  get free(): Buffer {
    return this.buffer;
  }

  private async cut(end: number, lines: number): Promise<CutBlock> {
    const { buffer, line } = this;
    const rest = this.length - end;
    let next = await this.next();
    if (next.length - 1 < rest) next = sharedBuffer(rest * 2);
    next.set(buffer.subarray(end, this.length));
    buffer[end] = 0;
    this.buffer = next;
    this.length = rest;
    this.line += lines;
    return { buffer, length: end, line };
  }

  private grow(): void {
    if (this.length > longestRow) throw this.cutting.tooLong(this.line);
    const larger = sharedBuffer(this.length * 2);
    larger.set(this.buffer.subarray(0, this.length));
    this.buffer = larger;
  }
}
