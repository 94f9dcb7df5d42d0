import { featuresAt } from '../row-spool.js';

/** Rows of a part whose hashes are kept: their ids, and two words of the hash of each. */
export interface HashedRows {
  readonly ids: Float64Array;
  readonly words: Int32Array;
}

/** What a bucket of rows gives the search for equal rows. */
export interface HashedBucket {
  /** Rows of each part that are compared. */
  readonly looked: readonly number[];
  readonly validation: HashedRows;
  readonly test: HashedRows;
  /** Two words of each training row. */
  readonly train: Int32Array;
}

/** Gathers the hashes of the features of a bucket's rows, as the division made them. */
export class BucketHashes {
  private readonly limit: number;
  private readonly looked = [0, 0, 0];
  private readonly words: readonly Int32Array[];
  private readonly ids: readonly Float64Array[];

  /** @param share of the rows that are compared, chosen by another word of the hash */
  constructor(rows: number, share: number) {
    this.limit = share * 2 ** 32;
    this.words = [0, 1, 2].map(() => new Int32Array(rows * 2));
    this.ids = [0, 1, 2].map((part) => new Float64Array(part === 0 ? 0 : rows));
  }

  /** @param at where the row stands; part: its number */
  add(view: DataView, at: number, part: number, id: number): void {
    if (view.getUint32(at + featuresAt + 8, true) >= this.limit) return;
    const to = this.looked[part]!++;
    const words = this.words[part]!;
    words[to * 2] = view.getInt32(at + featuresAt, true);
    words[to * 2 + 1] = view.getInt32(at + featuresAt + 4, true);
    if (part > 0) this.ids[part]![to] = id;
  }

  finish(): HashedBucket {
    const { looked } = this;
    // What is handed to another thread is copied with all of its memory.
    const of = (part: number): HashedRows => ({
      ids: this.ids[part]!.slice(0, looked[part]),
      words: this.words[part]!.slice(0, looked[part]! * 2),
    });
    return { looked, validation: of(1), test: of(2), train: of(0).words };
  }
}
