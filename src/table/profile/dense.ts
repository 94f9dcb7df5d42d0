import { isValue, type NumberScratch } from './number-cells.js';

/** Finite numbers without gaps, and their memory as words. Used again and again. */
export class Dense {
  values = new Float64Array(0);
  /** Low word and high word of each. */
  words = new Uint32Array(0);
  signed = new Int32Array(0);
  count = 0;

  makeRoom(count: number): void {
    if (this.values.length >= count) return;
    this.values = new Float64Array(count * 2);
    this.words = new Uint32Array(this.values.buffer);
    this.signed = new Int32Array(this.values.buffer);
  }

  /** The values of a column's cells; -0 becomes 0. */
  fill({ values, states, rows }: NumberScratch): void {
    this.makeRoom(rows);
    const own = this.values;
    let count = 0;
    for (let row = 0; row < rows; row++) if (states[row] === isValue) own[count++] = values[row]! + 0;
    this.count = count;
  }
}
