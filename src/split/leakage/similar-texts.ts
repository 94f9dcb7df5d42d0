import { jaccard, MinHash, shinglesOf } from './min-hash.js';

/** Rows whose texts are compared. */
const mostRows = 200_000;
/** Shingles that are hashed: about a second; a third of them for the held-out rows, which are kept (4 bytes each). */
const mostShingles = 2_000_000;
const least = 0.8;
/** Texts that are compared for one training text and band. */
const mostCompared = 32;
const none: readonly number[] = [];

/** What was found among the texts of a column: a plain value. */
export interface SimilarFound {
  /** Rows that were looked at: of the held-out ones the first so many. */
  readonly looked: { readonly held: number; readonly train: number };
  /** Not all texts were looked at. */
  readonly capped: boolean;
  /** The held-out rows, by their number in the order in which they were added, with a text that is similar to one of a training row. */
  readonly similar: ReadonlySet<number>;
}

/**
 * Finds texts of held-out rows that are similar to one of a training row: Jaccard similarity of .8 or more of their shingles. Candidates by
 * MinHash, each verified.
 */
export class SimilarTexts {
  private readonly minHash = new MinHash();
  private readonly looked = { held: 0, train: 0 };
  private capped = false;
  private readonly texts: (Uint32Array | null)[] = [];
  private readonly bands = Array.from({ length: 16 }, () => new Map<number, number[]>());
  private readonly similar = new Set<number>();
  /** By row, the training text that it was compared with last. */
  private readonly compared: number[] = [];
  private shingles = 0;

  /** Keeps the text of a held-out row, the rows in the order in which they are added. */
  add(text: string | null): void {
    const room = this.shingles < mostShingles / 3 && this.looked.held < mostRows / 2;
    const set = text === null || !room ? null : shinglesOf(text);
    this.capped ||= !room;
    this.texts.push(set);
    this.compared.push(0);
    if (room) this.looked.held++;
    if (set === null || set.length === 0) return;
    this.shingles += set.length;
    for (const [band, key] of this.minHash.bandKeys(set).entries()) {
      const rows = this.bands[band]!.get(key);
      if (rows === undefined) this.bands[band]!.set(key, [this.texts.length - 1]);
      else if (rows.length < mostCompared) rows.push(this.texts.length - 1);
    }
  }

  /** Compares the text of a training row. */
  meet(text: string | null): void {
    if (this.shingles >= mostShingles || this.looked.held + this.looked.train >= mostRows) {
      this.capped = true;
      return;
    }
    this.looked.train++;
    if (text === null) return;
    const set = shinglesOf(text);
    this.shingles += set.length;
    if (set.length === 0) return;
    for (const [band, key] of this.minHash.bandKeys(set).entries()) {
      for (const row of this.bands[band]!.get(key) ?? none) {
        // Two texts that share a band mostly share several: they are compared once.
        if (this.compared[row] === this.looked.train) continue;
        this.compared[row] = this.looked.train;
        if (!this.similar.has(row) && isSimilar(this.texts[row]!, set)) this.similar.add(row);
      }
    }
  }

  found(): SimilarFound {
    return { looked: this.looked, capped: this.capped, similar: this.similar };
  }
}

/** Sets of too different sizes cannot share enough. */
function isSimilar(one: Uint32Array, other: Uint32Array): boolean {
  const [smaller, larger] = one.length < other.length ? [one.length, other.length] : [other.length, one.length];
  return smaller >= larger * least && jaccard(one, other) >= least;
}

/**
 * Whether a column holds texts that are worth comparing: mostly different ones, of 30 characters or more on average, in words or a script
 * without blanks.
 * @param cells some of its cells
 */
export function isText(cells: readonly (string | null)[]): boolean {
  const present = cells.filter((cell) => cell !== null);
  if (present.length < 20) return false;
  const characters = present.reduce((sum, cell) => sum + cell.length, 0);
  const worded = present.filter((cell) => /\S\s+\S|[\u0250-\uffff]/.test(cell)).length;
  return characters / present.length >= 30 && worded > present.length / 2 && new Set(present).size > present.length / 2;
}
