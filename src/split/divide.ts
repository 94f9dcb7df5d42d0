import type { Batch, Cell, Column, ColumnType } from '../table/table.js';
import { csvRow } from '../table/write.js';
import { Assignment } from './assignment.js';
import type { EarlierPolicy } from './compare.js';
import type { PartName, SplitPolicy, Target } from './manifest.js';
import { encodeMark } from './parts.js';
import { PartCounts } from './part-counts.js';
import type { RowSpool } from './row-spool.js';
import { RowText } from './row-text.js';
import { SaltedText, saltBytes } from './salted-text.js';
import type { Strata } from './strata.js';
import { labelOf } from './target-values.js';
import { wrongCell, wrongTime } from './wrong-cell.js';

/** What the division of the rows depends on. */
export interface DivisionInputs {
  /** Columns of the data, in their order, with today's types. */
  readonly columns: readonly Column[];
  readonly policy: SplitPolicy;
  readonly target: Target;
  readonly strata: Strata;
  /** Policies of the pinned versions. */
  readonly champion: EarlierPolicy;
  readonly anchor: EarlierPolicy;
}

/** Whether a row that is in this part today is in it under an earlier policy, too. */
type Held = (cells: Batch['cells'], row: number, part: PartName) => boolean;

/** Divides rows: gives each its part, and hands it to the spool that puts rows into canonical order. */
export class Division {
  readonly counts: PartCounts;
  private readonly key: RowText;
  private readonly whole: RowText;
  private readonly assignment: Assignment;
  private readonly held: { readonly champion: Held; readonly anchor: Held };
  private readonly text = new SaltedText();
  private readonly noSalt = saltBytes('');
  private readonly targetAt: number;
  private readonly targetType: ColumnType;

  constructor(private readonly inputs: DivisionInputs) {
    const { columns, policy, target } = inputs;
    const names = columns.map(({ name }) => name);
    this.counts = new PartCounts(policy.test, target, inputs.strata.count);
    this.key = new RowText(policy.key, names);
    // By name, so that neither the order of the files nor that of their columns matters.
    this.whole = new RowText(
      [...columns].sort((one, other) => (one.name < other.name ? -1 : 1)),
      names,
    );
    this.assignment = new Assignment(policy);
    this.held = { champion: heldBy(inputs.champion, names), anchor: heldBy(inputs.anchor, names) };
    this.targetAt = names.indexOf(target.column);
    this.targetType = columns[this.targetAt]!.type;
  }

  /** @throws UserError with file and line where a cell is not of its column's type */
  async add(batch: Batch, spool: RowSpool): Promise<void> {
    for (let row = 0; row < batch.rows; row++) {
      const key = this.key.of(batch.cells, row) ?? this.fail(batch, row, this.key.wrong!);
      const text = this.whole.of(batch.cells, row) ?? this.fail(batch, row, this.whole.wrong!);
      const part = this.assignment.partOf(key) ?? this.failTime(batch, row);
      const cells = batch.cells.map((column) => column[row]!);
      const label = this.label(cells);
      this.counts.add(part, label, this.inputs.strata.of(batch, row));
      this.text.set(text);
      this.text.hash(this.noSalt);
      const { high, low } = this.text;
      const champion = this.held.champion(batch.cells, row, part);
      const anchor = this.held.anchor(batch.cells, row, part);
      const mark = encodeMark({ part, champion, anchor });
      if (champion) this.counts.champion[part]++;
      if (anchor) this.counts.anchor[part]++;
      const full = spool.add({ high, low, mark, text: `${text}\n`, line: `${csvRow(cells)}\n` });
      if (full !== undefined) await full;
    }
  }

  /** The row's class; writes it in its one form into the cells. null in a regression. */
  private label(cells: Cell[]): string | null {
    if (this.inputs.target.task === 'regression') return null;
    const label = labelOf(cells[this.targetAt]!, this.targetType)!;
    cells[this.targetAt] = label;
    return label;
  }

  private failTime(batch: Batch, row: number): never {
    const { name, type } = this.inputs.policy.key[0]!;
    throw wrongTime(batch, row, name, batch.cells[batch.names.indexOf(name)]![row]!, type);
  }

  private fail(batch: Batch, row: number, column: Column): never {
    const today = this.inputs.columns.find(({ name }) => name === column.name)!.type;
    throw wrongCell(batch, row, column, today !== column.type);
  }
}

/** A row without a part under the earlier policy, as a key column is missing today or a cell is not of its type, is not held by it. */
function heldBy(policy: EarlierPolicy, names: readonly string[]): Held {
  if (policy === 'same') return () => true;
  if (policy === null || !policy.key.every(({ name }) => names.includes(name))) return () => false;
  const key = new RowText(policy.key, names);
  const assignment = new Assignment(policy);
  return (cells, row, part) => {
    const text = key.of(cells, row);
    return text !== undefined && assignment.partOf(text) === part;
  };
}
