/** The largest window that `zstd` accepts without being asked, too. */
const largestWindow = 2 ** 27;
const magic = 0xfd2fb528;

type Part = 'frame' | 'skippable' | 'descriptor' | 'header' | 'block';

/**
 * Follows frames and blocks of Zstandard (RFC 8878) without decompressing them: refuses a window that would take much memory, and knows whether
 * the stream may end here. Cost: a step for each header.
 */
export class ZstdFrames {
  private part: Part = 'frame';
  private head: number[] = [];
  private needed = 4;
  private skip = 0;
  private descriptor = 0;

  /** Whether no frame has begun that is not complete. */
  get complete(): boolean {
    return this.part === 'frame' && this.head.length === 0 && this.skip === 0;
  }

  /**
   * Follows the bytes from `from` to the end of the frame, or to their own end.
   * @returns where it stopped
   * @throws Error for what is no frame, or needs a window over 128 MB
   */
  follow(bytes: Uint8Array, from: number): number {
    let at = from;
    while (at < bytes.length) {
      if (this.skip > 0) {
        const step = Math.min(this.skip, bytes.length - at);
        this.skip -= step;
        at += step;
      } else {
        this.head.push(bytes[at++]!);
        if (this.head.length === this.needed) this.take(this.head);
      }
      if (this.complete) break;
    }
    return at;
  }

  private take(head: readonly number[]): void {
    this.head = [];
    switch (this.part) {
      case 'frame': {
        const first = number(head);
        if (first === magic) this.expect('descriptor', 1);
        else if (first >>> 4 === 0x184d2a5) this.expect('skippable', 4);
        else throw new Error('invalid zstd data');
        return;
      }
      case 'skippable':
        this.skip = number(head);
        this.expect('frame', 4);
        return;
      case 'descriptor':
        this.descriptor = head[0]!;
        this.expect('header', headerLength(head[0]!));
        return;
      case 'header':
        if (windowOf(this.descriptor, head) > largestWindow)
          throw new Error('it needs a window over 128 MB; compress it without --long or --ultra');
        this.expect('block', 3);
        return;
      case 'block':
        this.block(head[0]! | (head[1]! << 8) | (head[2]! << 16));
    }
  }

  private block(header: number): void {
    const kind = (header >> 1) & 3;
    if (kind === 3) throw new Error('invalid block type');
    this.skip = kind === 1 ? 1 : header >>> 3;
    if ((header & 1) === 0) this.expect('block', 3);
    else {
      this.skip += (this.descriptor & 4) === 0 ? 0 : 4;
      this.expect('frame', 4);
    }
  }

  private expect(part: Part, needed: number): void {
    this.part = part;
    this.needed = needed;
  }
}

function number(bytes: readonly number[]): number {
  return bytes.reduce((sum, byte, at) => sum + byte * 2 ** (8 * at), 0);
}

function isSingle(descriptor: number): boolean {
  return (descriptor & 32) !== 0;
}

const dictionaryBytes = [0, 1, 2, 4];

function sizeBytes(descriptor: number): number {
  const flag = descriptor >> 6;
  return flag === 0 ? (isSingle(descriptor) ? 1 : 0) : 2 ** flag;
}

/** Bytes of a frame's header after its descriptor; at least 1. */
function headerLength(descriptor: number): number {
  return (isSingle(descriptor) ? 0 : 1) + dictionaryBytes[descriptor & 3]! + sizeBytes(descriptor);
}

function windowOf(descriptor: number, header: readonly number[]): number {
  if (!isSingle(descriptor)) {
    const base = 2 ** (10 + (header[0]! >> 3));
    return base + (base / 8) * (header[0]! & 7);
  }
  const bytes = sizeBytes(descriptor);
  const size = number(header.slice(header.length - bytes));
  return bytes === 2 ? size + 256 : size;
}
