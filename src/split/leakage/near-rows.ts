import { mapKey, mix } from './cell-hash.js';
import { agreement, chanceOfPair } from './chance.js';
import type { FeatureRow } from './feature-rows.js';

/** Cells of held-out rows that are kept: 80 MB. */
const mostCells = 10_000_000;
const mostRows = 50_000;
/** Rows that are compared for one training row and block. */
const mostCompared = 64;

/** How many held-out rows near duplicates are looked for. */
export function nearRowsLimit(features: number): number {
  return Math.min(mostRows, Math.max(1, Math.floor(mostCells / (2 * Math.max(1, features)))));
}

/**
 * Finds held-out rows that differ from a training row in at most b features. The features are cut into b + 1 blocks: two such rows agree in
 * one of them, so only rows that share a block are compared, cell by cell. Exact but where more than 64 rows share a block.
 */
export class NearRows {
  /** Some rows were not compared. */
  capped = false;
  private readonly width: number;
  private readonly cells: Int32Array;
  private readonly near: Uint8Array;
  private blocks: readonly (readonly number[])[] = [];
  private tables: readonly Map<number, number[]>[] = [];
  private same: readonly number[] = [];
  rows = 0;

  constructor(
    features: number,
    private readonly most: number,
    private readonly room = nearRowsLimit(features),
  ) {
    this.width = features * 2;
    this.cells = new Int32Array(this.width * room);
    this.near = new Uint8Array(room);
  }

  /** Keeps a held-out row while there is room. */
  add({ cells }: FeatureRow): void {
    if (this.rows === this.room) return;
    this.cells.set(cells, this.rows * this.width);
    this.rows++;
  }

  /** No row is added after it. Columns that tell rows apart best are dealt to the blocks in turn. */
  close(): void {
    this.same = agreement(this.cells, this.width, this.rows);
    const order = this.same.map((_, at) => at).sort((one, other) => this.same[one]! - this.same[other]! || one - other);
    this.blocks = Array.from({ length: this.most + 1 }, (_, block) =>
      order.filter((__, at) => at % (this.most + 1) === block),
    );
    this.tables = this.blocks.map((block) => {
      const table = new Map<number, number[]>();
      for (let row = 0; row < this.rows; row++) {
        const key = blockKey(this.cells, row * this.width, block);
        const list = table.get(key);
        if (list === undefined) table.set(key, [row]);
        else if (list.length < mostCompared) list.push(row);
        else this.capped = true;
      }
      return table;
    });
  }

  /** Probability that two rows are equal, and that they are near or equal, by chance. */
  chance(): { readonly same: number; readonly near: number } {
    return { same: chanceOfPair(this.same, 0), near: chanceOfPair(this.same, this.most) };
  }

  /** Compares a training row. */
  meet({ cells }: FeatureRow): void {
    for (let block = 0; block < this.blocks.length; block++) {
      const rows = this.tables[block]!.get(blockKey(cells, 0, this.blocks[block]!));
      if (rows === undefined) continue;
      for (const row of rows) {
        if (this.near[row] === 0 && this.isNear(cells, row)) this.near[row] = 1;
      }
    }
  }

  /** Whether a training row is near to this one without being equal to it. */
  isMatched(row: number): boolean {
    return this.near[row] === 1;
  }

  private isNear(cells: Int32Array, row: number): boolean {
    const from = row * this.width;
    let differing = 0;
    for (let at = 0; at < this.width; at += 2) {
      if (this.cells[from + at] === cells[at] && this.cells[from + at + 1] === cells[at + 1]) continue;
      if (++differing > this.most) return false;
    }
    return differing > 0;
  }
}

function blockKey(cells: Int32Array, from: number, block: readonly number[]): number {
  let a = 0;
  let b = 0;
  for (const column of block) {
    a = mix(a + cells[from + column * 2]!);
    b = mix(b ^ cells[from + column * 2 + 1]!);
  }
  return mapKey(a, b);
}
