import type { Dense } from './dense.js';
import type { NumberScratch } from './number-cells.js';
import { NumberColumn } from './number-column.js';
import type { ColumnPart, ProfileColumn } from './part.js';
import type { Sizes } from './sizes.js';
import { TextColumn } from './text-column.js';
import { Tie } from './tie.js';

/** Everything that is accumulated of one column. */
export class ColumnState {
  /** Of numbers and booleans. */
  private readonly numbers: NumberColumn | null;
  readonly texts: TextColumn | null;
  tie: Tie | null = null;
  private evidence = 0;

  constructor(
    readonly column: ProfileColumn,
    sizes: Sizes,
  ) {
    const isText = column.type === 'string';
    this.numbers = isText ? null : new NumberColumn(sizes);
    this.texts = isText ? new TextColumn(sizes, column.guessed) : null;
  }

  tieTo(target: ColumnState): void {
    this.tie = new Tie({ column: this.texts?.dictionary ?? null, target: target.texts?.dictionary ?? null });
  }

  addNumbers(scratch: NumberScratch, dense: Dense): void {
    this.evidence |= scratch.evidence;
    this.numbers!.add(scratch, dense);
  }

  /** The slots of the part's texts here. */
  absorb(part: ColumnPart): Int32Array {
    this.evidence |= part.evidence;
    if (part.numbers !== null) this.numbers!.absorb(part.numbers);
    return part.texts === null ? new Int32Array(0) : this.texts!.absorb(part.texts);
  }

  part(): ColumnPart {
    const { name, type, guessed } = this.column;
    // Before the texts: they give their dictionary away.
    const tie = this.tie?.part() ?? null;
    return {
      ...{ name, type, guessed, tie },
      evidence: this.evidence | (this.texts?.evidence ?? 0),
      numbers: this.numbers?.part() ?? null,
      texts: this.texts?.part() ?? null,
    };
  }
}
