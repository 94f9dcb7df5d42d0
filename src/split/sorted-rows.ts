import { head } from './row-spool.js';

/** Places of a bucket's rows in canonical order: by unsigned hash, then by the bytes of text and line (equal texts may be spelled differently, as 1 and 1.0). */
export function sortedRows(bytes: Buffer, rows: number): Float64Array {
  const starts = new Float64Array(rows);
  for (let at = 0, row = 0; row < rows; row++) {
    starts[row] = at;
    at += head + bytes.readUInt32LE(at + 12) + bytes.readUInt32LE(at + 16);
  }
  // Numbers are sorted natively: the upper half of the hash above the row's number. Over 2^21 rows they no longer fit.
  if (rows >= 2 ** 21) return starts.sort((one, other) => compare(bytes, one, other));
  const keys = new Float64Array(rows);
  for (let row = 0; row < rows; row++) keys[row] = bytes.readUInt32LE(starts[row]) * 2 ** 21 + row;
  keys.sort();
  const sorted = new Float64Array(rows);
  for (let row = 0; row < rows; row++) sorted[row] = starts[keys[row]! % 2 ** 21]!;
  orderTies(bytes, keys, sorted);
  return sorted;
}

/** Puts rows with the same upper half in order. */
function orderTies(bytes: Buffer, keys: Float64Array, sorted: Float64Array): void {
  for (let from = 0; from < sorted.length;) {
    const upper = Math.floor(keys[from]! / 2 ** 21);
    let to = from + 1;
    while (to < sorted.length && Math.floor(keys[to]! / 2 ** 21) === upper) to++;
    if (to - from > 1) sorted.subarray(from, to).sort((one, other) => compare(bytes, one, other));
    from = to;
  }
}

function compare(bytes: Buffer, one: number, other: number): number {
  return (
    bytes.readUInt32LE(one) - bytes.readUInt32LE(other) ||
    bytes.readUInt32LE(one + 4) - bytes.readUInt32LE(other + 4) ||
    bytes.compare(bytes, ...textOf(bytes, other), ...textOf(bytes, one)) ||
    bytes.compare(bytes, ...lineOf(bytes, other), ...lineOf(bytes, one))
  );
}

/** Where the text of a row begins and ends. */
function textOf(bytes: Buffer, at: number): [number, number] {
  return [at + head, at + head + bytes.readUInt32LE(at + 12)];
}

/** Where the line of a row begins and ends: the text itself, where the data spell it so. */
function lineOf(bytes: Buffer, at: number): [number, number] {
  const text = textOf(bytes, at);
  const length = bytes.readUInt32LE(at + 16);
  return length === 0 ? text : [text[1], text[1] + length];
}
