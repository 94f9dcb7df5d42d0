import { wilson } from '../statistics/wilson.js';
import { classCounts } from './class-counts.js';
import { classScores } from './class-score.js';
import type { ClassPredictions } from './metric.js';

/** A share of rows, with Wilson's one-sided bounds. */
export interface Share {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** One class of a target. */
export interface ClassRow {
  /** Index of the class; 1 is the positive one of a binary target. */
  readonly class: number;
  readonly observed: number;
  readonly predicted: number;
  /** null where there is nothing to divide by. */
  readonly precision: Share | null;
  readonly recall: Share | null;
  /** null where the class neither is observed nor predicted. */
  readonly f1: number | null;
}

/** Precision, recall and F1 of each class, in their order; rows are counted whatever they weigh. alpha: one-sided level of each bound. O(n + K). */
export function classTable(predictions: ClassPredictions, alpha: number): ClassRow[] {
  const counts = classCounts(predictions);
  const { hits, observed, predicted } = counts;
  const share = (of: number, rows: number): Share | null =>
    rows === 0 ? null : { value: of / rows, ...wilson(of, rows, alpha) };
  return Array.from(observed, (rows, k) => ({
    class: k,
    observed: rows,
    predicted: predicted[k]!,
    precision: share(hits[k]!, predicted[k]!),
    recall: share(hits[k]!, rows),
    f1: rows + predicted[k]! === 0 ? null : classScores(counts, k).f1,
  }));
}
