import type { Chunk } from '../table/chunk.js';
import { isValue } from '../table/profile/number-cells.js';
import type { Decoded } from '../table/profile/tie.js';

/** One chunk's numbers of a column, each larger than the one before. */
interface Run {
  readonly file: string;
  readonly line: number;
  readonly first: number;
  readonly last: number;
}

/** What the order and the form of a column's numbers say, in some rows. */
export interface OrderPart {
  /** null: some number is not larger than the one before. */
  readonly runs: readonly Run[] | null;
  /** Numbers written with a leading zero, such as 007: they may be codes. */
  readonly leadingZeros: number;
}

/** Looks for counters, and for codes that look like numbers. */
export class OrderWatch {
  private runs: Run[] | null = [];
  private leadingZeros = 0;

  add(chunk: Chunk, column: number, decoded: Decoded): void {
    if (decoded.kind !== 'numbers') return;
    const { states, values, rows } = decoded;
    const cells = chunk.columns[column]!;
    if (cells.kind === 'bytes') {
      for (let row = 0, place = cells.at * 2; row < rows; row++, place += cells.width * 2) {
        const start = cells.cells[place]!;
        if (cells.bytes[start] === 48 && (cells.cells[place + 1]! >> 2) - start > 1 && cells.bytes[start + 1] !== 46) this.leadingZeros++;
      }
    }
    if (this.runs === null) return;
    let [first, last] = [NaN, -Infinity];
    for (let row = 0; row < rows; row++) {
      if (states[row] !== isValue) continue;
      if (!(values[row]! > last)) {
        this.runs = null;
        return;
      }
      last = values[row]!;
      if (Number.isNaN(first)) first = last;
    }
    if (!Number.isNaN(first)) this.runs.push({ file: chunk.file, line: chunk.lines[0]!, first, last });
  }

  part(): OrderPart {
    return { runs: this.runs, leadingZeros: this.leadingZeros };
  }
}

/** Whether each number of a column is larger than the one before. @param files the files of the data in their order */
export function isIncreasing(parts: readonly OrderPart[], files: readonly string[]): boolean {
  if (parts.some(({ runs }) => runs === null)) return false;
  const order = new Map(files.map((file, index) => [file, index]));
  const runs = parts.flatMap((part) => part.runs ?? []);
  runs.sort((a, b) => order.get(a.file)! - order.get(b.file)! || a.line - b.line);
  return runs.every(({ first }, at) => at === 0 || first > runs[at - 1]!.last);
}
