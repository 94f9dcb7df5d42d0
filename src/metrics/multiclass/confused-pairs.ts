import type { MulticlassPredictions } from '../metric.js';

/** [observed class, predicted class, rows]. */
export type ConfusedPair = [number, number, number];

/** The pairs of different classes of which one was taken for the other, those with most rows first; at most `most`. O(n + pairs log pairs). */
export function confusedPairs({ y, predicted, classes }: MulticlassPredictions, most: number): ConfusedPair[] {
  const rows = new Map<number, number>();
  for (let i = 0; i < y.length; i++) {
    if (y[i] === predicted[i]) continue;
    const pair = y[i]! * classes + predicted[i]!;
    rows.set(pair, (rows.get(pair) ?? 0) + 1);
  }
  return [...rows]
    .sort(([a, n], [b, m]) => m - n || a - b)
    .slice(0, most)
    .map(([pair, count]) => [Math.floor(pair / classes), pair % classes, count]);
}
