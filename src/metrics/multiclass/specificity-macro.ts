import { sum } from '../../statistics/mean.js';
import { emptyCounts, occurring } from '../class-counts.js';
import { counted } from '../counted.js';
import type { ClassCounts, FromClassCounts, Metric, MulticlassPredictions } from '../metric.js';

/** Rows outside of a class, and those of them that were not predicted to be of it. */
function outside({ hits, observed, predicted }: ClassCounts, n: number, k: number): { of: number; right: number } {
  const of = n - observed[k]!;
  return { of, right: of - predicted[k]! + hits[k]! };
}

const meanSpecificity: Pick<FromClassCounts, 'value' | 'slope'> = {
  value: (counts) => {
    const classes = occurring(counts);
    const n = sum(counts.observed);
    if (counts.observed.some((rows) => rows === n)) return NaN;
    const values = classes.map((k) => {
      const { of, right } = outside(counts, n, k);
      return right / of;
    });
    return sum(Float64Array.from(values)) / classes.length;
  },
  slope: (counts) => {
    const slope = emptyCounts(counts.observed.length);
    const classes = occurring(counts);
    const n = sum(counts.observed);
    let byN = 0;
    for (const k of classes) {
      const { of, right } = outside(counts, n, k);
      const share = 1 / classes.length / of;
      slope.hits[k] = share;
      slope.predicted[k] = -share;
      // One more row outside of the class: one more of both.
      const more = share * (1 - right / of);
      byN += more;
      slope.observed[k] = -more;
    }
    slope.observed.forEach((each, k) => (slope.observed[k] = each + byN));
    return slope;
  },
};

/** Mean over the classes that occur of the share of the rows outside of a class that were not predicted to be of it. */
export const specificityMacro: Metric<MulticlassPredictions> = {
  name: 'specificity_macro',
  title: 'Macro specificity',
  range: [0, 1],
  ...counted<MulticlassPredictions>(
    'multiclass',
    { ...meanSpecificity, needs: { observed: 'other classes' } },
    'all rows are of one class',
  ),
};
