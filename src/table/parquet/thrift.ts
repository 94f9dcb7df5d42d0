import { Damage } from './damage.js';

const deepest = 24;

/**
 * Walks over a struct of Thrift's compact protocol: what a parser may be given without using more memory or time than the bytes are worth.
 * @returns where the struct ends
 * @throws Damage where it does not end, is nested too deep, or a list or text says that it is longer than what is there
 */
export function checkStruct(bytes: Uint8Array, from: number, depth = 0): number {
  if (depth > deepest) throw new Damage('its metadata are nested too deep');
  let at = from;
  for (;;) {
    const head = byte(bytes, at++);
    const type = head & 15;
    if (type === 0) return at;
    if (head >> 4 === 0) at = varint(bytes, at).next;
    at = element(bytes, at, type, depth);
  }
}

function element(bytes: Uint8Array, at: number, type: number, depth: number): number {
  switch (type) {
    case 1:
    case 2:
      return at;
    case 3:
      return within(bytes, at + 1);
    case 4:
    case 5:
    case 6:
      return varint(bytes, at).next;
    case 7:
      return within(bytes, at + 8);
    case 8: {
      const { value, next } = varint(bytes, at);
      return within(bytes, next + value);
    }
    case 9:
      return list(bytes, at, depth);
    case 12:
      return checkStruct(bytes, at, depth + 1);
    default:
      throw new Damage('its metadata hold something that Parquet has not');
  }
}

function list(bytes: Uint8Array, from: number, depth: number): number {
  if (depth > deepest) throw new Damage('its metadata are nested too deep');
  const head = byte(bytes, from);
  const type = head & 15;
  const { value: size, next } = head >> 4 === 15 ? varint(bytes, from + 1) : { value: head >> 4, next: from + 1 };
  within(bytes, next + size);
  let at = next;
  // Booleans of a list take a byte each.
  for (let index = 0; index < size; index++) at = element(bytes, at, type === 1 || type === 2 ? 3 : type, depth + 1);
  return at;
}

/** An unsigned number of at most 64 bits. */
function varint(bytes: Uint8Array, from: number): { value: number; next: number } {
  let value = 0;
  for (let index = 0; index < 10; index++) {
    const part = byte(bytes, from + index);
    value += (part & 127) * 2 ** (7 * index);
    if (part < 128) return { value, next: from + index + 1 };
  }
  throw new Damage('a number in its metadata is too long');
}

function byte(bytes: Uint8Array, at: number): number {
  const value = bytes[at];
  if (value === undefined) throw new Damage('its metadata are cut off');
  return value;
}

function within(bytes: Uint8Array, end: number): number {
  if (end > bytes.length) throw new Damage('its metadata are cut off');
  return end;
}
