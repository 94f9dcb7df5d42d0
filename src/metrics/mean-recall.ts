import { emptyCounts } from './class-counts.js';
import type { FromClassCounts } from './metric.js';

/** Mean recall over the classes that have rows, of two classes or more. */
export const meanRecall: Pick<FromClassCounts, 'value' | 'slope'> = {
  value: ({ hits, observed }) => {
    let [sum, classes] = [0, 0];
    for (let k = 0; k < observed.length; k++) {
      if (observed[k] === 0) continue;
      sum += hits[k]! / observed[k]!;
      classes++;
    }
    return sum / classes;
  },
  slope: ({ hits, observed }) => {
    const slope = emptyCounts(observed.length);
    const classes = observed.reduce((sum, rows) => sum + (rows > 0 ? 1 : 0), 0);
    for (const [k, rows] of observed.entries()) {
      if (rows === 0) continue;
      slope.hits[k] = 1 / (rows * classes);
      slope.observed[k] = -hits[k]! / (rows * rows * classes);
    }
    return slope;
  },
};
