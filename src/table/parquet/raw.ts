import { Damage } from './damage.js';
import { DeltaReader } from './delta.js';
import { decodeHybrid } from './hybrid.js';

/** Values of a page as they are stored, without those that are missing. */
export type Raw =
  | { readonly form: 'ints'; readonly values: Int32Array }
  | { readonly form: 'longs'; readonly values: BigInt64Array }
  | { readonly form: 'doubles'; readonly values: Float64Array }
  | { readonly form: 'bits'; readonly values: Uint8Array }
  /** Two numbers a value: its first byte, and the byte after its last one. */
  | { readonly form: 'bytes'; readonly data: Uint8Array; readonly spans: Int32Array };

const mostBytes = 1 << 27;

/** Where values stand, and what they are. */
export interface Encoded {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly count: number;
  readonly encoding: string;
  readonly type: string;
  /** Bytes of a value of FIXED_LEN_BYTE_ARRAY. */
  readonly length: number;
}

/** @throws Damage where the bytes end before the values, or the encoding is none of the type */
export function decodeRaw(encoded: Encoded): Raw {
  const { encoding, type } = encoded;
  switch (encoding) {
    case 'PLAIN':
      return plain(encoded);
    case 'RLE':
      if (type !== 'BOOLEAN') break;
      return bits(encoded);
    case 'DELTA_BINARY_PACKED':
      if (type !== 'INT32' && type !== 'INT64') break;
      return packed(encoded);
    case 'DELTA_LENGTH_BYTE_ARRAY':
      if (type !== 'BYTE_ARRAY') break;
      return lengths(encoded);
    case 'DELTA_BYTE_ARRAY':
      if (type !== 'BYTE_ARRAY' && type !== 'FIXED_LEN_BYTE_ARRAY') break;
      return prefixes(encoded);
    case 'BYTE_STREAM_SPLIT':
      if (type === 'BOOLEAN' || type === 'BYTE_ARRAY' || type === 'INT96') break;
      return plain({ ...encoded, bytes: joined(encoded), from: 0 });
    default:
  }
  throw new Damage(`a page is encoded as ${encoding}, which its type cannot be`);
}

/** Bytes of one value of a type of fixed size. */
export function widthOf(type: string, length: number): number {
  switch (type) {
    case 'INT32':
    case 'FLOAT':
      return 4;
    case 'INT96':
      return 12;
    case 'FIXED_LEN_BYTE_ARRAY':
      return length;
    default:
      return 8;
  }
}

function plain({ bytes, from, count, type, length }: Encoded): Raw {
  if (type === 'BYTE_ARRAY') return byteArrays(bytes, from, count);
  if (type === 'BOOLEAN') {
    need(bytes, from, Math.ceil(count / 8));
    const values = new Uint8Array(count);
    for (let at = 0; at < count; at++) values[at] = (bytes[from + (at >> 3)]! >> (at & 7)) & 1;
    return { form: 'bits', values };
  }
  const width = widthOf(type, length);
  need(bytes, from, count * width);
  if (type === 'INT96' || type === 'FIXED_LEN_BYTE_ARRAY') {
    const spans = new Int32Array(count * 2);
    for (let at = 0; at < count; at++) {
      spans[at * 2] = from + at * width;
      spans[at * 2 + 1] = from + (at + 1) * width;
    }
    return { form: 'bytes', data: bytes, spans };
  }
  // A copy stands where typed arrays want it. (`slice` of a Buffer would be none.)
  const { buffer } = new Uint8Array(bytes.subarray(from, from + count * width));
  switch (type) {
    case 'INT32':
      return { form: 'ints', values: new Int32Array(buffer) };
    case 'INT64':
      return { form: 'longs', values: new BigInt64Array(buffer) };
    case 'FLOAT':
      return { form: 'doubles', values: new Float64Array(new Float32Array(buffer)) };
    default:
      return { form: 'doubles', values: new Float64Array(buffer) };
  }
}

function byteArrays(bytes: Uint8Array, from: number, count: number): Raw {
  need(bytes, from, count * 4);
  const spans = new Int32Array(count * 2);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = from;
  for (let index = 0; index < count; index++) {
    need(bytes, at, 4);
    const start = at + 4;
    at = start + view.getUint32(at, true);
    if (at > bytes.length) throw new Damage('a page ends before its values');
    spans[index * 2] = start;
    spans[index * 2 + 1] = at;
  }
  return { form: 'bytes', data: bytes, spans };
}

function bits({ bytes, from, count }: Encoded): Raw {
  const values = new Uint8Array(count);
  if (count > 0) {
    need(bytes, from, 4);
    decodeHybrid(bytes, from + 4, bytes.length, 1, values);
  }
  return { form: 'bits', values };
}

function packed({ bytes, from, count, type }: Encoded): Raw {
  const values = new BigInt64Array(count);
  if (count > 0) new DeltaReader(bytes, from).read(values);
  return type === 'INT64' ? { form: 'longs', values } : { form: 'ints', values: Int32Array.from(values, lowWord) };
}

function lowWord(value: bigint): number {
  return Number(BigInt.asIntN(32, value));
}

function lengths({ bytes, from, count }: Encoded): Raw {
  const spans = new Int32Array(count * 2);
  if (count === 0) return { form: 'bytes', data: bytes, spans };
  const sizes = new BigInt64Array(count);
  const reader = new DeltaReader(bytes, from);
  reader.read(sizes);
  for (let index = 0; index < count; index++) {
    spans[index * 2] = reader.at;
    reader.take(Number(sizes[index]!));
    spans[index * 2 + 1] = reader.at;
  }
  return { form: 'bytes', data: bytes, spans };
}

function prefixes({ bytes, from, count }: Encoded): Raw {
  const spans = new Int32Array(count * 2);
  if (count === 0) return { form: 'bytes', data: bytes, spans };
  const shared = new BigInt64Array(count);
  const sizes = new BigInt64Array(count);
  const reader = new DeltaReader(bytes, from);
  reader.read(shared);
  reader.read(sizes);
  let total = 0;
  for (let index = 0; index < count; index++) total += Number(shared[index]!) + Number(sizes[index]!);
  if (!(total <= mostBytes)) throw new Damage('a page has values of over 128 MB');
  const data = new Uint8Array(Math.max(0, total));
  let at = 0;
  let previous = 0;
  for (let index = 0; index < count; index++) {
    const prefix = Number(shared[index]!);
    if (prefix < 0 || prefix > at - previous) throw new Damage('a page has a value that begins as none before it');
    data.copyWithin(at, previous, previous + prefix);
    data.set(reader.take(Number(sizes[index]!)), at + prefix);
    previous = at;
    at += prefix + Number(sizes[index]!);
    spans[index * 2] = previous;
    spans[index * 2 + 1] = at;
  }
  return { form: 'bytes', data, spans };
}

/** Bytes of values of which first all first bytes were stored, then all second ones, and so on. */
function joined({ bytes, from, count, type, length }: Encoded): Uint8Array {
  const width = widthOf(type, length);
  need(bytes, from, count * width);
  const values = new Uint8Array(count * width);
  for (let part = 0; part < width; part++)
    for (let at = 0; at < count; at++) values[at * width + part] = bytes[from + part * count + at]!;
  return values;
}

function need(bytes: Uint8Array, from: number, count: number): void {
  if (from + count > bytes.length) throw new Damage('a page ends before its values');
}
