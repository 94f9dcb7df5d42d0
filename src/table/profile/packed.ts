import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { parseJson } from '../../host/json.js';

/** What a part may unpack to. */
const mostBytes = 1 << 30;

const kinds = { u8: Uint8Array, u32: Uint32Array, f64: Float64Array } as const;
type Kind = keyof typeof kinds;

/**
 * Plain data with typed arrays and whole numbers of any size as one text: JSON in which a typed array is a place among the bytes that follow it,
 * all of it compressed (raw deflate), in base64.
 */
export function pack(value: unknown): string {
  const arrays: Buffer[] = [];
  let at = 0;
  const json = JSON.stringify(value, (_, item: unknown) => {
    if (typeof item === 'bigint') return { big: item < 0n ? `-${(-item).toString(16)}` : item.toString(16) };
    if (item === Infinity || item === -Infinity) return { infinite: Math.sign(item) };
    const kind = kindOf(item);
    if (kind === undefined) return item;
    const array = item as Uint8Array;
    arrays.push(Buffer.from(array.buffer, array.byteOffset, array.byteLength));
    at += array.byteLength;
    return { [kind]: [at - array.byteLength, array.length] };
  });
  const head = Buffer.from(json);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(head.length);
  return deflateRawSync(Buffer.concat([size, head, ...arrays])).toString('base64');
}

/** The opposite of pack. @throws Error for anything that pack did not make; the data's form is for the caller to check */
export function unpack(text: string): unknown {
  const bytes = inflateRawSync(Buffer.from(text, 'base64'), { maxOutputLength: mostBytes });
  const from = 4 + bytes.readUInt32LE();
  return parseJson(bytes.toString('utf8', 4, from), (_, item: unknown) => {
    if (typeof item !== 'object' || item === null) return item;
    const [[key, value] = ['', null], ...others] = Object.entries(item);
    if (others.length > 0) return item;
    if (key === 'big' && typeof value === 'string') return hexadecimal(value);
    if (key === 'infinite' && typeof value === 'number') return value * Infinity;
    return key in kinds && Array.isArray(value) ? arrayAt(bytes, from, key as Kind, value) : item;
  });
}

function kindOf(item: unknown): Kind | undefined {
  return (Object.keys(kinds) as Kind[]).find((kind) => item instanceof kinds[kind]);
}

function hexadecimal(text: string): bigint {
  return text.startsWith('-') ? -BigInt(`0x${text.slice(1)}`) : BigInt(`0x${text}`);
}

function arrayAt(
  bytes: Buffer,
  from: number,
  kind: Kind,
  place: readonly unknown[],
): Uint8Array | Uint32Array | Float64Array {
  const [at, length] = place;
  const width = kinds[kind].BYTES_PER_ELEMENT;
  if (!isCount(at) || !isCount(length) || from + at + length * width > bytes.length)
    throw new Error('an array out of place');
  // A copy, as arrays begin at a multiple of their width.
  const copy = new Uint8Array(length * width);
  copy.set(bytes.subarray(from + at, from + at + length * width));
  return new kinds[kind](copy.buffer);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
