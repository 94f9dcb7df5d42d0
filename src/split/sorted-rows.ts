import { head, lengthAt, rowSize } from './row-spool.js';

/** Rows of a bucket in canonical order. */
export interface PlacedRows {
  readonly bytes: Buffer;
  /** Where each row begins. */
  readonly places: Float64Array;
  /** The id of the first one. */
  readonly before: number;
}

/** Places of a bucket's rows in canonical order: by the words of their hash, unsigned, then by the bytes of their lines (equal values may be spelled differently, as 1 and 1.0). */
export function sortedRows(bytes: Buffer, rows: number): Float64Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = new Float64Array(rows);
  for (let at = 0, row = 0; row < rows; row++) {
    starts[row] = at;
    at += rowSize(view.getUint32(at + lengthAt, true));
  }
  // Numbers are sorted natively: the first word of the hash above the row's number. Over 2^21 rows they no longer fit.
  if (rows >= 2 ** 21) return starts.sort((one, other) => compare(bytes, one, other));
  const keys = new Float64Array(rows);
  for (let row = 0; row < rows; row++) keys[row] = view.getUint32(starts[row]!, true) * 2 ** 21 + row;
  keys.sort();
  const sorted = new Float64Array(rows);
  for (let row = 0; row < rows; row++) sorted[row] = starts[keys[row]! % 2 ** 21]!;
  orderTies(bytes, keys, sorted);
  return sorted;
}

/** Puts rows with the same first word in order. */
function orderTies(bytes: Buffer, keys: Float64Array, sorted: Float64Array): void {
  for (let from = 0; from < sorted.length;) {
    const first = Math.floor(keys[from]! / 2 ** 21);
    let to = from + 1;
    while (to < sorted.length && Math.floor(keys[to]! / 2 ** 21) === first) to++;
    if (to - from > 1) sorted.subarray(from, to).sort((one, other) => compare(bytes, one, other));
    from = to;
  }
}

function compare(bytes: Buffer, one: number, other: number): number {
  for (let at = 0; at < 16; at += 4) {
    const difference = bytes.readUInt32LE(one + at) - bytes.readUInt32LE(other + at);
    if (difference !== 0) return difference;
  }
  const end = (at: number): number => at + head + bytes.readUInt32LE(at + lengthAt);
  return bytes.compare(bytes, other + head, end(other), one + head, end(one));
}
