import type { Predictions } from './metric.js';

/** The predictions of some rows, with their weights and further values, in the order of the positions. Cost: O(positions). */
export function selectRows(predictions: Predictions, positions: Int32Array): Predictions {
  const further = furtherOf(predictions, positions);
  switch (predictions.task) {
    case 'binary': {
      const { y, score, predicted } = predictions;
      return {
        task: 'binary',
        y: take(y, positions),
        score: take(score, positions),
        predicted: take(predicted, positions),
        ...further,
      };
    }
    case 'multiclass': {
      const { classes, y, score, predicted } = predictions;
      const rows = new Float64Array(positions.length * classes);
      for (const [to, from] of positions.entries()) {
        rows.set(score.subarray(from * classes, (from + 1) * classes), to * classes);
      }
      const taken = { y: take(y, positions), score: rows, predicted: take(predicted, positions) };
      return { task: 'multiclass', classes, ...taken, ...further };
    }
    case 'regression': {
      const { y, predicted } = predictions;
      return { task: 'regression', y: take(y, positions), predicted: take(predicted, positions), ...further };
    }
  }
}

function furtherOf({ weight, columns }: Predictions, positions: Int32Array): Pick<Predictions, 'weight' | 'columns'> {
  return {
    ...(weight === undefined ? {} : { weight: take(weight, positions) }),
    ...(columns === undefined
      ? {}
      : {
          columns: Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, take(values, positions)])),
        }),
  };
}

/** The elements at some positions, in an array of the same kind; a position may come more than once. */
export function take<T extends Uint8Array | Int32Array | Float64Array>(values: T, positions: Int32Array): T {
  const taken = new (values.constructor as new (length: number) => T)(positions.length);
  for (let i = 0; i < positions.length; i++) taken[i] = values[positions[i]!]!;
  return taken;
}

/** The positions of the elements that a test is true of, ascending. O(n). */
export function rowsWhere(values: Int32Array | Float64Array, is: (value: number) => boolean): Int32Array {
  const rows = new Int32Array(values.length);
  let at = 0;
  for (let i = 0; i < values.length; i++) if (is(values[i]!)) rows[at++] = i;
  return rows.slice(0, at);
}
