import { parities, places, spread } from './masks';

/** The answer where a CR stands that is no part of CRLF. From there on the state says nothing. */
const unsure: i32 = -1;

/** All ones where the last byte so far is inside of a cell in quotes, else 0. */
let inside: u64 = 0;
/** 1 where the last byte so far was a CR. */
let returned: u64 = 0;
/** LF after the last end of a row. */
let feedsAfter: i32 = 0;
/** LF after the end of a row before, up to the last one found. */
let feedsOfRows: i32 = 0;

/** Makes ready for bytes that begin with a row. */
export function beginRows(): void {
  inside = 0;
  returned = 0;
  feedsAfter = 0;
}

/** Line ends, those inside quotes too, between the end of a row that the call before found, or the beginning, and the one found last. */
export function linesOfRows(): i32 {
  return feedsOfRows;
}

/**
 * Finds the end of the last whole row in bytes that go on where those of the call before ended.
 * @param bytes where they are; 63 bytes after them are read, too
 * @returns how many of them are up to and with that line end, 0: none ends here; or `unsure`
 */
export function lastRowEnd(bytes: usize, length: i32): i32 {
  const feeds = i8x16.splat(10);
  const returns = i8x16.splat(13);
  const quotes = i8x16.splat(34);
  // Of the last 64 bytes in which a row ends.
  let place = 0;
  let rowEnds: u64 = 0;
  let feedsThere: u64 = 0;
  let feedsBefore: i32 = 0;
  let total = feedsAfter;
  let alone: u64 = 0;
  for (let at = 0; at < length; at += 64) {
    const a = v128.load(bytes + at);
    const b = v128.load(bytes + at, 16);
    const c = v128.load(bytes + at, 32);
    const d = v128.load(bytes + at, 48);
    const left = length - at;
    const own: u64 = left >= 64 ? -1 : (u64(1) << left) - 1;
    const feed = places(a, b, c, d, feeds) & own;
    const carriage = places(a, b, c, d, returns) & own;
    const quoted = parities(places(a, b, c, d, quotes) & own) ^ inside;
    alone |= ((carriage << 1) | returned) & own & ~feed;
    returned = carriage >> u64(min(left, 64) - 1);
    inside = spread(quoted);
    const ends = feed & ~quoted;
    const any = ends !== 0;
    place = select(at, place, any);
    rowEnds = select(ends, rowEnds, any);
    feedsThere = select(feed, feedsThere, any);
    feedsBefore = select(total, feedsBefore, any);
    total += i32(popcnt(feed));
  }
  feedsAfter = total;
  if (alone !== 0) return unsure;
  if (rowEnds === 0) return 0;
  const last = 63 - i32(clz(rowEnds));
  feedsOfRows = feedsBefore + i32(popcnt(feedsThere & (u64(-1) >> (63 - last))));
  feedsAfter = total - feedsOfRows;
  return place + last + 1;
}
