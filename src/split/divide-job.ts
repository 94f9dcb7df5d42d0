import { randomBytes } from 'node:crypto';
import type { Files } from '../host/files.js';
import type { Chunk } from '../table/chunk.js';
import { NullBytes } from '../table/profile/null-bytes.js';
import type { RowJob } from '../table/row-job.js';
import type { Column } from '../table/table.js';
import { Assignment } from './assignment.js';
import { ByteText } from './byte-text.js';
import { cellOf } from './cell-writer.js';
import { ChunkRows } from './chunk-rows.js';
import type { EarlierPolicy } from './compare.js';
import { KeyWriter } from './key-writer.js';
import type { PartName, SplitPolicy } from './manifest.js';
import { FewCells } from './few-cells.js';
import { encodeMark } from './mark.js';
import { RowHash } from './row-hash.js';
import { RowCounts, type CountedRows } from './row-counts.js';
import { RowSpool, type LineBytes, type SpooledBucket } from './row-spool.js';
import { TargetValues, type TargetState } from './target-values.js';
import { wrongCell, wrongTime } from './wrong-cell.js';

/** What the division of the rows depends on. */
export interface DivisionInputs {
  /** Columns of the data, in their order, with today's types. */
  readonly columns: readonly Column[];
  readonly nulls: readonly string[];
  readonly policy: SplitPolicy;
  readonly target: string;
  /** Policies of the pinned versions. */
  readonly champion: EarlierPolicy;
  readonly anchor: EarlierPolicy;
  /** Names of the columns whose values are hashed for the search for leakage; null: nobody asks for it. */
  readonly features: readonly string[] | null;
  /** Absolute: where rows are spooled. */
  readonly folder: string;
  /** Of the hash, that tell buckets apart. */
  readonly bits: number;
}

/** What one thread found and spooled. */
export interface DividedRows {
  readonly target: TargetState;
  readonly counts: CountedRows;
  readonly buckets: readonly SpooledBucket[];
}

/** Divides rows: gives each its part, and spools it for the canonical order. */
export class DivideJob implements RowJob<DividedRows> {
  private readonly nulls: NullBytes;
  private readonly key: KeyWriter;
  private readonly rows: ChunkRows;
  private readonly assignment: Assignment;
  private readonly champion: Held;
  private readonly anchor: Held;
  private readonly hash = new RowHash();
  private readonly features: RowHash | null;
  private readonly line = new ByteText();
  private readonly counts = new RowCounts();
  private readonly target: TargetValues;
  private readonly targetAt: number;
  private readonly cells: FewCells;
  private readonly spool: RowSpool;

  constructor(
    private readonly inputs: DivisionInputs,
    files: Pick<Files, 'scratch'>,
  ) {
    const { columns, policy, target } = inputs;
    const names = columns.map(({ name }) => name);
    this.nulls = new NullBytes(inputs.nulls);
    this.key = new KeyWriter(policy.key, names, this.nulls);
    this.cells = new FewCells(this.nulls);
    this.rows = new ChunkRows(columns, inputs.nulls, inputs.features ?? []);
    this.features = inputs.features === null ? null : new RowHash();
    this.assignment = new Assignment(policy);
    this.champion = heldBy(inputs.champion, names, this.nulls);
    this.anchor = heldBy(inputs.anchor, names, this.nulls);
    this.targetAt = names.indexOf(target);
    this.target = new TargetValues(target, columns[this.targetAt]!.type, false);
    this.spool = new RowSpool(files, inputs.bits, `${inputs.folder}/${randomBytes(6).toString('hex')}-`);
  }

  /** @throws UserError with file and line where a cell is not of its column's type */
  async add(chunk: Chunk): Promise<void> {
    const { rows, hash, features, assignment } = this;
    const target = chunk.columns[this.targetAt]!;
    rows.begin(chunk);
    for (let row = 0; row < chunk.rows; row++) {
      if (!this.key.write(assignment.key.text, chunk, row)) this.fail(chunk, row, this.key.wrong!);
      const part = assignment.part() ?? this.failTime(chunk, row);
      const label = this.target.see(this.cells.of(target, row), chunk, row);
      if (!rows.hash(hash, row, features)) {
        // The target's own mistakes are told all together.
        if (rows.wrong!.name === this.inputs.target) continue;
        this.fail(chunk, row, rows.wrong!);
      }
      const champion = this.champion(chunk, row, part);
      const anchor = this.anchor(chunk, row, part);
      this.counts.add(part, label, champion, anchor);
      const spooled = { hash, features, mark: encodeMark({ part, champion, anchor }) };
      const full = this.spool.add(spooled, this.lineOf(row, label));
      if (full !== undefined) await full;
    }
  }

  async result(): Promise<DividedRows> {
    return { target: this.target.state(), counts: this.counts.all(), buckets: await this.spool.close() };
  }

  /** The row as the data spell it: copied as it stands where that is the same. */
  private lineOf(row: number, label: string | null): LineBytes {
    const { rows, line, targetAt } = this;
    if (rows.stands(row, targetAt, label)) return rows;
    line.clear();
    rows.line(line, row, targetAt, label);
    return { view: line.view, start: 0, end: line.size };
  }

  private failTime(chunk: Chunk, row: number): never {
    const { name, type } = this.inputs.policy.key[0]!;
    throw wrongTime(chunk, row, name, this.cell(chunk, row, name), type);
  }

  private fail(chunk: Chunk, row: number, column: Column): never {
    const today = this.inputs.columns.find(({ name }) => name === column.name)!.type;
    throw wrongCell(chunk, row, column, today !== column.type);
  }

  private cell(chunk: Chunk, row: number, name: string): string | null {
    const at = this.inputs.columns.findIndex((column) => column.name === name);
    return cellOf(chunk.columns[at]!, row, this.nulls);
  }
}

/** Whether a row that is in this part today is in it under an earlier policy, too. */
type Held = (chunk: Chunk, row: number, part: PartName) => boolean;

/** A row without a part under the earlier policy, as a key column is missing today or a cell is not of its type, is not held by it. */
function heldBy(policy: EarlierPolicy, names: readonly string[], nulls: NullBytes): Held {
  if (policy === 'same') return () => true;
  if (policy === null || !policy.key.every(({ name }) => names.includes(name))) return () => false;
  const key = new KeyWriter(policy.key, names, nulls);
  const assignment = new Assignment(policy);
  return (chunk, row, part) => key.write(assignment.key.text, chunk, row) && assignment.part() === part;
}
