import type { CellColumn } from '../table/chunk.js';
import { cellText } from '../table/profile/cell-text.js';
import { Hash } from '../table/profile/hash.js';
import { isMissing, isValue, type NumberScratch } from '../table/profile/number-cells.js';
import { missingSlot, type TextScratch } from '../table/profile/text-cells.js';
import type { Decoded } from '../table/profile/tie.js';
import { doubled } from '../table/scan.js';

/** Both words of a missing value. */
const missing = 0x6d697373;

/**
 * 64 bits of each row of a chunk, by some of its columns. Cells count as what they mean: numbers by value (whole ones beyond 2^53 by their digits),
 * booleans in any case.
 */
export class RowHashes {
  first = new Int32Array(0);
  second = new Int32Array(0);
  /** Whether the value of some column is missing. */
  missing = new Uint8Array(0);
  private readonly hash = new Hash();
  private readonly double = new Float64Array(1);
  private readonly words = new Int32Array(this.double.buffer);

  begin(rows: number): void {
    if (this.first.length < rows) {
      this.first = new Int32Array(rows * 2);
      this.second = new Int32Array(rows * 2);
      this.missing = new Uint8Array(rows * 2);
    }
    this.first.fill(0, 0, rows);
    this.second.fill(0, 0, rows);
    this.missing.fill(0, 0, rows);
  }

  /** Takes one more column in. Cost: about 15 ns a row. */
  add(cells: CellColumn, decoded: Decoded): void {
    if (decoded.kind === 'numbers') this.numbers(cells, decoded);
    else this.texts(cells, decoded);
  }

  private numbers(cells: CellColumn, { values, states, rows }: NumberScratch): void {
    const { hash, double, words } = this;
    for (let row = 0; row < rows; row++) {
      const value = values[row]!;
      if (states[row] === isValue && value <= Number.MAX_SAFE_INTEGER && value >= -Number.MAX_SAFE_INTEGER) {
        // -0 is 0.
        double[0] = value + 0;
        hash.double(words[0]!, words[1]!);
        this.take(row, hash.first, hash.second);
      } else if (states[row] === isMissing) this.miss(row);
      else this.text(row, cellText(cells, row)!.toLowerCase());
    }
  }

  private texts(cells: CellColumn, { slots, rows, dictionary }: TextScratch): void {
    for (let row = 0; row < rows; row++) {
      const slot = slots[row]!;
      if (slot === missingSlot) this.miss(row);
      else if (slot >= 0) {
        const words = dictionary.hashOf(slot);
        this.take(row, words[0], words[1]);
      } else this.beyond(cells, row);
    }
  }

  /** A text that is in no dictionary. */
  private beyond(cells: CellColumn, row: number): void {
    if (cells.kind === 'bytes') {
      const place = (row * cells.width + cells.at) * 2;
      const packed = cells.cells[place + 1]!;
      if ((packed & 3) !== doubled) {
        this.hash.bytes(cells.bytes, cells.cells[place]!, packed >> 2);
        this.take(row, this.hash.first, this.hash.second);
        return;
      }
    }
    if (cells.kind === 'codes') {
      const code = cells.codes[row]! * 2;
      this.hash.bytes(cells.list.bytes, cells.list.spans[code]!, cells.list.spans[code + 1]!);
      this.take(row, this.hash.first, this.hash.second);
      return;
    }
    this.text(row, cellText(cells, row)!);
  }

  private text(row: number, text: string): void {
    const bytes = Buffer.from(text);
    this.hash.bytes(bytes, 0, bytes.length);
    this.take(row, this.hash.first, this.hash.second);
  }

  private miss(row: number): void {
    this.missing[row] = 1;
    this.take(row, missing, missing);
  }

  private take(row: number, first: number, second: number): void {
    const [one, other] = [this.first[row]!, this.second[row]!];
    this.first[row] = Math.imul((one << 13) | (one >>> 19), 5) ^ first;
    this.second[row] = Math.imul((other << 17) | (other >>> 15), 9) ^ second;
  }
}
