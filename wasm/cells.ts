import { parities, places, spread, upToLowest } from './masks';

/** The answer where a block has anything in it that is not the most ordinary CSV. It is left to the scanner in JavaScript. */
const unsure: i32 = -1;

/** Where the next cell goes. */
let next: usize = 0;
/** The first byte of the cell that is not complete. */
let start: i32 = 0;
/** Whether it has a doubled quote so far. */
let isDoubled: bool = false;
/** Where `next` must be when the row ends. */
let rowEnd: usize = 0;
/** Where the line of the row goes. */
let nextLine: usize = 0;
/** The line on which the row starts. */
let rowLine: f64 = 0;

/**
 * Finds the cells of a block of whole rows.
 * @param bytes where the block is; the byte before must not be a CR, and the 64 bytes after the block are written to
 * @param length above 0
 * @param delimiter a byte of ASCII that is neither quote nor line end
 * @param width cells that each row has
 * @param cells where two i32 a cell go: its first byte, 4 * (the one after its last) + how it was written; room for `length` + 5 cells
 * @param lines where an f64 a row goes: the line on which it starts; room for `length` + 1
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
  const rowBytes = usize(width) << 3;
  next = cells;
  start = 0;
  isDoubled = false;
  rowEnd = cells + rowBytes;
  nextLine = lines;
  rowLine = line;
  // The smallest byte so far in each of the 16 lanes: 0 where there is a NUL.
  let least = i8x16.splat(-1);
  // All ones inside of a cell in quotes, else 0.
  let inside: u64 = 0;
  // What is known of the first byte from those before, in the lowest bit.
  let afterEnd: u64 = 1;
  let afterClosing: u64 = 0;
  let afterClosingTwo: u64 = 0;
  let afterReturn: u64 = 0;
  let wrong: u64 = 0;

  const whole = endLastRow(bytes, length);
  for (let at = 0; at < whole; at += 64) {
    const a = v128.load(bytes + at);
    const b = v128.load(bytes + at, 16);
    const c = v128.load(bytes + at, 32);
    const d = v128.load(bytes + at, 48);
    least = i8x16.min_u(least, i8x16.min_u(i8x16.min_u(a, b), i8x16.min_u(c, d)));
    const feed = places(a, b, c, d, feeds);
    const carriage = places(a, b, c, d, returns);
    const quote = places(a, b, c, d, quotes);
    let ends = places(a, b, c, d, delimiters) | feed;
    let rowEnds = feed;
    let pairs: u64 = 0;
    let quotedEnds: u64 = 0;
    afterReturn |= carriage << 1;
    wrong |= afterReturn & ~feed;
    if ((quote | inside | afterClosing | afterClosingTwo) !== 0) {
      const quoted = parities(quote) ^ inside;
      const opening = quote & quoted;
      const closing = quote & ~quoted;
      ends &= ~quoted;
      rowEnds &= ~quoted;
      afterClosing |= closing << 1;
      afterClosingTwo |= afterClosing << 1;
      pairs = opening & afterClosing;
      wrong |= opening & ~((ends << 1) | afterEnd | afterClosing);
      wrong |= afterClosing & ~(ends | carriage | opening);
      quotedEnds = ends & (afterClosing | (afterClosingTwo & afterReturn));
      inside = spread(quoted);
      afterClosingTwo = afterClosing >> 63;
      afterClosing = closing >> 63;
    }
    const before = next;
    writeCells(ends, at);
    quoteCells(quotedEnds, ends, pairs, before);
    while (rowEnds !== 0) {
      const below = upToLowest(rowEnds);
      if (before + (usize(popcnt(ends & below)) << 3) !== rowEnd) return unsure;
      endRow(i32((rowEnds & below & afterReturn) !== 0));
      rowEnd += rowBytes;
      rowLine = line + f64(i32(popcnt(feed & below)));
      rowEnds &= rowEnds - 1;
    }
    line += f64(i32(popcnt(feed)));
    afterEnd = ends >> 63;
    afterReturn = carriage >> 63;
  }
  // Cells after the last row end there are none, as a line end outside quotes is the last byte where all quotes are closed.
  if ((wrong | inside) !== 0 || !i8x16.all_true(least)) return unsure;
  return i32((nextLine - lines) >> 3);
}

/** Gives the last row a line end if it has none, and what follows it bytes that mean nothing; returns the length with it. */
function endLastRow(bytes: usize, length: i32): i32 {
  memory.fill(bytes + length, 0x80, 64);
  if (load<u8>(bytes + length - 1) === 10) return length;
  store<u8>(bytes + length, 10);
  return length + 1;
}

/** Writes a cell as if it were without quotes for each place where one ends; up to three cells after the last one are written over. */
function writeCells(ends: u64, at: i32): void {
  if (ends === 0) return;
  const after = at + 64 - i32(clz(ends));
  let place = next;
  let from = start;
  next = place + (usize(popcnt(ends)) << 3);
  start = after;
  // Four a turn, as the end of a loop is often guessed wrong; those too many are written over.
  do {
    from = writeCell(place, from, at + i32(ctz(ends)));
    ends &= ends - 1;
    from = writeCell(place + 8, from, at + i32(ctz(ends)));
    ends &= ends - 1;
    from = writeCell(place + 16, from, at + i32(ctz(ends)));
    ends &= ends - 1;
    from = writeCell(place + 24, from, at + i32(ctz(ends)));
    ends &= ends - 1;
    place += 32;
  } while (ends !== 0);
}

/** Returns where the next cell starts. */
function writeCell(place: usize, from: i32, end: i32): i32 {
  store<u64>(place, u64(from) | (u64(end) << 34));
  return end + 1;
}

/** Takes the quotes off those cells that end with one. @param pairs where the second of two quotes is that stand for one */
function quoteCells(quotedEnds: u64, ends: u64, pairs: u64, before: usize): void {
  while (quotedEnds !== 0) {
    const below = upToLowest(quotedEnds);
    const cell = before + (usize(popcnt(ends & below)) << 3) - 8;
    const form = 1 + i32(isDoubled | ((pairs & below) !== 0));
    store<i32>(cell, load<i32>(cell) + 1);
    store<i32>(cell, load<i32>(cell, 4) - 4 + form, 4);
    isDoubled = false;
    pairs &= ~below;
    quotedEnds &= quotedEnds - 1;
  }
  isDoubled = isDoubled | (pairs !== 0);
}

/** Writes the line of the row that ends, and takes the CR of CRLF off its last cell. */
function endRow(carriage: i32): void {
  store<i32>(rowEnd - 4, load<i32>(rowEnd - 4) - (carriage << 2));
  store<f64>(nextLine, rowLine);
  nextLine += 8;
}
