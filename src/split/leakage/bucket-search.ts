import type { PlacedRows } from '../sorted-rows.js';
import { featuresAt, markAt } from '../row-spool.js';

/** Rows of a part whose hashes are kept: their ids, and two words of the hash of each. */
export interface HashedRows {
  readonly ids: Float64Array;
  readonly words: Int32Array;
}

/** What a bucket of rows gives the search for equal rows. */
export interface BucketHashes {
  /** Rows of each part that are compared. */
  readonly looked: readonly number[];
  readonly validation: HashedRows;
  readonly test: HashedRows;
  /** Two words of each training row. */
  readonly train: Int32Array;
}

/**
 * The hashes of the rows' features, as the division made them.
 * @param share of the rows that are compared, chosen by another word of the hash
 */
export function bucketHashes({ bytes, places, before }: PlacedRows, share: number): BucketHashes {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const limit = share * 2 ** 32;
  const words = [0, 1, 2].map(() => new Int32Array(places.length * 2));
  const ids = [0, 1, 2].map((part) => new Float64Array(part === 0 ? 0 : places.length));
  const looked = [0, 0, 0];
  for (let row = 0; row < places.length; row++) {
    const at = places[row]!;
    if (view.getUint32(at + featuresAt + 8, true) >= limit) continue;
    const part = bytes[at + markAt]! & 3;
    const to = looked[part]!++;
    words[part]![to * 2] = view.getInt32(at + featuresAt, true);
    words[part]![to * 2 + 1] = view.getInt32(at + featuresAt + 4, true);
    if (part > 0) ids[part]![to] = before + row;
  }
  // What is handed to another thread is copied with all of its memory.
  const of = (part: number): HashedRows => ({
    ids: ids[part]!.slice(0, looked[part]),
    words: words[part]!.slice(0, looked[part]! * 2),
  });
  return { looked, validation: of(1), test: of(2), train: words[0]!.slice(0, looked[0]! * 2) };
}
