import { Growing } from '../growing.js';

/** The held-out parts, as indices. */
export const heldParts = ['validation', 'test'] as const;
export type HeldPart = (typeof heldParts)[number];

/** Rows of the held-out parts, found by their hash. Memory: about 45 bytes a row. */
export class HeldRows {
  private readonly ids = new Growing();
  private readonly parts = new Growing();
  private readonly a = new Growing();
  private readonly b = new Growing();
  private slots = new Int32Array(0);
  private next = new Int32Array(0);
  private hashes: { readonly a: Float64Array; readonly b: Float64Array } = {
    a: new Float64Array(0),
    b: new Float64Array(0),
  };
  private matched = new Uint8Array(0);

  add(part: HeldPart, id: number, a: number, b: number): void {
    this.ids.push(id);
    this.parts.push(heldParts.indexOf(part));
    this.a.push(a);
    this.b.push(b);
  }

  get size(): number {
    return this.ids.size;
  }

  /** No row is added after it. */
  close(): void {
    const slots = 2 ** Math.ceil(Math.log2(this.size * 2 + 2));
    this.slots = new Int32Array(slots).fill(-1);
    this.next = new Int32Array(this.size).fill(-1);
    this.matched = new Uint8Array(this.size);
    this.hashes = { a: this.a.whole(), b: this.b.whole() };
    for (let row = 0; row < this.size; row++) {
      const slot = this.hashes.a[row]! & (slots - 1);
      this.next[row] = this.slots[slot]!;
      this.slots[slot] = row;
    }
  }

  /** A training row has this hash. */
  meet(a: number, b: number): void {
    for (let row = this.slots[a & (this.slots.length - 1)]!; row >= 0; row = this.next[row]!) {
      if (this.hashes.a[row] === a && this.hashes.b[row] === b) this.matched[row] = 1;
    }
  }

  /** Whether a training row equals this one. */
  isMatched(row: number): boolean {
    return this.matched[row] === 1;
  }

  partOf(row: number): HeldPart {
    return heldParts[this.parts.at(row)]!;
  }
}
