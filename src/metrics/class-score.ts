import { sum } from '../statistics/mean.js';
import { emptyCounts, occurring } from './class-counts.js';
import type { ClassCounts, FromClassCounts } from './metric.js';

/** Partial derivatives by a class's hits, observed and predicted rows. */
type Slope = readonly [hits: number, observed: number, predicted: number];

/** A score of one class from its counts: NaN where there is nothing to divide by. */
export interface ClassScore {
  value(hits: number, observed: number, predicted: number): number;
  slope(hits: number, observed: number, predicted: number): Slope;
}

/** Share of the rows predicted to be of the class that are. */
export const precisionScore: ClassScore = {
  value: (hits, _, predicted) => hits / predicted,
  slope: (hits, _, predicted) => [1 / predicted, 0, -hits / (predicted * predicted)],
};

/** Share of the rows of the class that were predicted to be. */
export const recallScore: ClassScore = {
  value: (hits, observed) => hits / observed,
  slope: (hits, observed) => [1 / observed, -hits / (observed * observed), 0],
};

/**
 * F-beta of van Rijsbergen (1979, Information Retrieval, 7), the harmonic mean of precision and recall in which recall weighs beta times as
 * much: (1 + b^2) hits / (b^2 observed + predicted).
 */
export function fBetaScore(beta: number): ClassScore {
  const square = beta * beta;
  return {
    value: (hits, observed, predicted) => ((1 + square) * hits) / (square * observed + predicted),
    slope: (hits, observed, predicted) => {
      const of = square * observed + predicted;
      const value = ((1 + square) * hits) / of;
      return [(1 + square) / of, (-square * value) / of, -value / of];
    },
  };
}

/** Precision, recall and F1 of one class; 0 where there is nothing to divide by, as scikit-learn has it. */
export function classScores(
  { hits, observed, predicted }: Readonly<Record<keyof ClassCounts, ArrayLike<number>>>,
  k: number,
): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const of = (score: ClassScore): number => zeroOr(score.value(hits[k]!, observed[k]!, predicted[k]!));
  return { precision: of(precisionScore), recall: of(recallScore), f1: of(fBetaScore(1)) };
}

/** The score of the positive class. */
export function ofPositive(score: ClassScore): Pick<FromClassCounts, 'value' | 'slope'> {
  return {
    value: ({ hits, observed, predicted }) => score.value(hits[1]!, observed[1]!, predicted[1]!),
    slope: (counts) => {
      const slope = emptyCounts(2);
      addSlope(slope, 1, score.slope(counts.hits[1]!, counts.observed[1]!, counts.predicted[1]!), 1);
      return slope;
    },
  };
}

/**
 * The plain mean of a score over the classes that occur among these rows, observed or predicted: scikit-learn's `macro` without `labels`, but
 * a class whose rows all have the weight 0 does not occur. A score without anything to divide by is 0. NaN without a row.
 */
export function macroOf(score: ClassScore): Pick<FromClassCounts, 'value' | 'slope'> {
  return {
    value: (counts) => {
      const classes = occurring(counts);
      return sum(Float64Array.from(classes, (k) => valueOf(score, counts, k))) / classes.length;
    },
    slope: (counts) => {
      const slope = emptyCounts(counts.observed.length);
      const classes = occurring(counts);
      for (const k of classes) addSlope(slope, k, slopeOf(score, counts, k), 1 / classes.length);
      return slope;
    },
  };
}

/** The mean of a score over the classes, each weighed by its observed rows: scikit-learn's `weighted`. */
export function weightedOf(score: ClassScore): Pick<FromClassCounts, 'value' | 'slope'> {
  const value = (counts: ClassCounts): number => {
    const { observed } = counts;
    return sum(observed.map((rows, k) => (rows === 0 ? 0 : rows * valueOf(score, counts, k)))) / sum(observed);
  };
  return {
    value,
    slope: (counts) => {
      const slope = emptyCounts(counts.observed.length);
      const [mean, rows] = [value(counts), sum(counts.observed)];
      for (const k of slope.observed.keys()) {
        addSlope(slope, k, slopeOf(score, counts, k), counts.observed[k]! / rows);
        slope.observed[k]! += (valueOf(score, counts, k) - mean) / rows;
      }
      return slope;
    },
  };
}

function valueOf(score: ClassScore, { hits, observed, predicted }: ClassCounts, k: number): number {
  return zeroOr(score.value(hits[k]!, observed[k]!, predicted[k]!));
}

/** Where a score is 0 by convention it has no slope; `needs` keeps such rows from a bound. */
function slopeOf(score: ClassScore, { hits, observed, predicted }: ClassCounts, k: number): Slope {
  const found = score.slope(hits[k]!, observed[k]!, predicted[k]!);
  return found.every(Number.isFinite) ? found : [0, 0, 0];
}

function addSlope(slope: ClassCounts, k: number, [hits, observed, predicted]: Slope, share: number): void {
  slope.hits[k]! += share * hits;
  slope.observed[k]! += share * observed;
  slope.predicted[k]! += share * predicted;
}

function zeroOr(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}
