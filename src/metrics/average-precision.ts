import { fallingOrder, positiveWeight, walk } from './falling.js';

/**
 * Average precision: the sum over falling thresholds of the gain in recall times the precision there, without interpolation, as scikit-learn's
 * `average_precision_score`. Gives its value at any weights of the rows; NaN without a positive one. O(n) after sorting once.
 */
export function averagePrecision(y: Uint8Array, score: Float64Array): (weight: Float64Array) => number {
  const falling = fallingOrder(score);
  return (weight) => {
    const total = positiveWeight(y, weight);
    let [sum, before] = [0, 0];
    walk(falling, y, weight, (positives, all) => {
      if (positives > before) sum += ((positives - before) * positives) / all;
      before = positives;
      return false;
    });
    return total > 0 ? sum / total : NaN;
  };
}
