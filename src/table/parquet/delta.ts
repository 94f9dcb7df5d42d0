import { Damage } from './damage.js';

const largestBlock = 1 << 20;

/** Reads values of DELTA_BINARY_PACKED from a page. */
export class DeltaReader {
  constructor(
    private readonly bytes: Uint8Array,
    /** Where the next byte stands. */
    public at: number,
  ) {}

  /**
   * Whole numbers in 64 bits, which wrap around as those of two's complement do.
   * @throws Damage where the bytes end before `output` is full
   */
  read(output: BigInt64Array): void {
    const block = Number(this.varint());
    const parts = Number(this.varint());
    const total = Number(this.varint());
    let value = this.zigzag();
    if (total < output.length) throw new Damage('a page has fewer values than it says');
    if (output.length === 0) return;
    const size = block / parts;
    if (!(block > 0 && block <= largestBlock && Number.isInteger(size) && size % 8 === 0))
      throw new Damage('a page has blocks of an impossible size');
    output[0] = value;
    let seen = 1;
    while (seen < output.length) {
      const least = this.zigzag();
      const widths = this.take(parts);
      for (let part = 0; part < parts && seen < output.length; part++) {
        const width = widths[part]!;
        const packed = this.take((size * width) / 8);
        for (let index = 0; index < size && seen < output.length; index++) {
          value = BigInt.asIntN(64, value + least + bitsOf(packed, index * width, width));
          output[seen++] = value;
        }
      }
    }
  }

  take(count: number): Uint8Array {
    if (!(count >= 0) || this.at + count > this.bytes.length) throw new Damage('a page ends before its values');
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }

  private varint(): bigint {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = this.take(1)[0]!;
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return value;
    }
    throw new Damage('a number of a page is too long');
  }

  private zigzag(): bigint {
    const value = this.varint();
    return (value >> 1n) ^ -(value & 1n);
  }
}

function bitsOf(bytes: Uint8Array, from: number, width: number): bigint {
  if (width === 0) return 0n;
  if (width > 64) throw new Damage('a page has values of more than 64 bits');
  let high = 0n;
  let low = 0;
  let got = 0;
  for (let at = from; got < width;) {
    const shift = at & 7;
    const count = Math.min(8 - shift, width - got);
    const part = (bytes[at >> 3]! >> shift) & ((1 << count) - 1);
    if (got < 45) low += part * 2 ** got;
    else high |= BigInt(part) << BigInt(got);
    got += count;
    at += count;
  }
  return high | BigInt(low);
}
