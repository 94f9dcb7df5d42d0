import type { CellColumn } from '../chunk.js';
import { textOf } from './cell-text.js';
import { Dictionary, type DictionaryPart } from './dictionary.js';
import { evidenceOf, seenText } from './evidence.js';
import { Hash } from './hash.js';
import type { Sizes } from './sizes.js';
import { TextBeyond, type BeyondPart } from './text-beyond.js';
import type { Beyond, TextScratch } from './text-cells.js';

/** What a column of texts holds: all its texts, or what is known of too many of them. */
export interface TextsPart {
  readonly missing: number;
  readonly dictionary: DictionaryPart | null;
  readonly beyond: BeyondPart | null;
}

/** Accumulates a column of texts. */
export class TextColumn implements Beyond {
  readonly dictionary: Dictionary;
  /** What the texts say of the column's type: bits of evidence.ts. */
  evidence = 0;
  private missing = 0;
  private beyond: TextBeyond | undefined;

  /** @param infer whether somebody wants to know what type the texts have */
  constructor(
    private readonly sizes: Sizes,
    private readonly infer: boolean,
  ) {
    this.dictionary = new Dictionary(sizes.texts, sizes.textBytes);
  }

  /** Decodes the cells of a chunk into `scratch`, counting them. */
  addCells(column: CellColumn, rows: number, scratch: TextScratch): void {
    if (this.dictionary.full) this.giveUp();
    const before = this.dictionary.size;
    scratch.texts(column, rows, this.dictionary, this);
    this.missing += scratch.missing;
    for (let slot = before; slot < this.dictionary.size && this.unsure; slot++) {
      this.evidence |= evidenceOf(this.dictionary.text(slot));
    }
  }

  /** A text beyond the dictionary. */
  add(bytes: Uint8Array, start: number, end: number): void {
    if (this.unsure) this.evidence |= evidenceOf(textOf(bytes, start, end));
    this.others.add(bytes, start, end, this.dictionary.hash, 1);
  }

  /** The slots here of the texts that stood in the part's dictionary, or -2. */
  absorb(part: TextsPart): Int32Array {
    this.missing += part.missing;
    if (part.beyond !== null) {
      this.dictionary.full = true;
      this.others.absorb(part.beyond);
    }
    if (part.dictionary === null) return new Int32Array(0);
    const slots = this.dictionary.absorb(part.dictionary);
    const { bytes, ends, counts } = part.dictionary;
    const hash = new Hash();
    for (const [at, slot] of slots.entries()) {
      if (slot >= 0) this.dictionary.counts[slot] = this.dictionary.counts[slot]! + counts[at]!;
      else {
        const start = at === 0 ? 0 : ends[at - 1]!;
        hash.bytes(bytes, start, ends[at]!);
        this.others.add(bytes, start, ends[at]!, hash, counts[at]!);
      }
    }
    return slots;
  }

  /** Called once, at the end. */
  part(): TextsPart {
    if (!this.dictionary.full) return { missing: this.missing, dictionary: this.dictionary.part(), beyond: null };
    this.giveUp();
    return { missing: this.missing, dictionary: null, beyond: this.others.part() };
  }

  /** Too many texts to count each: those of the full dictionary go to the others, so that no text is looked for in vain. */
  private giveUp(): void {
    const { bytes, ends, counts } = this.dictionary.drain();
    const hash = new Hash();
    for (let slot = 0, start = 0; slot < ends.length; start = ends[slot++]!) {
      hash.bytes(bytes, start, ends[slot]!);
      this.others.add(bytes, start, ends[slot]!, hash, counts[slot]!);
    }
  }

  private get others(): TextBeyond {
    return (this.beyond ??= new TextBeyond(this.sizes));
  }

  private get unsure(): boolean {
    return this.infer && (this.evidence & seenText) === 0;
  }
}
