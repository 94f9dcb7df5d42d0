/** Encoded rows of a training. */
export interface Examples {
  readonly rows: number;
  /** Inputs of a row. */
  readonly width: number;
  /** rows x width. */
  readonly x: Float32Array;
  /** binary: 1 or 0; multiclass: the class's place among the target's; regression: the standardised target. */
  readonly y: Float32Array;
}

/** Splits rows in two by a mark: those without, those with. */
export function partition(all: Examples, marks: Uint8Array): [Examples, Examples] {
  return [take(all, marks, 0), take(all, marks, 1)];
}

function take(all: Examples, marks: Uint8Array, mark: number): Examples {
  const rows: number[] = [];
  for (let row = 0; row < marks.length; row++) if (marks[row] === mark) rows.push(row);
  return pick(all, Uint32Array.from(rows));
}

/** Some rows, in the order given. */
export function pick({ width, ...from }: Examples, rows: Uint32Array): Examples {
  const x = new Float32Array(rows.length * width);
  const y = new Float32Array(rows.length);
  rows.forEach((row, at) => {
    x.set(from.x.subarray(row * width, (row + 1) * width), at * width);
    y[at] = from.y[row]!;
  });
  return { rows: rows.length, width, x, y };
}
