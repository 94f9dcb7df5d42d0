/** Bytes that are not consumed yet, followed by a 0 as the scanner wants it. One buffer is used again and again. */
export class Block {
  length = 0;
  private buffer = Buffer.alloc(1 << 19);

  get bytes(): Uint8Array {
    return this.buffer;
  }

  append(chunk: Uint8Array): void {
    const length = this.length + chunk.length;
    if (length >= this.buffer.length) {
      const larger = Buffer.alloc(Math.max(length + 1, this.buffer.length * 2));
      larger.set(this.buffer.subarray(0, this.length));
      this.buffer = larger;
    }
    this.buffer.set(chunk, this.length);
    this.buffer[length] = 0;
    this.length = length;
  }

  /** Removes the first bytes. */
  drop(count: number): void {
    this.buffer.copyWithin(0, count, this.length + 1);
    this.length -= count;
  }
}
