import { Damage } from './damage.js';

/**
 * Decodes runs and bit-packed groups (Parquet's RLE / bit-packing hybrid) into `output`, which says how many there are.
 * @param bytes, from, end where they stand
 * @param width bits of a value, 0 to 32
 * @throws Damage where the bytes end before the values do
 */
export function decodeHybrid(
  bytes: Uint8Array,
  from: number,
  end: number,
  width: number,
  output: Uint8Array | Int32Array,
): void {
  if (width > 32) throw new Damage('a page has values of more than 32 bits');
  const size = (width + 7) >> 3;
  let at = from;
  let seen = 0;
  while (seen < output.length) {
    let header = 0;
    let shift = 0;
    for (;;) {
      if (at >= end || shift > 28) throw new Damage('a page ends before its values');
      const byte = bytes[at++]!;
      header += (byte & 127) * 2 ** shift;
      if (byte < 128) break;
      shift += 7;
    }
    if (header % 2 === 0) {
      if (header === 0 || at + size > end) throw new Damage('a page ends before its values');
      let value = 0;
      for (let index = 0; index < size; index++) value |= bytes[at++]! << (8 * index);
      const until = Math.min(output.length, seen + header / 2);
      output.fill(value, seen, until);
      seen = until;
    } else {
      const groups = (header - 1) / 2;
      const count = Math.min(output.length - seen, groups * 8);
      if (groups === 0 || at + Math.ceil((count * width) / 8) > end) throw new Damage('a page ends before its values');
      unpack(bytes, at, width, output, seen, count);
      at += groups * width;
      seen += count;
    }
  }
}

function unpack(
  bytes: Uint8Array,
  from: number,
  width: number,
  output: Uint8Array | Int32Array,
  first: number,
  count: number,
): void {
  let at = from;
  let bits = 0;
  let held = 0;
  if (width <= 24) {
    const mask = 2 ** width - 1;
    for (let index = first; index < first + count; index++) {
      for (; bits < width; bits += 8) held |= bytes[at++]! << bits;
      output[index] = held & mask;
      held >>>= width;
      bits -= width;
    }
    return;
  }
  // Up to 39 bits are held, which only doubles do.
  for (let index = first; index < first + count; index++) {
    for (; bits < width; bits += 8) held += bytes[at++]! * 2 ** bits;
    const rest = Math.floor(held / 2 ** width);
    output[index] = held - rest * 2 ** width;
    held = rest;
    bits -= width;
  }
}
