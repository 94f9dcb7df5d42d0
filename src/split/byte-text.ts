/** A text in bytes that is written piece by piece and used again and again. Whoever writes single bytes reserves them before. */
export class ByteText {
  bytes: Buffer;
  /** Where the next byte goes. */
  size: number;
  private seen: DataView = new DataView(new ArrayBuffer(0));

  /**
   * @param room bytes kept free at the front
   * @param memory gives more of it; where what was there moves along, the buffer before has no bytes any more
   */
  constructor(
    private readonly room = 0,
    private readonly memory: (bytes: number) => Buffer = ownMemory,
  ) {
    this.bytes = memory(room + 1024);
    this.size = room;
  }

  clear(): void {
    this.size = this.room;
  }

  /** Makes place for so many bytes more. */
  reserve(bytes: number): void {
    if (this.size + bytes <= this.bytes.length) return;
    const before = this.bytes;
    this.bytes = this.memory((this.size + bytes) * 2);
    if (before.length > 0) this.bytes.set(before.subarray(0, this.size));
  }

  byte(value: number): void {
    if (this.size === this.bytes.length) this.reserve(1);
    this.bytes[this.size++] = value;
  }

  /** Bytes of another array. */
  copy(from: Uint8Array, start: number, end: number): void {
    this.reserve(end - start);
    const { bytes } = this;
    let to = this.size;
    // Most pieces are short: a loop beats a call.
    if (end - start > 64) bytes.set(from.subarray(start, end), to);
    else for (let at = start; at < end; at++) bytes[to++] = from[at]!;
    this.size += end - start;
  }

  /** Bytes of a view. A loop over whole words: a call costs more than the few hundred bytes of a line. */
  line(from: DataView, start: number, end: number): void {
    this.reserve(end - start);
    const { view } = this;
    let to = this.size;
    let at = start;
    for (; at + 4 <= end; at += 4, to += 4) view.setInt32(to, from.getInt32(at, true), true);
    for (; at < end; at++, to++) view.setUint8(to, from.getUint8(at));
    this.size = to;
  }

  text(text: string): void {
    // A UTF-16 unit takes at most three bytes.
    this.reserve(text.length * 3);
    this.size += this.bytes.write(text, this.size);
  }

  /** The bytes, until there is no more place for what is added. */
  get view(): DataView {
    if (this.seen.buffer !== this.bytes.buffer || this.seen.byteLength !== this.bytes.length) {
      this.seen = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length);
    }
    return this.seen;
  }

  /** What was written, until the next change. */
  get written(): Buffer {
    return this.bytes.subarray(this.room, this.size);
  }
}

function ownMemory(bytes: number): Buffer {
  return Buffer.allocUnsafeSlow(bytes);
}

/** Memory that other threads read without a copy. */
export function sharedMemory(bytes: number): Buffer {
  return Buffer.from(new SharedArrayBuffer(bytes));
}
