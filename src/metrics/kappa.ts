import { sum } from '../statistics/mean.js';
import { emptyCounts, occurring } from './class-counts.js';
import type { ClassCounts, FromClassCounts } from './metric.js';

function chanceOf({ observed, predicted }: ClassCounts): number {
  let chance = 0;
  for (let k = 0; k < observed.length; k++) chance += observed[k]! * predicted[k]!;
  return chance;
}

/** Cohen's kappa of two classes or more, (hits n - chance) / (n^2 - chance) with chance = sum of observed x predicted. NaN for one class alone. */
export const kappa: Pick<FromClassCounts, 'value' | 'slope'> = {
  value: (counts) => {
    if (occurring(counts).length < 2) return NaN;
    const [n, chance] = [sum(counts.observed), chanceOf(counts)];
    return (sum(counts.hits) * n - chance) / (n * n - chance);
  },
  slope: (counts) => {
    const { hits, observed, predicted } = counts;
    const [n, right, chance] = [sum(observed), sum(hits), chanceOf(counts)];
    const of = n * n - chance;
    const value = (right * n - chance) / of;
    const slope = emptyCounts(observed.length);
    for (let k = 0; k < observed.length; k++) {
      slope.hits[k] = n / of;
      // n counts as the sum of the observed rows.
      slope.observed[k] = (right - predicted[k]! - value * (2 * n - predicted[k]!)) / of;
      slope.predicted[k] = (-observed[k]! + value * observed[k]!) / of;
    }
    return slope;
  },
};
