import { macroOf, weightedOf, type ClassScore } from '../class-score.js';
import { counted } from '../counted.js';
import type { Metric, MulticlassPredictions, Needs } from '../metric.js';
import { accuracy } from './accuracy.js';

const undefinedBecause = 'there are no rows';

/**
 * The mean of a score over the classes that occur, observed or predicted, each class alike. Rare classes count as much as frequent ones: it
 * rests on the smallest.
 */
export function macro(
  score: ClassScore,
  name: string,
  title: string,
  needs: Pick<Needs, 'predicted'> = {},
): Metric<MulticlassPredictions> {
  const from = { ...macroOf(score), needs: { observed: 'each class', ...needs } as const };
  return { name, title, range: [0, 1], ...counted<MulticlassPredictions>('multiclass', from, undefinedBecause) };
}

/** The mean of a score over the classes, each weighed by its rows. */
export function weighted(
  score: ClassScore,
  name: string,
  title: string,
  needs: Pick<Needs, 'predicted'> = {},
): Metric<MulticlassPredictions> {
  const from = { ...weightedOf(score), needs: { observed: 'other classes', ...needs } as const };
  return { name, title, range: [0, 1], ...counted<MulticlassPredictions>('multiclass', from, undefinedBecause) };
}

/**
 * A score of the sums over all classes. Where each row has one class and one prediction, what one class misses another one has too much: precision,
 * recall and F-beta of the sums are all the accuracy, and have its bound.
 */
export function micro(name: string, title: string): Metric<MulticlassPredictions> {
  return { ...accuracy, name, title };
}
