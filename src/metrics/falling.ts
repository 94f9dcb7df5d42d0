import { ascendingOrder } from '../statistics/order.js';

/** Rows by falling score, ready to be counted again and again. */
export interface Falling {
  /** Unit, label and weight of each row in this order, so that memory is read in sequence; weight null: each counts 1. */
  readonly units: Int32Array;
  readonly label: Uint8Array;
  readonly weight: Float64Array | null;
  /** Where each run of equal scores ends, exclusive. */
  readonly ends: Int32Array;
  /** Filled by `cumulate`: what the positive rows, and all rows, weigh from the first to the end of each run. */
  readonly positives: Float64Array;
  readonly all: Float64Array;
}

/** Sorts rows by falling score; `units` and `weight` as in Metric.reweighted. y: 1 for the positive class. O(n). */
export function fallingRows(
  y: Uint8Array,
  score: Float64Array,
  weight: Float64Array | undefined,
  units: Int32Array | undefined,
): Falling {
  const order = ascendingOrder(score).reverse();
  const n = order.length;
  const ends = new Int32Array(n);
  let runs = 0;
  for (let k = 1; k <= n; k++) {
    if (k === n || score[order[k]!] !== score[order[k - 1]!]) ends[runs++] = k;
  }
  return {
    units: Int32Array.from(order, (row) => (units === undefined ? row : units[row]!)),
    label: Uint8Array.from(order, (row) => y[row]!),
    weight: weight === undefined ? null : Float64Array.from(order, (row) => weight[row]!),
    ends: ends.slice(0, runs),
    positives: new Float64Array(runs),
    all: new Float64Array(runs),
  };
}

/** Counts the rows down to each threshold; gives the number of runs. The arrays of `falling` are used again. O(n). */
export function cumulate(falling: Falling, counts: Float64Array): number {
  const { units, label, weight, ends, positives, all } = falling;
  let [positive, negative, at] = [0, 0, 0];
  for (let run = 0; run < ends.length; run++) {
    const end = ends[run]!;
    for (; at < end; at++) {
      const own = weight === null ? counts[units[at]!]! : weight[at]! * counts[units[at]!]!;
      if (label[at] === 1) positive += own;
      else negative += own;
    }
    positives[run] = positive;
    all[run] = positive + negative;
  }
  return ends.length;
}
