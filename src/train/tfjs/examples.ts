/** Encoded rows of a training. */
export interface Examples {
  readonly task: 'binary' | 'regression';
  readonly rows: number;
  /** Inputs of a row. */
  readonly width: number;
  /** rows x width. */
  readonly x: Float32Array;
  /** binary: 1 or 0; regression: the standardised target. */
  readonly y: Float32Array;
}

/** Splits rows in two by a mark: those without, those with. */
export function partition(all: Examples, marks: Uint8Array): [Examples, Examples] {
  return [take(all, marks, 0), take(all, marks, 1)];
}

function take({ task, width, x, y }: Examples, marks: Uint8Array, mark: number): Examples {
  let rows = 0;
  for (const each of marks) if (each === mark) rows += 1;
  const taken = { task, rows, width, x: new Float32Array(rows * width), y: new Float32Array(rows) };
  for (let row = 0, to = 0; row < marks.length; row++) {
    if (marks[row] !== mark) continue;
    taken.x.set(x.subarray(row * width, (row + 1) * width), to * width);
    taken.y[to++] = y[row]!;
  }
  return taken;
}

/**
 * The mean loss of rows, in doubles: log loss of the log odds (binary), or squared error (regression).
 * log(1 + exp(-s)) is computed so that no s overflows.
 */
export function meanLoss({ task, y, rows }: Examples, outputs: Float32Array): number {
  let sum = 0;
  for (let row = 0; row < rows; row++) {
    const output = outputs[row]!;
    if (task === 'regression') sum += (output - y[row]!) ** 2;
    else {
      const s = y[row] === 1 ? output : -output;
      sum += Math.max(0, -s) + Math.log1p(Math.exp(-Math.abs(s)));
    }
  }
  return sum / rows;
}
