/** Takes bytes in pieces of any length from chunks of any length. Memory: one chunk and the piece. */
export class ByteReader {
  private readonly chunks: AsyncIterator<Uint8Array>;
  private chunk: Uint8Array = new Uint8Array();
  private at = 0;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.chunks = chunks[Symbol.asyncIterator]();
  }

  /** Exactly so many bytes; fewer only where the input ends. */
  async piece(length: number): Promise<Buffer> {
    const parts: Uint8Array[] = [];
    for await (const part of this.parts(length)) parts.push(part);
    return Buffer.concat(parts);
  }

  /** So many bytes as they come; fewer only where the input ends. Each part is good until the next one is asked for. */
  async *parts(length: number): AsyncGenerator<Uint8Array, void, undefined> {
    for (let left = length; left > 0;) {
      if (this.at === this.chunk.length && !(await this.more())) return;
      const part = this.chunk.subarray(this.at, this.at + left);
      this.at += part.length;
      left -= part.length;
      yield part;
    }
  }

  /** Tells the source that nothing more is wanted. */
  async close(): Promise<void> {
    await this.chunks.return?.();
  }

  private async more(): Promise<boolean> {
    const next = await this.chunks.next();
    if (next.done === true) return false;
    this.chunk = next.value;
    this.at = 0;
    return this.chunk.length > 0 || this.more();
  }
}
