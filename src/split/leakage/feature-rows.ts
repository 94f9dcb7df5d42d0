import { placesOf } from '../../table/places.js';
import type { Batch, Cell, Column } from '../../table/table.js';
import { CellHash, mix } from './cell-hash.js';

/** The features of one row as hashes: of each cell, and of the row. */
export class FeatureRow {
  /** Two halves for each feature, one after the other. */
  readonly cells: Int32Array;
  /** The halves of the row's hash. */
  a = 0;
  b = 0;
  private readonly hash = new CellHash();

  constructor(private readonly features: readonly Column[]) {
    this.cells = new Int32Array(features.length * 2);
  }

  /** @param places of the features in the batch */
  set(cells: readonly (readonly Cell[])[], places: readonly number[], row: number): void {
    const { features, hash } = this;
    let a = 0;
    let b = 0;
    for (let at = 0; at < features.length; at++) {
      hash.cell(cells[places[at]!]![row]!, features[at]!.type);
      this.cells[at * 2] = hash.a;
      this.cells[at * 2 + 1] = hash.b;
      a = mix(a + hash.a + at);
      b = mix(b ^ (hash.b + at));
    }
    this.a = a;
    this.b = b;
  }
}

/** Where columns stand in a batch. The first column is the row id; a feature never has its name. */
export function featurePlaces({ names }: Pick<Batch, 'names'>, columns: readonly Column[]): number[] {
  return placesOf(
    columns.map(({ name }) => name),
    names,
  );
}
