import type { Chunk } from '../table/chunk.js';
import { NullBytes } from '../table/profile/null-bytes.js';
import type { RowJob } from '../table/row-job.js';
import type { Column } from '../table/table.js';
import { cellOf } from './cell-writer.js';
import { TargetValues, type TargetState } from './target-values.js';

/** What a pass over the target is made with. */
export interface TargetInputs {
  readonly columns: readonly Column[];
  readonly nulls: readonly string[];
  readonly target: string;
}

/** Reads the target's values: before a split policy is chosen by them. */
export class TargetJob implements RowJob<TargetState> {
  private readonly values: TargetValues;
  private readonly nulls: NullBytes;
  private readonly at: number;

  constructor({ columns, nulls, target }: TargetInputs) {
    this.at = columns.findIndex(({ name }) => name === target);
    this.values = new TargetValues(target, columns[this.at]!.type, true);
    this.nulls = new NullBytes(nulls);
  }

  add(chunk: Chunk): void {
    const column = chunk.columns[this.at]!;
    for (let row = 0; row < chunk.rows; row++) this.values.see(cellOf(column, row, this.nulls), chunk, row);
  }

  result(): TargetState {
    return this.values.state();
  }
}
