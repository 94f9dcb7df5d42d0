/*
 * Finds the cells of CSV (RFC 4180), 64 bytes at a time. This is AssemblyScript: TypeScript's syntax with the types and the instructions of
 * WebAssembly. `npm run generate` compiles it to src/table/cells-module.ts. docs/decisions/0023 tells why it is there, and how it works.
 *
 * A u64 is a mask of 64 bytes, the lowest bit the first byte. Nothing is an error here: whatever is not the most ordinary CSV is answered by
 * `unsure`, and left to the scanner in JavaScript.
 */

/** The answer where a block has anything unusual in it. */
const unsure: i32 = -1;

/** Which of the 64 bytes at a place are a byte. */
function places(a: v128, b: v128, c: v128, d: v128, byte: v128): u64 {
  return (
    u64(i8x16.bitmask(i8x16.eq(a, byte))) |
    (u64(i8x16.bitmask(i8x16.eq(b, byte))) << 16) |
    (u64(i8x16.bitmask(i8x16.eq(c, byte))) << 32) |
    (u64(i8x16.bitmask(i8x16.eq(d, byte))) << 48)
  );
}

/** Each bit is the parity of the bits up to it: 1 from an opening quote to the byte before the closing one. */
function parities(bits: u64): u64 {
  bits ^= bits << 1;
  bits ^= bits << 2;
  bits ^= bits << 4;
  bits ^= bits << 8;
  bits ^= bits << 16;
  return bits ^ (bits << 32);
}

/** The bits up to the lowest that is set, and it. */
function upToLowest(bits: u64): u64 {
  return bits ^ (bits - 1);
}

/**
 * Finds the cells of a block of whole rows.
 * @param bytes where the block is; the byte before must not be a CR, and the 64 bytes after the block are written to
 * @param delimiter a byte of ASCII that is neither quote nor line end
 * @param width cells that each row has
 * @param cells where two i32 a cell go: its first byte, 4 * (the one after its last) + how it was written; room for `length` + 9 cells
 * @param lines where an f64 a row goes, the line on which it starts; room for `length` / `width` + 1
 * @param line the first row's
 * @returns the number of rows, or `unsure`
 */
export function scan(
  bytes: usize,
  length: i32,
  delimiter: i32,
  width: i32,
  cells: usize,
  lines: usize,
  line: f64,
): i32 {
  const delimiters = i8x16.splat(i8(delimiter));
  const feeds = i8x16.splat(10);
  const returns = i8x16.splat(13);
  const quotes = i8x16.splat(34);
  // The smallest byte seen in each of the 16 places: 0 where there is a NUL.
  let least = i8x16.splat(-1);
  // All ones inside of a cell in quotes, else 0.
  let inside: u64 = 0;
  // What the byte before says, in the lowest bit: whether a quote may open a cell here, whether one was closed, whether it was a CR.
  let mayOpen: u64 = 1;
  let closed: u64 = 0;
  let returned: u64 = 0;
  // Places that are a mistake, or may be.
  let wrong: u64 = 0;
  let isDoubled: bool = false;
  // Of the cell, the row and the line that are not complete.
  let start: i32 = 0;
  let next = cells;
  const rowBytes = usize(width) << 3;
  let rowEnd = cells + rowBytes;
  const firstLine = lines;
  let rowLine = line;
  let feedsBefore: i32 = 0;

  // A row without a line end gets one; what follows is no part of any row.
  const whole = load<u8>(bytes + length - 1) === 10 ? length : length + 1;
  memory.fill(bytes + length, 0x80, 64);
  store<u8>(bytes + length, whole === length ? 0x80 : 10);

  for (let at = 0; at < whole; at += 64) {
    const from = bytes + at;
    const a = v128.load(from);
    const b = v128.load(from, 16);
    const c = v128.load(from, 32);
    const d = v128.load(from, 48);
    least = i8x16.min_u(least, i8x16.min_u(i8x16.min_u(a, b), i8x16.min_u(c, d)));
    const quote = places(a, b, c, d, quotes);
    const feed = places(a, b, c, d, feeds);
    const carriage = places(a, b, c, d, returns);
    let delimiting = places(a, b, c, d, delimiters);
    let rowEnds = feed;
    const afterReturn = (carriage << 1) | returned;
    returned = carriage >> 63;
    wrong |= afterReturn & ~feed;

    if ((quote | inside | closed) === 0) {
      let ends = delimiting | feed;
      mayOpen = ends >> 63;
      while (ends !== 0) {
        const end = at + i32(ctz(ends));
        ends &= ends - 1;
        store<u64>(next, u64(start) | (u64(end) << 34));
        next += 8;
        start = end + 1;
      }
    } else {
      const quoted = parities(quote) ^ inside;
      inside = u64(i64(quoted) >> 63);
      const opening = quote & quoted;
      const closing = quote & ~quoted;
      const afterClosing = (closing << 1) | closed;
      closed = closing >> 63;
      delimiting &= ~quoted;
      rowEnds &= ~quoted;
      let ends = delimiting | rowEnds;
      wrong |= opening & ~((ends << 1) | mayOpen | afterClosing);
      wrong |= afterClosing & ~(ends | carriage | opening);
      mayOpen = ends >> 63;
      let pairs = opening & afterClosing;
      while (ends !== 0) {
        const end = at + i32(ctz(ends));
        const below = upToLowest(ends);
        ends &= ends - 1;
        // Branches here would be guessed wrong too often.
        const isQuoted = i32(load<u8>(bytes + start) === 34);
        const form = isQuoted + i32(isDoubled | ((pairs & below) !== 0));
        isDoubled = false;
        pairs &= ~below;
        store<u64>(next, u64(start + isQuoted) | (u64(((end - isQuoted) << 2) + form) << 32));
        next += 8;
        start = end + 1;
      }
      isDoubled = isDoubled | (pairs !== 0);
    }

    // The cells before this block of 64, of those before each row's end.
    const ends = delimiting | rowEnds;
    const before = next - (usize(popcnt(ends)) << 3);
    while (rowEnds !== 0) {
      const below = upToLowest(rowEnds);
      if (before + (usize(popcnt(ends & below)) << 3) !== rowEnd) return unsure;
      // The CR of CRLF is no part of the last cell.
      const carriageHere = i32((afterReturn & below & rowEnds) !== 0);
      store<i32>(rowEnd - 4, load<i32>(rowEnd - 4) - (carriageHere << 2));
      rowEnd += rowBytes;
      store<f64>(lines, rowLine);
      lines += 8;
      rowLine = line + f64(feedsBefore + i32(popcnt(feed & below)));
      rowEnds &= rowEnds - 1;
    }
    feedsBefore += i32(popcnt(feed));
  }
  if ((wrong | inside) !== 0 || !i8x16.all_true(least) || next + rowBytes !== rowEnd) return unsure;
  return i32((lines - firstLine) >> 3);
}
