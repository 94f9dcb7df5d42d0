import { ascendingOrder } from '../statistics/order.js';

/** Rows by falling score, those of equal scores next to each other. */
export interface Falling {
  readonly order: Uint32Array;
  /** Where each run of equal scores ends in `order`, exclusive. */
  readonly ends: Uint32Array;
}

/** Sorts rows by falling score. O(n). */
export function fallingOrder(score: Float64Array): Falling {
  const order = ascendingOrder(score).reverse();
  const ends: number[] = [];
  for (let k = 1; k <= order.length; k++) {
    if (k === order.length || score[order[k]!] !== score[order[k - 1]!]) ends.push(k);
  }
  return { order, ends: Uint32Array.from(ends) };
}

/**
 * Walks the thresholds from the highest score down: after each run of equal scores, the weight of the positive and of all rows so far. A run
 * without any weight is no threshold. The walk ends early where `step` gives true. O(n).
 */
export function walk(
  { order, ends }: Falling,
  y: Uint8Array,
  weight: Float64Array,
  step: (positives: number, all: number) => boolean | undefined,
): void {
  let [positives, negatives, at] = [0, 0, 0];
  for (const end of ends) {
    const before = positives + negatives;
    for (; at < end; at++) {
      const row = order[at]!;
      if (y[row] === 1) positives += weight[row]!;
      else negatives += weight[row]!;
    }
    if (positives + negatives > before && step(positives, positives + negatives) === true) return;
  }
}

/** The weight of the positive rows. */
export function positiveWeight(y: Uint8Array, weight: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < y.length; i++) if (y[i] === 1) sum += weight[i]!;
  return sum;
}
