import type { Chunk } from './chunk.js';
import { seenText, typeOf } from './profile/evidence.js';
import { NullBytes } from './profile/null-bytes.js';
import { NumberScratch } from './profile/number-cells.js';
import type { RowJob } from './row-job.js';
import type { ColumnType } from './table.js';

/** What a pass for types is made with. */
export interface TypesInputs {
  readonly nulls: readonly string[];
  /** Columns whose types are asked for, by their place. */
  readonly places: readonly number[];
}

/** Collects what cells say of their columns' types: bits of evidence.ts for each column asked for. One text decides. */
export class TypesJob implements RowJob<readonly number[]> {
  private readonly evidence: number[];
  private readonly scratch: NumberScratch;

  constructor(private readonly inputs: TypesInputs) {
    this.evidence = inputs.places.map(() => 0);
    this.scratch = new NumberScratch(new NullBytes(inputs.nulls));
  }

  add({ columns, rows }: Chunk): void {
    for (const [at, place] of this.inputs.places.entries()) {
      if ((this.evidence[at]! & seenText) !== 0) continue;
      this.scratch.numbers(columns[place]!, rows);
      this.evidence[at]! |= this.scratch.evidence;
    }
  }

  result(): readonly number[] {
    return this.evidence;
  }
}

/** The types that the evidence of several threads shows, as pandas would infer them. */
export function typesOf(evidence: readonly (readonly number[])[]): ColumnType[] {
  return (evidence[0] ?? []).map((_, at) => typeOf(evidence.reduce((all, thread) => all | thread[at]!, 0)));
}
