import type { Chunk } from '../table/chunk.js';
import { NullBytes } from '../table/profile/null-bytes.js';
import type { RowJob } from '../table/row-job.js';
import type { Column } from '../table/table.js';
import { FewCells } from './few-cells.js';
import { KeyWriter } from './key-writer.js';
import { BalanceCount, type BalanceState } from './salt.js';
import { strataCount, stratumOf, type Strata } from './strata.js';
import { wrongCell } from './wrong-cell.js';

/** What counting under many salts is made with. */
export interface BalanceInputs {
  readonly columns: readonly Column[];
  readonly nulls: readonly string[];
  readonly key: readonly Column[];
  readonly target: string;
  readonly salts: readonly string[];
  /** Share of the test part. */
  readonly test: number;
  readonly strata: Strata;
}

/** Counts test rows by stratum under each salt among which one is chosen. */
export class BalanceJob implements RowJob<BalanceState> {
  private readonly key: KeyWriter;
  private readonly cells: FewCells;
  private readonly balance: BalanceCount;
  private readonly stratum: ReturnType<typeof stratumOf>;
  private readonly targetAt: number;

  constructor({ columns, nulls, key, target, salts, test, strata }: BalanceInputs) {
    const names = columns.map(({ name }) => name);
    const bytes = new NullBytes(nulls);
    this.key = new KeyWriter(key, names, bytes);
    this.cells = new FewCells(bytes);
    this.balance = new BalanceCount(salts, test, strataCount(strata));
    this.stratum = stratumOf(strata);
    this.targetAt = names.indexOf(target);
  }

  /** @throws UserError where a key cell is not of its column's type */
  add(chunk: Chunk): void {
    const target = chunk.columns[this.targetAt]!;
    for (let row = 0; row < chunk.rows; row++) {
      if (!this.key.write(this.balance.key.text, chunk, row)) throw wrongCell(chunk, row, this.key.wrong!, false);
      this.balance.count(this.stratum(this.cells.of(target, row)));
    }
  }

  result(): BalanceState {
    return this.balance.state();
  }
}
