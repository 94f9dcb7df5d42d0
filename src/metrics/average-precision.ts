import { cumulate, fallingRows } from './falling.js';

/**
 * Average precision: the sum over falling thresholds of the gain in recall times the precision there, without interpolation, as scikit-learn's
 * `average_precision_score`. Gives its value by counts of units of rows; NaN without a positive one. O(n) after sorting once.
 */
export function averagePrecision(
  y: Uint8Array,
  score: Float64Array,
  weight: Float64Array | undefined,
  units: Int32Array | undefined,
): (counts: Float64Array) => number {
  const falling = fallingRows(y, score, weight, units);
  return (counts) => {
    const runs = cumulate(falling, counts);
    const { positives, all } = falling;
    let [sum, before] = [0, 0];
    for (let run = 0; run < runs; run++) {
      const so = positives[run]!;
      if (so > before) sum += ((so - before) * so) / all[run]!;
      before = so;
    }
    return before > 0 ? sum / before : NaN;
  };
}
