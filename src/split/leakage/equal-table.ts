/** Hashes of held-out rows in memory that threads share; about 20 bytes a row. */
export interface EqualTable {
  /** Two words a row. */
  readonly words: Int32Array;
  /** A row of each place, -1: none; a power of two of places. */
  readonly slots: Int32Array;
  /** The next row of the same place. */
  readonly next: Int32Array;
  /** 1 where a training row has the same hash. */
  readonly matched: Uint8Array;
}

/** @param words of all rows, two a row, in pieces */
export function equalTable(words: readonly Int32Array[]): EqualTable {
  const rows = words.reduce((sum, { length }) => sum + length / 2, 0);
  const places = 2 ** Math.ceil(Math.log2(rows + 2));
  const table: EqualTable = {
    words: new Int32Array(new SharedArrayBuffer(rows * 8)),
    slots: new Int32Array(new SharedArrayBuffer(places * 4)).fill(-1),
    next: new Int32Array(new SharedArrayBuffer(rows * 4)),
    matched: new Uint8Array(new SharedArrayBuffer(rows)),
  };
  let at = 0;
  for (const piece of words) {
    table.words.set(piece, at);
    at += piece.length;
  }
  for (let row = 0; row < rows; row++) {
    const slot = table.words[row * 2]! & (places - 1);
    table.next[row] = table.slots[slot]!;
    table.slots[slot] = row;
  }
  return table;
}

/** A training row has this hash: marks the rows that have it, too. Threads may do so at once: all write the same. */
export function meetRow({ words, slots, next, matched }: EqualTable, a: number, b: number): void {
  for (let row = slots[a & (slots.length - 1)]!; row >= 0; row = next[row]!) {
    if (words[row * 2] === a && words[row * 2 + 1] === b) matched[row] = 1;
  }
}
