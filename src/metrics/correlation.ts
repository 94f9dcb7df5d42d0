import { sum } from '../statistics/mean.js';
import { emptyCounts } from './class-counts.js';
import type { ClassCounts, FromClassCounts } from './metric.js';

/** What the correlation and its slope are made of. */
interface Terms {
  readonly n: number;
  readonly hits: number;
  /** hits x n - sum of observed x predicted. */
  readonly joint: number;
  /** n^2 - sum of squares, of the observed and of the predicted rows; 0 exactly where there is only one class. */
  readonly ofObserved: number;
  readonly ofPredicted: number;
}

function termsOf({ hits, observed, predicted }: ClassCounts): Terms {
  const n = sum(observed);
  let chance = 0;
  for (let k = 0; k < observed.length; k++) chance += observed[k]! * predicted[k]!;
  return {
    n,
    hits: sum(hits),
    joint: sum(hits) * n - chance,
    ofObserved: spreadOf(observed),
    ofPredicted: spreadOf(predicted),
  };
}

/** Twice the sum of the products of all pairs of classes: no difference of large numbers. */
function spreadOf(rows: Float64Array): number {
  let [before, products] = [0, 0];
  for (const each of rows) {
    products += each * before;
    before += each;
  }
  return 2 * products;
}

/**
 * Matthews correlation in Gorodkin's (2004, Computational Biology and Chemistry 28:367) form for K classes; for two it is Matthews' own. 0 where
 * all rows are, or were predicted to be, of one class: such a model is taken at its word, and has no slope.
 */
export const correlation: Pick<FromClassCounts, 'value' | 'slope'> = {
  value: (counts) => {
    const { n, joint, ofObserved, ofPredicted } = termsOf(counts);
    if (n === 0) return NaN;
    return ofObserved === 0 || ofPredicted === 0 ? 0 : joint / (Math.sqrt(ofObserved) * Math.sqrt(ofPredicted));
  },
  slope: (counts) => {
    const { n, hits, joint, ofObserved, ofPredicted } = termsOf(counts);
    const { observed, predicted } = counts;
    const slope = emptyCounts(observed.length);
    if (ofObserved === 0 || ofPredicted === 0) return slope;
    const root = Math.sqrt(ofObserved) * Math.sqrt(ofPredicted);
    const value = joint / root;
    for (let k = 0; k < observed.length; k++) {
      slope.hits[k] = n / root;
      // n counts as the sum of the observed rows.
      slope.observed[k] = (hits - predicted[k]!) / root - value * ((n - observed[k]!) / ofObserved + n / ofPredicted);
      slope.predicted[k] = -observed[k]! / root + (value * predicted[k]!) / ofPredicted;
    }
    return slope;
  },
};
