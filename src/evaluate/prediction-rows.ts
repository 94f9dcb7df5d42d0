import type { Target } from '../split/manifest.js';
import { parseNumber } from '../table/number.js';
import type { Batch, Cell } from '../table/table.js';
import { classFinder } from './class.js';
import { Faults } from './fault.js';
import { placeOfRow, rowIdOf } from './part-file.js';
import type { PredictionColumns } from './prediction-columns.js';
import { emptyRows, positiveIndex, type ScoredRows } from './scored-rows.js';

/** How far class probabilities may be from summing to 1. */
const tolerance = 1e-6;

/** Takes rows of predictions in any order, puts each in the place of its row id, and notes what is wrong with it. */
export class PredictionRows {
  readonly rows: ScoredRows;
  private readonly faults = new Faults();
  private readonly seen: Uint8Array;
  private readonly find: (text: string) => number | undefined;
  private readonly positive: number;

  /** @param rowIds ascending */
  constructor(
    private readonly rowIds: Int32Array,
    private readonly target: Target,
  ) {
    const n = rowIds.length;
    this.rows = emptyRows(n, target);
    this.seen = new Uint8Array(n);
    this.find = classFinder(target);
    this.positive = positiveIndex(target);
  }

  add(batch: Batch, columns: PredictionColumns): void {
    for (let row = 0; row < batch.rows; row++) {
      const at = this.place(batch.cells[columns.id]![row]!, batch.lines[row]!);
      if (at >= 0) this.take(batch, columns, row, at);
    }
  }

  /** All that is wrong, rows without a prediction included, in one clause; null where all is well. */
  finish(): string | null {
    this.seen.forEach((seen, at) => {
      if (seen === 0) this.faults.add('missing', `row_id ${this.rowIds[at]!}`);
    });
    return this.faults.describe();
  }

  /** Place of a row id among all, each once; -1 where it has none. */
  private place(cell: Cell, line: number): number {
    const id = rowIdOf(cell);
    if (id === undefined) {
      this.faults.add('id', `line ${line}`);
      return -1;
    }
    const at = placeOfRow(this.rowIds, id);
    if (at < 0) this.faults.add('unknown', `row_id ${id}`);
    else if (this.seen[at]! > 0) this.faults.add('twice', `row_id ${id}`);
    else {
      this.seen[at] = 1;
      return at;
    }
    return -1;
  }

  private take(batch: Batch, columns: PredictionColumns, row: number, at: number): void {
    const where = `row_id ${this.rowIds[at]!}`;
    const cell = batch.cells[columns.prediction]?.[row] ?? null;
    const regression = this.target.task === 'regression';
    const value = regression ? finite(cell) : cell === null ? undefined : this.find(cell);
    if (value === undefined) this.faults.add(regression ? 'prediction' : 'class', where);
    else this.rows.predicted[at] = value;
    if (regression) return;
    const score = this.score(batch, columns, row, at);
    if (score !== undefined && this.target.task === 'binary') this.rows.score[at] = score;
  }

  /** The positive class's probability, or undefined where it is wrong (then noted) or there is no such class. Notes those of several classes. */
  private score(batch: Batch, columns: PredictionColumns, row: number, at: number): number | undefined {
    const where = `row_id ${this.rowIds[at]!}`;
    const given = columns.score < 0 ? undefined : this.probability(batch.cells[columns.score]![row]!, where);
    if (columns.probabilities.length === 0) return given;
    let sum = 0;
    let positive: number | undefined;
    for (const [index, column] of columns.probabilities.entries()) {
      const each = this.probability(batch.cells[column]![row]!, where);
      if (each === undefined) return undefined;
      sum += each;
      if (index === this.positive) positive = each;
      if (this.target.task === 'multiclass') this.rows.score[at * columns.probabilities.length + index] = each;
    }
    if (Math.abs(sum - 1) > tolerance) this.faults.add('sum', where);
    const differ = given !== undefined && positive !== undefined && Math.abs(given - positive) > tolerance;
    if (differ) this.faults.add('disagree', where);
    return given ?? positive;
  }

  private probability(cell: Cell, where: string): number | undefined {
    const value = finite(cell);
    if (value === undefined) this.faults.add('score', where);
    else if (value < -tolerance || value > 1 + tolerance) this.faults.add('range', where);
    // Sums of rounded numbers may lie just outside.
    else return Math.min(1, Math.max(0, value));
    return undefined;
  }
}

function finite(cell: Cell): number | undefined {
  const value = cell === null ? undefined : parseNumber(cell);
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}
