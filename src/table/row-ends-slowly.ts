/**
 * The byte after the last line end of CSV outside quotes in a block that begins with a row; 0: there is none. Exact for every valid file (RFC
 * 4180), as a quote stands only around a cell or doubled inside; in an invalid one whoever reads the block meets the stray quote.
 * Cost: one look at each byte for quotes.
 */
export function lastRowEnd(bytes: Buffer, length: number): number {
  let odd = count(bytes, 34, 0, length) % 2;
  // Line ends are LF or CRLF, or CR where the block has no LF; whether a CR at the very end is a whole line end is not known yet.
  const feeds = bytes.subarray(0, length).includes(10);
  let end = length;
  let before = feeds ? length : length - 1;
  for (;;) {
    if (odd === 1) {
      // Inside of quotes no line end counts: on with the quote that opened them, however many lines ago that was.
      end = end === 0 ? -1 : bytes.lastIndexOf(34, end - 1);
      if (end < 0) return 0;
      before = Math.min(before, end);
    }
    const at = before === 0 ? -1 : bytes.lastIndexOf(feeds ? 10 : 13, before - 1);
    if (at < 0) return 0;
    odd = count(bytes, 34, at, end) % 2;
    if (odd === 0) return at + 1;
    end = at;
    before = at;
  }
}

/** Line ends of any kind in a block that goes on, or ends with a line end. */
export function lineEnds(bytes: Buffer, length: number): number {
  const feeds = count(bytes, 10, 0, length);
  const first = bytes.indexOf(13);
  if (first < 0 || first >= length) return feeds;
  let alone = 0;
  for (let at = first; at < length; at++) if (bytes[at] === 13 && bytes[at + 1] !== 10) alone++;
  return feeds + alone;
}

/** How often a byte stands between two places. */
function count(bytes: Buffer, wanted: number, from: number, to: number): number {
  const first = bytes.indexOf(wanted, from);
  if (first < 0 || first >= to) return 0;
  const aligned = Math.min(to, (first + 3) & ~3);
  const words = (to - aligned) >> 2;
  let found = 0;
  if (words > 0) found = countInWords(new Int32Array(bytes.buffer, bytes.byteOffset + aligned, words), wanted);
  for (let at = first; at < aligned; at++) if (bytes[at] === wanted) found++;
  for (let at = aligned + words * 4; at < to; at++) if (bytes[at] === wanted) found++;
  return found;
}

const low = 0x7f7f7f7f;

/** The same for whole words, four bytes at once: a byte that is equal leaves its highest bit in `equal` (Lamport 1975). */
function countInWords(words: Int32Array, wanted: number): number {
  const pattern = wanted * 0x01010101;
  let found = 0;
  for (let from = 0; from < words.length;) {
    // Each of the four sums has a byte.
    const to = Math.min(words.length, from + 255);
    let sums = 0;
    for (; from < to; from++) {
      const different = words[from]! ^ pattern;
      const equal = ~(((different & low) + low) | different | low);
      sums += equal >>> 7;
    }
    found += (sums & 255) + ((sums >>> 8) & 255) + ((sums >>> 16) & 255) + ((sums / 0x1000000) & 255);
  }
  return found;
}
