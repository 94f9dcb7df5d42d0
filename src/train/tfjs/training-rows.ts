import { UserError } from '../../host/errors.js';
import type { Files } from '../../host/files.js';
import { categoryCell, numberCell, type CellPlace } from '../../model/cell.js';
import { inputPlaces } from '../../model/signature.js';
import type { Signature } from '../../model/manifest.js';
import { Growing } from '../../split/growing.js';
import type { Target } from '../../split/manifest.js';
import { readTable } from '../../table/read.js';
import { csvFile } from '../../table/source.js';
import type { Batch, Cell } from '../../table/table.js';
import { ownText } from '../../table/text.js';

/** What the rows of a number column say: their values, NaN where missing. */
export interface NumberSummary {
  readonly name: string;
  readonly type: 'number';
  readonly values: Float64Array;
}

/** What the rows of a string or boolean column say: how often each category comes, and how many are missing. */
export interface CategorySummary {
  readonly name: string;
  readonly type: 'string' | 'boolean';
  readonly counts: ReadonlyMap<string, number>;
  readonly missing: number;
}

export type ColumnSummary = NumberSummary | CategorySummary;

/** The training rows, column by column. */
export interface TrainingRows {
  readonly rows: number;
  readonly columns: readonly ColumnSummary[];
  /** binary: 1 where the row is of the positive class, else 0; multiclass: the class's place among the target's; regression: the value. */
  readonly y: Float64Array;
  /** 1 where the row is held out for early stopping. */
  readonly stop: Uint8Array;
}

/** Tells for the rows of a batch which are held out for early stopping. */
export type StopMarks = (batch: Batch) => (row: number) => boolean;

/** Streams a file of our own: only an empty cell is missing. */
export function ownRows(files: Files, path: string): AsyncIterable<Batch> {
  return readTable(files, [csvFile(path, path)], { delimiter: ',', nulls: [] });
}

/**
 * Reads the training rows once.
 * @throws UserError with the line of a cell that its column cannot have, of a missing target. Cost: 8 bytes a number.
 */
export async function readTrainingRows(
  batches: AsyncIterable<Batch>,
  signature: Signature,
  target: Target,
  stopMarks: StopMarks,
): Promise<TrainingRows> {
  const columns = signature.inputs.map(({ name, type }) =>
    type === 'number' ? new NumberGatherer(name) : new CategoryGatherer(name, type),
  );
  const y = new Growing();
  const stop = new Growing();
  const labelOf = labelReader(target);
  for await (const batch of batches) {
    const places = inputPlaces(signature, batch.names, batch.file);
    columns.forEach((column, at) => column.add(batch.cells[places[at]!]!, batch));
    const labels = batch.cells[batch.names.indexOf(target.column)];
    if (labels === undefined) throw new UserError(`${batch.file}:1: expected the target as a column, found none.`);
    const isStop = stopMarks(batch);
    for (let row = 0; row < batch.rows; row++) {
      y.push(labelOf(labels[row]!, () => placeOf(batch, row, target.column)));
      stop.push(isStop(row) ? 1 : 0);
    }
  }
  const whole = y.whole();
  const summaries = columns.map((column) => column.summary());
  return { rows: whole.length, columns: summaries, y: whole, stop: Uint8Array.from(stop.whole()) };
}

function labelReader(target: Target): (cell: Cell, place: () => CellPlace) => number {
  const regression = target.task === 'regression';
  const labels = new Map(orderedClasses(target).map((name, at) => [name, at]));
  return (cell, place) => {
    const label = regression ? numberCell(cell, place) : cell === null ? undefined : labels.get(cell);
    if (label !== undefined && !Number.isNaN(label)) return label;
    const { file, line, column } = place();
    const expected = regression ? 'a number' : 'one of the classes of the split';
    throw new UserError(
      `${file}:${line}: target ${JSON.stringify(column)}: expected ${expected}; run \`mlops split\` again.`,
    );
  };
}

/** The classes by what y says of a row: the negative before the positive one, or as the target has them. */
export function orderedClasses({ task, classes, positive }: Target): string[] {
  if (task !== 'binary') return [...classes];
  return [...classes.filter((name) => name !== positive), ...classes.filter((name) => name === positive)];
}

function placeOf(batch: Batch, row: number, column: string): CellPlace {
  return { file: batch.file, line: batch.lines[row]!, column };
}

class NumberGatherer {
  private readonly values = new Growing();

  constructor(private readonly name: string) {}

  add(cells: readonly Cell[], batch: Batch): void {
    for (let row = 0; row < cells.length; row++) {
      this.values.push(numberCell(cells[row]!, () => placeOf(batch, row, this.name)));
    }
  }

  summary(): NumberSummary {
    return { name: this.name, type: 'number', values: this.values.whole() };
  }
}

class CategoryGatherer {
  private readonly counts = new Map<string, number>();
  private missing = 0;

  constructor(
    private readonly name: string,
    private readonly type: 'string' | 'boolean',
  ) {}

  add(cells: readonly Cell[], batch: Batch): void {
    for (let row = 0; row < cells.length; row++) {
      const category = categoryCell(cells[row]!, this.type, () => placeOf(batch, row, this.name));
      if (category === null) this.missing += 1;
      else {
        const before = this.counts.get(category);
        this.counts.set(before === undefined ? ownText(category) : category, (before ?? 0) + 1);
      }
    }
  }

  summary(): CategorySummary {
    return { name: this.name, type: this.type, counts: this.counts, missing: this.missing };
  }
}
