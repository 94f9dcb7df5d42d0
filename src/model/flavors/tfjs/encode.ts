import type { Batch, Cell } from '../../../table/table.js';
import { categoryCell, numberCell, type CellPlace } from '../../cell.js';
import { inputPlaces } from '../../signature.js';
import { inputsOf, widthOf, type CategoryColumn, type NumberColumn, type Pipeline } from './pipeline.js';

/** Standardised values are kept in this range so that a wild cell cannot overflow the network's 32-bit numbers. */
const largest = 1e6;

type Write = (cell: Cell, to: Float32Array, at: number, place: () => CellPlace) => void;

/** Turns raw rows into the network's inputs, as the pipeline was fitted: the same code in training and in scoring. */
export class Encoder {
  private readonly writers: readonly { readonly write: Write; readonly offset: number }[];

  constructor(private readonly pipeline: Pipeline) {
    let offset = 0;
    this.writers = pipeline.columns.map((column) => {
      const writer = { write: column.type === 'number' ? writeNumber(column) : writeCategory(column), offset };
      offset += widthOf(column);
      return writer;
    });
  }

  /**
   * The network's inputs for a batch: rows x width, row by row.
   * @throws UserError for a missing column, or with the line of a cell that its column cannot have. Cost: one pass over the cells.
   */
  encode(batch: Batch): Float32Array {
    const { columns, width } = this.pipeline;
    const places = inputPlaces(inputsOf(this.pipeline), batch.names, batch.file);
    const encoded = new Float32Array(batch.rows * width);
    for (const [index, { write, offset }] of this.writers.entries()) {
      const cells = batch.cells[places[index]!]!;
      for (let row = 0; row < batch.rows; row++) {
        write(cells[row]!, encoded, row * width + offset, () => ({
          file: batch.file,
          line: batch.lines[row]!,
          column: columns[index]!.name,
        }));
      }
    }
    return encoded;
  }
}

/** (value - mean) / sd; 0 in a constant column. */
export function standardise(value: number, { mean, sd }: { readonly mean: number; readonly sd: number }): number {
  if (sd === 0) return 0;
  return Math.max(-largest, Math.min(largest, (value - mean) / sd));
}

function writeNumber(column: NumberColumn): Write {
  return (cell, to, at, place) => {
    const value = numberCell(cell, place);
    const missing = Number.isNaN(value);
    to[at] = standardise(missing ? column.impute : value, column);
    if (missing && column.indicator) to[at + 1] = 1;
  };
}

function writeCategory(column: CategoryColumn): Write {
  const unknown = column.categories.length;
  const places = new Map(column.categories.map((category, place) => [category, place]));
  return (cell, to, at, place) => {
    const category = categoryCell(cell, column.type, place);
    const taken = category ?? column.impute;
    to[at + ((taken === null ? undefined : places.get(taken)) ?? unknown)] = 1;
    if (category === null && column.indicator) to[at + unknown + 1] = 1;
  };
}
